/** Boxes of words over the picture, for print and cards, where no page stands around it. */

import type { Box } from '../../scene/lettering/room.ts';
import type { FrameSize } from './camera.ts';
import { type Block, block, blockNodes, type Words } from './names.ts';
import { el, px, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';

export interface Row {
  /** Drawn around the middle of an 18 px square before the words. */
  readonly icon: SvgNode | null;
  readonly words: readonly Words[];
}

export interface Panel {
  readonly node: SvgNode;
  readonly box: Box;
}

const PAD = 12;
const ICON = 18;
const ICON_GAP = 8;
const ROW_GAP = 4;
const LINE_EM = 1.35;
/** Room for a reader's font that runs wider than ours. */
const SAFE = 1.04;

export interface PanelPlace {
  readonly left: number;
  /** Of the edge that is given: rows grow downwards from `top`, upwards from `bottom`. */
  readonly top?: number;
  readonly bottom?: number;
  readonly most: number;
}

/** Rows of words in a box as wide as they need. */
export function panel(rows: readonly Row[], place: PanelPlace, frame: FrameSize, paint: Paint): Panel {
  const inset = ({ icon }: Row): number => (icon ? ICON + ICON_GAP : 0);
  const most = Math.min(place.most, frame.width - place.left - 2 * PAD);
  const blocks: readonly (readonly [Row, Block])[] = rows.map((row) => [
    row,
    block(
      row.words.map((words) => ({ ...words, most: (most - inset(row)) / words.size / SAFE })),
      LINE_EM,
    ),
  ]);
  const width = Math.max(...blocks.map(([row, { width }]) => width * SAFE + inset(row))) + 2 * PAD;
  const heights = blocks.map(([row, { height }]) => Math.max(height, row.icon ? ICON : 0));
  const height = heights.reduce((sum, one) => sum + one + ROW_GAP, 2 * PAD - ROW_GAP);
  const y0 = place.top ?? (place.bottom ?? frame.height) - height;
  let top = y0 + PAD;
  const nodes = blocks.flatMap(([row, words], i) => {
    const rowHeight = heights[i] ?? 0;
    const x = place.left + PAD;
    const middle = top + Math.min(rowHeight, ICON) / 2;
    const stand = {
      x: x + inset(row),
      top: top + Math.max(0, (ICON - words.height) / 2) * (row.icon ? 1 : 0),
      anchor: 'start' as const,
    };
    top += rowHeight + ROW_GAP;
    return [
      ...(row.icon ? [el('g', { transform: `translate(${px(x + ICON / 2)} ${px(middle)})` }, row.icon)] : []),
      ...blockNodes(words, stand),
    ];
  });
  const node = el(
    'g',
    {},
    el('rect', {
      x: place.left,
      y: px(y0),
      width: px(width),
      height: px(height),
      rx: 6,
      fill: paint('raised'),
      'fill-opacity': 0.94,
      stroke: paint('rule'),
    }),
    ...nodes,
  );
  return { node, box: { x0: place.left, y0, x1: place.left + width, y1: y0 + height } };
}
