/** The histogram from prefix sums: a bin costs its two edges, not its reports. */
import type { EpochMinute, Minutes } from '../../model/time.ts';
import { type Bitmap, rank } from './bitmap.ts';
import type { ReportColumns } from './types.ts';
import { firstAfter } from './window.ts';

/**
 * Reports by bin and group; a bin holds the starts from its left edge up to, not including, its right edge.
 * @param groups one bitmap for each group, such as a selection's by side.
 * @param width minutes of a bin; the last one ends at `to`.
 * @returns the number of bins times the number of groups, group after group within a bin.
 */
export function binCounts(
  columns: Pick<ReportColumns, 'start' | 'epoch'>,
  groups: readonly Bitmap[],
  from: EpochMinute,
  to: EpochMinute,
  width: Minutes,
): Uint32Array {
  const bins = Math.max(0, Math.ceil((to - from) / width));
  const counts = new Uint32Array(bins * groups.length);
  const ranksAt = (edge: number): number[] => {
    const position = firstAfter(columns, Math.ceil(Math.min(from + edge * width, to)) - 1);
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
