/** Words beside a line: straight, where the line is straightest and nothing else stands. */

import type { Spot } from '../marks/mark.ts';
import { type Box, boxAround, type Frame, inside, type Room } from './room.ts';

const STEP_PX = 7;
/** Half as many points again on either side are taken into the mean that smooths the line. */
const SMOOTH = 3;
/** A stretch whose line strays further than this from its chord is no place for straight words, px. */
const MOST_BEND_PX = 15;
/** What upright words have to save in bend to be chosen over level ones, px. */
const SLOPE_PX = 10;
/** Above the line first; px of bend that the other side must save. */
const HABIT_PX = 2;
/** Nearest that two stretches of words on one line may lie, px. */
const SPACING_PX = 300;

export interface Stretch extends Spot {
  /** Degrees, upright. */
  readonly angle: number;
}

interface Candidate extends Stretch {
  readonly cost: number;
}

/** Points of a line every few px. */
export function evenly(line: readonly Spot[]): readonly Spot[] {
  const points: Spot[] = [];
  let left = 0;
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (!from) {
      points.push(to);
      continue;
    }
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    let at = STEP_PX - left;
    for (; at <= length; at += STEP_PX)
      points.push({
        x: from.x + ((to.x - from.x) * at) / length,
        y: from.y + ((to.y - from.y) * at) / length,
      });
    left = length - (at - STEP_PX);
  }
  return points;
}

/** Each point as the mean of its neighbours: the small bends go, the course stays. */
function smoothed(points: readonly Spot[]): readonly Spot[] {
  return points.map((_, i) => {
    const near = points.slice(Math.max(0, i - SMOOTH), i + SMOOTH + 1);
    const sum = near.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
    return { x: sum.x / near.length, y: sum.y / near.length };
  });
}

/** Stretches of one line with room for words, above it and below. */
function candidates(line: readonly Spot[], width: number, lift: number): readonly Candidate[] {
  const points = evenly(line);
  const course = smoothed(points);
  const found: Candidate[] = [];
  for (let first = 0, last = 0; first < points.length; first += 1) {
    const a = course[first];
    if (!a) break;
    const far = (i: number): number => Math.hypot((course[i]?.x ?? 0) - a.x, (course[i]?.y ?? 0) - a.y);
    last = Math.max(last, first + 1);
    while (last < points.length && far(last) < width) last += 1;
    const b = course[last];
    if (!b) break;
    // A line that comes back to itself is no stretch.
    if ((last - first) * STEP_PX > width * 1.3) continue;
    const chord = far(last);
    const [from, to] = a.x <= b.x ? [a, b] : [b, a];
    const [dx, dy] = [(to.x - from.x) / chord, (to.y - from.y) / chord];
    let [above, below] = [0, 0];
    for (const { x, y } of points.slice(first, last + 1)) {
      const rise = (x - from.x) * dy - (y - from.y) * dx;
      above = Math.max(above, rise);
      below = Math.max(below, -rise);
    }
    const bend = above + below;
    if (bend > MOST_BEND_PX) continue;
    const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
    const cost = bend + (Math.abs(angle) / 90) * SLOPE_PX;
    for (const [side, away] of [[1, above + lift] as const, [-1, below + lift] as const])
      found.push({
        x: (a.x + b.x) / 2 + side * dy * away,
        y: (a.y + b.y) / 2 - side * dx * away,
        angle,
        cost: side === 1 ? cost : cost + HABIT_PX,
      });
  }
  return found;
}

/** Small boxes along the words, so that slanting ones take no more room than they need. */
function boxesOf({ x, y, angle }: Stretch, width: number, height: number): readonly Box[] {
  const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const count = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: count }, (_, i) => {
    const at = ((i + 0.5) / count - 0.5) * width;
    return boxAround(x + dx * at, y + dy * at, height, height);
  });
}

/**
 * Takes room for words beside the straightest stretches.
 * @param lines in the frame's px.
 * @param words their size, and how far their middle stands off the line, px.
 * @param most how many times they may stand there.
 */
export function along(
  lines: readonly (readonly Spot[])[],
  words: { readonly width: number; readonly height: number; readonly lift: number },
  frame: Frame,
  room: Room,
  most: number,
): readonly Stretch[] {
  const { width, height, lift } = words;
  const sorted = lines
    .flatMap((line) => candidates(line, width, lift))
    .sort((a, b) => a.cost - b.cost || a.x - b.x);
  const chosen: Stretch[] = [];
  for (const { x, y, angle } of sorted) {
    if (chosen.length === most) break;
    const spot = { x, y, angle };
    if (chosen.some((other) => Math.hypot(other.x - x, other.y - y) < SPACING_PX + width)) continue;
    const boxes = boxesOf(spot, width, height);
    if (!boxes.every((box) => inside(box, frame, 4) && room.free(box))) continue;
    boxes.forEach(room.take);
    chosen.push(spot);
  }
  return chosen;
}
