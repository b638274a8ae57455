/** Makes a grid in the pauses between frames; the one of before serves meanwhile. */
import type { Steps } from '../../model/slices.ts';
import type { Bitmap } from '../../query/columns/bitmap.ts';
import type { CountGrid } from './count-grid.ts';
import { holds, type Squares } from './squares.ts';

/** Time that is taken at once, ms. */
const TURN_MS = 5;

export interface Making {
  /** Starts unless one that holds these squares is being made already; gives up the one of before. */
  start(squares: Squares, members: Bitmap, steps: () => Steps<CountGrid>): void;
  stop(): void;
}

/** @param onMade called with the finished grid. */
export function createMaking(onMade: (grid: CountGrid, members: Bitmap) => void): Making {
  let current: { readonly squares: Squares; readonly members: Bitmap } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    current = null;
  };
  return {
    start(squares, members, begin) {
      if (current?.members === members && holds(current.squares, squares)) return;
      stop();
      current = { squares, members };
      const steps = begin();
      const turn = (): void => {
        const end = performance.now() + TURN_MS;
        do {
          const { done, value } = steps.next();
          if (!done) continue;
          current = null;
          onMade(value, members);
          return;
        } while (performance.now() < end);
        timer = setTimeout(turn);
      };
      timer = setTimeout(turn);
    },
    stop,
  };
}
