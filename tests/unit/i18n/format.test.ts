import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatCount,
  formatDay,
  formatFigure,
  formatLength,
  formatMoment,
  formatPartialDate,
  formatStart,
  monthName,
  weekdayName,
} from '../../../src/i18n/format.ts';
import { catalogue, translate } from '../../../src/i18n/messages.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { warTime } from '../../support/conflict.ts';

const at = warTime('2020-10-11T02:05');
const zone = { offset: 240, label: 'UTC+4' };

describe('times', () => {
  it('are told in the zone of the data, whatever the machine’s', () => {
    expect(formatClock(at, 240)).toBe('02:05');
    expect(formatClock(at, 0)).toBe('22:05');
    expect(formatDay(at, 0, 'en')).toBe('10 Oct');
    expect(formatMoment(at, zone, 'en')).toBe('Sun 11 Oct 2020, 02:05 (UTC+4)');
  });
  it('name day, month and weekday in every language', () => {
    expect(LANGUAGES.map((lang) => formatDay(at, 240, lang, { weekday: true, year: true }))).toEqual([
      'Sun 11 Oct 2020',
      'կիր 11 հոկտ. 2020',
      'B. 11 okt 2020',
      'вс 11 окт. 2020',
    ]);
  });
  it('have twelve months and seven weekdays, all different, in every language', () => {
    for (const lang of LANGUAGES) {
      expect(new Set(Array.from({ length: 12 }, (_, m) => monthName(m + 1, lang))).size).toBe(12);
      expect(
        new Set(Array.from({ length: 12 }, (_, m) => formatDay(Date.UTC(2020, m, 9) / 60_000, 0, lang))).size,
      ).toBe(12);
      expect(new Set(Array.from({ length: 7 }, (_, day) => weekdayName(day, lang))).size).toBe(7);
      expect([monthName(13, lang), weekdayName(7, lang)]).toEqual(['', '']);
    }
  });
  it.each([
    ['2020', '2020'],
    ['2020-10', 'October 2020'],
    ['2020-10-07', '7 Oct 2020'],
  ])('of a source: %s is %s', (date, text) => expect(formatPartialDate(date, 'en')).toBe(text));
});

describe('lengths', () => {
  it.each([
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 h'],
    [870, '14 h 30 min'],
    [2879, '47 h 59 min'],
    [2880, '2 days'],
    [2881, '2 days'],
    [3060, '2 d 3 h'],
    [14 * 1440 + 60, '14 d 1 h'],
    [15 * 1440 + 60, '15 days'],
  ])('%i min: %s', (minutes, text) => expect(formatLength(minutes, 'en')).toBe(text));
  it.each(LANGUAGES)('have words for any number of minutes (%s)', (lang) => {
    for (let minutes = 0; minutes < 50_000; minutes += 37) expect(formatLength(minutes, lang)).toMatch(/\d/);
  });
});

describe('numbers', () => {
  it.each([
    ['en', '9999', '12,345'],
    ['az', '9999', '12.345'],
    ['ru', '9999', '12\u00a0345'],
    ['hy', '9999', '12\u00a0345'],
  ] as const)('are grouped from ten thousand (%s)', (lang, small, large) => {
    expect([formatCount(9999, lang), formatCount(12_345, lang)]).toEqual([small, large]);
    expect(formatCount(1_234_567, 'en')).toBe('1,234,567');
  });
  it.each([
    [null, null, null],
    [5, 5, '5'],
    [0, 0, '0'],
    [5, 10, '5–10'],
    [5, null, '≥ 5'],
    [null, 10, '≤ 10'],
  ])('of a figure from %s to %s: %s', (min, max, text) =>
    expect(formatFigure({ min, max }, 'en')).toBe(text),
  );
});

describe('messages', () => {
  const say = catalogue({
    en: { plain: 'plain', hole: 'a {b} c {b}', n: { one: '{n} day', other: '{n} days' } },
    hy: { plain: 'պ', hole: '{b}', n: { other: '{n} օր' } },
    az: { plain: 'p', hole: '{b}', n: '{n} gün' },
    ru: { plain: 'п', hole: '{b}', n: { one: '{n} день', few: '{n} дня', other: '{n} дней' } },
  });
  it('fill their holes', () => {
    expect(translate(say, 'en', 'plain')).toBe('plain');
    expect(translate(say, 'en', 'hole', { b: 0 })).toBe('a 0 c 0');
  });
  it('choose the plural form, and `other` where a language has no such form', () => {
    const days = (lang: (typeof LANGUAGES)[number], n: number) => translate(say, lang, 'n', { n });
    expect([days('en', 1), days('en', 2), days('ru', 21), days('ru', 3), days('ru', 5)]).toEqual([
      '1 day',
      '2 days',
      '21 день',
      '3 дня',
      '5 дней',
    ]);
    expect([days('hy', 1), days('az', 1)]).toEqual(['1 օր', '1 gün']);
  });
  it('never show a hole: a missing parameter is an error that names it', () =>
    expect(() => translate(say, 'ru', 'hole', { a: 1 })).toThrow('message hole (ru): no parameter b'));
  it('put values in as they are, braces and dollars too', () =>
    expect(translate(say, 'ru', 'hole', { b: '$& {x}' })).toBe('$& {x}'));
});

it('names the year of the first day where more than a year is shown', () => {
  const zone = { offset: 240, label: 'UTC+4' };
  const start = Date.UTC(1991, 7, 7, 20) / 60_000;
  const shown = (days: number) => formatStart({ zone, period: { start, end: start + days * 1440 } }, 'en');
  expect([shown(45), shown(4000)]).toEqual(['8 Aug', '8 Aug 1991']);
});
