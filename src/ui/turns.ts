/** While an interface starts, its elements draw themselves for the first time one after another, in short tasks. */
import { breather, nextTask } from '../model/slices.ts';

let starts = 0;
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
  const turn = breather()
    .then(draw)
    .finally(() => waiting.delete(turn));
  waiting.add(turn);
  return turn;
}

/** Resolves when all that wait have drawn themselves, and what they are made of too. */
export async function turnsTaken(): Promise<void> {
  while (waiting.size > 0) {
    await Promise.allSettled(waiting);
    await nextTask();
  }
}
