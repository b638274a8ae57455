/** Distances on the sphere, and the boxes that hold everything within one. */
import type { Extent, LonLat } from '../../model/geo.ts';

const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;
/** No two points are further apart. */
export const FURTHEST_KM = EARTH_KM * Math.PI;

/** Kilometres along the great circle. */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const across = Math.sin(((lonB - lonA) * RADIANS) / 2);
  const along = Math.sin(((latB - latA) * RADIANS) / 2);
  const square = along * along + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * across * across;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** One box, or two where the circle crosses the 180th meridian; the whole width where it holds a pole. */
export function boxesAround([lon, lat]: LonLat, km: number): readonly Extent[] {
  const angle = km / EARTH_KM;
  // A little more than the circle, so that rounding leaves nothing out.
  const height = angle / RADIANS + 1e-6;
  const [south, north] = [lat - height, lat + height];
  if (south <= -90 || north >= 90) return [[-180, south, 180, north]];
  const width = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(lat * RADIANS))) / RADIANS + 1e-6;
  const [west, east] = [lon - width, lon + width];
  if (west < -180)
    return [
      [-180, south, east, north],
      [west + 360, south, 180, north],
    ];
  if (east > 180)
    return [
      [west, south, 180, north],
      [-180, south, east - 360, north],
    ];
  return [[west, south, east, north]];
}
