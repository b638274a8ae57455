import { css } from 'lit';

export const trackStyles = css`
  :host { display: block; position: relative; min-width: 0; }
  .track {
    position: relative; touch-action: none; user-select: none; -webkit-user-select: none; cursor: crosshair;
    -webkit-tap-highlight-color: transparent;
  }
  .lit, .veil, .thumb, .edge, .hair { position: absolute; left: 0; pointer-events: none; will-change: transform; }
  .lit { width: 1px; background: var(--now-soft); transform-origin: 0 0; }
  .veil { width: 100%; background: var(--paper); opacity: 0.6; }
  .veil.before { transform-origin: 0 0; }
  .veil.after { transform-origin: 100% 0; }
  cm-timeline-chart { position: relative; }
  .hair { top: 0; width: 1px; background: var(--ink-3); opacity: 0.6; visibility: hidden; }
  .hair.on { visibility: visible; }

  .thumb, .edge { top: 0; width: 0; }
  .thumb::before, .edge::before { content: ''; position: absolute; top: 0; bottom: 0; }
  .thumb::before { left: -1px; width: 2px; background: var(--now); }
  .edge::before { left: -0.5px; width: 1px; background: var(--now); }
  .grip { position: absolute; border: 2px solid var(--raised); background: var(--now); box-shadow: var(--shadow); }
  .thumb .grip { left: -8px; width: 16px; height: 22px; border-radius: 8px; }
  .edge .grip { left: -10px; width: 11px; height: 18px; border-radius: 6px 0 0 6px; background: var(--raised); border-color: var(--now); }
  .edge.all .grip { border-style: dashed; }
  .thumb:focus-visible, .edge:focus-visible { outline: none; }
  .thumb:focus-visible .grip, .edge:focus-visible .grip { outline: 2px solid var(--now); outline-offset: 2px; }
  .small .thumb .grip { height: 20px; }

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
