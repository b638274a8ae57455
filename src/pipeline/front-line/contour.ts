/** Marching squares: the rings around the part of a grid that lies above zero. */
import type { Grid } from './field.ts';
import type { Km } from './plane.ts';

type Side = 0 | 1 | 2 | 3;
/** Crossings of a cell's sides (bottom, right, top, left), the high ground to the left of each. */
type Crossing = readonly [from: Side, to: Side];

/** By which corners are high: 1 bottom left, 2 bottom right, 4 top right, 8 top left. 5 and 10 depend on the middle. */
const CROSSINGS: readonly (readonly Crossing[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];
const BRIDGED: Readonly<Record<number, readonly Crossing[]>> = {
  5: [
    [0, 1],
    [2, 3],
  ],
  10: [
    [1, 2],
    [3, 0],
  ],
};

/** Closed rings: counter-clockwise around high ground, clockwise around holes in it. Order follows the grid. */
export function contour(grid: Grid, values: Float64Array): Km[][] {
  const { columns, rows } = grid;
  const isEdge = (column: number, row: number): boolean =>
    column === 0 || row === 0 || column === columns - 1 || row === rows - 1;
  // The rim counts as low, so that every ring closes.
  const height = (column: number, row: number): number => {
    const value = values[row * columns + column] ?? 0;
    return isEdge(column, row) ? Math.min(value, -1e-6) : value || -1e-9;
  };
  const next = new Map<number, number>();
  const points = new Map<number, Km>();
  const cross = (column: number, row: number, upright: boolean): number => {
    const key = 2 * (row * columns + column) + (upright ? 1 : 0);
    if (!points.has(key)) {
      const a = height(column, row);
      const b = upright ? height(column, row + 1) : height(column + 1, row);
      const share = a / (a - b);
      const x = column + (upright ? 0 : share);
      const y = row + (upright ? share : 0);
      points.set(key, [grid.x + x * grid.step, grid.y + y * grid.step]);
    }
    return key;
  };
  for (let row = 0; row < rows - 1; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const corners = [
        height(column, row),
        height(column + 1, row),
        height(column + 1, row + 1),
        height(column, row + 1),
      ];
      const code = corners.reduce((sum, value, index) => sum + (value > 0 ? 2 ** index : 0), 0);
      const middle = corners.reduce((sum, value) => sum + value, 0);
      const crossings = (middle > 0 ? BRIDGED[code] : undefined) ?? CROSSINGS[code] ?? [];
      const key = (side: Side): number => {
        if (side === 0) return cross(column, row, false);
        if (side === 1) return cross(column + 1, row, true);
        return side === 2 ? cross(column, row + 1, false) : cross(column, row, true);
      };
      for (const [from, to] of crossings) next.set(key(from), key(to));
    }
  }
  return rings(next, points);
}

function rings(next: Map<number, number>, points: ReadonlyMap<number, Km>): Km[][] {
  const found: Km[][] = [];
  for (const start of [...next.keys()]) {
    const ring: Km[] = [];
    let key: number | undefined = start;
    while (key !== undefined && next.has(key)) {
      const point = points.get(key);
      if (point) ring.push(point);
      const after: number | undefined = next.get(key);
      next.delete(key);
      key = after;
    }
    const first = ring[0];
    if (first && ring.length > 3) found.push([...ring, first]);
  }
  return found;
}
