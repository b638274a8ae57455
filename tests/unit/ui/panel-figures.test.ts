import { describe, expect, test } from 'vitest';
import type { CasualtyStatement, Figure } from '../../../src/model/conflict.ts';
import { countedWider, countOf } from '../../../src/model/grade.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import {
  deathScale,
  figureWords,
  headlineFigure,
  inOrderOfCount,
} from '../../../src/ui/panel/figure-words.ts';

const figure = (min: number | null, max: number | null): Figure => ({ min, max });
const count = (
  by: string,
  asOf: string | null,
  change: Partial<CasualtyStatement> = {},
): CasualtyStatement => ({
  killed: figure(null, null),
  injured: figure(null, null),
  civilian: null,
  by,
  asOf,
  asOfNote: null,
  source: null,
  scope: 'incident',
  note: null,
  ...change,
});

describe('figures', () => {
  test.each(LANGUAGES)('in %s no number, nobody and numbers are three different things', (lang) => {
    const words = [
      figureWords(null, lang),
      figureWords(figure(0, 0), lang),
      figureWords(figure(5, 10), lang),
    ];
    expect(new Set(words).size).toBe(3);
    expect(figureWords(figure(null, null), lang)).toBe(words[0]);
    expect(words[2]).toBe('5–10');
    expect(words[0]).not.toMatch(/\d/);
  });

  test('one open end stays open', () => {
    expect(figureWords(figure(40, null), 'en')).toBe('≥ 40');
    expect(figureWords(figure(0, 1), 'en')).toBe('0–1');
  });

  test('counts stand from the earliest to the latest, a vague date after the exact ones that it may follow', () => {
    const counts = [
      count('e', null),
      count('d', '2021'),
      count('c', '2021-01-14'),
      count('b', '2020-10'),
      count('a', '2020-10-17'),
    ];
    expect(inOrderOfCount(counts).map(({ by }) => by)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('counts of one day keep the order of the data', () => {
    const counts = ['first', 'second', 'third'].map((by) => count(by, '2020-10-11'));
    expect(inOrderOfCount(counts).map(({ by }) => by)).toEqual(['first', 'second', 'third']);
  });

  test('the scale of deaths leaves out counts of more than this report', () => {
    const own = count('a', null, { killed: figure(3, 4) });
    const wide = count('b', null, { killed: figure(93, 93), scope: 'cumulative' });
    expect(deathScale([own, wide])).toBe(4);
    expect(deathScale([count('c', null)])).toBe(0);
  });

  test('a report whose only numbers are wider does not claim to have none, and takes none over', () => {
    const wide = count('b', null, { killed: figure(93, 93), scope: 'cumulative' });
    const row = { scope: 'incident', casualties: [wide] } as const;
    const strike = { killed: countOf(row, 'killed'), injured: null, countedWider: countedWider(row) };
    expect(headlineFigure(strike, 'killed', 'en')).toBe('only in wider counts');
    expect(headlineFigure(strike, 'injured', 'en')).toBe('no number given');
    expect(headlineFigure({ ...strike, killed: { min: 1, max: 2 } }, 'killed', 'en')).toBe('1–2');
  });
});
