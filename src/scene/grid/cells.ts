/** Counted squares as they are drawn and hit. */
import type { Extent } from '../../model/geo.ts';
import type { Project, Spot } from '../marks/mark.ts';
import { type CountGrid, GROUPS } from './count-grid.ts';
import { latOf, lonOf, type Squares } from './squares.ts';

/** The incidents of one square as a disc with their number, and how many area reports lie there beside them. */
export interface CellMark extends Spot {
  readonly type: 'cell';
  /** Index in the grid's `cells`. */
  readonly index: number;
  /** CSS px. */
  readonly radius: number;
  readonly incidents: number;
  readonly areaReports: number;
  /** Shares of the incidents at places held by the first side and by the second, 0 to 1. */
  readonly shares: readonly [number, number];
}

/** Where the disc of a square stands. */
export interface CellSpot extends Spot {
  readonly index: number;
}

const LEAST_RADIUS = 9;
/** Sizes follow the logarithm of the number, a little steeper, so that the many stand out. */
const CONTRAST = 1.6;
/** A disc leaves this much of its square's half free for its neighbours. */
const FREE = 0.08;
/** Between a disc and the edge of its square. */
const GAP_PX = 2;
/** Half the width of a digit, and the ring and air around a number, CSS px. */
const HALF_DIGIT = 3.3;
const AROUND_NUMBER = 5;

export const columnOf = ({ cells, squares }: CountGrid, index: number): number =>
  squares.column + ((cells[index] ?? 0) % squares.columns);
export const rowOf = ({ cells, squares }: CountGrid, index: number): number =>
  squares.row + Math.floor((cells[index] ?? 0) / squares.columns);

/** West, south, east and north of a square. */
export function extentOf(grid: CountGrid, index: number): Extent {
  const { side } = grid.squares;
  const [column, row] = [columnOf(grid, index), rowOf(grid, index)];
  return [lonOf(column, side), latOf(row + 1, side), lonOf(column + 1, side), latOf(row, side)];
}

/** Whether each of the grid's squares is one of `frame`. */
export function inFrame(grid: CountGrid, frame: Squares): readonly boolean[] {
  return Array.from(grid.cells, (_, index) => {
    const [column, row] = [columnOf(grid, index) - frame.column, rowOf(grid, index) - frame.row];
    return column >= 0 && row >= 0 && column < frame.columns && row < frame.rows;
  });
}

const incidentsAt = (counts: ArrayLike<number>, index: number): number =>
  (counts[index * GROUPS] ?? 0) + (counts[index * GROUPS + 1] ?? 0) + (counts[index * GROUPS + 2] ?? 0);

const totalAt = ({ before }: CountGrid, index: number): number => incidentsAt(before.at(-1) ?? [], index);

/** The most incidents that any square has at any time: sizes stay comparable while time moves. */
export function most(grid: CountGrid): number {
  return grid.cells.reduce((found, _, index) => Math.max(found, totalAt(grid, index)), 1);
}

/** @param sidePx of a square on the screen. */
export function radiusFor(count: number, greatest: number, sidePx: number): number {
  const room = sidePx * (0.5 - FREE / 2);
  const share = greatest > 1 ? (Math.log(Math.max(1, count)) / Math.log(greatest)) ** CONTRAST : 0;
  const digits = Math.max(1, Math.ceil(Math.log10(count + 1)));
  const forNumber = (digits + (digits > 3 ? 0.5 : 0)) * HALF_DIGIT + AROUND_NUMBER;
  return Math.max(LEAST_RADIUS + (Math.max(room, LEAST_RADIUS) - LEAST_RADIUS) * share, forNumber);
}

/**
 * Near the mean place of a square's reports, yet so far inside the square that its disc never touches the next one.
 * Costs two projections a square: keep it while the camera rests.
 */
export function spotsOf(
  grid: CountGrid,
  shown: readonly boolean[],
  project: Project,
  greatest: number,
  sidePx: number,
): readonly CellSpot[] {
  const { side } = grid.squares;
  return shown.flatMap((is, index) => {
    if (!is) return [];
    const [column, row] = [columnOf(grid, index) + 0.5, rowOf(grid, index) + 0.5];
    const middle = project([lonOf(column, side), latOf(row, side)]);
    const mean = project([grid.lon[index] ?? 0, grid.lat[index] ?? 0]);
    const room = Math.max(0, sidePx / 2 - radiusFor(totalAt(grid, index), greatest, sidePx) - GAP_PX);
    const clamp = (value: number): number => Math.max(-room, Math.min(room, value));
    return [{ index, x: middle.x + clamp(mean.x - middle.x), y: middle.y + clamp(mean.y - middle.y) }];
  });
}

/** The squares with any report in them, those with most drawn last. @param counts from `countsIn`. */
export function cellMarks(
  spots: readonly CellSpot[],
  counts: Int32Array,
  greatest: number,
  sidePx: number,
): readonly CellMark[] {
  const marks: CellMark[] = [];
  for (const { index, x, y } of spots) {
    const incidents = incidentsAt(counts, index);
    const areaReports = counts[index * GROUPS + 3] ?? 0;
    if (incidents + areaReports === 0) continue;
    const share = (group: number): number =>
      incidents === 0 ? 0 : (counts[index * GROUPS + group] ?? 0) / incidents;
    marks.push({
      type: 'cell',
      index,
      x,
      y,
      radius: radiusFor(incidents, greatest, sidePx),
      incidents,
      areaReports,
      shares: [share(0), share(1)],
    });
  }
  return marks.sort((a, b) => a.incidents - b.incidents);
}

/** The disc under a pointer, the uppermost of several. */
export function cellAt(marks: readonly CellMark[], { x, y }: Spot): CellMark | null {
  return marks.findLast((mark) => Math.hypot(mark.x - x, mark.y - y) <= mark.radius + 2) ?? null;
}
