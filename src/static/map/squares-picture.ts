/** Counted squares as nodes, in the look of the live map: a ring of the sides' shares around the number of strikes. */
import { formatCount } from '../../i18n/format.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { Extent } from '../../model/geo.ts';
import type { Steps } from '../../model/slices.ts';
import type { Language } from '../../model/words.ts';
import { type Reports, reportsOf } from '../../query/reports.ts';
import { type CellMark, extentOf } from '../../scene/grid/cells.ts';
import { createSights, endsOf, type Sight, type Sights } from '../../scene/grid/sight.ts';
import { textWidth } from '../../scene/lettering/text-size.ts';
import { cellLines } from '../../scene/mark-words.ts';
import type { Scene } from '../../scene/types.ts';
import type { Camera } from './camera.ts';
import { el, px, type SvgNode, standing } from './node.ts';
import { type Paint, sideRole } from './palette.ts';

const PAPER_PX = 1.5;
const NUMBER_PX = 11;
const ROUND = 2 * Math.PI;

/** A square that counts reports, with the ground that it stands for. */
export interface SquareMark extends CellMark {
  readonly extent: Extent;
}

interface Known {
  readonly sights: Sights;
  camera: string;
}
const known = new WeakMap<Reports, Known>();

/** Those of a conflict's reports, for the camera. */
function knownFor(conflict: Conflict, { key }: Camera): Known {
  const reports = reportsOf(conflict);
  const mine = known.get(reports) ?? { sights: createSights(reports, conflict, null), camera: '' };
  known.set(reports, mine);
  if (mine.camera !== key) mine.sights.moved();
  mine.camera = key;
  return mine;
}

/** Whether the picture can be had without counting very many reports, which takes longer than a frame. */
export const isCounted = (scene: Scene, conflict: Conflict, camera: Camera): boolean =>
  knownFor(conflict, camera).sights.isCounted(scene);

/** What the picture draws of the scene: each report, or where they are many their number by square. */
export function* sightOf(scene: Scene, conflict: Conflict, camera: Camera): Steps<Sight> {
  const mine = knownFor(conflict, camera);
  const { width, height, projection, viewport, project } = camera;
  const [west = 0, north = 0] = projection.invert?.([0, 0]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([width, height]) ?? [];
  const view = { extent: [west, south, east, north], zoom: viewport.zoom, moving: false, project } as const;
  const sight = yield* mine.sights.seeSteps(scene, view);
  // Another picture may have been drawn between the steps.
  mine.camera = camera.key;
  return sight;
}

export const squaresOf = ({ cells, counted }: Sight): readonly SquareMark[] =>
  counted ? (cells ?? []).map((cell) => ({ ...cell, extent: extentOf(counted.grid, cell.index) })) : [];

/** Part of a ring, shares from the top clockwise. */
function arc(radius: number, from: number, to: number, stroke: string, width: number): SvgNode | null {
  if (to <= from) return null;
  const common = { fill: 'none', stroke, 'stroke-width': px(width) };
  if (to - from > 0.9999) return el('circle', { r: px(radius), ...common });
  const [a, b] = [from, to].map((share) => [
    px(radius * Math.sin(share * ROUND)),
    px(-radius * Math.cos(share * ROUND)),
  ]);
  const large = to - from > 0.5 ? 1 : 0;
  return el('path', {
    d: `M${a?.join(' ')}A${px(radius)} ${px(radius)} 0 ${large} 1 ${b?.join(' ')}`,
    ...common,
  });
}

const number = (text: string, y: number, fill: string): SvgNode =>
  el('text', { y: px(y), 'text-anchor': 'middle', 'font-size': NUMBER_PX, 'font-weight': 600, fill }, text);

/** The number of area reports, which are not strikes, in the pill that stacks of them have. */
function pill(count: number, y: number, paint: Paint, lang: Language): SvgNode {
  const text = formatCount(count, lang);
  const width = px(Math.max(15, textWidth(text, NUMBER_PX, 600) + 8));
  const box = { x: -width / 2, y: px(y - 7.5), width, height: 15, rx: 7.5 };
  return el(
    'g',
    {},
    el('rect', { ...box, fill: paint('raised'), stroke: paint('ink-2') }),
    number(text, y + 4, paint('ink-2')),
  );
}

export interface SquaresOptions {
  readonly conflict: Conflict;
  readonly paint: Paint;
  readonly slitsId: string;
  readonly lang: Language;
  readonly interactive: boolean;
}

function squareNode(cell: CellMark, sight: Sight, options: SquaresOptions): SvgNode {
  const { conflict, paint, slitsId, lang, interactive } = options;
  const { x, y, radius, incidents, areaReports, shares } = cell;
  const width = Math.min(5, Math.max(3.2, radius * 0.22));
  const middle = radius - width / 2;
  const [first, second] = [shares[0], shares[0] + shares[1]];
  const reports = reportsOf(conflict);
  const told = (position: number): Strike | undefined => (position < 0 ? undefined : reports.at(position));
  const [earliest, latest] = endsOf(sight, cell);
  const lines = interactive ? cellLines(cell, [told(earliest), told(latest)], conflict, lang) : [];
  const button = { role: 'button', tabindex: -1, 'aria-label': lines.join('. ') };
  return el(
    'g',
    {
      transform: `translate(${px(x)} ${px(y)})`,
      'data-square': cell.index,
      ...(interactive ? button : {}),
    },
    lines.length > 0 ? el('title', {}, lines.join('\n')) : null,
    ...(incidents > 0
      ? [
          el('circle', { r: px(radius + PAPER_PX), fill: paint('paper') }),
          arc(middle, 0, first, paint(sideRole(0)), width),
          arc(middle, first, second, paint(sideRole(1)), width),
          arc(middle, first, second, `url(#${slitsId})`, width),
          arc(middle, second, 1, paint(sideRole(null)), width),
          number(formatCount(incidents, lang), 4, paint('ink')),
        ]
      : []),
    areaReports > 0 ? pill(areaReports, incidents > 0 ? radius : 0, paint, lang) : null,
  );
}

/** Squares that are written between two pauses. */
const PIECE = 32;

/** Those with fewest first. */
export function* squaresNode(sight: Sight, options: SquaresOptions): Steps<SvgNode> {
  const nodes: SvgNode[] = [];
  for (const cell of sight.cells ?? [])
    if (nodes.push(standing(String(cell.index), cell.y, squareNode(cell, sight, options))) % PIECE === 0)
      yield;
  return el('g', {}, ...nodes);
}
