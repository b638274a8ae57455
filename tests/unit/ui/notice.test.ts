/** What a bad value should have been, in every language, and the same in English for readers and developers. */
import { describe, expect, it } from 'vitest';
import { notices } from '../../../src/i18n/catalogues/notices.ts';
import { translate } from '../../../src/i18n/messages.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { decodeView } from '../../../src/state/url-codec.ts';
import { VIEW_KEYS } from '../../../src/state/view-state.ts';
import { valueProblem } from '../../../src/state/wanted.ts';
import { problemWords } from '../../../src/ui/chrome/notice.ts';
import { warConflict } from '../../support/conflict.ts';

const { problems } = decodeView(() => '?', warConflict(), 'address');
const all = [...problems, valueProblem('message', 'at', '7', { code: 'text', params: {} })];

it('has a problem for every key, and every word of the catalogue is asked for', () => {
  expect(problems.map(({ path }) => path)).toEqual([...VIEW_KEYS]);
  const words = Object.keys(notices.en).filter((key) => key.startsWith('wanted-'));
  expect(new Set(all.map(({ wanted }) => `wanted-${wanted.code}`))).toEqual(new Set(words));
});

describe.each(all)('$path: $wanted.code', (problem) => {
  const { wanted, expected, path, got } = problem;
  it('is said in English as developers are told', () =>
    expect(translate(notices, 'en', `wanted-${wanted.code}`, wanted.params)).toBe(expected));

  it.each(LANGUAGES)('is said in %s with key, value and every keyword', (lang) => {
    const words = problemWords(problem, lang);
    for (const part of [path, got, ...Object.values(wanted.params)]) expect(words).toContain(part);
    if (lang !== 'en') expect(words).not.toContain(expected);
    const keywords = expected.match(/PT90M|8\/40\.2\/46\.8|1\.0\.0|2020-10-11T02:00/g) ?? [];
    for (const keyword of keywords) expect(words).toContain(keyword);
  });
});
