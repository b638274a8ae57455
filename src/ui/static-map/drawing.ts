/** Brings what is drawn to what a picture shows now: what stayed the same is not touched. */
import type { SvgChild, SvgNode, SvgTag } from '../../static/map/node.ts';

/** Where nodes are drawn: a page's elements, or what stands for them in a test. */
export interface Sheet<N> {
  element(tag: SvgTag): N;
  text(words: string): N;
  set(element: N, name: string, value: string): void;
  unset(element: N, name: string): void;
  /** Before a sibling, or last; one that is there already moves. */
  insert(parent: N, child: N, before: N | null): void;
  remove(child: N): void;
}

interface Drawn<N> {
  readonly shown: SvgChild;
  readonly node: N;
  readonly children: readonly Drawn<N>[];
}

const keyOf = (shown: SvgChild): string | undefined => (typeof shown === 'string' ? undefined : shown.key);
const alike = (a: SvgChild, b: SvgChild): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.tag === b.tag;

/** The drawn node that stands for the same: by its key, or without one in order. */
function findSame<N>(drawn: readonly Drawn<N>[]): (next: SvgChild) => Drawn<N> | undefined {
  const byKey = new Map<string, Drawn<N>>();
  const others: Drawn<N>[] = [];
  for (const one of drawn) {
    const key = keyOf(one.shown);
    if (key === undefined) others.push(one);
    else byKey.set(key, one);
  }
  let at = 0;
  return (next) => {
    const key = keyOf(next);
    const found = key === undefined ? others[at++] : byKey.get(key);
    if (key !== undefined) byKey.delete(key);
    return found && alike(found.shown, next) ? found : undefined;
  };
}

function writeAttributes<N>(sheet: Sheet<N>, node: N, before: SvgNode | null, next: SvgNode): void {
  const was = before?.attributes ?? {};
  for (const name of Object.keys(was)) if (!(name in next.attributes)) sheet.unset(node, name);
  for (const [name, value] of Object.entries(next.attributes))
    if (was[name] !== value) sheet.set(node, name, String(value));
}

function drawOne<N>(sheet: Sheet<N>, same: Drawn<N> | undefined, next: SvgChild): Drawn<N> {
  if (same?.shown === next) return same;
  if (typeof next === 'string') return { shown: next, node: sheet.text(next), children: [] };
  const node = same?.node ?? sheet.element(next.tag);
  const before = same && typeof same.shown !== 'string' ? same.shown : null;
  writeAttributes(sheet, node, before, next);
  return { shown: next, node, children: drawAll(sheet, node, same?.children ?? [], next.children) };
}

function drawAll<N>(
  sheet: Sheet<N>,
  parent: N,
  drawn: readonly Drawn<N>[],
  next: readonly SvgChild[],
): readonly Drawn<N>[] {
  if (drawn.length === 0 && next.length === 0) return drawn;
  const find = findSame(drawn);
  const now = next.map((child) => drawOne(sheet, find(child), child));
  const kept = new Set(now.map(({ node }) => node));
  const left = drawn.flatMap(({ node }) => {
    if (kept.has(node)) return [node];
    sheet.remove(node);
    return [];
  });
  const moved = new Set<N>();
  let at = 0;
  for (const { node } of now) {
    let here = left[at];
    while (here !== undefined && moved.has(here)) {
      at += 1;
      here = left[at];
    }
    if (here === node) at += 1;
    else {
      sheet.insert(parent, node, here ?? null);
      moved.add(node);
    }
  }
  return now;
}

/** @returns draws a picture's nodes into `parent`, in place of those that it drew before. */
export function createDrawing<N>(sheet: Sheet<N>, parent: N): (nodes: readonly SvgChild[]) => void {
  let drawn: readonly Drawn<N>[] = [];
  return (nodes) => {
    drawn = drawAll(sheet, parent, drawn, nodes);
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a page's picture. */
export const svgElement = (tag: SvgTag): SVGElement => document.createElementNS(SVG, tag);

/** Draws into the page's own elements. */
export const PAGE: Sheet<SVGElement | Text> = {
  element: svgElement,
  text: (words) => document.createTextNode(words),
  set(node, name, value) {
    if (node instanceof SVGElement) node.setAttribute(name, value);
  },
  unset(node, name) {
    if (node instanceof SVGElement) node.removeAttribute(name);
  },
  insert: (parent, child, before) => void parent.insertBefore(child, before),
  remove: (child) => child.remove(),
};

/** Nodes as new elements of a page, in one group. */
export function newGroup(nodes: readonly SvgChild[]): SVGElement {
  const group = svgElement('g');
  createDrawing(PAGE, group)(nodes);
  return group;
}
