/** Long work between which the page stays free. */

/** ms of work before the page may do something else. */
const AT_ONCE = 12;

/** Does the work in one go. */
export function atOnce<T>(work: Generator<number, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the work in pieces of some 12 ms.
 * @param onShare told the share that is done, 0 to 1, after each piece.
 * @returns `null` when `signal` ended it.
 */
export async function inSlices<T>(
  work: Generator<number, T>,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<T | null> {
  for (;;) {
    const until = performance.now() + AT_ONCE;
    let share = 0;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done) return step.value;
      share = step.value;
    }
    onShare(share);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
  }
}
