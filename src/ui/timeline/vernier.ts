/**
 * Dragging with a gear. A fast hand moves the handle with the pointer and rounds to whole hours; a slow hand moves
 * it a minute a pixel, so that every minute can be reached on a track where one pixel is an hour or three. What the
 * slow gear leaves between pointer and handle is made up on the next fast move.
 */
import type { EpochMinute, Minutes } from '../../model/time.ts';
import { lowerBound } from '../../query/sequence.ts';
import { clampMinute, minuteAt, roundLocal, type TimeScale, xOf } from './scale.ts';

/** px per second: below `SLOW` the finest gear, above `FAST` the handle keeps to the pointer. */
const SLOW = 30;
const FAST = 180;
/** A pause before a move is not slowness; longer gaps count as this, ms. */
const LONGEST_GAP = 80;
/** Fast px over which the handle returns under the pointer. */
const CATCH_UP = 30;
/** A report holds the handle while it is this near, px of the present gear. */
const MAGNET = 2;

export interface Drag {
  /** Not rounded. */
  readonly minute: number;
  /** Last pointer position, px, and its time, ms. */
  readonly x: number;
  readonly time: number;
  /** Handle minus pointer, px. */
  readonly gap: number;
  /** px per second, smoothed. */
  readonly speed: number;
  /** Minutes that a pixel now moves. */
  readonly gear: Minutes;
}

/** @param time ms, any origin. */
export function startDrag(scale: TimeScale, minute: EpochMinute, x: number, time: number): Drag {
  return { minute, x, time, gap: xOf(scale, minute) - x, speed: 0, gear: 1 / scale.pxPerMinute };
}

/** 0 for the finest gear, 1 for the pointer's own. */
const share = (speed: number): number => Math.min(1, Math.max(0, (speed - SLOW) / (FAST - SLOW)));

export function moveDrag(scale: TimeScale, drag: Drag, x: number, time: number): Drag {
  const dx = x - drag.x;
  if (dx === 0) return drag;
  const elapsed = Math.min(LONGEST_GAP, Math.max(1, time - drag.time));
  const now = (Math.abs(dx) / elapsed) * 1000;
  const speed = drag.speed === 0 ? now : (drag.speed + now) / 2;
  const full = 1 / scale.pxPerMinute;
  const part = share(speed);
  const gear = Math.min(full, full ** part);
  const geared = clampMinute(scale, drag.minute + dx * gear);
  const gap = (xOf(scale, geared) - x) * (part === 1 ? Math.exp(-Math.abs(dx) / CATCH_UP) : 1);
  const minute = part === 1 ? minuteAt(scale, x + gap) : geared;
  return { minute, x, time, gap, speed, gear };
}

/** Rounding of the present gear. */
export function stepOf(gear: Minutes): Minutes {
  if (gear > 25) return 60;
  if (gear > 8) return 15;
  return gear > 3 ? 5 : 1;
}

/**
 * The minute to ask for: rounded by the gear; in the middle gears a report near by holds it.
 * @param starts ascending minutes of the reports that can hold it.
 */
export function dragMinute(
  scale: TimeScale,
  drag: Drag,
  offset: Minutes,
  starts: ArrayLike<number>,
): EpochMinute {
  const { gear, minute } = drag;
  if (gear > 1.5 && gear <= 25) {
    const near = nearest(starts, minute);
    if (near !== null && Math.abs(near - minute) <= MAGNET * gear) return clampMinute(scale, near);
  }
  return clampMinute(scale, roundLocal(minute, stepOf(gear), offset));
}

/** The value of an ascending list that is nearest to `minute`, `null` for an empty list. */
export function nearest(starts: ArrayLike<number>, minute: number): number | null {
  const low = lowerBound(starts, minute);
  const after = starts[low];
  const before = starts[low - 1];
  if (after === undefined || before === undefined) return after ?? before ?? null;
  return after - minute < minute - before ? after : before;
}
