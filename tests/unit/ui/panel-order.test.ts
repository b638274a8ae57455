import { describe, expect, test } from 'vitest';
import type { Strike } from '../../../src/model/conflict.ts';
import { readPackage } from '../../../src/pipeline/read-package.ts';
import { byDay, COLUMNS, sortReports } from '../../../src/ui/panel/report-rows.ts';
import {
  FRACTION,
  nearestHeight,
  nextHeight,
  SHEET_HEIGHTS,
  stepHeight,
} from '../../../src/ui/panel/sheet.ts';
import { labelledDays, nearestIndex, percentOf } from '../../../src/ui/panel/strip-scale.ts';

const decoded = readPackage('data');
if (!decoded.ok) throw new Error('the data package does not decode');
const { conflict } = decoded;
const ids = (strikes: readonly Strike[]) => strikes.map(({ id }) => id);

describe('rows', () => {
  test('days are local and lose no report', () => {
    const groups = byDay(conflict.strikes, conflict.zone.offset);
    expect(groups.flatMap(({ strikes }) => ids(strikes))).toEqual(ids(conflict.strikes));
    const days = groups.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    for (const day of days) expect((day + conflict.zone.offset) % 1440).toBe(0);
  });

  test('unknown deaths come last, whichever way the table is sorted', () => {
    for (const descending of [true, false]) {
      const sorted = sortReports(conflict.strikes, { column: 'killed', descending }, conflict, 'en');
      const known = sorted.findIndex(({ killed }) => killed === null);
      expect(known).toBeGreaterThan(0);
      expect(sorted.slice(known).every(({ killed }) => killed === null)).toBe(true);
      const highs = sorted.slice(0, known).map(({ killed }) => killed?.max ?? 0);
      expect(highs).toEqual([...highs].sort((a, b) => (descending ? b - a : a - b)));
    }
  });

  test.each(COLUMNS)('sorting by %s keeps every report once', (column) => {
    const sorted = sortReports(conflict.strikes, { column, descending: true }, conflict, 'az');
    expect(new Set(ids(sorted))).toEqual(new Set(ids(conflict.strikes)));
    expect(sorted).toHaveLength(conflict.strikes.length);
  });
});

describe('the strip', () => {
  const period = { start: 1000, end: 2000 };
  test('places moments in percent and keeps what lies outside at its ends', () => {
    expect([900, 1000, 1500, 2500].map((minute) => percentOf(minute, period))).toEqual([0, 0, 50, 100]);
  });
  test('a click goes to the nearest report', () => {
    expect(nearestIndex([1100, 1500, 1520], 51.5, period)).toBe(2);
    expect(nearestIndex([], 50, period)).toBe(-1);
  });
  test('labels the 1st and the 15th', () => {
    expect(labelledDays(conflict.period, conflict.zone.offset)).toHaveLength(3);
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
