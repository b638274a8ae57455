/**
 * The chapters as one scroll: a column, or a row of cards to swipe through. Tells which chapter the reader has
 * scrolled to, and scrolls to one without telling of those on the way.
 */

/** What the scroll works on. */
export interface ChapterScroller {
  /** The box that scrolls; `null` while there is none. */
  readonly scroller: HTMLElement | null;
  /** The chapters lie beside each other, not below each other. */
  readonly compact: boolean;
  /** The reader has scrolled a chapter into the middle. */
  reached(chapter: string): void;
}

/** A chapter that only passes by on a quick scroll is not gone to, ms. */
const STAYS_MS = 140;
/** A scroll of ours that nothing ended is over after this, ms. */
const LONGEST_SCROLL_MS = 1500;
/** One notch of a wheel, px: what is less comes from a finger and is followed as it is. */
const NOTCH = 50;
/** Height of a line where a wheel counts lines, px. */
const LINE = 18;

export class ChapterScroll {
  #goal: string | null = null;
  #candidate: string | null = null;
  #stays: ReturnType<typeof setTimeout> | undefined;
  #ends: ReturnType<typeof setTimeout> | undefined;
  /** Where a turning wheel leads to, px. */
  #target: number | null = null;

  constructor(private readonly host: ChapterScroller) {}

  /** Id of the chapter in the middle. */
  get middle(): string | null {
    const { scroller, compact } = this.host;
    if (!scroller) return null;
    const box = scroller.getBoundingClientRect();
    const middle = compact ? box.left + box.width / 2 : box.top + box.height / 2;
    const chapters = [...scroller.querySelectorAll<HTMLElement>('[data-chapter]')];
    const found = chapters.findLast((chapter) => {
      const { left, top } = chapter.getBoundingClientRect();
      return (compact ? left : top) <= middle;
    });
    return (found ?? chapters[0])?.dataset.chapter ?? null;
  }

  /** Brings a chapter to the beginning of the box. */
  show(id: string, smooth: boolean): void {
    const { scroller, compact } = this.host;
    const chapter = scroller?.querySelector<HTMLElement>(`[data-chapter="${id}"]`);
    if (!scroller || !chapter) return;
    this.#goal = id;
    this.#target = null;
    clearTimeout(this.#stays);
    clearTimeout(this.#ends);
    this.#ends = setTimeout(this.end, LONGEST_SCROLL_MS);
    const [box, to] = [scroller.getBoundingClientRect(), chapter.getBoundingClientRect()];
    const behavior = smooth && !calm() ? 'smooth' : 'instant';
    chapter.scrollTop = 0;
    // Never `scrollIntoView`, which moves the page around the map as well.
    if (compact)
      scroller.scrollTo({
        left: scroller.scrollLeft + to.left + to.width / 2 - box.left - box.width / 2,
        behavior,
      });
    else scroller.scrollTo({ top: scroller.scrollTop + to.top - box.top, behavior });
  }

  /** For `@scroll` of the box. */
  readonly moved = (): void => {
    if (this.#goal !== null) return;
    const { middle } = this;
    if (middle === this.#candidate) return;
    this.#candidate = middle;
    clearTimeout(this.#stays);
    this.#stays = setTimeout(() => {
      if (middle !== null && this.middle === middle) this.host.reached(middle);
      this.#candidate = null;
    }, STAYS_MS);
  };

  /** For `@scrollend` of the box. */
  readonly end = (): void => {
    clearTimeout(this.#ends);
    this.#goal = null;
    this.#target = null;
  };

  /** The reader takes the scroll over: what was on its way is forgotten. */
  readonly taken = (): void => {
    if (this.#goal === null) return;
    clearTimeout(this.#ends);
    this.#goal = null;
  };

  /** Scrolls by a wheel that turned elsewhere. */
  wheel({ deltaY, deltaX, deltaMode }: WheelEvent): void {
    const { scroller } = this.host;
    if (!scroller) return;
    this.taken();
    const delta = (Math.abs(deltaY) >= Math.abs(deltaX) ? deltaY : deltaX) * (deltaMode === 0 ? 1 : LINE);
    if (Math.abs(delta) < NOTCH || calm()) {
      scroller.scrollTop += delta;
      return;
    }
    const most = scroller.scrollHeight - scroller.clientHeight;
    this.#target = Math.min(most, Math.max(0, (this.#target ?? scroller.scrollTop) + delta));
    scroller.scrollTo({ top: this.#target, behavior: 'smooth' });
  }

  cancel(): void {
    clearTimeout(this.#stays);
    clearTimeout(this.#ends);
  }
}

/** The reader asked for less motion. */
const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
