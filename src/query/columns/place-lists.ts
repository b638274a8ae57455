/** Positions of the reports that name a place, place after place, so that a window of one place is a slice too. */
import type { Steps } from '../../model/slices.ts';
import { firstIndex, lowerBound } from '../sequence.ts';
import type { Slice } from '../slice.ts';
import { type Bitmap, has } from './bitmap.ts';
import { eachRow } from './steps.ts';
import { NO_PLACE, type ReportColumns } from './types.ts';

export interface PlaceLists {
  /** Where each place's positions begin in `positions`; one more than there are places. */
  readonly starts: Uint32Array;
  /** Ascending within a place. */
  readonly positions: Uint32Array;
}

/** Calls `visit` for every pair of report and place, ascending by report. */
function* eachPlace(columns: ReportColumns, visit: (position: number, place: number) => void): Steps<void> {
  const { place, extraRow, extraPlace } = columns;
  let extra = 0;
  yield* eachRow(columns.count, (position) => {
    const primary = place[position] ?? NO_PLACE;
    if (primary !== NO_PLACE) visit(position, primary);
    for (; extraRow[extra] === position; extra += 1) visit(position, extraPlace[extra] ?? 0);
  });
}

/** The lists of all reports. */
export function* placeListSteps(columns: ReportColumns): Steps<PlaceLists> {
  const starts = new Uint32Array(columns.places.length + 1);
  yield* eachPlace(columns, (_, place) => {
    starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  });
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const next = starts.slice();
  const positions = new Uint32Array(starts.at(-1) ?? 0);
  yield* eachPlace(columns, (position, place) => {
    const at = next[place] ?? 0;
    positions[at] = position;
    next[place] = at + 1;
  });
  return { starts, positions };
}

/** The lists of these reports alone, from those of all. */
export function listsAmong(all: PlaceLists, members: Bitmap): PlaceLists {
  const starts = new Uint32Array(all.starts.length);
  const kept = new Uint32Array(all.positions.length);
  let count = 0;
  for (let place = 0; place + 1 < starts.length; place += 1) {
    const end = all.starts[place + 1] ?? 0;
    for (let at = all.starts[place] ?? 0; at < end; at += 1) {
      const position = all.positions[at] ?? 0;
      if (!has(members, position)) continue;
      kept[count] = position;
      count += 1;
    }
    starts[place + 1] = count;
  }
  return { starts, positions: kept.slice(0, count) };
}

/** The positions of one place in the slice, ascending; a view, not a copy. */
export function positionsAt(lists: PlaceLists, place: number, { first, end }: Slice): Uint32Array {
  const all = lists.positions.subarray(lists.starts[place] ?? 0, lists.starts[place + 1] ?? 0);
  return all.subarray(lowerBound(all, first), lowerBound(all, end));
}

/** Reports in the slice that name the place, by two binary searches. */
export function countAt({ starts, positions }: PlaceLists, place: number, { first, end }: Slice): number {
  const from = starts[place] ?? 0;
  const length = (starts[place + 1] ?? from) - from;
  const before = (limit: number): number =>
    firstIndex(length, (index) => (positions[from + index] ?? limit) >= limit);
  return Math.max(0, before(end) - before(first));
}
