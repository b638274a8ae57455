/** Long work that tells how far it is and can be ended. */
import { breather, type Steps } from '../../model/slices.ts';

/**
 * Does the work in pieces, so that a page can answer its reader in between.
 * @param onShare told the share that is done, 0 to 1, after each piece.
 * @returns `null` when `signal` ended it.
 */
export async function inSlices<T>(
  work: Steps<T, number>,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<T | null> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    onShare(step.value);
    await breather();
    if (signal.aborted) return null;
  }
}
