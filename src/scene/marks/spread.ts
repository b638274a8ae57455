/** Moves discs apart that lie on each other, each as little as possible from where it belongs. */
import type { Spot } from './mark.ts';

export interface Disc extends Spot {
  readonly radius: number;
}

const ROUNDS = 14;
/** Share of its displacement that a disc takes back each round. */
const RETURN = 0.06;

/** Pairs of indexes, one after the other, that could touch when both are moved `most` px; in order of the input. */
function closePairs(x: Float64Array, y: Float64Array, radius: Float64Array, most: number): readonly number[] {
  const pairs: number[] = [];
  for (let i = 0; i < x.length; i += 1) {
    const [left, top, reach] = [x[i] ?? 0, y[i] ?? 0, (radius[i] ?? 0) + 2 * most];
    for (let j = i + 1; j < x.length; j += 1) {
      const far = reach + (radius[j] ?? 0);
      if (Math.abs(left - (x[j] ?? 0)) < far && Math.abs(top - (y[j] ?? 0)) < far) pairs.push(i, j);
    }
  }
  return pairs;
}

/**
 * @param discs where they belong; equal spots are parted along a fixed direction, so the answer depends on the
 * input alone.
 * @param most how far one may be moved, px.
 * @returns their centres, in order.
 */
export function spread(discs: readonly Disc[], most: number): readonly Spot[] {
  // Plain numbers in typed arrays: this runs at every step of time.
  const x = Float64Array.from(discs, (disc) => disc.x);
  const y = Float64Array.from(discs, (disc) => disc.y);
  const homeX = x.slice();
  const homeY = y.slice();
  const radius = Float64Array.from(discs, (disc) => disc.radius);
  const pairs = closePairs(x, y, radius, most);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let at = 0; at < pairs.length; at += 2) {
      const i = pairs[at] ?? 0;
      const j = pairs[at + 1] ?? 0;
      let dx = (x[j] ?? 0) - (x[i] ?? 0);
      let dy = (y[j] ?? 0) - (y[i] ?? 0);
      const least = (radius[i] ?? 0) + (radius[j] ?? 0);
      let square = dx * dx + dy * dy;
      if (square >= least * least) continue;
      if (square < 1e-4) {
        dx = -0.8;
        dy = 0.6;
        square = 1;
      }
      const distance = Math.sqrt(square);
      const push = (least - distance) / 2 / distance;
      x[i] = (x[i] ?? 0) - dx * push;
      y[i] = (y[i] ?? 0) - dy * push;
      x[j] = (x[j] ?? 0) + dx * push;
      y[j] = (y[j] ?? 0) + dy * push;
      moved = true;
    }
    if (!moved) break;
    for (let i = 0; i < x.length; i += 1) {
      const [left, top] = [homeX[i] ?? 0, homeY[i] ?? 0];
      let dx = ((x[i] ?? 0) - left) * (1 - RETURN);
      let dy = ((y[i] ?? 0) - top) * (1 - RETURN);
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length > most) {
        dx *= most / length;
        dy *= most / length;
      }
      x[i] = left + dx;
      y[i] = top + dy;
    }
  }
  return discs.map((_, i) => ({ x: x[i] ?? 0, y: y[i] ?? 0 }));
}
