/** Where the camera goes, as numbers; moving it is the live map's part. */
import type { LngLatBoundsLike, MapLibreMap } from 'maplibre-gl';
import type { Conflict } from '../model/conflict.ts';
import type { Extent, LonLat, Viewport } from '../model/geo.ts';
import type { View } from '../scene/grid/sight.ts';
import type { Spot } from '../scene/marks/mark.ts';

/** Differences that a rounded address cannot hold. */
const ZOOM_STEP = 0.006;
const DEGREE_STEP = 0.00006;

export const sameViewport = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.zoom - b.zoom) < ZOOM_STEP &&
  Math.abs(a.center[0] - b.center[0]) < DEGREE_STEP &&
  Math.abs(a.center[1] - b.center[1]) < DEGREE_STEP;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** As exact as an address shows it: two digits of zoom, four of degrees. */
export function roundedViewport(zoom: number, center: LonLat): Viewport {
  return { zoom: round(zoom, 2), center: [round(center[0], 4), round(center[1], 4)] };
}

/**
 * What a view without a camera of its own shows: the featured places and every trace of the front line. The
 * dataset's extent would be mostly ground on which nothing happened. Without either it is the extent.
 */
export function coreExtent(
  conflict: Pick<Conflict, 'featured' | 'places' | 'frontLine' | 'extent' | 'ownExtent'>,
): Extent {
  if (conflict.ownExtent) return conflict.ownExtent;
  const points: LonLat[] = conflict.featured.flatMap((id) => {
    const place = conflict.places.get(id);
    return place ? [place.point] : [];
  });
  for (const { line } of conflict.frontLine) {
    const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
    for (const part of parts) for (const [lon = 0, lat = 0] of part) points.push([lon, lat]);
  }
  if (points.length === 0) return conflict.extent;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

export const boundsOf = ([west, south, east, north]: Extent): LngLatBoundsLike => [
  [west, south],
  [east, north],
];

function viewOf(map: MapLibreMap): View {
  const bounds = map.getBounds();
  // A step in time asks for the same points again.
  const spots = new WeakMap<LonLat, Spot>();
  return {
    extent: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: map.getZoom(),
    moving: map.isMoving(),
    project(point) {
      const known = spots.get(point);
      if (known) return known;
      const { x, y } = map.project([point[0], point[1]]);
      const spot = { x, y };
      spots.set(point, spot);
      return spot;
    },
  };
}

/** Equal keys are equal cameras in equal frames. */
function cameraKey(map: MapLibreMap): string {
  const { lng, lat } = map.getCenter();
  // Not the container's size, for which the page would be laid out.
  const { width, height } = map.getCanvas();
  return `${lng} ${lat} ${map.getZoom()} ${map.getBearing()} ${map.getPitch()} ${width} ${height}`;
}

/** The camera for what is drawn above the ground. */
export interface Camera {
  /** As it stands; the same object, which remembers what it was asked, while it rests. */
  view(): View;
  /** Whether it has changed since this was last asked. */
  changed(): boolean;
  destroy(): void;
}

const MOVES = ['movestart', 'move', 'moveend', 'resize'] as const;

export function watchCamera(map: MapLibreMap): Camera {
  let resting: View | null = null;
  let key = '';
  const moved = (): void => {
    resting = null;
  };
  const heard = MOVES.map((type) => map.on(type, moved));
  return {
    view() {
      resting ??= viewOf(map);
      return resting;
    },
    changed() {
      const now = cameraKey(map);
      if (now === key) return false;
      key = now;
      moved();
      return true;
    },
    destroy() {
      for (const each of heard) each.unsubscribe();
    },
  };
}
