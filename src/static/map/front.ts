/** The front line of the moment: the band of its accuracy, the line in it, the ground announced as taken. */
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { areaText, betweenText, lineText } from '../../scene/front-words.ts';
import { labelSpot } from '../../scene/label-spot.ts';
import type { FrontInView } from '../../scene/types.ts';
import { along } from './along.ts';
import { byZoom, type Camera, inFrame } from './camera.ts';
import { block, blockNodes, boxOf, haloAttributes, standAt } from './names.ts';
import { el, px, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';
import { pathOf } from './path.ts';
import type { Room } from './room.ts';

const LABEL_SIZE = 11.5;
const AREA_NAME_FROM = 7;
const HATCH_PX = 7;

/** Diagonal strokes with clear ground between, for the ground announced as taken. */
export const hatch = (id: string, paint: Paint): SvgNode =>
  el(
    'pattern',
    { id, width: HATCH_PX, height: HATCH_PX, patternUnits: 'userSpaceOnUse' },
    el('path', {
      d: 'M-1 1L1-1M-1 8L8-1M6 8L8 6',
      stroke: paint('ink'),
      'stroke-opacity': 0.24,
      'stroke-width': 1.1,
    }),
  );

/** Strokes that soften the band's edge, widest first, as shares of the whole. */
const SOFTENING = [1, 0.66, 0.33] as const;

/** Under the lines of the ground. `null` when the frame shows nothing of it. */
export function frontAreas(
  { trace }: FrontInView,
  camera: Camera,
  paint: Paint,
  hatchId: string,
): SvgNode | null {
  const area = trace.area && pathOf(trace.area, camera);
  const band = trace.band && pathOf(trace.band, camera);
  if (!area && !band) return null;
  const id = `${hatchId}-band`;
  const width = byZoom(camera.viewport.zoom, [6, 8], [10, 28]);
  const edge = (share: number): SvgNode =>
    el('use', {
      href: `#${id}`,
      fill: 'none',
      stroke: paint('ink'),
      'stroke-opacity': 0.02,
      'stroke-width': px(width * share),
    });
  return el(
    'g',
    { 'fill-rule': 'evenodd', 'stroke-linejoin': 'round' },
    area ? el('path', { d: area, fill: `url(#${hatchId})` }) : null,
    // A band with a sharp edge would look exact.
    ...(band
      ? [
          el('g', { fill: paint('ink'), 'fill-opacity': 0.075 }, el('path', { id, d: band })),
          ...SOFTENING.map(edge),
        ]
      : []),
  );
}

/** Over the borders, under every name. */
export function frontLine({ trace, between }: FrontInView, camera: Camera, paint: Paint): SvgNode | null {
  const d = pathOf(trace.line, camera);
  if (d === '') return null;
  const { zoom } = camera.viewport;
  const width = between ? byZoom(zoom, [6, 1.8], [10, 2.8]) : byZoom(zoom, [6, 1.3], [10, 2.1]);
  const dash = between ? [0.5, 1.9] : trace.status === 'claimed' ? [3.4, 1.8] : null;
  return el(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round' },
    el('path', {
      d,
      stroke: paint('paper'),
      'stroke-width': byZoom(zoom, [6, 3.4], [10, 5.5]),
      'stroke-opacity': 0.75,
      'stroke-linecap': 'round',
    }),
    el('path', {
      d,
      stroke: paint('ink'),
      'stroke-width': width,
      'stroke-opacity': between ? 0.75 : 0.92,
      'stroke-linecap': between ? 'round' : 'butt',
      'stroke-dasharray': dash?.map((part) => px(part * width)).join(' '),
    }),
  );
}

const spots = new WeakMap<FrontInView['trace'], ReturnType<typeof labelSpot>>();

/** Where the area's words stand: sought once a trace. */
function areaSpot(trace: FrontInView['trace']): ReturnType<typeof labelSpot> {
  const known = spots.get(trace);
  if (known !== undefined) return known;
  const spot = trace.area && labelSpot(trace.area);
  spots.set(trace, spot);
  return spot;
}

/** The words on line and area, where there is room; `null` when there is none. */
export function frontNames(
  front: FrontInView,
  conflict: Conflict,
  camera: Camera,
  lang: Language,
  paint: Paint,
  room: Room,
): SvgNode | null {
  const look = { size: LABEL_SIZE, weight: 400, fill: paint('ink-2'), italic: true };
  const nodes: SvgNode[] = [];
  const { line } = front.trace;
  const spot = camera.viewport.zoom >= AREA_NAME_FROM ? areaSpot(front.trace) : null;
  if (spot) {
    const words = block([{ ...look, text: areaText(front, conflict, lang), most: 9 }]);
    for (const side of ['centre', 'below', 'above', 'right', 'left'] as const) {
      const stand = standAt(camera.project(spot), words, side === 'centre' ? 0 : 14, side);
      const box = boxOf(words, stand, 4);
      if (!inFrame({ x: box.x0, y: box.y0 }, camera, 0) || !inFrame({ x: box.x1, y: box.y1 }, camera, 0))
        continue;
      if (!room.free(box)) continue;
      room.take(box);
      nodes.push(...blockNodes(words, stand));
      break;
    }
  }
  const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  const lines = parts.map((part) => part.map(([lon = 0, lat = 0]) => camera.project([lon, lat])));
  for (const text of [lineText(front, lang), betweenText(front, conflict, lang)]) {
    if (text === '') continue;
    const words = block([{ ...look, text, most: 60 }]);
    const stretch = { width: words.width, height: words.height, lift: LABEL_SIZE };
    for (const { x, y, angle } of along(lines, stretch, camera, room, 2))
      nodes.push(
        el(
          'g',
          { transform: `translate(${px(x)} ${px(y)})rotate(${px(angle)})` },
          ...blockNodes(words, standAt({ x: 0, y: 0 }, words, 0, 'centre')),
        ),
      );
  }
  return nodes.length > 0 ? el('g', haloAttributes(paint('paper'), 1.6), ...nodes) : null;
}
