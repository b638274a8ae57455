/** What stands over a map's edges besides its own words: px that words keep clear of, and where the buttons are. */

import type { Box } from '../../scene/lettering/room.ts';
import type { FrameSize, Inset } from './camera.ts';

/** What the button that starts the story takes of a phone's lower left corner, in its longest language, px. */
export const STORY_CORNER_PX = 128;
/** What the legend’s button takes of a low map’s upper left corner, px. */
export const LEGEND_CORNER_PX = 98;
/** How high that corner is, px. */
const UPPER_CORNER_HIGH_PX = 54;
/** How high the lower one is, above what is covered along the lower edge, px. */
const STORY_CORNER_HIGH_PX = 52;
/** Words that end under an edge of the interface look cut: none cross it, px to either side. */
const EDGE_PX = 8;

/** Where the interface stands over the picture, or ends, as boxes in which no word may lie. */
export function coveredBoxes(
  { width, height }: FrameSize,
  { left, bottom, corner, upper }: Inset,
): readonly Box[] {
  const y0 = height - bottom;
  const edge = { x0: left - EDGE_PX, y0: 0, x1: left + EDGE_PX, y1: height };
  const foot = { x0: 0, y0, x1: width, y1: height };
  return [
    ...(left > 0 ? [edge] : []),
    ...(bottom > 0 ? [foot] : []),
    ...(upper ? [{ x0: 0, y0: 0, x1: upper, y1: UPPER_CORNER_HIGH_PX }] : []),
    ...(corner ? [{ x0: 0, y0: y0 - STORY_CORNER_HIGH_PX, x1: corner, y1: y0 }] : []),
  ];
}

/** In a picture as low as this the buttons stand at its upper edge, px; where it is wide, in a row. */
const LOW_PX = 300;
const ROOMY_PX = 420;
const BUTTONS = 3;
/** From the edges of picture and foot, px. */
const ASIDE = 10;
const OVER_FOOT = 8;

export interface ButtonsPlace {
  readonly row: boolean;
  readonly box: Box;
}

/**
 * The buttons for nearer, farther and all of it.
 * @param side of one button, CSS px.
 * @param footHeight what stands along the lower edge, px.
 * @returns `null` where they would stand on it.
 */
export function buttonsPlace(
  { width, height }: FrameSize,
  inset: Inset,
  footHeight: number,
  side: number,
): ButtonsPlace | null {
  const low = height <= LOW_PX;
  const row = low && width > ROOMY_PX;
  const long = BUTTONS * side + BUTTONS - 1 + 2;
  const [across, down] = row ? [long, side + 2] : [side + 2, long];
  if (low && OVER_FOOT + down + footHeight + inset.bottom > height) return null;
  const x1 = width - inset.right - ASIDE;
  const y0 = low ? OVER_FOOT : height - inset.bottom - footHeight - OVER_FOOT - down;
  return { row, box: { x0: x1 - across, y0, x1, y1: y0 + down } };
}
