/** From the features of `front-line.geojson` to one trace for each id. */
import type { AnnouncedSettlement, FrontLineTrace } from '../conflict.ts';
import { formatLocal, type Minutes } from '../time.ts';
import { minuteOf } from './known.ts';
import type { FileContent } from './shape.ts';

type Feature = FileContent<'front-line.geojson'>['features'][number];
type Geometry = Feature['geometry'];
type Line = Extract<Geometry, { type: 'LineString' | 'MultiLineString' }>;

const isLine = (geometry: Geometry): geometry is Line =>
  geometry.type === 'LineString' || geometry.type === 'MultiLineString';

function polygonOf(features: readonly Feature[], role: 'band' | 'area'): FrontLineTrace['band'] {
  const geometry = features.find(({ properties }) => properties.role === role)?.geometry;
  return geometry === undefined || isLine(geometry) ? null : geometry;
}

type Listed = Pick<AnnouncedSettlement, 'by' | 'day'>;

/** The party that announced most of the settlements listed up to a day; `null` when none was. */
export function announcerBy(day: string, settlements: readonly Listed[]): string | null {
  const counts = new Map<string, number>();
  for (const { by, day: announced } of settlements)
    if (announced <= day) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function buildTrace(
  feature: Feature,
  line: Line,
  features: readonly Feature[],
): Omit<FrontLineTrace, 'announcedBy'> {
  const { role: _, trace, start, end, ...rest } = feature.properties;
  const area = features.find(({ properties }) => properties.role === 'area')?.properties.areaKm2;
  return {
    ...rest,
    id: trace,
    interval: { start: minuteOf(start), end: end === null ? null : minuteOf(end) },
    areaKm2: area ?? rest.areaKm2,
    line,
    band: polygonOf(features, 'band'),
    area: polygonOf(features, 'area'),
  };
}

/** In order of start. What a trace says of itself is its line's; its area in km² is its area feature's. */
export function buildFrontLine(
  features: readonly Feature[],
  settlements: readonly Listed[],
  offset: Minutes,
): readonly FrontLineTrace[] {
  return features
    .flatMap((feature) => {
      const { geometry, properties } = feature;
      const own = features.filter((other) => other.properties.trace === properties.trace);
      return properties.role === 'line' && isLine(geometry) ? [buildTrace(feature, geometry, own)] : [];
    })
    .map((trace) => ({
      ...trace,
      announcedBy: announcerBy(formatLocal(trace.interval.start, offset).slice(0, 10), settlements),
    }))
    .sort((a, b) => a.interval.start - b.interval.start || (a.id < b.id ? -1 : 1));
}
