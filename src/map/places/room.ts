/** On which side of a place its label finds room among the marks. */
import type { Box } from '../../scene/lettering/room.ts';
import type { Spot } from '../../scene/marks/mark.ts';

/** Below its own marks first. */
export const SIDES = ['below', 'above', 'right', 'left'] as const;
export const CORNERS = ['below-right', 'below-left', 'above-right', 'above-left'] as const;
export type Side = (typeof SIDES)[number] | (typeof CORNERS)[number];
/** The usual order beside a dot without marks. */
export const BARE: readonly Side[] = ['right', 'left', 'below', 'above'];

export interface Disc extends Spot {
  readonly radius: number;
}

/** A label's size, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Room {
  /** One side or two that may be tried, the better first; the usual four where no mark is near. */
  readonly sides: readonly Side[];
  /** Even the best side is covered. */
  readonly crowded: boolean;
}

/** A less usual side must save this much cover, px. */
const HABIT = 2;
/** Reaching this deep into a label makes it hard to read, px. */
const DEEP = 4;

/** How deep a disc reaches into a box around `centre`, px; 0 when they are apart. */
function cover({ x, y }: Spot, { width, height }: Size, disc: Disc): number {
  const dx = Math.max(0, Math.abs(disc.x - x) - width / 2);
  const dy = Math.max(0, Math.abs(disc.y - y) - height / 2);
  return Math.max(0, disc.radius - Math.hypot(dx, dy));
}

/** Whether a disc covers some of a box. */
export const reachesInto = ({ x0, y0, x1, y1 }: Box, { x, y, radius }: Disc): boolean =>
  Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, y0 - y, y - y1)) < radius;

/** Direction of a side from the place, each axis -1, 0 or 1; y down. */
export function directionOf(side: Side): Spot {
  const x = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
  const y = side.startsWith('below') ? 1 : side.startsWith('above') ? -1 : 0;
  return { x, y };
}

/** How far along both axes a corner lies, as a share of the gap on one. */
export const CORNER_SHARE = 0.72;

/** The middle of a label on that side. */
export function labelCentre(at: Spot, { width, height }: Size, gap: number, side: Side): Spot {
  const { x, y } = directionOf(side);
  const reach = x !== 0 && y !== 0 ? gap * CORNER_SHARE : gap;
  return { x: at.x + x * (reach + width / 2), y: at.y + y * (reach + height / 2) };
}

/**
 * Where a label covers the fewest marks.
 * @param gap px between the place and its label.
 * @param bare no mark stands on the place itself.
 */
export function roomFor(at: Spot, size: Size, gap: number, bare: boolean, discs: readonly Disc[]): Room {
  const habit = bare ? BARE : SIDES;
  const reach = gap + size.width + size.height;
  const near = discs.filter((disc) => Math.hypot(disc.x - at.x, disc.y - at.y) < reach + disc.radius);
  if (near.length === 0) return { sides: habit, crowded: false };
  const ranked = [...habit, ...CORNERS]
    .map((side, i) => {
      const middle = labelCentre(at, size, gap, side);
      const covered = near.reduce((sum, disc) => sum + cover(middle, size, disc), 0);
      return { side, covered, cost: covered + i * HABIT };
    })
    .sort((a, b) => a.cost - b.cost);
  const [best, second] = ranked;
  if (!best) return { sides: habit, crowded: false };
  const pair = second && second.covered < DEEP && ![best, second].some(({ side }) => side.includes('-'));
  const sides = pair ? [best.side, second.side] : [best.side];
  return { sides, crowded: best.covered >= DEEP };
}
