/** Where a name can stand inside an area. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../../model/geo.ts';

const STEPS = 24;

function inside(x: number, y: number, rings: readonly Position[][]): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[j] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}

/**
 * The point of a coarse grid that lies farthest from the outline, so that a name there stays on the area.
 * @returns `null` for an area too thin for the grid.
 */
export function labelSpot(area: Polygon | MultiPolygon): LonLat | null {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const points = rings.flat();
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  let best: LonLat | null = null;
  let most = 0;
  for (let i = 1; i < STEPS; i += 1) {
    for (let j = 1; j < STEPS; j += 1) {
      const x = west + ((east - west) * i) / STEPS;
      const y = south + ((north - south) * j) / STEPS;
      if (!inside(x, y, rings)) continue;
      let least = Number.POSITIVE_INFINITY;
      for (const [lon = 0, lat = 0] of points)
        least = Math.min(least, Math.hypot((lon - x) * narrow, lat - y));
      if (least > most) {
        most = least;
        best = [x, y];
      }
    }
  }
  return best;
}
