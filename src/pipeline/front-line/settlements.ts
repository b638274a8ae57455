/** The named settlements that tell announced ground from other ground, and when each was announced. */
import type { LonLat } from '../../model/geo.ts';
import { apart, inside, type Km, toKm } from './plane.ts';
import type { PreWar, Village } from './pre-war.ts';

/** What the lines need of `control.json`. */
export interface Control {
  readonly settlements: readonly {
    readonly day: string;
    readonly name: string;
    readonly by: string;
    readonly geonames: number | null;
    readonly place: string | null;
    readonly point: LonLat | null;
    readonly sources: readonly string[];
  }[];
  readonly prewar: readonly {
    readonly name: string;
    readonly side: string;
    readonly geonames: number | null;
    readonly point: LonLat;
    readonly source: string;
  }[];
}

/** What the lines need of `places.geojson`. */
export interface Places {
  readonly features: readonly {
    readonly id: string;
    readonly geometry: { readonly coordinates: LonLat };
    readonly properties: {
      readonly names: { readonly en: readonly string[] };
      readonly kind: string;
      readonly geonames: number | null;
    };
  }[];
}

/** A settlement inside the area held by the Armenian side before the war. */
export interface Settlement {
  readonly name: string;
  readonly geonames: number | null;
  /** Id of the place in `places.geojson`, where the list names it. */
  readonly place: string | null;
  /** A town's size in the comparison, km; 0 for a village. */
  readonly size: number;
  /** `null` when the list's name could not be placed. */
  readonly point: Km | null;
  /** The first day on which a list with a source names it, as `2020-10-04`; `null` when no list names it. */
  readonly announced: string | null;
  /** Ids of the sources of that announcement; empty when only lists without a source name it. */
  readonly sources: readonly string[];
}

/** By how much a town counts as nearer than a village at the same distance, km: it is no point, and an announcement of it is not one of a village. */
export const TOWN_SIZE = 3;

/** Two points closer than this are the same settlement, km: two gazetteer entries of one place. */
const SAME = 0.5;

/** Kinds of place that are settlements, with their size in the comparison, km. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['city', TOWN_SIZE],
  ['town', TOWN_SIZE],
  ['village', 0],
]);

const same = (a: Settlement, b: Settlement): boolean =>
  (a.geonames !== null && a.geonames === b.geonames) ||
  (a.place !== null && a.place === b.place) ||
  (a.point !== null && b.point !== null && apart(a.point, b.point) < SAME);

/** Announcements with a source come first, then by day. */
const order = ({ announced, sources }: Pick<Settlement, 'announced' | 'sources'>): string =>
  `${sources.length === 0 ? 1 : 0} ${announced}`;

/** Whether only lists without a source name the settlement: then it cannot be drawn as announced, nor as not. */
export const isUncited = ({ announced, sources }: Settlement): boolean =>
  announced !== null && sources.length === 0;

/**
 * Each settlement inside the pre-war area once, with its first announcement: those of the lists by day, then the
 * front-line villages that the Armenian side held, then the other places. Those that could not be placed stay for the count.
 */
export function settlements(area: PreWar, control: Control, places: Places): Settlement[] {
  const kinds = new Map(places.features.map(({ id, properties }) => [id, properties.kind]));
  const sizeOf = (place: string | null): number => SIZES.get(kinds.get(place ?? '') ?? '') ?? 0;
  const listed = control.settlements
    .filter(({ by }) => by === 'azerbaijan')
    .map(({ name, geonames, place, point, day, sources }) => ({
      name,
      geonames,
      place,
      size: sizeOf(place),
      point: point === null ? null : toKm(point),
      announced: day,
      sources,
    }))
    .sort((a, b) => order(a).localeCompare(order(b), 'en'));
  const unlisted = { announced: null, sources: [] };
  const facing = control.prewar
    .filter(({ side }) => side !== 'azerbaijan')
    .map(({ name, geonames, point }) => ({
      name,
      geonames,
      place: null,
      size: 0,
      point: toKm(point),
      ...unlisted,
    }));
  const others = places.features
    .filter(({ properties }) => SIZES.has(properties.kind))
    .map(({ id, properties, geometry }) => ({
      name: properties.names.en[0] ?? id,
      geonames: properties.geonames,
      place: id,
      size: sizeOf(id),
      point: toKm(geometry.coordinates),
      ...unlisted,
    }));
  const once: Settlement[] = [];
  for (const settlement of [...listed, ...facing, ...others]) {
    const outside = settlement.point !== null && !inside(area.ring, settlement.point);
    if (!outside && !once.some((known) => same(known, settlement))) once.push(settlement);
  }
  return once;
}

/** The villages along the line before the war, with the side that held each. */
export const villages = (control: Control): Village[] =>
  control.prewar.map(({ name, side, point }) => ({ name, point, armenian: side !== 'azerbaijan' }));
