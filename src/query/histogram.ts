/** Reported incidents per bin of time, by the side that held the place hit. Bulletins and totals are never counted. */
import type { Strike } from '../model/conflict.ts';
import type { EpochMinute, Minutes } from '../model/time.ts';

export interface HistogramBin {
  readonly start: EpochMinute;
  /** First minute after the bin. */
  readonly end: EpochMinute;
  /** Incidents by side id, in the order of `sides`, unknown last. */
  readonly counts: readonly number[];
  readonly total: number;
}

/**
 * @param strikes in any order; those that start outside `[from, to)` are left out.
 * @param sides side ids in the order wanted.
 * @param width minutes per bin, at least 1.
 */
export function histogram(
  strikes: readonly Strike[],
  sides: readonly string[],
  from: EpochMinute,
  to: EpochMinute,
  width: Minutes,
): readonly HistogramBin[] {
  const size = Math.ceil((to - from) / width);
  const counts = Array.from({ length: size }, () => new Array<number>(sides.length + 1).fill(0));
  for (const strike of strikes) {
    const { start } = strike.time;
    if (strike.scope !== 'incident' || start < from || start >= to) continue;
    const bin = counts[Math.floor((start - from) / width)];
    const side = strike.heldBy === null ? -1 : sides.indexOf(strike.heldBy);
    const at = side === -1 ? sides.length : side;
    if (bin) bin[at] = (bin[at] ?? 0) + 1;
  }
  return counts.map((list, index) => ({
    start: from + index * width,
    end: Math.min(from + (index + 1) * width, to),
    counts: list,
    total: list.reduce((sum, count) => sum + count, 0),
  }));
}
