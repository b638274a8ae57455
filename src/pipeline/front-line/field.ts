/**
 * Which settlements a piece of ground is nearer to, as a number on a grid.
 * The zero contour of (distance to the nearest other settlement - distance to the nearest announced one) is the
 * Voronoi boundary between the two groups; blurring the numbers before drawing the contour rounds that boundary.
 */
import type { Km } from './plane.ts';

/** Square cells of `step` km; `[x, y]` is the first node. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

export function gridOver(points: readonly Km[], margin: number, step: number): Grid {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const x = Math.min(...xs) - margin;
  const y = Math.min(...ys) - margin;
  const nodes = (low: number, high: number): number => Math.ceil((high + margin - low) / step) + 1;
  return { x, y, step, columns: nodes(x, Math.max(...xs)), rows: nodes(y, Math.max(...ys)) };
}

/** A settlement as the comparison sees it: a town stands out by `size` km, a village by none. */
export interface Site {
  readonly at: Km;
  readonly size: number;
}

/** Distance to the nearest site less its size, km; below zero inside a town. */
function nearest(sites: readonly Site[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { at, size } of sites) {
    // Not `Math.hypot`, which is ten times as slow and is called some 15 million times a day drawn.
    least = Math.min(least, Math.sqrt((at[0] - x) ** 2 + (at[1] - y) ** 2) - size);
  }
  return least;
}

/** Ground further than this from every announced settlement is not counted as announced, km. */
export const REACH = 15;
/** Leads are cut off here, km, so that a far settlement does not outweigh a near one in the blur. */
const LIMIT = 12;

function compare(grid: Grid, announced: readonly Site[], others: readonly Site[]): Float64Array {
  const values = new Float64Array(grid.columns * grid.rows);
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const x = grid.x + column * grid.step;
      const y = grid.y + row * grid.step;
      const lead = Math.min(REACH, nearest(others, x, y)) - nearest(announced, x, y);
      values[row * grid.columns + column] = Math.max(-LIMIT, Math.min(LIMIT, lead));
    }
  }
  return values;
}

/** One pass of a Gaussian along rows (`stride` 1) or columns (`stride` columns); the edge value is repeated. */
function blurAlong(
  values: Float64Array,
  lines: number,
  length: number,
  stride: number,
  nodes: number,
): Float64Array {
  const reach = Math.ceil(nodes * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-(((i - reach) / nodes) ** 2) / 2),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const blurred = new Float64Array(values.length);
  const jump = stride === 1 ? length : 1;
  for (let line = 0; line < lines; line += 1) {
    for (let i = 0; i < length; i += 1) {
      let sum = 0;
      for (let k = 0; k < weights.length; k += 1) {
        const from = Math.min(length - 1, Math.max(0, i + k - reach));
        sum += (weights[k] ?? 0) * (values[line * jump + from * stride] ?? 0);
      }
      blurred[line * jump + i * stride] = sum / total;
    }
  }
  return blurred;
}

/**
 * Values above zero are nearer to an announced settlement, below zero to another.
 * `blur` is the Gaussian's standard deviation in km; 0 gives the raw comparison.
 */
export function lead(
  grid: Grid,
  announced: readonly Site[],
  others: readonly Site[],
  blur: number,
): Float64Array {
  const raw = compare(grid, announced, others);
  if (blur === 0) return raw;
  const nodes = blur / grid.step;
  const rows = blurAlong(raw, grid.rows, grid.columns, 1, nodes);
  return blurAlong(rows, grid.columns, grid.rows, grid.columns, nodes);
}
