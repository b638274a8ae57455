/**
 * Reports in order of time. A window of time is a contiguous slice found by binary search, so a step of the slider
 * costs what is visible, not what exists.
 */
import type { Strike } from '../model/conflict.ts';
import type { EpochMinute } from '../model/time.ts';

export interface TimeIndex {
  /** Start minutes, ascending, one per strike of `conflict.strikes`. */
  readonly starts: Float64Array;
}

export interface Slice {
  /** First position in the slice. */
  readonly first: number;
  /** First position after it. */
  readonly end: number;
}

/** @param strikes sorted by `time.start`, as `decode` leaves them. */
export function createTimeIndex(strikes: readonly Strike[]): TimeIndex {
  return { starts: Float64Array.from(strikes, (strike) => strike.time.start) };
}

/** The first position whose start is greater than `minute`. */
export function upperBound({ starts }: TimeIndex, minute: EpochMinute): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions with `from < start <= to`; `from: null` has no lower limit. */
export function sliceOf(index: TimeIndex, from: EpochMinute | null, to: EpochMinute): Slice {
  const end = upperBound(index, to);
  return { first: from === null ? 0 : Math.min(upperBound(index, from), end), end };
}
