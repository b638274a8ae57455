/** Long work in short pieces, so that a page can answer its reader in between. */

/** Work that may be interrupted at every `yield`. */
export type Steps<T, S = undefined> = Generator<S, T, undefined>;

/** Work may go on for this long before others get their turn, ms: a phone is several times slower than a desk. */
const SLICE_MS = 6;
/** Slices may follow each other for this long without a frame, ms: browsers put frames behind what was yielded. */
const UNSEEN_MS = 40;
/** After this long without a slice, ms, frames have come of themselves. */
const REST_MS = 60;

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

/** When the slices now running began to follow each other. */
let unseen = Number.NEGATIVE_INFINITY;

let frame: () => Promise<void> = nextTask;

/** For a page that is seen. @param wait resolves after its next frame, soon also when none comes. */
export function waitForFrames(wait: () => Promise<void>): void {
  frame = wait;
}

/** Resolves at once while the slice has time left, else in another task, at times with a frame before it. */
export async function breather(): Promise<void> {
  if (!isOver()) return;
  const now = performance.now();
  if (now - begun > REST_MS) unseen = now;
  if (now - unseen > UNSEEN_MS) {
    await frame();
    unseen = performance.now();
  } else await nextTask();
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
