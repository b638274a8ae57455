/** Playing: the moment advances with a given clock, so that tests need no waiting. */
import type { EpochMinute } from '../model/time.ts';

export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Calls back before the next frame. @returns what cancels it. */
  frame(callback: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  frame: (callback) => {
    const handle = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(handle);
  },
};

/** Minutes of the war per second; the reader chooses among these. */
export const SPEEDS = [60, 180, 360, 720, 1440] as const;

/** A longer gap between frames counts as this: a hidden tab gets none, and must not leap on its return. */
const LONGEST_FRAME_MS = 500;

export interface Playback {
  readonly playing: boolean;
  readonly speed: number;
  play(): void;
  pause(): void;
  setSpeed(speed: number): void;
}

export interface PlaybackOptions {
  readonly clock: Clock;
  /** The moment now, and the last moment. */
  readonly at: () => EpochMinute;
  readonly limits: { readonly start: EpochMinute; readonly end: EpochMinute };
  /** Moments worth reading at, ascending: playing pauses there, once each time it comes by. */
  readonly stops?: readonly EpochMinute[];
  readonly onMove: (at: EpochMinute) => void;
  /** Called when playing begins, ends or changes speed. */
  readonly onChange: () => void;
}

export function createPlayback({
  clock,
  at,
  limits,
  stops = [],
  onMove,
  onChange,
}: PlaybackOptions): Playback {
  let playing = false;
  let speed: number = SPEEDS[2];
  let cancel: () => void = () => undefined;
  /** Where playing stands, with the fraction of a minute that the view does not keep. */
  let exact = 0;
  let shown = 0;
  let last = 0;

  const stop = (): void => {
    if (!playing) return;
    playing = false;
    cancel();
    onChange();
  };
  const tick = (): void => {
    if (!playing) return;
    const now = clock.now();
    // The reader moved the slider meanwhile: go on from there.
    if (at() !== shown) exact = at();
    const elapsed = Math.min(now - last, LONGEST_FRAME_MS);
    const stopAt = stops.find((stop) => stop > exact) ?? limits.end;
    exact = Math.min(exact + (elapsed / 1000) * speed, stopAt);
    last = now;
    shown = Math.floor(exact);
    if (shown !== at()) onMove(shown);
    if (exact >= stopAt) stop();
    else cancel = clock.frame(tick);
  };
  return {
    get playing() {
      return playing;
    },
    get speed() {
      return speed;
    },
    play() {
      if (playing) return;
      playing = true;
      if (at() >= limits.end) onMove(limits.start);
      exact = at();
      shown = exact;
      last = clock.now();
      cancel = clock.frame(tick);
      onChange();
    },
    pause: stop,
    setSpeed(next) {
      speed = next;
      onChange();
    },
  };
}
