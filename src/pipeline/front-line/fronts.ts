/** From announced settlements to ground: what was announced as taken by a day, and what is left. */
import { contour } from './contour.ts';
import { roundEdge } from './edge.ts';
import { type Grid, gridOver, lead, type Site } from './field.ts';
import { type Ground, ground, keepLarge, many, without } from './ground.ts';
import { signedArea } from './plane.ts';
import type { PreWar } from './pre-war.ts';
import { roundCorners, thin } from './smooth.ts';

/** Standard deviation of the blur that rounds the Voronoi boundary, km. */
export const BLUR = 2;
/** Smaller patches, on either side, are dropped as pockets, km². */
export const POCKET = 60;
const STEP = 0.8;

/** Ground on one day. */
export interface Front {
  /** Announced as taken, inside the area held before the war; `null` when nothing is left after dropping pockets. */
  readonly taken: Ground | null;
  /** The rest of that area. */
  readonly held: Ground;
  /** Patches given to the ground around them. */
  readonly pockets: { readonly count: number; readonly km2: number };
}

export const gridFor = (area: PreWar): Grid => gridOver(area.ring, 12, STEP);

/** The announced ground before it is cut to the pre-war area, its edge rounded and thinned. */
function announcedGround(
  grid: Grid,
  announced: readonly Site[],
  others: readonly Site[],
  blur: number,
): Ground | null {
  const rings = contour(grid, lead(grid, announced, others, blur))
    .filter((ring) => Math.abs(signedArea(ring)) > 2)
    .map((ring) => thin(roundCorners(ring, 0.2, 1), 0.06));
  const outer = many(rings.filter((ring) => signedArea(ring) > 0));
  const holes = many(rings.filter((ring) => signedArea(ring) < 0).map((ring) => [...ring].reverse()));
  return outer === null ? null : without(outer, holes);
}

const left = (shape: Ground | null): Ground => {
  if (shape === null) throw new Error('front: the whole area came out as announced');
  return shape;
};

/**
 * Gives each piece of the pre-war area to the nearer group of settlements.
 * @param blur km; 0 gives the raw boundary.
 * @throws Error when nothing is left unannounced, which no list of this war says.
 */
export function front(area: PreWar, announced: readonly Site[], others: readonly Site[], blur = BLUR): Front {
  const whole = ground(area.ring);
  const claimed = announced.length === 0 ? null : announcedGround(gridFor(area), announced, others, blur);
  const rest = keepLarge(left(without(whole, claimed)), POCKET);
  const smooth = blur === 0 ? left(rest.large) : roundEdge(area, left(rest.large));
  const taken = without(whole, smooth);
  const islands = taken === null ? null : keepLarge(taken, POCKET);
  const dropped = [...rest.dropped, ...(islands?.dropped ?? [])];
  const pockets = { count: dropped.length, km2: dropped.reduce((sum, size) => sum + size, 0) };
  return { taken: islands?.large ?? null, held: left(without(whole, islands?.large ?? null)), pockets };
}
