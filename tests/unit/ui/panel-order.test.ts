import { describe, expect, test } from 'vitest';
import { readPackage } from '../../../src/pipeline/read-package.ts';
import { addAround, shownAround } from '../../../src/ui/panel/current-report.ts';
import {
  FRACTION,
  nearestHeight,
  nextHeight,
  SHEET_HEIGHTS,
  stepHeight,
} from '../../../src/ui/panel/sheet.ts';
import { labelledDays, nearestIndex, percentOf, startsByBin } from '../../../src/ui/panel/strip-scale.ts';
import { seeded } from '../../support/random-rows.ts';

const decoded = readPackage('data');
if (!decoded.ok) throw new Error('the data package does not decode');
const { conflict } = decoded;

const startsOf = (minutes: readonly number[]) => ({
  length: minutes.length,
  at: (n: number) => minutes[n] ?? 0,
});

describe('the strip', () => {
  const period = { start: 1000, end: 2000 };
  test('places moments in percent and keeps what lies outside at its ends', () => {
    expect([900, 1000, 1500, 2500].map((minute) => percentOf(minute, period))).toEqual([0, 0, 50, 100]);
  });
  test('a click goes to the nearest report, the earliest of equals', () => {
    expect(nearestIndex(startsOf([1100, 1500, 1520]), 51.5, period)).toBe(2);
    expect(nearestIndex(startsOf([]), 50, period)).toBe(-1);
    const random = seeded(3);
    const minutes = Array.from({ length: 400 }, () => 900 + 10 * random.below(120)).sort((a, b) => a - b);
    for (let n = 0; n < 200; n += 1) {
      const percent = 100 * random.next();
      const away = minutes.map((minute) => Math.abs(percentOf(minute, period) - percent));
      expect(nearestIndex(startsOf(minutes), percent, period)).toBe(away.indexOf(Math.min(...away)));
    }
  });
  test('bars count every report once', () => {
    const random = seeded(4);
    const minutes = Array.from({ length: 500 }, () => 900 + random.below(1300)).sort((a, b) => a - b);
    const counts = startsByBin(startsOf(minutes), 7, period);
    const plain = Array.from({ length: 7 }, () => 0);
    for (const minute of minutes) {
      const bin = Math.max(
        0,
        Math.min(6, Math.floor((7 * (minute - period.start)) / (period.end - period.start))),
      );
      plain[bin] = (plain[bin] ?? 0) + 1;
    }
    expect(counts).toEqual(plain);
  });
  test('labels the 1st and the 15th', () => {
    expect(labelledDays(conflict.period, conflict.zone.offset)).toHaveLength(3);
  });
});

describe('a place with many reports', () => {
  const none = { first: 0, end: 0 };
  test('shows all of a few, of many a dozen around the current one', () => {
    expect(shownAround(29, 3, none)).toEqual({ first: 0, end: 29, base: 0 });
    expect(shownAround(5000, 700, none)).toEqual({ first: 694, end: 706, base: 694 });
    expect(shownAround(5000, 1, none)).toMatchObject({ first: 0, end: 12 });
    expect(shownAround(5000, 4999, none)).toMatchObject({ first: 4988, end: 5000 });
  });
  test('going on earlier and later reaches every report with a few dozen at a time', () => {
    for (const direction of [1, -1] as const) {
      const seen = new Set<number>();
      let more = none;
      for (let n = 0; n < 40; n += 1) {
        const { first, end } = shownAround(400, 200, more);
        expect(end - first).toBeLessThanOrEqual(36);
        for (let index = first; index < end; index += 1) seen.add(index);
        if (first === 0 || end === 400) break;
        more = addAround(more, direction);
      }
      expect(seen.has(direction === 1 ? 399 : 0)).toBe(true);
      expect(seen.size).toBeGreaterThan(190);
    }
  });
});

describe('the sheet', () => {
  test('its button goes through all heights and back', () => {
    const walked = [nextHeight('peek'), nextHeight('half'), nextHeight('full')];
    expect(walked).toEqual(['half', 'full', 'peek']);
    expect([stepHeight('full', 1), stepHeight('peek', -1), stepHeight('peek', 1)]).toEqual([
      'full',
      'peek',
      'half',
    ]);
  });
  test('a drag let go settles on the nearest height', () => {
    for (const height of SHEET_HEIGHTS) expect(nearestHeight(FRACTION[height] + 0.05)).toBe(height);
  });
});
