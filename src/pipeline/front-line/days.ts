/** What had been announced by a day, as ground, with the settlements that gave it. */
import { frontLines } from './edge.ts';
import type { Site } from './field.ts';
import { type Front, front } from './fronts.ts';
import { parts } from './ground.ts';
import type { Counts } from './methods.ts';
import { inside, type Km, nearestOn, toKm } from './plane.ts';
import type { PreWar } from './pre-war.ts';
import { isUncited, type Settlement } from './settlements.ts';

/** The ground of one day and the settlements that gave it. */
export interface Day {
  readonly front: Front;
  readonly counts: Counts;
  readonly announced: readonly Settlement[];
  readonly others: readonly Settlement[];
}

/** Settlements that count otherwise than the lists say, by GeoNames id: as not announced, or as neither. */
export interface Exceptions {
  readonly kept: readonly number[];
  readonly open: readonly number[];
}

const sites = (list: readonly Settlement[]): Site[] =>
  list.flatMap(({ point, size }) => (point === null ? [] : [{ at: point, size }]));

const plane = (ring: readonly (readonly number[])[]): Km[] =>
  ring.map(([lon = 0, lat = 0]) => toKm([lon, lat]));

/** Settlements that lie on the other group's ground, as points. */
export function misplaced(
  { held }: Front,
  announced: readonly Settlement[],
  others: readonly Settlement[],
): { beyond: Km[]; behind: Km[] } {
  const grounds = parts(held).map((rings) => rings.map(plane));
  const isHeld = (point: Km): boolean =>
    grounds.some(
      ([outer = [], ...holes]) => inside(outer, point) && !holes.some((hole) => inside(hole, point)),
    );
  const of = (list: readonly Settlement[], heldGround: boolean): Km[] =>
    sites(list).flatMap(({ at }) => (isHeld(at) === heldGround ? [at] : []));
  return { beyond: of(announced, true), behind: of(others, false) };
}

/** @param blur km; 0 gives the raw boundary. */
export function frontOn(
  area: PreWar,
  known: readonly Settlement[],
  day: string,
  but: Exceptions = { kept: [], open: [] },
  blur?: number,
): Day {
  const is = (list: readonly number[], { geonames }: Settlement): boolean =>
    geonames !== null && list.includes(geonames);
  const by = (settlement: Settlement): boolean =>
    settlement.announced !== null && settlement.announced <= day && !is(but.kept, settlement);
  const certain = known.filter((settlement) => !is(but.open, settlement) && !isUncited(settlement));
  const announced = certain.filter(by);
  const others = certain.filter((settlement) => !by(settlement));
  const here = front(area, sites(announced), sites(others), blur);
  const lines = frontLines(area, here.held);
  const { beyond, behind } = misplaced(here, announced, others);
  const away = [...beyond, ...behind].map((point) =>
    Math.min(...lines.map((line) => nearestOn(line, point).away)),
  );
  const counts = {
    announced: announced.length,
    placed: sites(announced).length,
    others: sites(others).length,
    uncited: known.filter(isUncited).length,
    beyond: beyond.length,
    behind: behind.length,
    farthestKm: Math.max(0, ...away),
  };
  return { front: here, counts, announced, others };
}
