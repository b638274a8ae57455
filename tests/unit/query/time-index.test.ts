import { describe, expect, it } from 'vitest';
import type { Strike } from '../../../src/model/conflict.ts';
import { createTimeIndex, sliceOf, upperBound } from '../../../src/query/time-index.ts';
import { warConflict } from '../../support/conflict.ts';

const at = (...starts: readonly number[]) =>
  createTimeIndex(starts.map((start) => ({ time: { start } }) as unknown as Strike));

describe('time index', () => {
  it('finds the first position after a minute', () => {
    const index = at(10, 20, 20, 30);
    expect([9, 10, 15, 20, 29, 30, 31].map((minute) => upperBound(index, minute))).toEqual([
      0, 1, 1, 3, 3, 4, 4,
    ]);
  });
  it('is half-open: the far end is out, the moment is in', () => {
    const index = at(10, 20, 20, 30);
    expect(sliceOf(index, 10, 20)).toEqual({ first: 1, end: 3 });
    expect(sliceOf(index, 9, 30)).toEqual({ first: 0, end: 4 });
    expect(sliceOf(index, 20, 29)).toEqual({ first: 3, end: 3 });
  });
  it('has no lower limit without a start', () =>
    expect(sliceOf(at(10, 20), null, 10)).toEqual({ first: 0, end: 1 }));
  it('answers an empty slice for a window that is empty or turned round', () => {
    expect(sliceOf(at(), 0, 100)).toEqual({ first: 0, end: 0 });
    expect(sliceOf(at(10, 20), 20, 10)).toEqual({ first: 1, end: 1 });
  });
  it('agrees with a plain filter at every hour of the war', () => {
    const { strikes, period } = warConflict();
    const index = createTimeIndex(strikes);
    for (let minute = period.start; minute <= period.end; minute += 60) {
      for (const span of [60, 1440, 4320]) {
        const { first, end } = sliceOf(index, minute - span, minute);
        const plain = strikes.filter(({ time }) => minute - span < time.start && time.start <= minute);
        expect(strikes.slice(first, end)).toEqual(plain);
      }
    }
  });
});
