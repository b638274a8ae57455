/** The shapes of `SHAPE_PATH` as numbers that a shader can measure distances from. */
import { SHAPE_PATH, type Shape } from '../../scene/symbols.ts';

/** The order in which the shader knows the shapes. */
export const SHAPES: readonly Shape[] = ['triangle', 'diamond', 'circle', 'clover', 'chevron', 'plain'];
/** Corners or discs of one shape; fewer repeat the first. */
export const PARTS = 4;

/**
 * `PARTS` parts of four numbers, in the units of `SHAPE_PATH`. A corner is x, y, the length of the outline up to
 * it and 0; a disc is x, y, its radius and 1. `round` is the length of the whole outline, 0 for discs.
 */
export interface Outline {
  readonly parts: readonly number[];
  readonly round: number;
}

type Point = readonly [x: number, y: number];
interface Disc {
  readonly centre: Point;
  readonly radius: number;
}

/** Discs this near to each other are one. */
const SAME = 0.3;

/** The circle of an arc between two points; too small a radius grows, as SVG says. */
function discOf([x1, y1]: Point, [x2, y2]: Point, given: number, large: number, sweep: number): Disc {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const half = Math.hypot(dx, dy) / 2;
  const radius = Math.max(given, half);
  const off = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large === sweep ? -1 : 1);
  return {
    centre: [(x1 + x2) / 2 - (dy / (2 * half)) * off, (y1 + y2) / 2 + (dx / (2 * half)) * off],
    radius,
  };
}

/** @throws RangeError for a command that the shapes do not use. */
function trace(path: string): { readonly corners: readonly Point[]; readonly discs: readonly Disc[] } {
  const tokens = path.match(/[A-Za-z]|-?\d*\.?\d+/g) ?? [];
  const corners: Point[] = [];
  const discs: Disc[] = [];
  let index = 0;
  const number = (): number => {
    const value = Number(tokens[index]);
    index += 1;
    return value;
  };
  let at: Point = [0, 0];
  while (index < tokens.length) {
    const command = tokens[index];
    index += 1;
    if (command === 'Z') continue;
    if (command === 'M' || command === 'L') at = [number(), number()];
    else if (command === 'H') at = [number(), at[1]];
    else if (command === 'V') at = [at[0], number()];
    else if (command === 'A') {
      const [radius] = [number(), number(), number()];
      const [large, sweep] = [number(), number()];
      const to: Point = [number(), number()];
      discs.push(discOf(at, to, radius, large, sweep));
      at = to;
    } else throw new RangeError(`shape path: got ${command ?? ''}, expected one of M, L, H, V, A, Z`);
    corners.push(at);
  }
  return { corners, discs };
}

const near = (a: Disc, b: Disc): boolean =>
  Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]) < SAME &&
  Math.abs(a.radius - b.radius) < SAME;

/** @throws RangeError when a shape needs more than `PARTS`. */
export function outlineOf(path: string): Outline {
  const { corners, discs } = trace(path);
  const own = discs.filter((disc, i) => discs.findIndex((other) => near(other, disc)) === i);
  const count = own.length > 0 ? own.length : corners.length;
  if (count > PARTS) throw new RangeError(`shape path: got ${count} parts, expected at most ${PARTS}`);
  let round = 0;
  const parts =
    own.length > 0
      ? own.map(({ centre: [x, y], radius }) => [x, y, radius, 1])
      : corners.map(([x, y], i) => {
          const start = round;
          const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
          round += Math.hypot(nextX - x, nextY - y);
          return [x, y, start, 0];
        });
  return { parts: Array.from({ length: PARTS }, (_, i) => parts[i] ?? parts[0] ?? []).flat(), round };
}

export const OUTLINES: readonly Outline[] = SHAPES.map((shape) => outlineOf(SHAPE_PATH[shape]));
