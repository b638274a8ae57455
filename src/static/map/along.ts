/** Words beside a line: straight, where the line is straightest and nothing else stands. */

import type { Spot } from '../../scene/marks/mark.ts';
import { type FrameSize, inFrame } from './camera.ts';
import { type Box, boxAround, type Room } from './room.ts';

const STEP_PX = 14;
/** A stretch whose ends are nearer than this share of its length bends too much. */
const LEAST_STRAIGHT = 0.86;
/** Nearest that two stretches of words on one line may lie, px. */
const SPACING_PX = 260;

export interface Stretch extends Spot {
  /** Degrees, upright. */
  readonly angle: number;
}

interface Candidate extends Stretch {
  readonly straight: number;
}

/** Points of a line every `STEP_PX`. */
function evenly(line: readonly Spot[]): readonly Spot[] {
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

function candidates(line: readonly Spot[], width: number, lift: number): readonly Candidate[] {
  const points = evenly(line);
  const count = Math.ceil(width / STEP_PX);
  const found: Candidate[] = [];
  for (let first = 0; first + count < points.length; first += 1) {
    const part = points.slice(first, first + count + 1);
    const [a, b] = [part[0], part.at(-1)];
    if (!a || !b) continue;
    const chord = Math.hypot(b.x - a.x, b.y - a.y);
    const straight = chord / (count * STEP_PX);
    if (straight < LEAST_STRAIGHT) continue;
    const [from, to] = a.x <= b.x ? [a, b] : [b, a];
    const [dx, dy] = [(to.x - from.x) / chord, (to.y - from.y) / chord];
    // How far the line rises over the chord, on the side where the words stand.
    const rise = Math.max(...part.map(({ x, y }) => (x - from.x) * dy - (y - from.y) * dx));
    const away = Math.max(0, rise) + lift;
    found.push({
      x: (a.x + b.x) / 2 + dy * away,
      y: (a.y + b.y) / 2 - dx * away,
      angle: (Math.atan2(dy, dx) * 180) / Math.PI,
      straight,
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
 * @param lift from the line to the middle of the words, px.
 * @param most how many times they may stand there.
 */
export function along(
  lines: readonly (readonly Spot[])[],
  words: { readonly width: number; readonly height: number; readonly lift: number },
  frame: FrameSize,
  room: Room,
  most: number,
): readonly Stretch[] {
  const { width, height, lift } = words;
  const sorted = lines
    .flatMap((line) => candidates(line, width, lift))
    .filter((spot) =>
      boxesOf(spot, width, height).every((box) => inFrame({ x: box.x0, y: box.y0 }, frame, -4)),
    )
    .filter((spot) =>
      boxesOf(spot, width, height).every((box) => inFrame({ x: box.x1, y: box.y1 }, frame, -4)),
    )
    .sort((a, b) => b.straight - a.straight || a.x - b.x);
  const chosen: Stretch[] = [];
  for (const { x, y, angle } of sorted) {
    if (chosen.length === most) break;
    const spot = { x, y, angle };
    if (chosen.some((other) => Math.hypot(other.x - x, other.y - y) < SPACING_PX + width)) continue;
    const boxes = boxesOf(spot, width, height);
    if (!boxes.every(room.free)) continue;
    boxes.forEach(room.take);
    chosen.push(spot);
  }
  return chosen;
}
