/** Which strikes lie in one spot of the frame. */
import type { Conflict } from '../../model/conflict.ts';
import type { MarkedInView, MarkedStrike, Project, Spot } from './mark.ts';

export interface Group extends Spot {
  readonly key: string;
  /** Area bulletins and running totals; never counted with strikes. */
  readonly quiet: boolean;
  /** Sorted by start. */
  readonly members: readonly MarkedInView[];
}

/** Strikes of spots nearer than this are one group, px. */
const MERGE_PX = 11;
/** A larger group is nobody's neighbour: it is taken into another only where the two coincide. */
const FEW = 3;

const isQuiet = (strike: MarkedStrike): boolean => strike.scope !== 'incident';
const keys = new WeakMap<MarkedStrike, string>();

function spotKey(strike: MarkedStrike): string {
  const known = keys.get(strike);
  if (known !== undefined) return known;
  const [lon, lat] = strike.point;
  const key = `${isQuiet(strike) ? 'quiet' : 'strike'}:${lon.toFixed(3)},${lat.toFixed(3)}`;
  keys.set(strike, key);
  return key;
}

const ranksOf = new WeakMap<Conflict, ReadonlyMap<string, number>>();

/** Added for each spot, so that the first strikes of neighbours that stand together do not take one direction. */
const SPOT_TURN = 0.382;

/**
 * The place of each strike among all strikes of its spot in order of time, by id, a little different for each spot;
 * built once per conflict.
 */
export function ranks(conflict: Conflict): ReadonlyMap<string, number> {
  const known = ranksOf.get(conflict);
  if (known) return known;
  const next = new Map<string, number>();
  const result = new Map<string, number>();
  for (const strike of conflict.strikes) {
    const key = spotKey(strike);
    const rank = next.get(key) ?? next.size * SPOT_TURN;
    next.set(key, rank + 1);
    result.set(strike.id, rank);
  }
  ranksOf.set(conflict, result);
  return result;
}

interface Gathered extends Spot {
  readonly key: string;
  readonly quiet: boolean;
  readonly members: MarkedInView[];
}

/** Who held the ground: from afar no side's places become a number on the other's mark. */
const sideOfSpot = ({ members }: Gathered): string | null => members[0]?.strike.heldBy ?? null;

/**
 * Groups of the strikes in view, in the order of their first strike.
 * @param merge spots of few strikes nearer to another than this are one group with it, px.
 */
export function group(
  strikes: Iterable<MarkedInView>,
  project: Project,
  merge: number = MERGE_PX,
): readonly Group[] {
  const spots = new Map<string, Gathered>();
  for (const inView of strikes) {
    const key = spotKey(inView.strike);
    const spot = spots.get(key);
    if (spot) spot.members.push(inView);
    else {
      const { x, y } = project(inView.strike.point);
      spots.set(key, { key, quiet: isQuiet(inView.strike), x, y, members: [inView] });
    }
  }
  // The spot with most strikes takes in its neighbours, so the picture does not depend on the order of time.
  const byWeight = [...spots.values()].sort(
    (a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1),
  );
  const merged: Gathered[] = [];
  // By squares as wide as spots merge, so that each looks at those around it alone.
  const near = new Map<number, number[]>();
  const square = (across: number, down: number): number => across * 2 ** 24 + down;
  const hostOf = (spot: Gathered, across: number, down: number): Gathered | undefined => {
    const { x, y, quiet, members } = spot;
    const side = sideOfSpot(spot);
    let first = merged.length;
    const reach = members.length > FEW ? MERGE_PX : merge;
    for (let i = across - 1; i <= across + 1; i += 1)
      for (let j = down - 1; j <= down + 1; j += 1)
        for (const at of near.get(square(i, j)) ?? []) {
          const other = merged[at];
          if (!other || at >= first || other.quiet !== quiet) continue;
          const far = sideOfSpot(other) === side ? reach : MERGE_PX;
          if ((other.x - x) ** 2 + (other.y - y) ** 2 < far * far) first = at;
        }
    return merged[first];
  };
  const grown = new Set<Gathered>();
  for (const spot of byWeight) {
    const [across, down] = [Math.floor(spot.x / merge), Math.floor(spot.y / merge)];
    const host = hostOf(spot, across, down);
    if (host) {
      host.members.push(...spot.members);
      grown.add(host);
      continue;
    }
    const key = square(across, down);
    const known = near.get(key);
    if (known) known.push(merged.length);
    else near.set(key, [merged.length]);
    merged.push(spot);
  }
  for (const { members } of grown) members.sort((a, b) => a.index - b.index);
  return merged;
}
