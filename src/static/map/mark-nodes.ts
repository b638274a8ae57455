/** Marks as nodes: the same looks as on the live map. */

import { CLEARING_FILL, CLEARING_PX, type OpenFan } from '../../scene/marks/layout.ts';
import {
  type Mark,
  NUMBER_HALF_PX,
  NUMBER_SIZE,
  NUMBER_WEIGHT,
  numberSpot,
  numberWidth,
  type StackMark,
  type StrikeMark,
} from '../../scene/marks/mark.ts';
import { el, px, type SvgNode } from './node.ts';
import { type Paint, sideRole } from './palette.ts';
import { shapePath } from './shape-path.ts';

const HALO_PX = 1.5;
const OUTLINE_PX = 1.5;
const DASH = '3 2';
/** Outlines stay this opaque on the oldest marks: 3:1 against the ground. */
const LEAST_INK = 0.72;
/** An imprecise mark is paler inside, so that its dashed outline shows. */
const VAGUE = 0.55;
const SLIT_TILE = 5;

const share = (value: number): number => Math.round(value * 100) / 100;

/** Diagonal slits, one of them through a mark's centre: the second sign of the second side. */
export const slits = (id: string, paint: Paint): SvgNode =>
  el(
    'pattern',
    { id, width: SLIT_TILE, height: SLIT_TILE, patternUnits: 'userSpaceOnUse' },
    el('path', { d: 'M-1 1L1-1M-1 6L6-1M4 6L6 4', stroke: paint('paper'), 'stroke-width': 1.5 }),
  );

export interface MarkLook {
  readonly paint: Paint;
  /** Of the pattern that `slits` defines. */
  readonly slitsId: string;
}

const ring = (r: number, stroke: string, width: number, opacity = 1): SvgNode =>
  el('circle', {
    r: px(r),
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-opacity': opacity === 1 ? null : opacity,
  });

function incident(mark: StrikeMark, { paint, slitsId }: MarkLook): readonly SvgNode[] {
  const hue = paint(sideRole(mark.side));
  const paper = paint('paper');
  const d = shapePath(mark.shape, mark.radius);
  const fill = share(mark.fill * (mark.imprecise ? VAGUE : 1));
  const slit = !mark.hollow && mark.side === 1;
  const line = {
    stroke: hue,
    'stroke-width': mark.hollow ? OUTLINE_PX + 0.4 : OUTLINE_PX,
    'stroke-opacity': share(Math.max(LEAST_INK, mark.fill)),
    'stroke-dasharray': mark.imprecise ? DASH : null,
  };
  const filled = mark.hollow ? { fill: 'none' } : { fill: hue, 'fill-opacity': fill };
  const half = px(mark.radius * 0.34);
  return [
    el('path', { d, fill: paper, stroke: paper, 'stroke-width': OUTLINE_PX + HALO_PX * 2 }),
    ...(slit
      ? [el('path', { d, ...filled }), el('path', { d, fill: `url(#${slitsId})`, ...line })]
      : [el('path', { d, ...filled, ...line })]),
    ...(mark.hollow && mark.side === 1
      ? [el('path', { d: `M${-half} ${half}L${half} ${-half}`, stroke: hue, 'stroke-width': 1.5 })]
      : []),
    ...(mark.answered
      ? [ring(mark.radius + 3.2, paper, 3), ring(mark.radius + 3.2, paint('ink'), 1.2, 0.85)]
      : []),
  ];
}

/** A bulletin's soft square or a total's square with a bar: areas, quieter than any strike. */
function quiet(mark: StrikeMark, { paint }: MarkLook): readonly SvgNode[] {
  const hue = paint(sideRole(mark.side));
  const r = mark.radius;
  const square = { x: -r, y: -r, width: 2 * r, height: 2 * r, rx: px(r * 0.4) };
  const bulletin = mark.scope === 'area-bulletin';
  const edge = {
    stroke: hue,
    'stroke-opacity': 0.6,
    'stroke-dasharray': mark.imprecise ? DASH : null,
  };
  return [
    el('rect', { ...square, fill: paint('paper'), 'fill-opacity': 0.72 }),
    el('rect', {
      ...square,
      ...(bulletin ? { fill: hue, 'fill-opacity': share(0.08 + 0.14 * mark.fill) } : { fill: 'none' }),
      ...edge,
    }),
    bulletin
      ? el('path', {
          d: shapePath(mark.shape, r * 0.46),
          fill: hue,
          'fill-opacity': share(Math.max(LEAST_INK, mark.fill)),
        })
      : el('rect', {
          x: px(-r * 0.55),
          y: -1,
          width: px(r * 1.1),
          height: 2,
          fill: hue,
          'fill-opacity': 0.75,
        }),
    ...(mark.side === 1
      ? [
          el('path', {
            d: `M${px(r * 0.35)} ${-r}L${r} ${px(-r * 0.35)}`,
            stroke: hue,
            'stroke-width': 1.5,
            'stroke-opacity': 0.75,
          }),
        ]
      : []),
    ...(mark.answered ? [ring(r * 1.32, paint('ink'), 1, 0.6)] : []),
  ];
}

function body(mark: StrikeMark, look: MarkLook): readonly SvgNode[] {
  const nodes = mark.scope === 'incident' ? incident(mark, look) : quiet(mark, look);
  if (!mark.selected) return nodes;
  const radius = mark.radius + (mark.answered ? 7.5 : 5.5);
  return [...nodes, ring(radius, look.paint('paper'), 5), ring(radius, look.paint('now'), 2.5)];
}

/** How many reports a stack stands for, around the stack's middle. */
export function badge(mark: StackMark, { paint }: Pick<MarkLook, 'paint'>): readonly SvgNode[] {
  const text = String(mark.ids.length);
  const width = px(numberWidth(mark));
  const middle = numberSpot(mark, width / 2);
  const [x, y] = [px(middle.x - width / 2), px(middle.y - NUMBER_HALF_PX)];
  return [
    el('rect', {
      x,
      y,
      width,
      height: 2 * NUMBER_HALF_PX,
      rx: 7.5,
      fill: paint(mark.quiet ? 'raised' : 'ink'),
      stroke: paint(mark.quiet ? 'ink-2' : 'paper'),
      'stroke-width': mark.quiet ? 1 : 1.5,
      'paint-order': 'stroke',
    }),
    el(
      'text',
      {
        x: px(x + width / 2),
        y: px(y + 11.5),
        'text-anchor': 'middle',
        'font-size': NUMBER_SIZE,
        'font-weight': NUMBER_WEIGHT,
        fill: paint(mark.quiet ? 'ink-2' : 'paper'),
      },
      text,
    ),
  ];
}

/** The mark around the origin, without its number. */
export function markNodes(mark: Mark, look: MarkLook): readonly SvgNode[] {
  if (mark.type === 'strike') return body(mark, look);
  return mark.layers.flatMap((layer) => body(layer, look));
}

/** From a mark to the place that it was moved away from. */
export function leaderNode({ anchor, x, y }: Mark, paint: Paint): SvgNode | null {
  if (!anchor) return null;
  return el('line', {
    x1: px(anchor.x),
    y1: px(anchor.y),
    x2: px(x),
    y2: px(y),
    stroke: paint('ink-2'),
    'stroke-opacity': 0.55,
  });
}

/** Quiets what lies below a raised fan. */
export const clearingNode = ({ x, y, radius }: OpenFan, paint: Paint): SvgNode =>
  el('circle', {
    cx: px(x),
    cy: px(y),
    r: px(radius + CLEARING_PX),
    fill: paint('paper'),
    'fill-opacity': CLEARING_FILL,
    stroke: paint('ink-2'),
    'stroke-opacity': 0.3,
  });
