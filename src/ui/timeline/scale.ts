/** Where a minute stands on the track. The two directions are exact inverses between the track's ends. */
import { DAY, type EpochMinute, type Minutes } from '../../model/time.ts';

export interface TimeScale {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
  /** Width of the whole track, px. */
  readonly width: number;
  /** Room left free at either end, so that a handle at a limit is not cut, px. */
  readonly inset: number;
  readonly pxPerMinute: number;
}

/** @param width px; anything narrower than its insets is treated as one px of track. */
export function timeScale(
  period: { readonly start: EpochMinute; readonly end: EpochMinute },
  width: number,
  inset: number,
): TimeScale {
  const { start, end } = period;
  const pxPerMinute = Math.max(1, width - 2 * inset) / Math.max(1, end - start);
  return { start, end, width, inset, pxPerMinute };
}

/** @returns px from the track's left edge; minutes outside the period stand at its limits. */
export function xOf(scale: TimeScale, minute: EpochMinute): number {
  return scale.inset + (clampMinute(scale, minute) - scale.start) * scale.pxPerMinute;
}

/** @returns the minute under `x`, not rounded, inside the period. */
export function minuteAt(scale: TimeScale, x: number): number {
  return clampMinute(scale, scale.start + (x - scale.inset) / scale.pxPerMinute);
}

export function clampMinute({ start, end }: Pick<TimeScale, 'start' | 'end'>, minute: number): number {
  return Math.min(Math.max(minute, start), end);
}

export function pxPerDay(scale: TimeScale): number {
  return scale.pxPerMinute * DAY;
}

/** Rounds to a multiple of `step` counted from local midnight. */
export function roundLocal(minute: number, step: Minutes, offset: Minutes): EpochMinute {
  return Math.round((minute + offset) / step) * step - offset;
}
