import { describe, expect, it } from 'vitest';
import {
  civil,
  DAY,
  formatDuration,
  formatInstant,
  formatLocal,
  HOUR,
  parseDuration,
  parseInstant,
  parseLengthBefore,
  startOfDay,
} from '../../../src/model/time.ts';

const LOCAL = 4 * HOUR;
const NIGHT = Date.UTC(2020, 9, 10, 22) / 60_000;

describe('parseInstant', () => {
  it.each([
    ['2020-10-11T02:00', 'local'],
    ['2020-10-11T02:00+04:00', 'an offset'],
    ['2020-10-11T02:00 04:00', 'a plus that came as a space'],
    ['2020-10-11T02:00+0400', 'an offset without its colon'],
    ['2020-10-10T22:00Z', 'UTC'],
    ['2020-10-10T18:00-04:00', 'an offset west'],
    ['2020-10-11T02:00:59.9+04:00', 'seconds, dropped'],
  ])('reads %s (%s)', (text) => {
    expect(parseInstant(text, LOCAL)).toBe(NIGHT);
  });
  it('reads a day as its first local minute', () => {
    expect(parseInstant('2020-10-11', LOCAL)).toBe(NIGHT - 2 * HOUR);
  });
  it('reads the night in which clocks change elsewhere minute by minute', () => {
    // New York set its clocks back on 1 November 2020 at 06:00 UTC; nothing here may notice.
    const before = parseInstant('2020-11-01T05:59Z', 0) ?? 0;
    expect(parseInstant('2020-11-01T06:01Z', 0)).toBe(before + 2);
    expect(formatInstant(before + 1, LOCAL)).toBe('2020-11-01T10:00+04:00');
  });
  it.each([
    '',
    'now',
    '2020-10',
    '2020-13-01',
    '2020-02-30',
    '2021-02-29T00:00',
    '2020-10-11T24:00',
    '2020-10-11T02:60',
    '2020-10-11T2:00',
    '2020-10-11T02:00+15:00',
    '2020-10-11T02:00Z ',
    '11-10-2020',
    '2020-10-11T02:00+4',
    '2020-10-11 02:30',
    '2020-10-11+04:00',
    '2020-10-11Z',
  ])('refuses %j', (text) => {
    expect(parseInstant(text, LOCAL)).toBeNull();
  });
});

describe('formats', () => {
  it('write what parseInstant reads, for every hour of the war', () => {
    const start = parseInstant('2020-09-27', LOCAL) ?? 0;
    for (let minute = start; minute <= start + 45 * DAY; minute += 61) {
      expect(parseInstant(formatLocal(minute, LOCAL), LOCAL)).toBe(minute);
      expect(parseInstant(formatInstant(minute, LOCAL), 0)).toBe(minute);
      expect(parseInstant(formatInstant(minute, -3.5 * HOUR), 0)).toBe(minute);
    }
  });
  it('give the offset with its sign', () => {
    expect(formatInstant(NIGHT, LOCAL)).toBe('2020-10-11T02:00+04:00');
    expect(formatInstant(NIGHT, -210)).toBe('2020-10-10T18:30-03:30');
    expect(formatInstant(0, 0)).toBe('1970-01-01T00:00+00:00');
  });
  it('give the civil time with its weekday', () => {
    expect(civil(NIGHT, LOCAL)).toEqual({ year: 2020, month: 10, day: 11, hour: 2, minute: 0, weekday: 0 });
    expect(civil(NIGHT, 0)).toMatchObject({ day: 10, hour: 22, weekday: 6 });
  });
});

describe('startOfDay', () => {
  it('is the local midnight, for its own first and last minute too', () => {
    const midnight = NIGHT - 2 * HOUR;
    for (const minute of [midnight, NIGHT, midnight + DAY - 1])
      expect(startOfDay(minute, LOCAL)).toBe(midnight);
    expect(startOfDay(midnight - 1, LOCAL)).toBe(midnight - DAY);
    expect(startOfDay(-1, 0)).toBe(-DAY);
  });
});

describe('durations', () => {
  it.each([
    ['1m', 1],
    ['6h', 360],
    ['1d', DAY],
    ['2w', 14 * DAY],
    ['PT90M', 90],
    ['P1DT12H', 36 * HOUR],
    ['P1W', 7 * DAY],
    ['PT1H1M', 61],
  ])('reads %s', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });
  it.each([
    '',
    'all',
    '0h',
    'P',
    'PT',
    'P1Y',
    'P1M',
    '-1d',
    '1.5h',
    '1 d',
    'd',
    'PT1S',
    '9'.repeat(20).concat('w'),
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
  it.each([
    [3 * DAY, '3d'],
    [6 * HOUR, '6h'],
    [90, 'PT90M'],
    [26 * HOUR, '26h'],
    [2 * DAY + 2 * HOUR, 'P2DT2H'],
    [2 * DAY + 5, 'P2DT5M'],
    [3 * DAY + HOUR + 1, 'P3DT1H1M'],
  ])('writes %i minutes as %s', (minutes, text) => {
    expect(formatDuration(minutes)).toBe(text);
  });
  it.each([
    ['P1M', '2020-10-27T00:00', '2020-09-27T00:00'],
    ['P1M', '2020-10-31T12:00', '2020-09-30T12:00'],
    ['P1Y', '2020-11-09T23:00', '2019-11-09T23:00'],
    ['P1Y2M3DT4H', '2020-11-10T06:00', '2019-09-07T02:00'],
    ['P1M', '2020-03-31T01:00', '2020-02-29T01:00'],
    ['P10M', '2020-10-05T03:00', '2019-12-05T03:00'],
    ['P1D', '2020-10-05T03:00', '2020-10-04T03:00'],
    ['3d', '2020-10-05T03:00', '2020-10-02T03:00'],
  ])('counts %s back from %s to %s', (text, to, from) => {
    const minute = (time: string): number => parseInstant(time, 240) ?? Number.NaN;
    expect(parseLengthBefore(text, minute(to), 240)).toBe(minute(to) - minute(from));
  });
  it.each(['', 'all', 'P', 'PM', 'P0M', 'P0Y', 'P1MT', 'P1M1', 'P1.5M', 'P-1M', '1M', 'P1M2Y', 'P1MX'])(
    'counts nothing back for %j',
    (text) => expect(parseLengthBefore(text, 26_700_000, 240)).toBeNull(),
  );
  it('writes what it reads', () => {
    for (let minutes = 1; minutes < 12 * DAY; minutes += 37)
      expect(parseDuration(formatDuration(minutes))).toBe(minutes);
  });
});
