/**
 * Pointer work on the track: press, drag with the vernier, tap. Asks at most once a frame, always for the newest
 * minute, and says when a drag begins and ends.
 */
import type { EpochMinute, Minutes } from '../../model/time.ts';
import { type Grip, gripAt } from './grip.ts';
import { minuteAt, roundLocal, type TimeScale, xOf } from './scale.ts';
import { type Drag, dragMinute, moveDrag, startDrag, stepOf } from './vernier.ts';

export type Handle = Exclude<Grip, 'track'>;

/** What the track tells and does for its pointer. */
export interface ScrubTarget {
  readonly scale: TimeScale;
  readonly offset: Minutes;
  readonly at: EpochMinute;
  readonly edge: EpochMinute;
  readonly all: boolean;
  /** Ascending starts of the reports that hold a slow handle. */
  readonly starts: ArrayLike<number>;
  moveTo(handle: Handle, minute: EpochMinute): void;
  jump(truce: string): void;
  focusHandle(handle: Handle): void;
  scrubbing(active: boolean): void;
}

/** px that a press may shake before it is a drag. */
const SHAKE = 3;
/** A tap this far from the handle that it reached means the track, px. */
const OWN = 7;
const REACH = { mouse: 9, touch: 22 } as const;

interface Press {
  readonly pointer: number;
  readonly left: number;
  readonly x: number;
  readonly grip: Grip;
  readonly truce: string | null;
  drag: Drag;
  moved: boolean;
}

/** Id of the truce whose band the event hit, `null` when it hit none. */
export function truceUnder(event: Event): string | null {
  for (const node of event.composedPath()) {
    const id = node instanceof SVGElement ? node.getAttribute('data-truce') : null;
    if (id !== null) return id;
  }
  return null;
}

export class Scrub {
  #press: Press | null = null;
  #frame = 0;
  #wanted: { readonly handle: Handle; readonly minute: EpochMinute } | null = null;

  constructor(private readonly target: ScrubTarget) {}

  /** A drag is under way. */
  get active(): boolean {
    return this.#press?.moved === true;
  }

  down(event: PointerEvent, track: HTMLElement): void {
    if (event.button !== 0 || !event.isPrimary || this.#press) return;
    const { scale, at, edge, all } = this.target;
    const { left } = track.getBoundingClientRect();
    const x = event.clientX - left;
    const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
    const grip = gripAt(x, xOf(scale, at), xOf(scale, edge), reach, all);
    const truce = grip === 'track' ? truceUnder(event) : null;
    const from = grip === 'span' ? edge : grip === 'moment' ? at : minuteAt(scale, x);
    const drag = startDrag(scale, from, x, event.timeStamp);
    this.#press = { pointer: event.pointerId, left, x, grip, truce, drag, moved: false };
    track.setPointerCapture(event.pointerId);
    this.target.focusHandle(grip === 'span' ? 'span' : 'moment');
    // A finger may be about to scroll the page: its tap is one when it lifts.
    if (grip === 'track' && truce === null && event.pointerType !== 'touch') this.#tap(x);
  }

  move(event: PointerEvent): void {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    const x = event.clientX - press.left;
    if (!press.moved) {
      if (Math.abs(x - press.x) < SHAKE) return;
      press.moved = true;
      this.target.scrubbing(true);
    }
    const { scale, offset, starts } = this.target;
    press.drag = moveDrag(scale, press.drag, x, event.timeStamp);
    const handle = press.grip === 'span' ? 'span' : 'moment';
    this.#want(handle, dragMinute(scale, press.drag, offset, starts));
  }

  up(event: PointerEvent): void {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    this.#press = null;
    this.#flush();
    if (press.moved) {
      this.target.scrubbing(false);
      return;
    }
    if (event.type !== 'pointerup') return;
    if (press.truce !== null) this.target.jump(press.truce);
    else if (press.grip === 'track' && event.pointerType === 'touch') this.#tap(press.x);
    else if (press.grip === 'moment' && Math.abs(press.x - xOf(this.target.scale, this.target.at)) > OWN) {
      this.#tap(press.x);
    }
  }

  /** Forgets a drag when the track goes away. */
  cancel(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#press?.moved) this.target.scrubbing(false);
    this.#press = null;
    this.#wanted = null;
  }

  #tap(x: number): void {
    const { scale, offset } = this.target;
    const step = stepOf(1 / scale.pxPerMinute);
    this.target.moveTo('moment', roundLocal(minuteAt(scale, x), step, offset));
  }

  #want(handle: Handle, minute: EpochMinute): void {
    const waiting = this.#wanted !== null;
    this.#wanted = { handle, minute };
    if (!waiting) this.#frame = requestAnimationFrame(() => this.#flush());
  }

  #flush(): void {
    cancelAnimationFrame(this.#frame);
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted) this.target.moveTo(wanted.handle, wanted.minute);
  }
}
