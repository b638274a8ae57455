/** Windows of time and how they move, for the pages and for the count that checks them. */
import { PERIOD_MINUTES, type Points } from './points.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export const WINDOWS = ['day', 'three-days', 'all'] as const;
export type WindowName = (typeof WINDOWS)[number];

/** Minutes; everything so far has no length. */
export const WINDOW_MINUTES: Readonly<Record<WindowName, number | null>> = {
  day: DAY,
  'three-days': 3 * DAY,
  all: null,
};

export const WINDOW_WORDS: Readonly<Record<WindowName, string>> = {
  day: 'one day',
  'three-days': 'three days',
  all: 'everything so far',
};

/** Shown is `from < minute <= to`, minutes since the start of the period; `from: null` has no lower limit. */
export interface Span {
  readonly from: number | null;
  readonly to: number;
}

export function spanOf(window: WindowName, to: number): Span {
  const length = WINDOW_MINUTES[window];
  return { from: length === null ? null : to - length, to };
}

/** What every page shows first. */
export const EVERYTHING: Span = { from: null, to: PERIOD_MINUTES };

/** Ends of the window for `steps` steps of six hours, the last at `lastDay`. */
export function stepEnds(steps: number, lastDay = 20): readonly number[] {
  return Array.from({ length: steps }, (_, i) => lastDay * DAY - (steps - 1 - i) * 6 * HOUR);
}

/** Where a drag over five weeks is after `share` (0 to 1) of its time, on whole hours. */
export function dragEnd(share: number): number {
  const first = 5 * DAY;
  const last = 40 * DAY;
  return Math.round((first + (last - first) * Math.min(1, share)) / HOUR) * HOUR;
}

/** How many reports are in the window: a plain scan of all, independent of every page. */
export function countIn({ minute }: Points, { from, to }: Span): number {
  let count = 0;
  for (const at of minute) if (at <= to && (from === null || at > from)) count += 1;
  return count;
}
