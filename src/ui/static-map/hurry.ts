/** Whether steps of time follow each other, and when they have come to rest. */
import type { Scene } from '../../scene/types.ts';
import { movesInTime } from '../../state/view-state.ts';

/** A pause as long as this ends a drag, ms: as on the live map. */
const RESTING_MS = 250;

export interface Hurry {
  /**
   * The next drawing.
   * @param previous what was drawn before, if nothing but the scene has changed since.
   * @returns whether it is a step in time, with another just before it.
   */
  step(scene: Scene | undefined, previous: Scene | undefined): boolean;
  stop(): void;
}

/** @param onRest once after steps that followed each other. */
export function createHurry(onRest: () => void): Hurry {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    step(scene, previous) {
      stop();
      if (!scene || !previous || !movesInTime(scene.view, previous.view)) return false;
      const now = performance.now();
      const hurried = now - last < RESTING_MS;
      last = now;
      if (hurried) timer = setTimeout(onRest, RESTING_MS);
      return hurried;
    },
    stop,
  };
}
