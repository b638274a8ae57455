/**
 * Reports near a point. The tree holds 16-bit coordinates within the reports' own extent, which is coarse and small
 * (eight bytes a report); every candidate is then measured from the columns, so answers are exact.
 */
import KDBush from 'kdbush';
import type { Extent, LonLat } from '../../model/geo.ts';
import type { Slice } from '../slice.ts';
import { type Bitmap, has } from './bitmap.ts';
import { boxesAround, distanceKm, FURTHEST_KM } from './distance.ts';
import { DEGREE, type ReportColumns } from './types.ts';

const STEPS = 65_535;
/** A slice this short is measured whole, which is faster than the tree. */
const SHORT = 2048;
const FIRST_KM = 2;

export interface SpatialIndex {
  /** `null` where there are no reports. */
  readonly tree: KDBush | null;
  /** Of all reports, in the columns' fixed-point degrees. */
  readonly extent: Extent;
}

export interface Near {
  readonly position: number;
  readonly km: number;
}

export interface Among {
  readonly slice: Slice;
  /** Only these reports; `null` for all of the slice. */
  readonly members: Bitmap | null;
}

function extentOf({ lon, lat }: Pick<ReportColumns, 'lon' | 'lat'>): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < lon.length; at += 1) {
    const [x, y] = [lon[at] ?? 0, lat[at] ?? 0];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** Never decreasing, so that a box's corners hold everything inside the box. */
const step = (value: number, low: number, high: number): number =>
  high === low ? 0 : Math.max(0, Math.min(STEPS, Math.floor(((value - low) / (high - low)) * STEPS)));

/** Costs a sort of all reports: build it when it is first asked for, in a worker where there are many. */
export function createSpatialIndex(columns: Pick<ReportColumns, 'lon' | 'lat' | 'count'>): SpatialIndex {
  const extent = extentOf(columns);
  if (columns.count === 0) return { tree: null, extent };
  const [west, south, east, north] = extent;
  const tree = new KDBush(columns.count, 64, Uint16Array);
  for (let at = 0; at < columns.count; at += 1)
    tree.add(step(columns.lon[at] ?? 0, west, east), step(columns.lat[at] ?? 0, south, north));
  return { tree: tree.finish(), extent };
}

/** A tree as a buffer that can be handed over; `null` where there are no reports. */
export interface PackedTree {
  readonly tree: ArrayBuffer | null;
  readonly extent: Extent;
}

export const packTree = ({ tree, extent }: SpatialIndex): PackedTree => ({
  tree: tree === null ? null : (tree.data as ArrayBuffer),
  extent,
});

/** @throws Error when the buffer holds no tree. */
export const openTree = ({ tree, extent }: PackedTree): SpatialIndex => ({
  tree: tree === null ? null : KDBush.from(tree),
  extent,
});

const pointAt = ({ lon, lat }: ReportColumns, position: number): LonLat => [
  (lon[position] ?? 0) / DEGREE,
  (lat[position] ?? 0) / DEGREE,
];

/** Positions that may lie in the box, in no order: all that do, and some that lie just outside. */
function candidates({ tree, extent }: SpatialIndex, box: Extent): readonly number[] {
  const [west, south, east, north] = extent;
  const [left, bottom, right, top] = box.map((degrees) => degrees * DEGREE) as [
    number,
    number,
    number,
    number,
  ];
  if (tree === null || right < west || left > east || top < south || bottom > north) return [];
  return tree.range(
    step(left, west, east),
    step(bottom, south, north),
    step(right, west, east),
    step(top, south, north),
  );
}

const isAmong = ({ slice, members }: Among, position: number): boolean =>
  position >= slice.first && position < slice.end && (members === null || has(members, position));

const everyOf = ({ slice }: Among): readonly number[] =>
  Array.from({ length: slice.end - slice.first }, (_, index) => slice.first + index);

/** Positions in the box, ascending; its edges belong to it. `west` may not exceed `east`. */
export function inBox(
  columns: ReportColumns,
  index: SpatialIndex,
  box: Extent,
  among: Among,
): readonly number[] {
  const [west, south, east, north] = box;
  const short = among.slice.end - among.slice.first <= SHORT;
  return (short ? everyOf(among) : candidates(index, box))
    .filter((position) => {
      const [lon, lat] = pointAt(columns, position);
      return lon >= west && lon <= east && lat >= south && lat <= north && isAmong(among, position);
    })
    .sort((a, b) => a - b);
}

/** Reports at most `km` kilometres away, the nearest first; at one distance in order of time. */
export function withinRadius(
  columns: ReportColumns,
  index: SpatialIndex,
  from: LonLat,
  km: number,
  among: Among,
): readonly Near[] {
  const short = among.slice.end - among.slice.first <= SHORT;
  const positions = short ? everyOf(among) : boxesAround(from, km).flatMap((box) => candidates(index, box));
  const near: Near[] = [];
  for (const position of positions) {
    if (!isAmong(among, position)) continue;
    const away = distanceKm(from, pointAt(columns, position));
    if (away <= km) near.push({ position, km: away });
  }
  return near.sort((a, b) => a.km - b.km || a.position - b.position);
}

/** The `limit` nearest reports, at most `maxKm` away; widens the circle until it holds enough. */
export function nearest(
  columns: ReportColumns,
  index: SpatialIndex,
  from: LonLat,
  among: Among,
  { limit = 1, maxKm = FURTHEST_KM }: { readonly limit?: number; readonly maxKm?: number } = {},
): readonly Near[] {
  for (let km = Math.min(FIRST_KM, maxKm); ; km = Math.min(km * 4, maxKm)) {
    const near = withinRadius(columns, index, from, km, among);
    if (near.length >= limit || km >= maxKm) return near.slice(0, limit);
  }
}
