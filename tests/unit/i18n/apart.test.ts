import { describe, expect, it } from 'vitest';
import { fetchWords, hasWords, wordsApart } from '../../../src/i18n/apart.ts';
import { LANGUAGES } from '../../../src/model/words.ts';

describe('words of languages where no build kept them apart', () => {
  it.each(LANGUAGES)('are there without being fetched: %s', async (lang) => {
    expect(hasWords(lang)).toBe(true);
    expect(await fetchWords(lang)).toBe(true);
  });

  it('would be English while they are not there', () => {
    const english = { hello: 'Hello' };
    expect(wordsApart('hy', 'a/greetings', english)).toBe(english);
  });
});
