/** A small panel above its button: a native popover, so that Escape, a click outside and focus need no code. */
import { css } from 'lit';

const GAP = 8;
/** Under this height a panel covers the track rather than being squeezed above it, px. */
const ROOM = 260;

/** The timeline that holds `element`, through the shadow roots between them. */
function timelineOf(element: HTMLElement): Element {
  let found: Element = element;
  for (let root = found.getRootNode(); root instanceof ShadowRoot; root = found.getRootNode()) {
    found = root.host;
    if (found.localName === 'cm-timeline') break;
  }
  return found;
}

/** Sets the panel above the timeline and over its button, inside the window. */
function place(panel: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const track = timelineOf(anchor).getBoundingClientRect().top;
  const top = track >= ROOM ? track : box.top;
  const left = Math.min(box.left, innerWidth - panel.offsetWidth - GAP);
  panel.style.left = `${Math.max(GAP, left)}px`;
  panel.style.bottom = `${innerHeight - top + GAP}px`;
  panel.style.maxHeight = `${Math.max(120, top - 2 * GAP)}px`;
}

const anchorOf = (panel: HTMLElement): HTMLElement | null => {
  const root = panel.getRootNode();
  return root instanceof ShadowRoot ? root.querySelector<HTMLElement>(`[popovertarget='${panel.id}']`) : null;
};

/**
 * For `@beforetoggle` on the panel: fills it before it is seen, places it before it is painted, and gives the focus
 * back to its button when it closes with the focus inside.
 */
export function onPanel(event: Event, fill: () => void = () => undefined): void {
  const panel = event.currentTarget;
  if (!(panel instanceof HTMLElement) || !(event instanceof ToggleEvent)) return;
  const anchor = anchorOf(panel);
  if (!anchor) return;
  if (event.newState === 'open') {
    fill();
    // Only now: a field that asks for the focus from the start is an error in the console of every page with a frame.
    panel.querySelector('[data-first]')?.toggleAttribute('autofocus', true);
    requestAnimationFrame(() => place(panel, anchor));
  } else if (panel.matches(':focus-within')) anchor.focus({ preventScroll: true });
}

/** For `@keydown` on the panel: its keys, Escape above all, are nobody else's while it is open. */
export function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation();
}

export const panelStyles = css`
  [popover] {
    position: fixed; inset: auto; margin: 0; padding: var(--space-3); overflow: auto;
    width: min(340px, calc(100vw - 16px));
    border: 1px solid var(--rule); border-radius: var(--radius);
    background: var(--raised); color: var(--ink); box-shadow: var(--shadow);
  }
  label, .label { display: block; font-size: var(--text-xs); color: var(--ink-2); }
  input {
    width: 100%; min-height: 36px; padding: 0 var(--space-2); font-variant-numeric: tabular-nums;
    border: 1px solid var(--rule-strong); border-radius: var(--radius); background: var(--paper); color: var(--ink);
  }
  input[aria-invalid='true'] { border-color: var(--warn); border-width: 2px; }
  .error { margin: 2px 0 0; font-size: var(--text-xs); color: var(--warn); }
  .hint { margin: 2px 0 0; font-size: var(--text-xs); color: var(--ink-3); }
  @media (pointer: coarse) { input { min-height: 44px; font-size: var(--text-m); } }
`;

/** Buttons and selects of the bar. */
export const barStyles = css`
  :host { display: flex; align-items: center; gap: 2px; min-width: 0; }
  .button { white-space: nowrap; }
  :host([layout='narrow']) > .button { border-color: transparent; border-radius: 0; background: none; min-height: 44px; min-width: 44px; }
  .clock { display: inline-flex; align-items: center; white-space: nowrap; }
  .clock .icon { width: 14px; height: 14px; margin-right: -4px; fill: var(--ink-3); }
  .icon { width: 16px; height: 16px; fill: currentColor; flex: none; }
  select {
    min-height: 32px; padding: 0 2px; max-width: 100%;
    border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); color: var(--ink);
  }
  @media (pointer: coarse) { select { min-height: 44px; } }
`;
