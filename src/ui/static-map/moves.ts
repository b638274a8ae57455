/** Where the picture's camera goes. */
import type { Extent, LonLat, Viewport } from '../../model/geo.ts';
import {
  createCamera,
  type FrameSize,
  type Inset,
  inFrame,
  viewportOf,
  ZOOM_LIMITS,
} from '../../static/map/camera.ts';

/** An opened place this near to an edge is brought into view, px. */
const EDGE_PX = 48;
const CLOSE_UP = { margin: 120, leastZoom: 10 } as const;

/** The view that brings a point out from under the inset and away from the edges; `null` when it is clear of them. */
export function broughtIn(point: LonLat, viewport: Viewport, size: FrameSize, inset: Inset): Viewport | null {
  const camera = createCamera(viewport, size);
  const { x, y } = camera.project(point);
  const free = {
    width: size.width - inset.left - inset.right,
    height: size.height - inset.top - inset.bottom,
  };
  if (inFrame({ x: x - inset.left, y: y - inset.top }, free, -EDGE_PX)) return null;
  const center = camera.projection.invert?.([
    x + (inset.right - inset.left) / 2,
    y + (inset.bottom - inset.top) / 2,
  ]);
  return center ? { ...viewport, center } : null;
}

/** Closer by a zoom at least, onto an extent. */
export function closerOn(extent: Extent, now: Viewport, size: FrameSize): Viewport {
  const { margin, leastZoom } = CLOSE_UP;
  const inset = { top: margin, right: margin, bottom: margin, left: margin };
  const most = Math.min(ZOOM_LIMITS.most, Math.max(leastZoom, now.zoom + 1));
  const viewport = viewportOf(extent, size, inset, most);
  return { ...viewport, zoom: Math.max(viewport.zoom, now.zoom + 1) };
}
