/** Positions of the reports that name a place, place after place, so that a window of one place is a slice too. */
import { lowerBound } from '../sequence.ts';
import type { Slice } from '../slice.ts';
import { type Bitmap, has } from './bitmap.ts';
import { NO_PLACE, type ReportColumns } from './types.ts';

export interface PlaceLists {
  /** Where each place's positions begin in `positions`; one more than there are places. */
  readonly starts: Uint32Array;
  /** Ascending within a place. */
  readonly positions: Uint32Array;
}

/** Calls `visit` for every pair of report and place, ascending by report. */
function eachPlace(columns: ReportColumns, visit: (position: number, place: number) => void): void {
  let extra = 0;
  for (let position = 0; position < columns.count; position += 1) {
    const place = columns.place[position] ?? NO_PLACE;
    if (place !== NO_PLACE) visit(position, place);
    for (; columns.extraRow[extra] === position; extra += 1) visit(position, columns.extraPlace[extra] ?? 0);
  }
}

/** @param members only these reports; `null` for all. */
export function createPlaceLists(columns: ReportColumns, members: Bitmap | null): PlaceLists {
  const starts = new Uint32Array(columns.places.length + 1);
  const isMember = (position: number): boolean => members === null || has(members, position);
  eachPlace(columns, (position, place) => {
    if (isMember(position)) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  });
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const next = starts.slice();
  const positions = new Uint32Array(starts.at(-1) ?? 0);
  eachPlace(columns, (position, place) => {
    if (!isMember(position)) return;
    const at = next[place] ?? 0;
    positions[at] = position;
    next[place] = at + 1;
  });
  return { starts, positions };
}

/** The positions of one place in the slice, ascending; a view, not a copy. */
export function positionsAt(lists: PlaceLists, place: number, { first, end }: Slice): Uint32Array {
  const all = lists.positions.subarray(lists.starts[place] ?? 0, lists.starts[place + 1] ?? 0);
  return all.subarray(lowerBound(all, first), lowerBound(all, end));
}

/** Reports in the slice by place: two binary searches a place. */
export function countsByPlace(lists: PlaceLists, slice: Slice): Uint32Array {
  return Uint32Array.from(
    { length: lists.starts.length - 1 },
    (_, place) => positionsAt(lists, place, slice).length,
  );
}
