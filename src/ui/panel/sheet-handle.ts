/** Dragging the sheet's handle: a reactive controller that turns pointer moves into a height and a click into a step. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FRACTION, nearestHeight, nextHeight, type SheetHeight, stepHeight } from './sheet.ts';

/** A press that moves less than this many px is a click. */
const CLICK_PX = 4;

export class SheetHandle implements ReactiveController {
  height: SheetHeight = 'half';
  /** Fraction of the room while dragging, else `null`. */
  dragged: number | null = null;
  private from: { y: number; fraction: number; room: number; moved: boolean } | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {}

  get fraction(): number {
    return this.dragged ?? FRACTION[this.height];
  }

  readonly onDown = (event: PointerEvent): void => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const fraction = FRACTION[this.height];
    this.from = { y: event.clientY, fraction, room: this.host.offsetHeight / fraction, moved: false };
  };

  readonly onMove = (event: PointerEvent): void => {
    const { from } = this;
    if (!from || from.room === 0) return;
    const away = from.y - event.clientY;
    if (Math.abs(away) > CLICK_PX) from.moved = true;
    if (!from.moved) return;
    this.dragged = Math.min(1, Math.max(0.15, from.fraction + away / from.room));
    this.host.requestUpdate();
  };

  readonly onUp = (): void => {
    const moved = this.from?.moved === true;
    if (moved && this.dragged !== null) this.height = nearestHeight(this.dragged);
    this.dragged = null;
    this.from = null;
    this.suppressClick = moved;
    this.host.requestUpdate();
  };

  private suppressClick = false;

  readonly onClick = (): void => {
    if (!this.suppressClick) this.height = nextHeight(this.height);
    this.suppressClick = false;
    this.host.requestUpdate();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    this.height = stepHeight(this.height, event.key === 'ArrowUp' ? 1 : -1);
    event.preventDefault();
    this.host.requestUpdate();
  };
}
