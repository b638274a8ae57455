/**
 * Brings a sheet of many marks from one picture to the next in bands, the uppermost first: painted all at once they keep a
 * software renderer from its next frame for a third of a second. In bands, because a browser paints the rectangle anew
 * that holds all that differs, with everything in it.
 */
import type { SvgChild, SvgNode } from '../../static/map/node.ts';

/** As many marks, with the numbers and lines that belong to them, are painted at once. */
const FEW = 40;

const heightOf = (child: SvgChild): number | undefined => (typeof child === 'string' ? undefined : child.y);

/** Of one group: what comes next above `edge`, and below it what stood there before. */
function merged(before: SvgNode | undefined, next: SvgNode, edge: number): SvgNode {
  const taken = next.children.filter((child) => (heightOf(child) ?? Number.NEGATIVE_INFINITY) < edge);
  const kept = (before?.children ?? []).filter(
    (child) => (heightOf(child) ?? Number.NEGATIVE_INFINITY) >= edge,
  );
  const there = new Set(taken.map((child) => (typeof child === 'string' ? undefined : child.key)));
  return {
    ...next,
    children: [
      ...taken,
      ...kept.filter(
        (child) => typeof child === 'string' || child.key === undefined || !there.has(child.key),
      ),
    ],
  };
}

/**
 * @param band height of one, px.
 * @returns what is drawn in one frame after another; the last is `next` itself, few marks are nothing but that.
 */
export function inBands(
  before: readonly SvgNode[],
  next: readonly SvgNode[],
  band: number,
): readonly (readonly SvgNode[])[] {
  const heights = next.flatMap(({ children }) => children.flatMap((child) => heightOf(child) ?? []));
  if (heights.length <= FEW) return [next];
  const within = (y: number): number => Math.floor(y / band);
  const bands = [...new Set(heights.map(within))].sort((a, b) => a - b).slice(0, -1);
  return [...bands.map((at) => next.map((group, i) => merged(before[i], group, (at + 1) * band))), next];
}

/** Least height of what Chromium paints at once with graphics, and what heights are rounded up to, px of the screen. */
const TILE = { least: 256, round: 32 } as const;

/** CSS px: a quarter of the window, as Chromium's own, so that nothing is painted twice. */
export function bandHeight(): number {
  const quarter = (innerHeight * devicePixelRatio) / 4;
  return Math.max(TILE.least, Math.ceil(quarter / TILE.round) * TILE.round) / devicePixelRatio;
}
