/** Frames, and when one has been presented. */

/** Resolves in the next frame, before it is painted. @returns its time, ms. */
export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const probe = document.createElement('canvas').getContext('webgl2');
const pixel = new Uint8Array(4);

/**
 * Waits until the GPU has done what was handed to it before, by reading back a pixel of a context of our own. All
 * canvases, 2D and WebGL, and the compositor share one queue, so that no canvas of the page is touched: copying a
 * pixel out of one makes it slower.
 */
function finishGpu(): void {
  if (!probe) throw new Error('This browser gives no WebGL2 context');
  probe.clear(probe.COLOR_BUFFER_BIT);
  probe.readPixels(0, 0, 1, 1, probe.RGBA, probe.UNSIGNED_BYTE, pixel);
}

/** Call in the frame that paints: waits for the frame after it, then for the GPU. @returns the time, ms. */
export async function presented(): Promise<number> {
  await nextFrame();
  finishGpu();
  return performance.now();
}

/** As `presented`, for a page that must not be stopped: asks the GPU once a frame whether it is done. */
export async function seen(): Promise<number> {
  await nextFrame();
  if (!probe) throw new Error('This browser gives no WebGL2 context');
  probe.clear(probe.COLOR_BUFFER_BIT);
  const done = probe.fenceSync(probe.SYNC_GPU_COMMANDS_COMPLETE, 0);
  probe.flush();
  while (done && probe.getSyncParameter(done, probe.SYNC_STATUS) !== probe.SIGNALED) await nextFrame();
  return performance.now();
}
