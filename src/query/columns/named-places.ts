/** The places that a file of reports names, as far as the file tells: a name, and where its reports lie. */
import type { LonLat } from '../../model/geo.ts';
import type { Steps } from '../../model/slices.ts';
import { distanceKm } from './distance.ts';
import { eachRow } from './steps.ts';
import { DEGREE, NO_PLACE, type ReportColumns } from './types.ts';

export interface NamedPlace {
  readonly name: string;
  readonly reports: number;
  /** Mean of its reports. */
  readonly point: LonLat;
  /** From the mean to the furthest of them. */
  readonly spreadKm: number;
}

export interface NamedPlaces {
  /** Those named by most reports first. */
  readonly places: readonly NamedPlace[];
  /** Named by the file and not among these. */
  readonly others: number;
}

/** A list of more is read by nobody, and their labels would cover the map. */
const MOST = 1000;

/** The places that primary mentions name, and those beyond the most frequent as a number. */
export function* namedPlaces(columns: ReportColumns): Steps<NamedPlaces> {
  const { places, place, lon, lat, count } = columns;
  const [xs, ys, counts] = [
    new Float64Array(places.length),
    new Float64Array(places.length),
    new Uint32Array(places.length),
  ];
  yield* eachRow(count, (at) => {
    const code = place[at] ?? NO_PLACE;
    if (code === NO_PLACE) return;
    xs[code] = (xs[code] ?? 0) + (lon[at] ?? 0);
    ys[code] = (ys[code] ?? 0) + (lat[at] ?? 0);
    counts[code] = (counts[code] ?? 0) + 1;
  });
  const named = [...counts.keys()]
    .filter((code) => (counts[code] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  yield;
  const chosen = new Set(named.slice(0, MOST));
  const meanOf = (code: number): LonLat => [
    (xs[code] ?? 0) / (counts[code] ?? 1) / DEGREE,
    (ys[code] ?? 0) / (counts[code] ?? 1) / DEGREE,
  ];
  const means = new Map([...chosen].map((code) => [code, meanOf(code)]));
  const spread = new Float64Array(places.length);
  yield* eachRow(count, (at) => {
    const mean = means.get(place[at] ?? NO_PLACE);
    if (!mean) return;
    const away = distanceKm(mean, [(lon[at] ?? 0) / DEGREE, (lat[at] ?? 0) / DEGREE]);
    if (away > (spread[place[at] ?? 0] ?? 0)) spread[place[at] ?? 0] = away;
  });
  return {
    places: [...means].map(([code, point]) => ({
      name: places[code] ?? '',
      reports: counts[code] ?? 0,
      point,
      spreadKm: spread[code] ?? 0,
    })),
    others: named.length - chosen.size,
  };
}
