/** The layout of a small frame and of a phone that lies on its side: every line that is not the map gives way to it. */
import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { NARROW_PX } from './shell-styles.ts';

/** Below this height of a narrow element, px, it is low; from this width on there is room beside the map. */
const LOW_PX = 500;
const FLAT_PX = 560;

/** `slim`: what opens covers the map's lower part; `flat`: it stands beside the map. */
export type Low = 'no' | 'slim' | 'flat';

/** Tells an element how much room it has, before its first drawing too: a phone would draw a wide page and throw it away. */
export class RoomWatch implements ReactiveController {
  private readonly observer = new ResizeObserver(() => this.measure());

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { narrow: boolean; low: Low }) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
    this.measure();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private measure(): void {
    const { clientWidth, clientHeight } = this.host;
    if (clientWidth === 0) return;
    this.host.narrow = clientWidth < NARROW_PX;
    const low = this.host.narrow && clientHeight > 0 && clientHeight < LOW_PX;
    this.host.low = low ? (clientWidth < FLAT_PX ? 'slim' : 'flat') : 'no';
  }
}

export const lowStyles = css`
  @container shell (max-width: 999px) {
    .shell[data-low] > header { padding-block: 2px; }
    .shell[data-low] .title p { display: none; }
    /* The upper corners hold the buttons, the lower edge scale and credits. */
    .shell[data-low] .over { inset-block: var(--space-2); width: calc(100% - 68px); flex-direction: row; flex-wrap: wrap; align-content: flex-start; align-items: flex-start; justify-content: flex-start; gap: var(--space-2); }
    .shell[data-low] .legend { max-height: 100%; }
    .shell[data-low] .legend:not([open]) { max-width: 200px; }
    .shell[data-low] .line-place { position: relative; }
    .shell[data-low] .line summary { min-height: 34px; grid-template-columns: auto minmax(0, 1fr) auto; }
    .shell[data-low] .line summary span { grid-column: 2; }
    .shell[data-low] .line summary::after { grid-area: 1 / 3; }
    /* Opened, the state lies over the map: there is no room beside it. */
    .shell[data-low] .line cm-state { position: absolute; z-index: 5; inset: auto 0 100%; max-height: 66vh; font-size: var(--text-xs); line-height: 1.3; background: var(--raised); border-block: 1px solid var(--rule); box-shadow: var(--shadow); }
  }
  @container shell (max-width: 479px) {
    /* The clock below says the moment. */
    .shell[data-low] .line summary b { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .shell[data-low] .line summary { grid-template-columns: 0 minmax(0, 1fr) auto; column-gap: 0; }
    .shell[data-low] .line summary span { min-height: 0; line-height: 1.25; }
    .shell[data-low] .legend summary { font-size: var(--text-xs); }
  }
  @container shell (max-width: 359px) {
    .shell[data-low] h1 { font-size: var(--text-xs); }
  }
  /* Wide enough for both: what opens stands beside the map and not on it. */
  .shell[data-low='flat'] .side { justify-self: end; width: min(360px, 55%); }
  .shell[data-low='flat'] .side cm-panel { --sheet-fraction: 1 !important; --sheet-handle: none; --sheet-head: var(--space-3); }
  .shell[data-low='flat'] .side .drawer { max-height: 100%; height: 100%; border-radius: 12px 0 0; }
  @media (pointer: coarse) {
    @container shell (max-width: 999px) { .shell[data-low] .line summary { min-height: 44px; } }
  }
`;
