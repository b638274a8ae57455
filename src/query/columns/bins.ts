/** The histogram from prefix sums: a bin costs its two edges, not its reports. */
import type { EpochMinute } from '../../model/time.ts';
import { type Bitmap, rank } from './bitmap.ts';
import type { ReportColumns } from './types.ts';
import { firstAfter } from './window.ts';

/**
 * Reports by bin and group; a bin holds the starts from its left edge up to, not including, its right edge.
 * @param groups one bitmap for each group, such as a selection's by side.
 * @param bins equal parts of `[from, to)`, such as one a pixel; edges between minutes are allowed.
 * @returns `bins` times the number of groups, group after group within a bin.
 */
export function binCounts(
  columns: Pick<ReportColumns, 'start' | 'epoch'>,
  groups: readonly Bitmap[],
  from: EpochMinute,
  to: EpochMinute,
  bins: number,
): Uint32Array {
  const counts = new Uint32Array(bins * groups.length);
  const ranksAt = (edge: number): number[] => {
    const position = firstAfter(columns, Math.ceil(from + ((to - from) * edge) / bins) - 1);
    return groups.map((group) => rank(group, position));
  };
  let left = ranksAt(0);
  for (let bin = 0; bin < bins; bin += 1) {
    const right = ranksAt(bin + 1);
    for (const [group, value] of right.entries())
      counts[bin * groups.length + group] = value - (left[group] ?? 0);
    left = right;
  }
  return counts;
}
