/** Reported incidents per bin of time, by the side that held the place hit. Bulletins and totals are never counted. */
import type { EpochMinute, Minutes } from '../model/time.ts';
import { binCounts } from './columns/bins.ts';
import type { Filters } from './filter.ts';
import type { Reports } from './reports.ts';

export interface HistogramBin {
  readonly start: EpochMinute;
  /** First minute after the bin. */
  readonly end: EpochMinute;
  /** Incidents by side id, in the order of the conflict's sides, unknown last. */
  readonly counts: readonly number[];
  readonly total: number;
}

/**
 * Every bin costs its two edges, not its reports. Those that start outside `[from, to)` are left out.
 * @param sides side ids in the order wanted.
 * @param width minutes per bin, at least 1; the last bin may be shorter.
 */
export function histogram(
  reports: Reports,
  filters: Filters,
  sides: readonly string[],
  from: EpochMinute,
  to: EpochMinute,
  width: Minutes,
): readonly HistogramBin[] {
  const { columns } = reports.index;
  const bySide = reports.incidents(filters).bitmaps('side');
  // The columns may know sides that the conflict does not name: they count as unknown.
  const order = [...columns.sides, null].map((side) => {
    const at = side === null ? -1 : sides.indexOf(side);
    return at === -1 ? sides.length : at;
  });
  const groups = bySide.length;
  const found = binCounts(columns, bySide, from, to, width);
  return Array.from({ length: found.length / groups }, (_, bin) => {
    const counts = new Array<number>(sides.length + 1).fill(0);
    for (const [group, at] of order.entries())
      counts[at] = (counts[at] ?? 0) + (found[bin * groups + group] ?? 0);
    return {
      start: from + bin * width,
      end: Math.min(from + (bin + 1) * width, to),
      counts,
      total: counts.reduce((sum, count) => sum + count, 0),
    };
  });
}
