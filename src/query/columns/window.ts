/** A window of time as a slice of the columns, by binary search. Member: `at - span < start <= at`. */
import type { EpochMinute } from '../../model/time.ts';
import { firstIndex } from '../sequence.ts';
import type { Slice } from '../slice.ts';
import type { ReportColumns } from './types.ts';

type Starts = Pick<ReportColumns, 'start' | 'epoch'>;

/** The first position whose start is greater than `minute`. */
export function firstAfter({ start, epoch }: Starts, minute: EpochMinute): number {
  const relative = minute - epoch;
  return firstIndex(start.length, (position) => (start[position] ?? relative) > relative);
}

/** Positions with `from < start <= to`; `from: null` has no lower limit. */
export function windowOf(columns: Starts, from: EpochMinute | null, to: EpochMinute): Slice {
  const end = firstAfter(columns, to);
  return { first: from === null ? 0 : Math.min(firstAfter(columns, from), end), end };
}
