/** From a wish on a handle to the request: where the modes differ, decided once. */
import { DAY, type EpochMinute, HOUR, type Minutes } from '../../model/time.ts';
import type { Scene } from '../../scene/types.ts';
import type { Request } from '../../state/request.ts';

/** Lengths that the window offers. */
export const PRESETS: readonly Minutes[] = [6 * HOUR, DAY, 3 * DAY, 7 * DAY];

export type Mode = 'window' | 'all' | 'range';

export interface Handles {
  readonly scene: Pick<Scene, 'view' | 'window'>;
  readonly period: { readonly start: EpochMinute; readonly end: EpochMinute };
  /** Start of the exact range that the reader has fixed, `null` in the other modes. */
  readonly anchor: EpochMinute | null;
}

/** The left edge of what is shown, inside the period. */
export function edgeOf({ scene, period }: Pick<Handles, 'scene' | 'period'>): EpochMinute {
  return Math.max(period.start, scene.window.from ?? period.start);
}

export function modeOf({ scene, anchor }: Pick<Handles, 'scene' | 'anchor'>): Mode {
  if (scene.view.span === 'all') return 'all';
  return anchor === null ? 'window' : 'range';
}

/** Moves the moment. In an exact range the other end stays where it is. */
export function askMoment(handles: Handles, minute: EpochMinute): Request {
  const { anchor, period } = handles;
  const at = Math.min(Math.max(minute, period.start), period.end);
  if (anchor === null || modeOf(handles) !== 'range') return { type: 'set-at', at };
  return { type: 'set-range', from: anchor, to: Math.max(at, anchor + 1) };
}

/** Moves the span's edge. At the track's start a window shows everything so far; an exact range stays one. */
export function askEdge(handles: Handles, minute: EpochMinute): Request {
  const { scene, period } = handles;
  const to = scene.view.at;
  const from = Math.max(period.start, Math.min(minute, to - 1));
  if (modeOf(handles) === 'range') return { type: 'set-range', from, to };
  return { type: 'set-span', span: from <= period.start ? 'all' : to - from };
}
