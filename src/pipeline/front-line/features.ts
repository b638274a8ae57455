/** Traces as GeoJSON: coordinates rounded, rings closed and counter-clockwise, no point twice. */

import { lineString, multiLineString } from '@turf/helpers';
import length from '@turf/length';
import simplify from '@turf/simplify';
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import type { RawPackage } from '../../model/schema.ts';
import { movedLines } from './edge.ts';
import { common, type Ground, ground, grown, km2, parts, together, without } from './ground.ts';
import { roundKm2 } from './methods.ts';
import { type Km, toKm, toLonLat } from './plane.ts';
import type { PreWar } from './pre-war.ts';
import { rounded, settled } from './settle.ts';

export type FrontLineCollection = RawPackage['front-line.geojson'];
type TraceFeature = FrontLineCollection['features'][number];
type Geometry = TraceFeature['geometry'];
/** What all features of one trace say alike. */
export type TraceFacts = Omit<TraceFeature['properties'], 'role' | 'areaKm2' | 'lengthKm'>;

/** Ground announced as taken, and the rest. */
export interface Moved {
  readonly taken: Ground;
  readonly held: Ground;
}

/** The corner points of Azerbaijani-held ground beyond the line, from the Araz to the Murovdag ridge: for clipping bands only. */
const BEYOND: readonly Position[] = [
  [47.4, 39.46],
  [47.48, 39.5],
  [47.7, 39.61],
  [47.7, 40.7],
  [45.55, 40.7],
  [45.62, 40.52],
  [45.78, 40.37],
];

function shape(polygons: readonly Position[][][]): Geometry {
  const whole = settled(polygons);
  const [only, ...more] = whole;
  return only && more.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: whole };
}

const path = (lines: readonly Position[][]): Feature<LineString | MultiLineString> => {
  const [only, ...more] = lines;
  return only && more.length === 0 ? lineString(only) : multiLineString([...lines]);
};

/** Ground on which a band may lie: the area held before the war and the Azerbaijani-held side, not Armenia or Iran. */
function domain(area: PreWar): Ground[] {
  const side = [
    ...area.line,
    ...BEYOND.map(([lon = 0, lat = 0]) => toKm([lon, lat])),
    ...area.line.slice(0, 1),
  ];
  return [ground(area.ring), ground(side)];
}

/** The line widened by its accuracy on both sides, km. */
function band(area: PreWar, lines: readonly Position[][], accuracyKm: number): Geometry {
  const wide = grown(path(lines), accuracyKm);
  if (wide === null) throw new Error('band: the line has no length');
  const calm = simplify(wide, { tolerance: 0.003, highQuality: true });
  const [inner, outer] = domain(area).map((side) => common(calm, side));
  const whole = inner && outer ? together(inner, outer) : (inner ?? outer);
  if (!whole) throw new Error('band: nothing left inside the area');
  return shape(parts(whole));
}

/** Estimate of the announced ground and its range when the edge that moved is shifted by its accuracy either way, km². */
function areaRange(
  area: PreWar,
  front: Moved,
  accuracyKm: number,
): { estimate: number; min: number; max: number } {
  const moved = movedLines(area, front.held).map((line) =>
    line.map((point): Position => [...toLonLat(point)]),
  );
  const doubtful = grown(path(moved), accuracyKm);
  const most = doubtful && together(front.taken, doubtful);
  return {
    estimate: roundKm2(km2(front.taken)),
    min: roundKm2(km2(without(front.taken, doubtful))),
    max: roundKm2(km2(most && common(most, ground(area.ring)))),
  };
}

/** The line and band of one trace, and the area announced as taken where `taken` is given. */
export function traceFeatures(
  area: PreWar,
  facts: TraceFacts,
  lines: readonly (readonly Km[])[],
  moved?: Moved,
): TraceFeature[] {
  const drawn = lines.map((line) => rounded(line.map((point) => [...toLonLat(point)])));
  const [only, ...more] = drawn;
  if (!only) throw new Error(`${facts.trace}: no line`);
  const feature = (
    role: 'line' | 'band' | 'area',
    geometry: Geometry,
    extra: Partial<TraceFeature['properties']>,
  ): TraceFeature => ({
    type: 'Feature',
    id: `${facts.trace}-${role}`,
    properties: { role, ...facts, areaKm2: null, lengthKm: null, ...extra },
    geometry,
  });
  const geometry: Geometry =
    more.length === 0
      ? { type: 'LineString', coordinates: only }
      : { type: 'MultiLineString', coordinates: drawn };
  const lengthKm = Math.round(length(path(drawn), { units: 'kilometers' }));
  const features = [
    feature('line', geometry, { lengthKm }),
    feature('band', band(area, drawn, facts.accuracyKm), {}),
  ];
  if (!moved) return features;
  const areaKm2 = areaRange(area, moved, facts.accuracyKm);
  return [...features, feature('area', shape(parts(moved.taken)), { areaKm2 })];
}
