import { css } from 'lit';

export const trackStyles = css`
  :host { display: block; position: relative; min-width: 0; }
  .track {
    position: relative; touch-action: pan-y pinch-zoom; user-select: none; -webkit-user-select: none; cursor: crosshair;
    -webkit-tap-highlight-color: transparent;
  }
  .lit, .veil, .thumb, .edge, .hair { position: absolute; left: 0; pointer-events: none; }
  .hair { will-change: transform; }
  /* What moves lies in boxes of its own, so that no move is a matter for what is around. */
  .under { position: absolute; inset: 0; contain: strict; pointer-events: none; }
  /* As far beyond the track as its handles reach there. */
  .moving { position: absolute; z-index: 1; inset: 0 -18px -12px; contain: strict; pointer-events: none; }
  .moment, .past { position: absolute; top: 0; bottom: 0; left: 0; width: 0; }
  .moment { left: 18px; }
  .lit { width: 1px; background: var(--now-soft); transform-origin: 0 0; }
  /* In layers of one colour, which cost nothing to draw; wider than any track. */
  .veil { width: 16384px; background: var(--paper); opacity: 0.6; will-change: transform; }
  .veil.before { left: -16384px; }
  cm-timeline-chart { position: relative; }
  .hair { top: 0; z-index: 1; width: 1px; background: var(--ink-3); opacity: 0.6; visibility: hidden; }
  .hair.on { visibility: visible; }
  .moving:hover ~ .hair { visibility: hidden; }

  /* The boxes are a finger's target; the lines reach up over the truces, which stay clickable beside them. */
  .thumb, .edge { pointer-events: auto; cursor: ew-resize; width: 24px; }
  .thumb { margin-left: -12px; z-index: 1; }
  .edge { margin-left: -18px; }
  .thumb::before, .edge::before { content: ''; position: absolute; top: calc(-1 * var(--up, 0px)); bottom: 0; pointer-events: none; }
  .thumb::before { left: 11px; width: 2px; background: var(--now); }
  .edge::before { left: 17.5px; width: 1px; background: var(--now); }
  .grip { position: absolute; border: 2px solid var(--raised); background: var(--now); box-shadow: var(--shadow); }
  .thumb .grip { left: 4px; bottom: -5px; width: 16px; height: 22px; border-radius: 8px; }
  .edge .grip {
    left: 8px; top: 2px; width: 11px; height: 18px; border-radius: 6px 0 0 6px;
    background: var(--raised); border-color: var(--now);
  }
  .small .edge .grip { top: -3px; }
  .edge.all .grip { border-style: dashed; }
  .thumb:focus-visible, .edge:focus-visible { outline: none; }
  .thumb:focus-visible .grip, .edge:focus-visible .grip { outline: 2px solid var(--now); outline-offset: 2px; }

  .preview {
    position: absolute; bottom: calc(100% + 6px); left: 0; z-index: 3; max-width: min(320px, 100%); width: max-content;
    padding: 6px 10px; border: 1px solid var(--rule); border-radius: var(--radius);
    background: var(--raised); color: var(--ink); box-shadow: var(--shadow);
    font-size: var(--text-xs); line-height: 1.4; pointer-events: none; font-variant-numeric: tabular-nums;
  }
  .preview p { margin: 0; color: var(--ink-2); }
  .preview p:first-child { font-weight: 600; font-size: var(--text-s); color: var(--ink); }

  @media (forced-colors: active) {
    .lit { background: Canvas; }
    .veil { display: none; }
    .thumb::before, .edge::before, .grip { background: Highlight; forced-color-adjust: none; }
  }
`;
