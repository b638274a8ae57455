/** Which strikes lie in one spot of the frame. */
import type { Conflict } from '../../model/conflict.ts';
import type { MarkedInView, MarkedStrike, Project, Spot } from './mark.ts';
import { Near } from './near.ts';

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

/** The spots of the strikes in view, those with most strikes first: the picture does not depend on the order of time. */
export function spotsOf(strikes: Iterable<MarkedInView>, project: Project): readonly Gathered[] {
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
  return [...spots.values()].sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
}

/** A spot and those that it has taken in. */
interface Host extends Gathered {
  members: MarkedInView[];
  grown: boolean;
}

/**
 * Groups of spots. A spot takes in those nearer than `merge` that have fewer strikes.
 * @param spots from `spotsOf`. @param merge of spots of few strikes, px; not less than two marks need anywhere.
 */
export function groupsOf(spots: readonly Gathered[], merge: number = MERGE_PX): readonly Group[] {
  const hosts: Host[] = [];
  const near = new Near(spots.length, merge);
  for (const spot of spots) {
    const { x, y, quiet, members } = spot;
    const side = sideOfSpot(spot);
    const reach = members.length > FEW ? MERGE_PX : merge;
    const at = near.first(x, y, (n, square) => {
      const other = hosts[n];
      if (!other || other.quiet !== quiet) return false;
      const far = sideOfSpot(other) === side ? reach : MERGE_PX;
      return square < far * far;
    });
    const host = hosts[at];
    if (host) {
      // The list of the spot itself stays as it is: it may be grouped again.
      if (!host.grown) host.members = host.members.slice();
      host.grown = true;
      for (const member of members) host.members.push(member);
    } else {
      near.add(x, y);
      hosts.push({ key: spot.key, quiet, x, y, members, grown: false });
    }
  }
  for (const { members, grown } of hosts) if (grown) members.sort((a, b) => a.index - b.index);
  return hosts;
}
