/** Where the picture looks: Web Mercator in the live map's own scale, so that both show the same. */
import { type GeoProjection, geoMercator } from 'd3-geo';
import type { Conflict } from '../../model/conflict.ts';
import type { Extent, LonLat, Viewport } from '../../model/geo.ts';
import type { Spot } from '../../scene/marks/mark.ts';

/** CSS px. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** CSS px of the frame that something else covers. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Of the lower left corner, from the left: the picture's lines of words end before it. Without it nothing. */
  readonly corner?: number;
  /** The same of the upper left corner. */
  readonly upper?: number;
  /** Shares of the frame, 0 to 1, that a panel covers while a place is open; without it none. */
  readonly opened?: { readonly right: number; readonly bottom: number };
}

export interface Camera extends FrameSize {
  readonly viewport: Viewport;
  readonly projection: GeoProjection;
  project(point: LonLat): Spot;
  /** Equal keys are equal cameras. */
  readonly key: string;
}

export const NO_INSET: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
const TILE = 512;
/** What the camera may show and how near it may come: the live map's own limits. */
export const CAMERA_BOUNDS: Extent = [37, 35.2, 55.8, 44.8];
export const ZOOM_LIMITS = { least: 5, most: 13 } as const;
/** Free px around what a fit shows, beside the inset. */
const FIT_MARGIN = 56;
/** Lines and areas are drawn this far beyond the frame, px, so that no cut edge is seen. */
const OVERDRAW = 24;

const scaleOf = (zoom: number): number => (TILE * 2 ** zoom) / (2 * Math.PI);
const worldX = (lon: number): number => (lon / 180) * Math.PI;
const worldY = (lat: number): number => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const lonOf = (x: number): number => (x / Math.PI) * 180;
const latOf = (y: number): number => (2 * Math.atan(Math.exp(-y)) - Math.PI / 2) * (180 / Math.PI);
const within = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);

/** Keeps a view inside the bounds of the ground, as the live map does. */
export function constrained({ zoom, center }: Viewport, { width, height }: FrameSize): Viewport {
  const [west, south, east, north] = CAMERA_BOUNDS;
  const [x0, x1, y0, y1] = [worldX(west), worldX(east), worldY(north), worldY(south)];
  const fill = Math.max(width / (x1 - x0), height / (y1 - y0));
  const least = Math.max(ZOOM_LIMITS.least, Math.log2((fill * 2 * Math.PI) / TILE));
  const kept = Math.min(Math.max(zoom, least), ZOOM_LIMITS.most);
  const scale = scaleOf(kept);
  const x = within(worldX(center[0]), x0 + width / 2 / scale, x1 - width / 2 / scale);
  const y = within(worldY(center[1]), y0 + height / 2 / scale, y1 - height / 2 / scale);
  return { zoom: kept, center: [lonOf(x), latOf(y)] };
}

/** The view that shows an extent inside the inset. */
export function viewportOf(
  [west, south, east, north]: Extent,
  frame: FrameSize,
  inset: Inset,
  mostZoom: number = ZOOM_LIMITS.most,
): Viewport {
  const [x0, x1, y0, y1] = [worldX(west), worldX(east), worldY(north), worldY(south)];
  const width = Math.max(1, frame.width - inset.left - inset.right);
  const height = Math.max(1, frame.height - inset.top - inset.bottom);
  const fill = Math.min(width / Math.max(x1 - x0, 1e-9), height / Math.max(y1 - y0, 1e-9));
  const zoom = Math.min(Math.log2((fill * 2 * Math.PI) / TILE), mostZoom);
  const scale = scaleOf(zoom);
  const x = (x0 + x1) / 2 - (inset.left - inset.right) / 2 / scale;
  const y = (y0 + y1) / 2 - (inset.top - inset.bottom) / 2 / scale;
  return constrained({ zoom, center: [lonOf(x), latOf(y)] }, frame);
}

const cores = new WeakMap<object, Extent>();

function core(conflict: Conflict): Extent {
  const known = cores.get(conflict);
  if (known) return known;
  const extent = coreExtent(conflict);
  cores.set(conflict, extent);
  return extent;
}

/** What a view without a camera of its own shows: the featured places and every trace of the front line. */
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
  return extentOf(points) ?? conflict.extent;
}

/** `null` without points. */
export function extentOf(points: readonly LonLat[]): Extent | null {
  if (points.length === 0) return null;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The fit of the live map: a frame that is mostly covered keeps less clear than it is asked to. */
export function fittedViewport(conflict: Conflict, frame: FrameSize, inset: Inset = NO_INSET): Viewport {
  const side = (covered: number, other: number, size: number): number =>
    FIT_MARGIN * Math.min(1, size / 600) + (covered + other < size * 0.7 ? covered : covered * 0.3);
  return viewportOf(core(conflict), frame, {
    top: side(inset.top, inset.bottom, frame.height),
    bottom: side(inset.bottom, inset.top, frame.height),
    left: side(inset.left, inset.right, frame.width),
    right: side(inset.right, inset.left, frame.width),
  });
}

/** The same where the picture's own words take the edges: all that they leave is used. */
export function viewportBeside(conflict: Conflict, frame: FrameSize, words: Inset): Viewport {
  const margin = (size: number): number => FIT_MARGIN * Math.min(1, size / 600);
  const [across, down] = [margin(frame.width), margin(frame.height)];
  return viewportOf(core(conflict), frame, {
    top: words.top + down,
    bottom: words.bottom + down,
    left: words.left + across,
    right: words.right + across,
  });
}

/** As exact as an address shows it: two digits of zoom, four of degrees. */
export const rounded = ({ zoom, center }: Viewport): Viewport => ({
  zoom: Number(zoom.toFixed(2)),
  center: [Number(center[0].toFixed(4)), Number(center[1].toFixed(4))],
});

export function createCamera(viewport: Viewport, { width, height }: FrameSize): Camera {
  const { zoom, center } = viewport;
  const projection = geoMercator()
    .scale(scaleOf(zoom))
    .center([center[0], center[1]])
    .translate([width / 2, height / 2])
    // Straight between vertices and blind to the winding of rings, as maps in tiles are.
    .precision(0)
    .preclip((stream) => stream)
    .clipExtent([
      [-OVERDRAW, -OVERDRAW],
      [width + OVERDRAW, height + OVERDRAW],
    ]);
  const scale = scaleOf(zoom);
  const [cx, cy] = [worldX(center[0]), worldY(center[1])];
  return {
    width,
    height,
    viewport,
    projection,
    project: ([lon, lat]) => ({
      x: width / 2 + (worldX(lon) - cx) * scale,
      y: height / 2 + (worldY(lat) - cy) * scale,
    }),
    key: `${zoom} ${center[0]} ${center[1]} ${width} ${height}`,
  };
}

/** A value that moves evenly between zoom levels: pairs of zoom and value, as in the live map's style. */
export function byZoom(zoom: number, ...stops: readonly (readonly [zoom: number, value: number])[]): number {
  let before = stops[0];
  for (const stop of stops) {
    if (before && zoom < stop[0]) {
      const share = Math.max(0, (zoom - before[0]) / (stop[0] - before[0]));
      return Number((before[1] + (stop[1] - before[1]) * (Number.isFinite(share) ? share : 0)).toFixed(2));
    }
    before = stop;
  }
  return before?.[1] ?? 0;
}

/** The place within a frame, with `margin` px around it. */
export const inFrame = ({ x, y }: Spot, { width, height }: FrameSize, margin: number): boolean =>
  x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
