/** While an interface starts, its elements draw themselves for the first time one after another, in short tasks. */
import { breather, nextTask, waitForFrames } from '../model/slices.ts';

let starts = 0;
/** Turns asked for so far. */
let asked = 0;
const waiting = new Set<Promise<void>>();

/** @returns what ends the start; until then first drawings take turns. */
export function beginStart(): () => void {
  let ended = false;
  starts += 1;
  return () => {
    if (!ended) starts -= 1;
    ended = true;
  };
}

/** An interface is starting, behind what the page shows meanwhile. */
export const isStarting = (): boolean => starts > 0;

/** Draws at once unless an interface is starting; `undefined` when it has. */
export function inTurn(draw: () => void): Promise<void> | undefined {
  if (starts === 0) {
    draw();
    return undefined;
  }
  asked += 1;
  const turn = breather()
    .then(draw)
    .finally(() => waiting.delete(turn));
  waiting.add(turn);
  return turn;
}

/** A page that is not shown has no frames; one that is may take this long for one, ms. */
const LONGEST_FRAME_MS = 2000;
/** Slices of long work do not wait longer for a frame, ms: a renderer that is busy gives none. */
const SLICE_FRAME_MS = 20;

const isHidden = (): boolean => document.visibilityState === 'hidden';

const frameWithin = (longest: number): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, isHidden() ? 0 : longest);
  });

/** Resolves when a frame has been laid out, so that elements that measure themselves know their size. */
export const nextFrame = (): Promise<void> => frameWithin(LONGEST_FRAME_MS);

// Timers of a page that is not shown are held back.
waitForFrames(() => (isHidden() ? nextTask() : frameWithin(SLICE_FRAME_MS)));

/** Resolves when all that wait have drawn themselves, and what they are made of too, at the size that they keep. */
export async function turnsTaken(): Promise<void> {
  // What is drawn in a frame may hold what measures itself in the next: a frame without a turn is the end.
  for (let before = -1; before !== asked; ) {
    before = asked;
    await Promise.allSettled(waiting);
    await nextFrame();
  }
}
