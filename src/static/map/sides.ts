/** On which side of a place its name stands clear of the marks. */

import type { Box } from '../../scene/lettering/room.ts';
import type { Spot } from '../../scene/marks/mark.ts';

/** `centre` lies on the point itself. */
export type Side =
  | 'below'
  | 'above'
  | 'right'
  | 'left'
  | 'below-right'
  | 'below-left'
  | 'above-right'
  | 'above-left'
  | 'centre';

const CORNERS = ['below-right', 'below-left', 'above-right', 'above-left'] as const;
/** Below its own marks first. */
export const MARKED: readonly Side[] = ['below', 'above', 'right', 'left', ...CORNERS];
/** The usual order beside a dot without marks. */
export const BARE: readonly Side[] = ['right', 'left', 'below', 'above', ...CORNERS];

export interface Disc extends Spot {
  readonly radius: number;
}

/** How deep a disc reaches into a box, px; 0 when they are apart. */
function cover({ x0, y0, x1, y1 }: Box, { x, y, radius }: Disc): number {
  const dx = Math.max(0, x0 - x, x - x1);
  const dy = Math.max(0, y0 - y, y - y1);
  return Math.max(0, radius - Math.hypot(dx, dy));
}

/** How much of the discs a box covers, as the sum of their depths in it, px. */
export const coverOf = (box: Box, discs: readonly Disc[]): number =>
  discs.reduce((sum, disc) => sum + cover(box, disc), 0);

/** Direction of a side from the point, each axis -1, 0 or 1; y down. */
export function directionOf(side: Side): Spot {
  const x = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const y = side.startsWith('below') ? 1 : side.startsWith('above') ? -1 : 0;
  return { x, y };
}
