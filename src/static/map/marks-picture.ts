/** All marks of a scene as one group, each with its words, link or button. */
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { markLines } from '../../scene/mark-words.ts';
import type { Layout } from '../../scene/marks/layout.ts';
import { idsOf, type Mark } from '../../scene/marks/mark.ts';
import type { Scene } from '../../scene/types.ts';
import { badge, clearingNode, leaderNode, markNodes } from './mark-nodes.ts';
import { el, px, type SvgNode, standing } from './node.ts';
import type { Paint } from './palette.ts';

/** Addresses that a picture's links lead to. */
export interface PictureLinks {
  readonly report: (id: string) => string;
  readonly place: (id: string) => string;
}

/** What opens where a mark is activated; a stack of several places opens none. */
export function openedBy(mark: Mark): { readonly report: string } | { readonly place: string } | null {
  if (mark.type === 'strike') return { report: mark.id };
  const [place] = mark.places;
  return mark.places.length === 1 && place !== undefined ? { place } : null;
}

const keyOf = (mark: Mark): string => (mark.type === 'strike' ? mark.id : mark.key);

export interface MarksOptions {
  readonly layout: Layout;
  readonly conflict: Conflict;
  readonly paint: Paint;
  readonly slitsId: string;
  readonly lang: Language;
  readonly interactive: boolean;
  readonly link: PictureLinks | null;
  /** A strike that is pointed at elsewhere. */
  readonly highlighted: string | null;
}

function markNode(
  mark: Mark,
  { conflict, paint, slitsId, lang, interactive, link, highlighted }: MarksOptions,
  find: (id: string) => Strike | undefined,
): SvgNode {
  const ids = idsOf(mark);
  const lines = interactive || link ? markLines(mark, conflict, lang, find) : [];
  const lit = highlighted !== null && ids.includes(highlighted);
  const node = el(
    'g',
    {
      transform: `translate(${px(mark.x)} ${px(mark.y)})`,
      'data-strikes': ids.join(' '),
      ...(interactive ? { role: 'button', tabindex: -1, 'aria-label': lines.join('. ') } : {}),
    },
    lines.length > 0 ? el('title', {}, lines.join('\n')) : null,
    ...markNodes(mark, { paint, slitsId }),
    lit
      ? el('circle', { r: px(mark.radius + 5), fill: 'none', stroke: paint('now'), 'stroke-width': 2 })
      : null,
  );
  const opened = openedBy(mark);
  if (!link || !opened) return standing(keyOf(mark), mark.y, node);
  return el('a', { href: 'report' in opened ? link.report(opened.report) : link.place(opened.place) }, node);
}

function numberNode(mark: Mark, quiet: boolean, paint: Paint): SvgNode | null {
  if (mark.type !== 'stack' || mark.quiet !== quiet) return null;
  const transform = `translate(${px(mark.x)} ${px(mark.y)})`;
  return standing(
    `${mark.key} number`,
    mark.y,
    el('g', { transform, 'pointer-events': 'none', 'aria-hidden': 'true' }, ...badge(mark, { paint })),
  );
}

export function marksNode(scene: Scene, drawing: MarksOptions): SvgNode {
  const { layout, paint } = drawing;
  const find = (id: string): Strike | undefined => scene.reports.find(id) ?? undefined;
  const raised = layout.fans.filter((fan) => fan.raised);
  const above = (mark: Mark): boolean => mark.raised;
  const layer = (list: readonly Mark[]): readonly (SvgNode | null)[] => [
    ...list.map((mark) => {
      const leader = leaderNode(mark, paint);
      return leader && standing(`${keyOf(mark)} leader`, mark.y, leader);
    }),
    ...list.map((mark) => markNode(mark, drawing, find)),
    // Counted above all marks of the layer, strikes last: a number that is covered counts for nothing.
    ...[true, false].flatMap((quiet) => list.map((mark) => numberNode(mark, quiet, paint))),
  ];
  return el(
    'g',
    { 'stroke-linejoin': 'round' },
    ...layer(layout.marks.filter((mark) => !above(mark))),
    ...raised.map((fan) => clearingNode(fan, paint)),
    ...layer(layout.marks.filter(above)),
  );
}
