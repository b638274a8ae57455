/**
 * Moves an element across the track, or widens it, in its own layer. It is an animation that never runs: its time is set.
 * An inline transform would do the same, but after one Chromium sorts all layers of the page anew, which costs more
 * than the rest of a step.
 */

/** No track is as wide, px. */
const FARTHEST = 16_384;

const KEYFRAMES = {
  right: { translate: ['0px', `${FARTHEST}px`] },
  left: { translate: ['0px', `-${FARTHEST}px`] },
  wide: { scale: ['0 1', `${FARTHEST} 1`] },
};

export class Slide {
  #at = Number.NaN;
  readonly #animation: Animation;

  /** @param how what is set: px to the right or to the left, or how many times as wide. */
  constructor(element: Element, how: keyof typeof KEYFRAMES) {
    this.#animation = element.animate(KEYFRAMES[how], { duration: FARTHEST, fill: 'both' });
    this.#animation.pause();
  }

  /** @param value from 0. */
  to(value: number): void {
    if (value === this.#at) return;
    this.#at = value;
    this.#animation.currentTime = value;
  }
}
