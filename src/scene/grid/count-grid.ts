/**
 * Counts of reports by square and group in any window of time, from counts before every block of reports: a step
 * costs the squares and two blocks, whatever the window's length.
 */

import { atOnce, type Steps } from '../../model/slices.ts';
import { type Bitmap, has } from '../../query/columns/bitmap.ts';
import { scopeCode } from '../../query/columns/codes.ts';
import { DEGREE, NO_SIDE, type ReportColumns } from '../../query/columns/types.ts';
import { firstIndex, lowerBound } from '../../query/sequence.ts';
import type { Slice } from '../../query/slice.ts';
import { latOf, lonOf, type Squares } from './squares.ts';

/** Incidents by the side that held the place, the first, the second, nobody known; then area reports. */
export const GROUPS = 4;
const NOBODY = 2;
const AREA_REPORTS = 3;

const BLOCK = 4096;
/** Steps of latitude that a row's edges are rounded to, per row: a 64th of a square. */
const FINE = 64;

export interface CountGrid {
  readonly squares: Squares;
  /** Numbers of the squares that have a report at any time: row times `squares.columns` plus column. */
  readonly cells: Uint32Array;
  /** Mean place of all reports of each, degrees: where time does not move it. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Positions of the reports in the squares, ascending. */
  readonly positions: Uint32Array;
  /** For each of them `GROUPS` times the index in `cells`, plus its group. */
  readonly keys: Uint16Array;
  /** Reports before each block of `BLOCK`, by key. */
  readonly before: readonly Uint32Array[];
}

/** Row of a latitude by table: the logarithm for each of a million would cost more than everything else. */
function rowTable({ side, row, rows }: Squares): { north: number; perDegree: number; table: Uint16Array } {
  const [north, south] = [latOf(row, side), latOf(row + rows, side)];
  const steps = rows * FINE;
  const table = new Uint16Array(steps);
  let current = 0;
  for (let step = 0; step < steps; step += 1) {
    const lat = north - ((north - south) * (step + 0.5)) / steps;
    while (current < rows - 1 && latOf(row + current + 1, side) >= lat) current += 1;
    table[step] = current;
  }
  return { north, perDegree: steps / (north - south), table };
}

/** Reports that are looked at between two pauses: a few ms. */
const STRIDE = 1 << 16;

/**
 * Costs all reports: make it anew only when the camera has left it or the filters have changed. Pauses every
 * few ms, so that whoever makes it can let a frame through.
 * @param members the reports that are counted.
 * @param sides which side each of `columns.sides` is in the dataset's order, `null` for another.
 */
export function* countGridInSteps(
  columns: ReportColumns,
  members: Bitmap,
  sides: readonly (0 | 1 | null)[],
  squares: Squares,
): Steps<CountGrid> {
  const groupOf = (at: number): number =>
    scopeCode(columns.flags[at] ?? 0) === 0 ? (sides[columns.side[at] ?? NO_SIDE] ?? NOBODY) : AREA_REPORTS;
  const { north, perDegree, table } = rowTable(squares);
  const west = lonOf(squares.column, squares.side);
  const perColumn = 1 / (squares.side * 360);
  const across = squares.columns;
  const indexOf = new Uint16Array(across * squares.rows);
  const cells: number[] = [];
  const [lonSums, latSums]: [number[], number[]] = [[], []];
  const most = members.ranks.at(-1) ?? 0;
  const positions = new Uint32Array(most);
  const keys = new Uint16Array(most);
  let count = 0;
  for (let at = 0; at < columns.count; at += 1) {
    if (at % STRIDE === STRIDE - 1) yield;
    const step = Math.floor((north - (columns.lat[at] ?? 0) / DEGREE) * perDegree);
    const column = Math.floor(((columns.lon[at] ?? 0) / DEGREE - west) * perColumn);
    if (step < 0 || step >= table.length || column < 0 || column >= across || !has(members, at)) continue;
    const square = (table[step] ?? 0) * across + column;
    let index = indexOf[square] ?? 0;
    if (index === 0) {
      index = cells.push(square);
      indexOf[square] = index;
      lonSums.push(0);
      latSums.push(0);
    }
    lonSums[index - 1] = (lonSums[index - 1] ?? 0) + (columns.lon[at] ?? 0);
    latSums[index - 1] = (latSums[index - 1] ?? 0) + (columns.lat[at] ?? 0);
    positions[count] = at;
    keys[count] = (index - 1) * GROUPS + groupOf(at);
    count += 1;
  }
  const running = new Uint32Array(cells.length * GROUPS);
  const before: Uint32Array[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at % STRIDE === STRIDE - 1) yield;
    if (at % BLOCK === 0) before.push(running.slice());
    const key = keys[at] ?? 0;
    running[key] = (running[key] ?? 0) + 1;
  }
  before.push(running);
  const mean = (sum: number, index: number): number => {
    let reports = 0;
    for (let group = 0; group < GROUPS; group += 1) reports += running[index * GROUPS + group] ?? 0;
    return sum / reports / DEGREE;
  };
  // A copy would free some memory only where most of the reports lie elsewhere.
  const few = count < most / 2;
  return {
    squares,
    cells: Uint32Array.from(cells),
    lon: Float64Array.from(lonSums, mean),
    lat: Float64Array.from(latSums, mean),
    positions: few ? positions.slice(0, count) : positions.subarray(0, count),
    keys: few ? keys.slice(0, count) : keys.subarray(0, count),
    before,
  };
}

/** Makes it at once. */
export function createCountGrid(...given: Parameters<typeof countGridInSteps>): CountGrid {
  return atOnce(countGridInSteps(...given));
}

/** Indexes in `positions` and `keys` of the reports in the slice. */
export const within = ({ positions }: CountGrid, { first, end }: Slice): Slice => ({
  first: lowerBound(positions, first),
  end: lowerBound(positions, end),
});

function addUpTo({ keys, before }: CountGrid, index: number, sign: 1 | -1, counts: Int32Array): void {
  const block = Math.floor(index / BLOCK);
  const sums = before[Math.min(block, before.length - 1)];
  if (sums)
    for (let key = 0; key < sums.length; key += 1) counts[key] = (counts[key] ?? 0) + sign * (sums[key] ?? 0);
  if (block >= before.length - 1) return;
  for (let at = block * BLOCK; at < index; at += 1) {
    const key = keys[at] ?? 0;
    counts[key] = (counts[key] ?? 0) + sign;
  }
}

/** Reports in the slice: `GROUPS` numbers for each of `cells`. */
export function countsIn(grid: CountGrid, slice: Slice): Int32Array {
  const counts = new Int32Array(grid.cells.length * GROUPS);
  const { first, end } = within(grid, slice);
  addUpTo(grid, end, 1, counts);
  addUpTo(grid, first, -1, counts);
  return counts;
}

/**
 * Positions of the first and the last report in the slice that a square counts; -1 where there is none. Blocks without
 * one are passed over by their sums, so that a square with few of a million reports costs two blocks too.
 */
export function endsIn(grid: CountGrid, cell: number, slice: Slice): readonly [first: number, last: number] {
  const { positions, keys, before } = grid;
  const { first, end } = within(grid, slice);
  const isIn = (at: number): boolean => Math.floor((keys[at] ?? 0) / GROUPS) === cell;
  /** Reports of the square before a block. */
  const upTo = (block: number): number => {
    let sum = 0;
    for (let group = 0; group < GROUPS; group += 1) sum += before[block]?.[cell * GROUPS + group] ?? 0;
    return sum;
  };
  let low = first;
  const blockEnd = (Math.floor(low / BLOCK) + 1) * BLOCK;
  while (low < Math.min(end, blockEnd) && !isIn(low)) low += 1;
  if (low === blockEnd && low < end) {
    const known = upTo(low / BLOCK);
    low = (firstIndex(before.length, (block) => upTo(block) > known) - 1) * BLOCK;
    while (low < end && !isIn(low)) low += 1;
  }
  if (low >= end) return [-1, -1];
  let high = end - 1;
  const blockStart = Math.floor(high / BLOCK) * BLOCK;
  while (high > Math.max(low, blockStart) && !isIn(high)) high -= 1;
  if (high > low && !isIn(high)) {
    const known = upTo(blockStart / BLOCK);
    high = firstIndex(before.length, (block) => upTo(block) >= known) * BLOCK - 1;
    while (high > low && !isIn(high)) high -= 1;
  }
  return [positions[low] ?? -1, positions[high] ?? -1];
}
