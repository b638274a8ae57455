/** Moves discs apart that lie on each other, each as little as possible from where it belongs. */
import type { Spot } from './mark.ts';

export interface Disc extends Spot {
  readonly radius: number;
}

const ROUNDS = 14;
/** Share of its displacement that a disc takes back each round. */
const RETURN = 0.06;

/**
 * @param discs where they belong; equal spots are parted along a fixed direction, so the answer depends on the
 * input alone.
 * @param most how far one may be moved, px.
 * @returns their centres, in order.
 */
export function spread(discs: readonly Disc[], most: number): readonly Spot[] {
  const at = discs.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [i, a] of discs.entries()) {
      for (let j = i + 1; j < discs.length; j += 1) {
        const b = discs[j];
        const [p, q] = [at[i], at[j]];
        if (!b || !p || !q) continue;
        let [dx, dy] = [q.x - p.x, q.y - p.y];
        const least = a.radius + b.radius;
        if (Math.abs(dx) >= least || Math.abs(dy) >= least) continue;
        let distance = Math.hypot(dx, dy);
        if (distance >= least) continue;
        if (distance < 0.01) [dx, dy, distance] = [-0.8, 0.6, 1];
        const push = (least - Math.max(distance, 0.01)) / 2 / distance;
        p.x -= dx * push;
        p.y -= dy * push;
        q.x += dx * push;
        q.y += dy * push;
        moved = true;
      }
    }
    if (!moved) break;
    for (const [i, p] of at.entries()) {
      const home = discs[i];
      if (!home) continue;
      let [dx, dy] = [(p.x - home.x) * (1 - RETURN), (p.y - home.y) * (1 - RETURN)];
      const length = Math.hypot(dx, dy);
      if (length > most) [dx, dy] = [(dx / length) * most, (dy / length) * most];
      p.x = home.x + dx;
      p.y = home.y + dy;
    }
  }
  return at;
}
