/** Polygons on the globe: the few operations on them that the front lines need. */
import area from '@turf/area';
import buffer from '@turf/buffer';
import difference from '@turf/difference';
import { featureCollection, multiPolygon, polygon } from '@turf/helpers';
import intersect from '@turf/intersect';
import union from '@turf/union';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { type Km, toLonLat } from './plane.ts';

export type Ground = Feature<Polygon | MultiPolygon>;

const position = (point: Km): Position => [...toLonLat(point)];

export const ground = (ring: readonly Km[]): Ground => polygon([ring.map(position)]);

/** One shape of several rings that do not overlap; `null` when there is none. */
export const many = (rings: readonly (readonly Km[])[]): Ground | null =>
  rings.length === 0 ? null : multiPolygon(rings.map((ring) => [ring.map(position)]));

/** Area on the globe; 0 for nothing. */
export const km2 = (shape: Ground | null): number => (shape === null ? 0 : area(shape) / 1e6);

/** The polygons of a shape, one by one. */
export const parts = (shape: Ground): Position[][][] =>
  shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;

/** `null` when nothing is left. */
export const without = (shape: Ground, cut: Ground | null): Ground | null =>
  cut === null ? shape : difference(featureCollection([shape, cut]));

/** `null` when the two have nothing in common. */
export const common = (a: Ground, b: Ground): Ground | null => intersect(featureCollection([a, b]));

/** `null` when both are empty. */
export const together = (a: Ground, b: Ground): Ground | null => union(featureCollection([a, b]));

/** A shape or line grown by `by` km, or shrunk when it is negative; `null` when nothing is left. */
export const grown = (shape: Ground | Feature<LineString | MultiLineString>, by: number): Ground | null =>
  buffer(shape, by, { units: 'kilometers', steps: 6 }) ?? null;

/** The patches of at least `least` km², and the sizes of those left out (crumbs under 0.5 km² are not told). */
export function keepLarge(shape: Ground, least: number): { large: Ground | null; dropped: number[] } {
  const sizes = parts(shape).map((rings) => ({ rings, size: area(polygon(rings)) / 1e6 }));
  const large = sizes.filter(({ size }) => size >= least).map(({ rings }) => rings);
  const dropped = sizes.filter(({ size }) => size < least && size > 0.5).map(({ size }) => size);
  return { large: large.length === 0 ? null : multiPolygon(large), dropped };
}

/** What is left of a shape without its strips thinner than about `width` km, such as those between two outlines of one border. */
export function withoutStrips(shape: Ground, width: number): Ground {
  const core = grown(shape, -width / 2);
  if (core === null) return shape;
  const outside = without(shape, grown(core, width * 0.7));
  return without(shape, outside === null ? null : keepLarge(outside, 15).large) ?? shape;
}
