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

/** The place of each strike among all strikes of its spot in order of time, by id; built once per conflict. */
export function ranks(conflict: Conflict): ReadonlyMap<string, number> {
  const known = ranksOf.get(conflict);
  if (known) return known;
  const counts = new Map<string, number>();
  const result = new Map<string, number>();
  for (const strike of conflict.strikes) {
    const key = spotKey(strike);
    const rank = counts.get(key) ?? 0;
    counts.set(key, rank + 1);
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

/** Groups of the strikes in view, in the order of their first strike. Spots that nearly coincide are merged. */
export function group(strikes: Iterable<MarkedInView>, project: Project): readonly Group[] {
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
  for (const spot of byWeight) {
    const host = merged.find(
      (other) =>
        other.quiet === spot.quiet && (other.x - spot.x) ** 2 + (other.y - spot.y) ** 2 < MERGE_PX * MERGE_PX,
    );
    if (host) host.members.push(...spot.members);
    else merged.push(spot);
  }
  for (const { members } of merged) members.sort((a, b) => a.index - b.index);
  return merged;
}
