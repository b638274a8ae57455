/** Where a name can stand inside an area. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../../model/geo.ts';

const STEPS = 20;
/** Corners of the outline that are enough to find the middle of a shape. */
const CORNERS = 240;

interface Edge {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** The sides of the rings, every so many corners taken as one. */
function edgesOf(rings: readonly Position[][]): readonly Edge[] {
  const corners = rings.reduce((sum, ring) => sum + ring.length, 0);
  const stride = Math.max(1, Math.floor(corners / CORNERS));
  return rings.flatMap((ring) => {
    const kept = ring.filter((_, i) => i % stride === 0 || ring.length < 4 * stride);
    return kept.map(([ax = 0, ay = 0], i) => {
      const [bx = 0, by = 0] = kept[(i + 1) % kept.length] ?? [];
      return { ax, ay, bx, by };
    });
  });
}

const inside = (x: number, y: number, edges: readonly Edge[]): boolean =>
  edges.reduce(
    (odd, { ax, ay, bx, by }) =>
      ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd,
    false,
  );

/** @param narrow degrees of longitude as a share of degrees of latitude. */
function distance(x: number, y: number, { ax, ay, bx, by }: Edge, narrow: number): number {
  const [dx, dy] = [(bx - ax) * narrow, by - ay];
  const [px, py] = [(x - ax) * narrow, y - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}

/**
 * Points of a coarse grid inside an area, the one that lies farthest from the outline first; none in an area too
 * thin for the grid.
 */
export function labelSpots(area: Polygon | MultiPolygon): readonly LonLat[] {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const edges = edgesOf(rings);
  const lons = edges.map(({ ax }) => ax);
  const lats = edges.map(({ ay }) => ay);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const narrow = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const found: { readonly at: LonLat; readonly least: number }[] = [];
  for (let i = 1; i < STEPS; i += 1) {
    for (let j = 1; j < STEPS; j += 1) {
      const x = west + ((east - west) * i) / STEPS;
      const y = south + ((north - south) * j) / STEPS;
      if (!inside(x, y, edges)) continue;
      const least = edges.reduce(
        (so, edge) => Math.min(so, distance(x, y, edge, narrow)),
        Number.POSITIVE_INFINITY,
      );
      found.push({ at: [x, y], least });
    }
  }
  return found.sort((a, b) => b.least - a.least).map(({ at }) => at);
}

/** The point farthest from the outline, so that a name there stays on the area; `null` where there is none. */
export const labelSpot = (area: Polygon | MultiPolygon): LonLat | null => labelSpots(area)[0] ?? null;
