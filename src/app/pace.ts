/**
 * How often the words and lists around the map follow a drag: at once after a pause, then a few times a second, and
 * always at the end. What is read need not change sixty times a second; what is looked at, map and slider, does.
 */
import type { Scene } from '../scene/types.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Part } from '../ui/part.ts';

/** Least time between two drawings of everything while steps follow each other, ms. */
const LEAST_MS = 150;

/** Whether two views differ in nothing but the moment and the span. */
export function movesInTime(view: ViewState, previous: ViewState): boolean {
  const keys = Object.keys(view) as (keyof ViewState)[];
  return keys.every((key) => key === 'at' || key === 'span' || view[key] === previous[key]);
}

/** What a drag looks at; the rest comes when everything is drawn. */
export function follow(root: ParentNode, scene: Scene): void {
  for (const part of root.querySelectorAll<Part>('cm-timeline, cm-static-map')) part.scene = scene;
}

export class Pace {
  private last = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param everything draws all that shows the view. */
  constructor(private readonly everything: () => void) {}

  /** Draws everything now. */
  now(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.last = performance.now();
    this.everything();
  }

  /** Draws everything when the last time lies long enough back; else `some` now, and everything soon. */
  step(some: () => void): void {
    const wait = this.last + LEAST_MS - performance.now();
    if (wait <= 0) this.now();
    else {
      some();
      this.timer ??= setTimeout(() => this.now(), wait);
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
