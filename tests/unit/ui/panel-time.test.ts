import { describe, expect, test } from 'vitest';
import { timeLine, timeUnderDay, timeWords } from '../../../src/i18n/reported-time.ts';
import type { ReportedTime, TimePrecision } from '../../../src/model/time.ts';
import { parseInstant } from '../../../src/model/time.ts';
import { LANGUAGES } from '../../../src/model/words.ts';

const OFFSET = 240;
const at = (text: string): number => parseInstant(text, OFFSET) ?? Number.NaN;
const time = (start: string, end: string, precision: TimePrecision): ReportedTime => ({
  start: at(start),
  end: at(end),
  precision,
  note: null,
});

describe('a reported time in words', () => {
  test.each([
    ['2020-10-11T01:45', '2020-10-11T02:15', 'hour', 'Sun 11 Oct, about 02:00 (between 01:45 and 02:15)'],
    ['2020-10-17T00:00', '2020-10-17T01:30', 'hour', 'Sat 17 Oct, between 00:00 and 01:30'],
    ['2020-10-05T02:37', '2020-10-05T02:38', 'minute', 'Mon 5 Oct, 02:37'],
    ['2020-10-05T02:30', '2020-10-05T02:45', 'minute', 'Mon 5 Oct, between 02:30 and 02:45'],
    [
      '2020-10-17T05:00',
      '2020-10-17T11:00',
      'part-of-day',
      'Sat 17 Oct, in the morning (between 05:00 and 11:00)',
    ],
    [
      '2020-10-17T18:00',
      '2020-10-18T00:00',
      'part-of-day',
      'Sat 17 Oct, in the evening (between 18:00 and 24:00)',
    ],
    ['2020-10-17T06:00', '2020-10-17T20:00', 'part-of-day', 'Sat 17 Oct, between 06:00 and 20:00'],
    ['2020-10-10T00:00', '2020-10-11T00:00', 'day', 'Sat 10 Oct, hour not given'],
    ['2020-10-08T00:00', '2020-10-10T00:00', 'multi-day', 'Thu 8 Oct – Fri 9 Oct, hours not given'],
    // Whole days of a file that was written in UTC.
    ['2020-10-10T04:00', '2020-10-11T04:00', 'day', 'Sat 10 Oct (UTC), hour not given'],
    ['2020-10-08T04:00', '2020-10-10T04:00', 'multi-day', 'Thu 8 Oct – Fri 9 Oct (UTC), hours not given'],
    ['2020-10-10T04:00', '2020-10-11T04:00', 'part-of-day', 'Sat 10 Oct, from 04:00 to 04:00 on Sun 11 Oct'],
    ['2020-10-08T06:00', '2020-10-09T18:00', 'multi-day', 'Thu 8 Oct, from 06:00 to 18:00 on Fri 9 Oct'],
  ] as const)('%s to %s, known to the %s', (start, end, precision, words) => {
    expect(timeLine(time(start, end, precision), OFFSET, 'en')).toBe(words);
  });

  test('a middle that nobody named is not offered as "about"', () => {
    const { clock } = timeWords(time('2020-10-17T01:10', '2020-10-17T01:50', 'hour'), OFFSET, 'en');
    expect(clock).toBe('about 01:30');
    const odd = timeWords(time('2020-10-17T01:10', '2020-10-17T02:04', 'hour'), OFFSET, 'en');
    expect(odd.clock).toBe('between 01:10 and 02:04');
  });

  test('an hour that reaches into the next day keeps the day of its middle', () => {
    const { day, clock } = timeWords(time('2020-10-16T23:45', '2020-10-17T00:15', 'hour'), OFFSET, 'en');
    expect([day, clock]).toEqual(['Sat 17 Oct', 'about 00:00']);
  });

  test('under the heading of the first day, other days are named', () => {
    const under = (start: string, end: string, precision: TimePrecision) =>
      timeUnderDay(time(start, end, precision), OFFSET, 'en');
    expect(under('2020-10-11T01:45', '2020-10-11T02:15', 'hour')).toBe('about 02:00');
    expect(under('2020-10-16T23:45', '2020-10-17T00:15', 'hour')).toBe('Sat 17 Oct, about 00:00');
    expect(under('2020-10-06T21:00', '2020-10-07T14:00', 'multi-day')).toBe(
      'from 21:00 to 14:00 on Wed 7 Oct',
    );
    expect(under('2020-10-08T00:00', '2020-10-10T00:00', 'day')).toBe(
      'Thu 8 Oct – Fri 9 Oct, hours not given',
    );
  });

  test.each(LANGUAGES)('every form has words in %s', (lang) => {
    const forms = [
      time('2020-10-11T01:45', '2020-10-11T02:15', 'hour'),
      time('2020-10-11T00:30', '2020-10-11T05:00', 'part-of-day'),
      time('2020-10-11T06:00', '2020-10-11T11:00', 'part-of-day'),
      time('2020-10-11T12:00', '2020-10-11T18:00', 'part-of-day'),
      time('2020-10-11T18:00', '2020-10-11T23:00', 'part-of-day'),
      time('2020-10-11T00:00', '2020-10-12T00:00', 'day'),
      time('2020-10-11T00:00', '2020-10-14T00:00', 'multi-day'),
      time('2020-10-11T05:00', '2020-10-14T07:00', 'multi-day'),
    ];
    const lines = forms.map((form) => timeLine(form, OFFSET, lang));
    expect(new Set(lines).size).toBe(forms.length);
    for (const line of lines) expect(line).not.toMatch(/[{}]|undefined|NaN/);
  });
});
