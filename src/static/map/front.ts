/** The front line of the moment: the band of its accuracy, the line in it, the ground announced as taken. */
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { FRONT_WORDS_PX, frontLettering } from '../../scene/lettering/front-lettering.ts';
import type { Room } from '../../scene/lettering/room.ts';
import type { FrontInView } from '../../scene/types.ts';
import { byZoom, type Camera } from './camera.ts';
import { haloAttributes } from './names.ts';
import { el, px, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';
import { pathOf } from './path.ts';

/** Of the baseline below the middle of a line of words. */
const BASELINE_EM = 0.31;
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

/** The words on line and area, where there is room; `null` when there is none. */
export function frontNames(
  front: FrontInView,
  conflict: Conflict,
  { width, height, project, viewport }: Camera,
  lang: Language,
  paint: Paint,
  room: Room,
): SvgNode | null {
  const frame = { width, height, project, zoom: viewport.zoom };
  const nodes = frontLettering(front, conflict, lang, frame, room).map(({ text, x, y, angle }) =>
    el(
      'text',
      {
        transform: `translate(${px(x)} ${px(y)})${angle === 0 ? '' : `rotate(${px(angle)})`}`,
        y: px(FRONT_WORDS_PX * BASELINE_EM),
        'text-anchor': 'middle',
        'font-size': FRONT_WORDS_PX,
        'font-style': 'italic',
        fill: paint('ink-2'),
      },
      text,
    ),
  );
  return nodes.length > 0 ? el('g', haloAttributes(paint('paper'), 1.6), ...nodes) : null;
}
