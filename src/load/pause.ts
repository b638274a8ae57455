/** Turns for others between slices of work on a thread that also draws. */
import { breather, isOver } from '../model/slices.ts';

/** Called between steps of work: nothing, or what to wait for. */
export type Pause = () => Promise<void> | undefined;

/** For a worker, which has nobody else to serve. */
export const NO_PAUSE: Pause = () => undefined;

/** Lets the page have its turn whenever a slice is used up. @throws what `signal` was aborted with. */
export function sliced(signal: AbortSignal): Pause {
  return () => {
    signal.throwIfAborted();
    return isOver() ? breather().then(() => signal.throwIfAborted()) : undefined;
  };
}
