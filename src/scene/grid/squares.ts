/** Squares of the ground that reports are counted in: fixed to the ground, about as large on the screen at any zoom. */
import type { Extent } from '../../model/geo.ts';

/** Least side of a square, CSS px; the largest is the root of two times as long. */
const LEAST_PX = 46;
/** CSS px of the whole world at zoom 0. */
export const WORLD_PX = 512;
const RADIANS = Math.PI / 180;

/** Columns are counted from the 180th meridian east, rows from the north; each holds its first edge. */
export interface Squares {
  /** Side as a share of the world's width. */
  readonly side: number;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

const easting = (lon: number): number => (lon + 180) / 360;
const southing = (lat: number): number => {
  const sine = Math.sin(lat * RADIANS);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};
/** Degrees east of a column's left edge. */
export const lonOf = (column: number, side: number): number => column * side * 360 - 180;
/** Degrees north of a row's upper edge. */
export const latOf = (row: number, side: number): number =>
  Math.atan(Math.sinh(Math.PI * (1 - 2 * row * side))) / RADIANS;

/** Side of the squares of a zoom, as a share of the world's width. */
export const sideAt = (zoom: number): number =>
  2 ** (Math.ceil(2 * Math.log2(LEAST_PX / WORLD_PX / 2 ** zoom)) / 2);

/** Every square that touches `extent`. */
export function squaresIn([west, south, east, north]: Extent, side: number): Squares {
  const column = Math.floor(easting(west) / side);
  const row = Math.floor(southing(north) / side);
  return {
    side,
    column,
    row,
    columns: Math.floor(easting(east) / side) - column + 1,
    rows: Math.floor(southing(south) / side) - row + 1,
  };
}

/** As many squares more on each side as a share of what there is. */
export function widened(squares: Squares, share: number): Squares {
  const [across, down] = [Math.ceil(squares.columns * share), Math.ceil(squares.rows * share)];
  return {
    side: squares.side,
    column: squares.column - across,
    row: squares.row - down,
    columns: squares.columns + 2 * across,
    rows: squares.rows + 2 * down,
  };
}

/** Those of `asked` that `held` has; all of `asked` when the two differ in size or have none in common. */
export function shared(asked: Squares, held: Squares): Squares {
  const column = Math.max(asked.column, held.column);
  const row = Math.max(asked.row, held.row);
  const columns = Math.min(asked.column + asked.columns, held.column + held.columns) - column;
  const rows = Math.min(asked.row + asked.rows, held.row + held.rows) - row;
  return asked.side === held.side && columns > 0 && rows > 0
    ? { side: asked.side, column, row, columns, rows }
    : asked;
}

export const holds = (outer: Squares, inner: Squares): boolean =>
  outer.side === inner.side &&
  inner.column >= outer.column &&
  inner.row >= outer.row &&
  inner.column + inner.columns <= outer.column + outer.columns &&
  inner.row + inner.rows <= outer.row + outer.rows;
