/** What panel, reports, list and table share. Side hues always stand with a sign; nothing speaks by colour alone. */
import { css } from 'lit';

export const panelStyles = css`
  h2, h3, h4, p, dl, dd, ol, ul, figure { margin: 0; padding: 0; }
  h4 { font-size: var(--text-s); font-weight: 650; line-height: 1.3; }
  .tag { font-size: var(--text-xs); color: var(--ink-3); border: 1px solid var(--rule); border-radius: 3px; padding: 0 4px; white-space: nowrap; }
  .chip {
    display: inline-block; padding: 1px 7px; border: 1px solid var(--rule-strong); border-radius: 999px;
    font-size: var(--text-xs); line-height: 1.4; color: var(--ink); background: var(--raised);
  }
  .chip.quiet { color: var(--ink-3); border-style: dashed; background: none; }
  .chip.now { background: var(--now-soft); border-color: var(--now); font-weight: 600; }
  .silent { color: var(--ink-3); font-size: var(--text-xs); }
  .chip.area { border-radius: 3px; border-style: dashed; }
  .muted { color: var(--ink-2); }
  .small { font-size: var(--text-xs); line-height: 1.4; color: var(--ink-2); }
  .sign { flex: none; vertical-align: -1px; margin-inline-end: 6px; }
  .mark { flex: none; }
  .refs { display: inline-flex; flex-wrap: wrap; gap: 2px; margin-inline-start: 4px; vertical-align: middle; }
  .ref {
    display: inline-grid; place-items: center; min-width: 24px; height: 24px; padding: 0 4px; border-radius: 4px;
    font-size: var(--text-xs); font-variant-numeric: tabular-nums; text-decoration: none; background: var(--paper-2);
  }
  .ref:hover { background: var(--now-soft); text-decoration: underline; }
  .sources { padding-inline-start: 26px; display: grid; gap: 6px; font-size: var(--text-xs); line-height: 1.45; }
  .sources li::marker { color: var(--ink-3); font-variant-numeric: tabular-nums; }
  .sources a { overflow-wrap: anywhere; }
  .sources .publisher { font-weight: 600; }
  .sources .meta { color: var(--ink-3); }
  details > summary {
    min-height: 28px; display: flex; align-items: center; gap: 6px; cursor: pointer; list-style: none; width: fit-content;
    border-radius: 4px;
  }
  details > summary::-webkit-details-marker { display: none; }
  details > summary::before {
    content: ''; width: 6px; height: 6px; border: solid var(--ink-3); border-width: 0 1.5px 1.5px 0; flex: none;
    transform: rotate(-45deg); transition: transform var(--quick) var(--ease); margin-inline: 2px 4px;
  }
  details[open] > summary::before { transform: rotate(45deg); }
  @media (pointer: coarse) { details > summary { min-height: 44px; } .ref { min-width: 28px; height: 28px; } }
`;
