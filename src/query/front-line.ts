/** How far a point is from a trace of the front line. */
import pointToLineDistance from '@turf/point-to-line-distance';
import type { LonLat } from '../model/geo.ts';

/**
 * Distance to the nearest part of the trace, whichever side the point lies on. It is no more exact than the trace:
 * show it with the trace's `accuracyKm`.
 * @returns km along the great circle, 0 or more; `Infinity` for a trace without lines.
 */
export function distanceToFront(point: LonLat, trace: GeoJSON.LineString | GeoJSON.MultiLineString): number {
  const lines = trace.type === 'LineString' ? [trace.coordinates] : trace.coordinates;
  const distances = lines.map((coordinates) =>
    pointToLineDistance([...point], { type: 'LineString', coordinates }, { units: 'kilometers' }),
  );
  return Math.min(...distances);
}
