import { css } from 'lit';

/** Colours come from the tokens alone, so that a change of theme draws nothing anew. */
export const chartStyles = css`
  :host { display: block; }
  svg { display: block; overflow: visible; font: 400 12px var(--font); font-variant-numeric: tabular-nums; }
  text { fill: var(--ink-2); pointer-events: none; }
  .axis.bold { font-weight: 600; fill: var(--ink); }
  .tick { stroke: var(--rule-strong); fill: none; shape-rendering: crispEdges; }
  .tick.day { stroke: var(--rule); }
  .base { stroke: var(--rule-strong); shape-rendering: crispEdges; }

  .bar { stroke-width: 1; }
  .bar.side-0 { fill: var(--side-0); stroke: var(--side-0); }
  .bar.side-1 { fill: url(#stripes); stroke: var(--side-1); }
  .bar.side-2 { fill: var(--paper); stroke: var(--side-none); }
  .stripes-ground { fill: var(--side-1-soft); }
  .stripes-line { stroke: var(--side-1); stroke-width: 2; }

  .band { cursor: pointer; outline: none; }
  .hit { fill: transparent; }
  .quiet { fill: var(--truce); }
  .alleged { fill: url(#hatch); }
  .hatch-ground { fill: var(--paper-2); }
  .hatch-line { stroke: var(--truce); stroke-width: 1.5; }
  .outline { fill: none; stroke: var(--truce); shape-rendering: crispEdges; }
  .effect { stroke: var(--truce-ink); stroke-width: 2; shape-rendering: crispEdges; }
  .final { stroke: var(--truce-ink); stroke-width: 3; shape-rendering: crispEdges; }
  .label {
    fill: var(--truce-ink); font-weight: 500;
    paint-order: stroke; stroke: var(--paper-2); stroke-width: 4; stroke-linejoin: round;
  }
  .band:hover .outline, .band:focus-visible .outline { stroke: var(--truce-ink); }

  .staff { stroke-width: 1.5; fill: none; }
  .doubt { stroke-width: 2; fill: none; stroke-dasharray: 2 1.5; }
  .cloth { stroke-width: 1; stroke-linejoin: round; }
  .flag.side-0 { stroke: var(--side-0); fill: var(--side-0); }
  .flag.side-1 { stroke: var(--side-1); fill: var(--side-1-soft); }

  .thin { stroke: var(--truce-ink); fill: none; stroke-dasharray: 2 2; }
  .diamond { stroke: var(--truce-ink); fill: var(--paper); }

  @media (forced-colors: active) {
    .bar.side-0, .flag.side-0 { fill: CanvasText; stroke: CanvasText; }
    .bar.side-1, .bar.side-2, .flag.side-1 { stroke: CanvasText; }
    .bar.side-2, .flag.side-1, .diamond, .stripes-ground, .hatch-ground { fill: Canvas; }
    .stripes-line, .hatch-line, .outline, .effect, .final, .tick, .base, .thin, .diamond { stroke: CanvasText; }
    .quiet { fill: GrayText; }
    text { fill: CanvasText; }
    .label { stroke: Canvas; }
  }
`;
