/**
 * Keeps the rows that are in sight of an element with very many: what is scrolled to, which row has the focus, and the
 * keys that move it. Nothing is measured when a row is drawn; sizes arrive from an observer, positions from the layout.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { rowFor } from './keys.ts';
import type { RowLayout } from './layout.ts';
import { Travel } from './travel.ts';

/** px that are drawn above and below the view. */
const OVERSCAN = 200;
/** px of the view until it is known. */
const FIRST_VIEW = 640;
/** Rows of a page where all are drawn. */
const PAGE = 10;
/** ms without scrolling after which the scroll bar is set right. */
const QUIET = 150;

export interface RowsInSight {
  readonly first: number;
  readonly end: number;
  /** Rows out of sight that are drawn all the same: the one with the focus and its neighbours. */
  readonly kept: readonly number[];
}

export interface RowWindowOptions {
  /** The element that scrolls, once it is there. */
  readonly scroller: () => HTMLElement | null;
  /** px at the upper edge of the view that something sticky covers. */
  readonly cover: number;
  /** px of the view that no row ever has, as under a table's heading. */
  readonly head?: number;
}

export class RowWindow implements ReactiveController {
  /** Row with the focus. */
  focused: number | null = null;
  private layout: RowLayout | null = null;
  private count = 0;
  private readonly travel = new Travel();
  private scroller: HTMLElement | null = null;
  private observer: ResizeObserver | null = null;
  private view = FIRST_VIEW;
  /** px in the scrolling element before the first row. */
  private lead = 0;
  private isDrawing = false;
  private wantsFocus = false;
  private hasMoved = false;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly options: RowWindowOptions,
  ) {
    host.addController(this);
  }

  /** px of the element that stands for all rows, and what to add to the layout's px to place a row in it. */
  get sheet(): { readonly height: number; readonly shift: number; readonly top: number } {
    const { height, shift, top } = this.travel;
    return { height, shift, top };
  }

  /**
   * Called before each drawing.
   * @param layout `null` while all rows are drawn, each as high as it is.
   * @param rowNow where a row of the last drawing is now, below 0 or past the end when it is no longer there.
   */
  use(layout: RowLayout | null, count: number, rowNow: (row: number) => number = (row) => row): void {
    const { travel, layout: old } = this;
    const within = (row: number): number => Math.max(0, Math.min(count - 1, row));
    if (this.focused !== null) this.focused = within(rowNow(this.focused));
    const before = travel.top;
    if (layout && old && old.count > 0 && before > 0) {
      // The row at the upper edge stays there: what the reader looks at does not run away.
      const row = old.rowAt(before);
      const now = rowNow(row);
      travel.resize(layout.height, this.view);
      travel.go(now < 0 ? 0 : layout.topOf(within(now)) + before - old.topOf(row));
    } else travel.resize(layout?.height ?? 0, this.view);
    if (travel.top !== before) this.hasMoved = true;
    this.layout = layout;
    this.count = count;
  }

  inSight(): RowsInSight {
    const { layout, focused, count } = this;
    if (!layout || count === 0) return { first: 0, end: count, kept: [] };
    const first = layout.rowAt(this.travel.top - OVERSCAN);
    const end = layout.rowAt(this.travel.top + this.view + OVERSCAN) + 1;
    const near = focused === null ? [] : [focused - 1, focused, focused + 1];
    return { first, end, kept: near.filter((row) => row >= 0 && row < count && (row < first || row >= end)) };
  }

  /** To the first row: for rows in another order. */
  rewind(): void {
    this.travel.go(0);
    this.hasMoved = true;
  }

  /** Scrolls as little as brings a row into sight. */
  reveal(row: number): void {
    const { layout, travel, options } = this;
    if (!layout) return;
    const top = layout.topOf(row);
    const bottom = top + layout.rowHeight;
    const lower = travel.top + this.view + Math.min(0, travel.physical);
    if (top - options.cover < travel.top) travel.go(top - options.cover);
    else if (bottom > lower) travel.go(bottom - this.view);
    else return;
    this.hasMoved = true;
    this.host.requestUpdate();
  }

  /** Brings a row into sight and gives it the focus when it is drawn. */
  focusRow(row: number): void {
    this.focused = row;
    this.wantsFocus = true;
    this.reveal(row);
    this.host.requestUpdate();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const row = rowIn(event);
    if (row === null || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const { layout } = this;
    const page = layout
      ? Math.max(1, Math.floor((this.view - this.options.cover) / layout.rowHeight) - 1)
      : PAGE;
    const next = rowFor(event.key, row, this.count, page);
    if (next === null) return;
    event.preventDefault();
    this.focusRow(next);
  };

  readonly onFocusIn = (event: FocusEvent): void => {
    const row = rowIn(event);
    if (row === this.focused) return;
    this.focused = row;
    // Its neighbours have to be there for Tab.
    if (this.layout) this.host.requestUpdate();
  };

  readonly onFocusOut = (): void => {
    if (!this.isDrawing) this.focused = null;
  };

  hostUpdate(): void {
    this.isDrawing = true;
  }

  hostUpdated(): void {
    this.isDrawing = false;
    this.find();
    this.holdFocus();
    if (this.hasMoved && this.layout) this.frame ||= requestAnimationFrame(this.settle);
    this.hasMoved = false;
  }

  hostDisconnected(): void {
    this.scroller?.removeEventListener('scroll', this.onScroll);
    this.observer?.disconnect();
    this.scroller = null;
    this.observer = null;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    clearTimeout(this.timer);
  }

  private find(): void {
    if (this.scroller || !this.layout) return;
    const scroller = this.options.scroller();
    if (!scroller) return;
    this.scroller = scroller;
    scroller.addEventListener('scroll', this.onScroll, { passive: true });
    this.observer = new ResizeObserver(this.onResize);
    this.observer.observe(scroller);
    // Once, for what is brought into sight before the observer reports.
    this.onResize();
  }

  private get rowsElement(): Element | null {
    return this.host.renderRoot.querySelector('.sheet');
  }

  private readonly onResize = (): void => {
    const { scroller, rowsElement } = this;
    if (!scroller || !rowsElement || scroller.clientHeight === 0) return;
    const view = scroller.clientHeight - (this.options.head ?? 0);
    const { top } = scroller.getBoundingClientRect();
    this.lead = rowsElement.getBoundingClientRect().top - top - scroller.clientTop + scroller.scrollTop;
    if (view === this.view) return;
    this.view = view;
    this.host.requestUpdate();
  };

  private readonly onScroll = (): void => {
    const { scroller, travel } = this;
    if (!scroller || !this.layout) return;
    // The browser cut the way short because there are fewer rows; where to go is known.
    if (this.frame !== 0) {
      cancelAnimationFrame(this.frame);
      this.settle();
      return;
    }
    travel.scrolled(scroller.scrollTop - this.lead);
    clearTimeout(this.timer);
    if (Math.abs(travel.rest - travel.physical) > 1 && travel.shift !== 0)
      this.timer = setTimeout(this.settle, QUIET);
    this.host.requestUpdate();
  };

  /** Sets the scroll bar; in a frame's beginning, so that the layout that it needs is the frame's own. */
  private readonly settle = (): void => {
    this.frame = 0;
    const { scroller, travel } = this;
    if (!scroller || !this.layout) return;
    if (travel.top === 0 && travel.physical <= 0) return;
    scroller.scrollTop = travel.rest + this.lead;
    travel.physical = scroller.scrollTop - this.lead;
    if (travel.shift !== 0) this.host.requestUpdate();
  };

  /** The row that had the focus has it still, also where it is drawn by another element or is gone. */
  private holdFocus(): void {
    const { focused, host, wantsFocus } = this;
    if (focused === null) return;
    const root = host.renderRoot;
    const active = host.shadowRoot?.activeElement ?? null;
    const row =
      root.querySelector<HTMLElement>(`[data-row="${focused}"]`) ?? root.querySelector<HTMLElement>('button');
    this.wantsFocus = false;
    if (row === null || row === active) return;
    // Only a focus that a row had, or that was asked for: never one that lies elsewhere.
    if (active === null || active.closest('[data-row]') || wantsFocus)
      row.focus({ preventScroll: this.layout !== null });
  }
}

/** The number of the row that an event comes from. */
function rowIn(event: Event): number | null {
  const [target] = event.composedPath();
  const row =
    target instanceof HTMLElement ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
  return row === undefined ? null : Number(row);
}

/** The nearest element around `element` that scrolls up and down. */
export function scrollerAround(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
