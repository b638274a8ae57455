import { describe, expect, it } from 'vitest';
import type { Strike } from '../../../src/model/conflict.ts';
import { histogram } from '../../../src/query/histogram.ts';
import { warConflict } from '../../support/conflict.ts';

const strike = (start: number, heldBy: string | null, scope = 'incident') =>
  ({ time: { start }, heldBy, scope }) as unknown as Strike;

describe('histogram', () => {
  it('counts incidents by side, unknown last, in half-open bins of which the last may be short', () => {
    const strikes = [
      strike(-1, 'a'),
      strike(0, 'a'),
      strike(9, 'b'),
      strike(10, 'a'),
      strike(12, null),
      strike(14, 'someone'),
      strike(24, 'b'),
      strike(25, 'b'),
      strike(3, 'a', 'area-bulletin'),
      strike(3, 'a', 'running-total'),
    ];
    expect(histogram(strikes, ['a', 'b'], 0, 25, 10)).toEqual([
      { start: 0, end: 10, counts: [1, 1, 0], total: 2 },
      { start: 10, end: 20, counts: [1, 0, 2], total: 3 },
      { start: 20, end: 25, counts: [0, 1, 0], total: 1 },
    ]);
  });
  it('is empty for an empty time', () => expect(histogram([strike(0, 'a')], ['a'], 0, 0, 10)).toEqual([]));
  it.each([60, 360, 1440, 10080])('loses no incident of the war in bins of %i minutes', (width) => {
    const { strikes, sides, period } = warConflict();
    const bins = histogram(
      strikes,
      sides.map(({ id }) => id),
      period.start,
      period.end,
      width,
    );
    const incidents = strikes.filter(({ scope }) => scope === 'incident').length;
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(incidents);
    expect(bins.at(-1)?.end).toBe(period.end);
  });
});
