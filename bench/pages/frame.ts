/** Frames, and when one has been presented. */

/** Resolves in the next frame, before it is painted. @returns its time, ms. */
export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const probe = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const probeContext = probe.getContext('2d', { willReadFrequently: true });

/**
 * Waits until the work queued for every canvas is done, by copying one pixel of each to a canvas in memory and
 * reading it. It is the same for 2D and for WebGL and needs no context of the page's own.
 */
function finishCanvases(): void {
  if (!probeContext) throw new Error('This browser gives no 2D canvas');
  for (const canvas of document.querySelectorAll('canvas')) {
    if (canvas.width === 0 || canvas.height === 0) continue;
    probeContext.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    probeContext.getImageData(0, 0, 1, 1);
  }
}

/** Call in the frame that paints: waits for the frame after it, then for the canvases. @returns the time, ms. */
export async function presented(): Promise<number> {
  await nextFrame();
  finishCanvases();
  return performance.now();
}
