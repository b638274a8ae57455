import { describe, expect, it } from 'vitest';
import { coreExtent as liveCore } from '../../../src/map/camera.ts';
import { CAMERA_BOUNDS as LIVE_BOUNDS, MAX_ZOOM, MIN_ZOOM } from '../../../src/map/ground/camera.ts';
import type { LonLat, Viewport } from '../../../src/model/geo.ts';
import {
  byZoom,
  CAMERA_BOUNDS,
  constrained,
  coreExtent,
  createCamera,
  fittedViewport,
  viewportOf,
  ZOOM_LIMITS,
} from '../../../src/static/map/camera.ts';
import { pathOf } from '../../../src/static/map/path.ts';
import { realConflict } from './map-scenes.ts';

const FRAME = { width: 1280, height: 800 };

/** MapLibre's own: a point in [0, 1] of the world, times 512 px at zoom 0, doubled at each zoom. */
function liveProject([lon, lat]: LonLat, { zoom, center }: Viewport): readonly [number, number] {
  const mercator = ([x, y]: LonLat): readonly [number, number] => [
    (180 + x) / 360,
    (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360))) / 360,
  ];
  const [x, y] = mercator([lon, lat]);
  const [cx, cy] = mercator(center);
  const world = 512 * 2 ** zoom;
  return [FRAME.width / 2 + (x - cx) * world, FRAME.height / 2 + (y - cy) * world];
}

const VIEWPORTS: readonly Viewport[] = [
  { zoom: 6.71, center: [46.6, 39.85] },
  { zoom: 8, center: [47.1, 40.2] },
  { zoom: 12.34, center: [46.7511, 39.8153] },
];
const POINTS: readonly LonLat[] = [
  [46.7511, 39.8153],
  [46.3606, 40.6828],
  [44, 38.4],
  [50, 41.5],
];

describe('the camera of the picture', () => {
  it.each(VIEWPORTS)('puts a point where the live map puts it: %o', (viewport) => {
    const camera = createCamera(viewport, FRAME);
    for (const point of POINTS) {
      const [x, y] = liveProject(point, viewport);
      const ours = camera.project(point);
      const drawn = camera.projection([point[0], point[1]]) ?? [Number.NaN, Number.NaN];
      expect(Math.hypot(ours.x - x, ours.y - y)).toBeLessThan(0.01);
      expect(Math.hypot(drawn[0] - x, drawn[1] - y)).toBeLessThan(0.01);
    }
  });

  it('fits what the live map fits, with its limits', () => {
    const conflict = realConflict();
    expect(coreExtent(conflict)).toEqual(liveCore(conflict));
    const own = { ...conflict, ownExtent: [46, 39, 47, 40] } as const;
    expect([coreExtent(own), liveCore(own)]).toEqual([own.ownExtent, own.ownExtent]);
    expect(CAMERA_BOUNDS).toEqual(LIVE_BOUNDS);
    expect(ZOOM_LIMITS).toEqual({ least: MIN_ZOOM, most: MAX_ZOOM });
  });

  it('shows all of an extent inside the inset, and touches it', () => {
    const inset = { top: 10, right: 56, bottom: 30, left: 340 };
    const extent = [45, 39, 48, 41] as const;
    const camera = createCamera(viewportOf(extent, FRAME, inset), FRAME);
    const from = camera.project([45, 41]);
    const to = camera.project([48, 39]);
    expect(from.x).toBeGreaterThanOrEqual(340 - 0.01);
    expect(from.y).toBeCloseTo(10, 1);
    expect(to.x).toBeLessThanOrEqual(1280 - 56 + 0.01);
    expect(to.y).toBeCloseTo(770, 1);
  });

  it('keeps a small frame usable when nearly all of it is covered', () => {
    const conflict = realConflict();
    const covered = { top: 0, right: 0, bottom: 0, left: 340 };
    const open = fittedViewport(conflict, { width: 390, height: 500 });
    const mostly = fittedViewport(conflict, { width: 390, height: 500 }, covered);
    expect(open.zoom - mostly.zoom).toBeLessThan(1);
  });

  it('stays on the ground that is drawn', () => {
    const away = constrained({ zoom: 3, center: [10, 60] }, FRAME);
    expect(away.zoom).toBeGreaterThanOrEqual(ZOOM_LIMITS.least);
    const camera = createCamera(away, FRAME);
    expect(camera.project([CAMERA_BOUNDS[0], CAMERA_BOUNDS[3]]).x).toBeLessThanOrEqual(0.01);
    expect(camera.project([CAMERA_BOUNDS[2], CAMERA_BOUNDS[3]]).x).toBeGreaterThanOrEqual(1279.99);
    expect(constrained({ zoom: 20, center: [46, 40] }, FRAME).zoom).toBe(ZOOM_LIMITS.most);
  });

  it('takes values between zooms as the live style does', () => {
    expect(byZoom(6, [5, 1], [7, 2])).toBe(1.5);
    expect(byZoom(4, [5, 1], [7, 2])).toBe(1);
    expect(byZoom(9, [5, 1], [7, 2])).toBe(2);
  });
});

describe('path data', () => {
  const camera = createCamera({ zoom: 8, center: [46, 40] }, FRAME);
  const at = (x: number, y: number): [number, number] => camera.projection.invert?.([x, y]) ?? [0, 0];

  it('writes differences to a tenth of a px and keeps the end of a line', () => {
    const line = [at(100, 100), at(110.5, 95), at(110.6, 95.1)];
    expect(pathOf({ type: 'LineString', coordinates: line }, camera)).toBe('M100 100l10.5-5 .1 .1');
  });

  it('draws an area whichever way its ring runs', () => {
    const ring = [at(100, 100), at(200, 100), at(200, 200), at(100, 100)];
    const one = pathOf({ type: 'Polygon', coordinates: [ring] }, camera);
    const other = pathOf({ type: 'Polygon', coordinates: [[...ring].reverse()] }, camera);
    expect(one).toBe('M100 100l100 0 0 100z');
    expect(other).toBe('M100 100l100 100 0-100z');
  });

  it('draws nothing of what lies beyond the frame', () => {
    expect(pathOf({ type: 'LineString', coordinates: [at(-400, 0), at(-300, 50)] }, camera)).toBe('');
    const around = [at(-900, -900), at(3000, -900), at(3000, 2000), at(-900, 2000), at(-900, -900)];
    expect(pathOf({ type: 'Polygon', coordinates: [around] }, camera)).toMatch(/^M-24/);
  });
});
