/** Land, water and lines of the ground. Changes with camera and colours only, so it is drawn once for many moments. */

import type { Ground, LineName } from '../../scene/ground.ts';
import { byZoom, type Camera } from './camera.ts';
import { el, type SvgAttributes, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';
import { pathOf } from './path.ts';

export interface GroundPicture {
  /** Under the front line's areas. */
  readonly surfaces: SvgNode;
  /** Over them: borders of districts and of the former oblast, which are dotted. */
  readonly dotted: SvgNode;
  /** Borders of countries. */
  readonly borders: SvgNode;
}

/** Zoom from which small lakes are drawn, and districts. */
const SMALL_LAKES_FROM = 8;
const DISTRICTS_FROM = 7;

/** Corners of the relief's picture, degrees; it is in Web Mercator. */
const RELIEF = { west: 36, south: 34.5, east: 57, north: 45.5 };
const RELIEF_OPACITY = { light: 0.26, dark: 0.34 } as const;

export interface Relief {
  /** Address of the relief's picture. */
  readonly href: string;
  readonly theme: 'light' | 'dark';
}

function reliefNode({ href, theme }: Relief, camera: Camera): SvgNode | null {
  const most = RELIEF_OPACITY[theme];
  const opacity = byZoom(camera.viewport.zoom, [6, most], [7, 0.72 * most], [8.5, 0]);
  if (opacity === 0) return null;
  const from = camera.project([RELIEF.west, RELIEF.north]);
  const to = camera.project([RELIEF.east, RELIEF.south]);
  // On a dark ground the light of the relief is made grey, or it would shout.
  return el('image', {
    href,
    x: from.x.toFixed(1),
    y: from.y.toFixed(1),
    width: (to.x - from.x).toFixed(1),
    height: (to.y - from.y).toFixed(1),
    preserveAspectRatio: 'none',
    opacity,
    filter: theme === 'dark' ? 'brightness(0.42)' : null,
  });
}

const path = (d: string, attributes: SvgAttributes): SvgNode | null =>
  d === '' ? null : el('path', { d, ...attributes });

function surfaces(ground: Ground, camera: Camera, paint: Paint, relief: Relief | null): SvgNode {
  const { zoom } = camera.viewport;
  const { areas } = ground;
  const { coordinates } = areas.smallLakes;
  const lakes =
    zoom >= SMALL_LAKES_FROM
      ? { ...areas.lakes, coordinates: [...areas.lakes.coordinates, ...coordinates] }
      : areas.lakes;
  return el(
    'g',
    { 'fill-rule': 'evenodd' },
    el('rect', { width: camera.width, height: camera.height, fill: paint('sea') }),
    path(pathOf(areas.land, camera), {
      fill: paint('land'),
      stroke: paint('coast'),
      'stroke-width': byZoom(zoom, [5, 0.5], [11, 1]),
    }),
    relief && reliefNode(relief, camera),
    path(pathOf(ground.lines.rivers, camera), {
      fill: 'none',
      stroke: paint('river'),
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      'stroke-width': byZoom(zoom, [5, 0.7], [8, 1.6], [11, 3]),
    }),
    path(pathOf(lakes, camera), {
      fill: paint('sea'),
      stroke: paint('coast'),
      'stroke-width': byZoom(zoom, [5, 0.4], [11, 0.9]),
    }),
  );
}

const LINES = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;

function dotted(ground: Ground, camera: Camera, paint: Paint): SvgNode {
  const { zoom } = camera.viewport;
  const of = (name: LineName): string => pathOf(ground.lines[name], camera);
  const dots = byZoom(zoom, [6, 1.1], [8, 1.6], [11, 2.2]);
  const dash = byZoom(zoom, [7, 0.5], [11, 0.9]);
  return el(
    'g',
    LINES,
    zoom >= DISTRICTS_FROM
      ? path(of('districts'), {
          stroke: paint('district'),
          'stroke-width': dash,
          'stroke-opacity': byZoom(zoom, [7, 0], [7.8, 0.55], [11, 0.7]),
          'stroke-dasharray': `${(5 * dash).toFixed(1)} ${(3 * dash).toFixed(1)}`,
          'stroke-linecap': 'butt',
        })
      : null,
    path(of('oblast'), {
      stroke: paint('oblast'),
      'stroke-width': dots,
      'stroke-opacity': byZoom(zoom, [6, 0.7], [8, 0.9]),
      'stroke-dasharray': `${(0.4 * dots).toFixed(1)} ${(2.2 * dots).toFixed(1)}`,
    }),
  );
}

function borders(ground: Ground, camera: Camera, paint: Paint): SvgNode {
  const { zoom } = camera.viewport;
  const of = (name: LineName): string => pathOf(ground.lines[name], camera);
  return el(
    'g',
    LINES,
    path(of('borders'), {
      stroke: paint('border-casing'),
      'stroke-width': byZoom(zoom, [5, 2.5], [8, 5], [11, 8]),
      'stroke-opacity': 0.55,
    }),
    path(of('borderRivers'), {
      stroke: paint('border-river'),
      'stroke-width': byZoom(zoom, [5, 2.5], [8, 5], [11, 9]),
    }),
    path(of('borders'), {
      stroke: paint('border'),
      'stroke-width': byZoom(zoom, [5, 0.7], [8, 1.2], [11, 1.7]),
    }),
  );
}

const drawn = new WeakMap<Ground, { readonly key: string; readonly picture: GroundPicture }>();

/** The ground of the last camera and colours is remembered: the same values give the same nodes. */
export function groundPicture(
  ground: Ground,
  camera: Camera,
  paint: Paint,
  relief: Relief | null,
): GroundPicture {
  const key = `${camera.key} ${paint('land')} ${relief?.href} ${relief?.theme}`;
  const last = drawn.get(ground);
  if (last?.key === key) return last.picture;
  const picture = {
    surfaces: surfaces(ground, camera, paint, relief),
    dotted: dotted(ground, camera, paint),
    borders: borders(ground, camera, paint),
  };
  drawn.set(ground, { key, picture });
  return picture;
}
