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

/** An opened place this near to an edge is brought into view, px; in little room nearer. */
const EDGE_PX = 48;
const CLOSE_UP = { margin: 120, leastZoom: 10 } as const;

/** The view that brings a point out from under the inset and away from the edges; `null` when it is clear of them. */
export function broughtIn(point: LonLat, viewport: Viewport, size: FrameSize, edges: Inset): Viewport | null {
  const { opened } = edges;
  const inset = {
    ...edges,
    right: Math.max(edges.right, size.width * (opened?.right ?? 0)),
    bottom: Math.max(edges.bottom, size.height * (opened?.bottom ?? 0)),
  };
  const camera = createCamera(viewport, size);
  const { x, y } = camera.project(point);
  const free = {
    width: size.width - inset.left - inset.right,
    height: size.height - inset.top - inset.bottom,
  };
  const edge = Math.min(EDGE_PX, free.width / 4, free.height / 4);
  if (inFrame({ x: x - inset.left, y: y - inset.top }, free, -edge)) return null;
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
