/** Spreads the strikes of one spot around it, so that each can be seen and hit. */
import type { Spot } from './mark.ts';

/** The angle between one strike and the next: successive strikes never hide each other on a spiral. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Free px between marks, and between the nearest mark's edge and the spot itself. */
const GAP = 4;
const STEP = 2;

export interface FanMember {
  /** Half its width, px. */
  readonly radius: number;
  /** Its place among all strikes ever reported at this spot, in order of time: fixes its direction. */
  readonly rank: number;
}

export interface Fan {
  /** Centre of each member from the spot, px, in the order given. */
  readonly offsets: readonly Spot[];
  /** Reach of the whole, px. */
  readonly radius: number;
}

/**
 * Each member keeps its direction whatever else is in view; the distance is the least at which it touches no
 * member before it. Earlier strikes lie nearer.
 */
export function fan(members: readonly FanMember[]): Fan {
  const placed: { readonly x: number; readonly y: number; readonly radius: number }[] = [];
  let reach = 0;
  for (const { radius, rank } of members) {
    const angle = rank * GOLDEN_ANGLE - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    let distance = radius + GAP;
    const touches = (p: (typeof placed)[number]): boolean =>
      (p.x - dx * distance) ** 2 + (p.y - dy * distance) ** 2 < (p.radius + radius + GAP) ** 2;
    while (placed.some(touches)) distance += STEP;
    placed.push({ x: dx * distance, y: dy * distance, radius });
    reach = Math.max(reach, distance + radius);
  }
  return { offsets: placed.map(({ x, y }) => ({ x, y })), radius: reach };
}
