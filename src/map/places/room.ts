/** On which side of a place its label finds room among the marks. */
import type { Spot } from '../marks/mark.ts';

/** Below its own marks first. */
export const SIDES = ['below', 'above', 'right', 'left'] as const;
export type Side = (typeof SIDES)[number];
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
  /** One side or two that may be tried, the better first; all four in the usual order where no mark is near. */
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

function centre({ x, y }: Spot, { width, height }: Size, gap: number, side: Side): Spot {
  if (side === 'below') return { x, y: y + gap + height / 2 };
  if (side === 'above') return { x, y: y - gap - height / 2 };
  return { x: side === 'right' ? x + gap + width / 2 : x - gap - width / 2, y };
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
  const ranked = habit
    .map((side, i) => {
      const middle = centre(at, size, gap, side);
      const covered = near.reduce((sum, disc) => sum + cover(middle, size, disc), 0);
      return { side, covered, cost: covered + i * HABIT };
    })
    .sort((a, b) => a.cost - b.cost);
  const [best, second] = ranked;
  if (!best) return { sides: habit, crowded: false };
  const sides = second && second.covered < DEEP ? [best.side, second.side] : [best.side];
  return { sides, crowded: best.covered >= DEEP };
}
