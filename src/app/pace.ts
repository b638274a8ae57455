/**
 * How often the words and lists around the map follow a drag: in the frame after the first step's, then a few times a
 * second, and always at the end. What is read need not change sixty times a second; what is looked at, map and slider,
 * does, and waits for no words.
 */
import type { Scene } from '../scene/types.ts';

/** Least time between two drawings while steps follow each other, ms: of the state in words, and of lists, whose rows
 * cost a browser more to paint than all the rest of a step. */
const WORDS_MS = 200;
const LISTS_MS = 1000;
/** After so many ms a step is painted: words that are due come then, and do not hold its picture up. */
const PAINTED_MS = 20;

/** What a drag looks at; the rest comes when everything is drawn. */
export function follow(root: ParentNode, scene: Scene): void {
  for (const timeline of root.querySelectorAll('cm-timeline')) timeline.step = scene;
  for (const map of root.querySelectorAll('cm-static-map')) map.scene = scene;
}

/** Acts when a step is painted after a pause, else when its time has come. */
class Turn {
  private last = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly leastMs: number,
    private readonly act: () => void,
  ) {}

  now(): void {
    this.done();
    this.act();
  }

  /** Another has acted for it. */
  done(): void {
    this.stop();
    this.last = performance.now();
  }

  soon(): void {
    const wait = this.last + this.leastMs - performance.now();
    this.timer ??= setTimeout(() => this.now(), Math.max(PAINTED_MS, wait));
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

export class Pace {
  private readonly words: Turn;
  private readonly lists: Turn;

  /** @param draw everything, or all but the lists. */
  constructor(draw: (lists: boolean) => void) {
    this.words = new Turn(WORDS_MS, () => draw(false));
    this.lists = new Turn(LISTS_MS, () => {
      this.words.done();
      draw(true);
    });
  }

  /** Draws everything now. */
  now(): void {
    this.lists.now();
  }

  /** @param some draws what follows each step. */
  step(some: () => void): void {
    some();
    this.lists.soon();
    this.words.soon();
  }

  stop(): void {
    this.words.stop();
    this.lists.stop();
  }
}
