import { describe, expect, it } from 'vitest';
import type { Conflict, Strike } from '../../../src/model/conflict.ts';
import { HOUR } from '../../../src/model/time.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { reportName } from '../../../src/static/report-name.ts';
import { warConflict } from '../../support/conflict.ts';
import { strikeOf } from '../../support/view.ts';

const war = warConflict();
const namesIn = (conflict: Conflict, lang: (typeof LANGUAGES)[number]): readonly string[] =>
  conflict.strikes.map((strike) => reportName(strike, { conflict, lang }));

describe.each(LANGUAGES)('the names of reports (%s)', (lang) => {
  it('are all different', () => {
    const names = namesIn(war, lang);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('say more of those that are alike: the weapon, the interval, and at last a number', () => {
    const one = strikeOf(war, '2020-09-29-vardenis-bus');
    const later: Strike['time'] = { ...one.time, start: one.time.start + HOUR };
    const strikes: readonly Strike[] = [
      one,
      { ...one, id: 'other-weapon', kind: 'artillery' },
      { ...one, id: 'later', time: later },
      { ...one, id: 'later-too', time: later },
    ];
    const [first = '', weapon = '', third = '', fourth = ''] = namesIn({ ...war, strikes }, lang);
    expect(new Set([first, weapon, third, fourth]).size).toBe(4);
    expect(first).toMatch(/07:30\D+12:49/);
    expect(weapon).not.toMatch(/\d:\d/);
    expect(third).toMatch(/08:30\D+12:49.* \(1\)$/);
    expect(fourth).toBe(third.replace('(1)', '(2)'));
  });
});

it('stay short where nothing is alike', () => {
  const conflict = { ...war, strikes: [strikeOf(war, '2020-09-29-vardenis-bus')] };
  expect(namesIn(conflict, 'en')).toEqual(['Vardenis (Armenia), Tue 29 Sep, in the morning']);
  const id = '2020-09-29-vardenis-bus';
  expect(reportName(strikeOf(war, id), { conflict: war, lang: 'en' })).toBe(
    'Vardenis (Armenia): drone, Tue 29 Sep, in the morning',
  );
});
