/** Long work in short pieces, so that a page can answer its reader in between. */

/** Work that may be interrupted at every `yield`. */
export type Steps<T, S = undefined> = Generator<S, T, undefined>;

/** Work may go on for this long before others get their turn, ms: a phone is several times slower than a desk. */
const SLICE_MS = 6;

const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };

/** Resolves in a task of its own, without the delay of a timer. */
export function nextTask(): Promise<void> {
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Shared by all who work in slices: what one of them has used up is gone for the others. */
let begun = Number.NEGATIVE_INFINITY;

/** Whether the task now running has had its time. */
export const isOver = (): boolean => performance.now() - begun > SLICE_MS;

/** Resolves at once while the slice has time left, else in another task. */
export async function breather(): Promise<void> {
  if (!isOver()) return;
  await nextTask();
  begun = performance.now();
}

/** All of it now. */
export function atOnce<T>(steps: Steps<T, unknown>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** @param pause called between steps; what it returns is awaited. */
export async function inSteps<T>(
  steps: Steps<T, unknown>,
  pause: () => Promise<void> | undefined,
): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
  }
}

/** Piece by piece over as many tasks as it takes. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  await breather();
  return inSteps(steps, breather);
}
