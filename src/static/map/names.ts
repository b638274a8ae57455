/** Names as text with a halo, and what they are laid out with. */

import { type Box, boxAround } from '../../scene/lettering/room.ts';
import { textWidth, wrapped } from '../../scene/lettering/text-size.ts';
import type { Spot } from '../../scene/marks/mark.ts';
import { el, px, type SvgAttributes, type SvgNode } from './node.ts';
import { directionOf, type Side } from './sides.ts';

/** One block of words in one look. */
export interface Words {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** Ems after which a line breaks. */
  readonly most?: number;
  /** Ems between letters. */
  readonly spacing?: number;
  readonly italic?: boolean;
}

interface Line {
  readonly words: Words;
  readonly text: string;
  readonly width: number;
  /** Of its baseline below the top of the block, px. */
  readonly baseline: number;
}

export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

const LINE_EM = 1.1;

/** @param lineEm height of a line in ems: names stand close, sentences want air. */
export function block(parts: readonly Words[], lineEm = LINE_EM): Block {
  const lines: Line[] = [];
  let height = 0;
  for (const words of parts) {
    const { text, size, weight, most = 12, spacing = 0 } = words;
    for (const line of wrapped(text, most * size, size * (1 + spacing), weight)) {
      const width = textWidth(line, size, weight) + spacing * size * line.length;
      lines.push({ words, text: line, width, baseline: height + (lineEm / 2 + 0.31) * size });
      height += lineEm * size;
    }
  }
  return { lines, width: Math.max(0, ...lines.map(({ width }) => width)), height };
}

/** Where a block stands: its centre, or the middle of the edge that faces a point. */
export interface Stand {
  readonly x: number;
  /** Of its top. */
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** How far along both axes a corner lies, as a share of the gap on one. */
const CORNER_SHARE = 0.72;

/** On one side of a point, `gap` px away from it. */
export function standAt({ x, y }: Spot, { height }: Block, gap: number, side: Side): Stand {
  const to = directionOf(side);
  const corner = to.x !== 0 && to.y !== 0;
  const reach = corner ? gap * CORNER_SHARE : gap;
  // Letters stand off the edge of their line, so that a name below or above may come a little nearer.
  const near = corner ? 0 : 1;
  const top = to.y === 0 ? y - height / 2 : to.y > 0 ? y + reach - near : y - reach - height + near;
  return { x: x + to.x * reach, top, anchor: to.x === 0 ? 'middle' : to.x > 0 ? 'start' : 'end' };
}

export function boxOf({ width, height }: Block, { x, top, anchor }: Stand, free: number): Box {
  const middle = anchor === 'middle' ? x : anchor === 'start' ? x + width / 2 : x - width / 2;
  return boxAround(middle, top + height / 2, width, height, free);
}

/** What a group of names shares: the halo under every letter. */
export const haloAttributes = (colour: string, width: number): SvgAttributes => ({
  stroke: colour,
  'stroke-opacity': 0.92,
  'stroke-width': width * 2,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

export function blockNodes({ lines }: Block, { x, top, anchor }: Stand): readonly SvgNode[] {
  return lines.map(({ words, text, baseline }) =>
    el(
      'text',
      {
        x: px(x),
        y: px(top + baseline),
        'text-anchor': anchor === 'start' ? null : anchor,
        'font-size': words.size,
        'font-weight': words.weight === 400 ? null : words.weight,
        'font-style': words.italic ? 'italic' : null,
        'letter-spacing': words.spacing ? px(words.spacing * words.size) : null,
        fill: words.fill,
      },
      text,
    ),
  );
}
