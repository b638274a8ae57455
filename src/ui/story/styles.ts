/** The card of the story: a head, a text that scrolls, a foot that stays. */
import { css } from 'lit';

export const storyStyles = css`
  :host { display: block; min-height: 0; }
  h2, p, ol { margin: 0; padding: 0; }
  .card { display: flex; flex-direction: column; height: 100%; min-height: 0; }
  .head, .foot { flex: none; display: flex; align-items: center; gap: var(--space-2); padding: var(--space-2) var(--space-3) var(--space-2) var(--space-4); }
  .head { padding-bottom: 0; }
  .count { flex: 1; min-width: 0; font-size: var(--text-xs); font-weight: 650; letter-spacing: 0.02em; color: var(--now); font-variant-numeric: tabular-nums; }
  .quiet { border-color: transparent; background: none; color: var(--ink-2); font-size: var(--text-xs); }
  .body { flex: 1 1 auto; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: var(--space-1) var(--space-4) var(--space-3); }
  h2 { font-size: var(--text-m); font-weight: 680; line-height: 1.3; letter-spacing: -0.005em; text-wrap: balance; }
  h2:focus { outline: none; }
  h2:focus-visible { outline: 2px solid var(--now); }
  .text { margin-top: var(--space-2); hyphens: auto; overflow-wrap: anywhere; }
  .text + .text { padding-inline-start: var(--space-3); border-inline-start: 2px solid var(--rule-strong); color: var(--ink-2); }
  .more { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-3); align-items: start; margin-top: var(--space-2); }
  .link { padding: 0; border: 0; background: none; color: var(--now); text-align: start; text-decoration: underline; text-underline-offset: 2px; cursor: pointer; min-height: 28px; }
  .more details { flex: 1 1 100%; }
  .foot { justify-content: space-between; border-top: 1px solid var(--rule); padding-top: var(--space-2); }
  .foot .button { font-size: var(--text-xs); }
  .next { white-space: nowrap; }
  .previous { font-size: var(--text-m) !important; }
  .foot .button[aria-disabled='true'] { color: var(--ink-3); border-style: dashed; cursor: default; background: none; }
  .next:not([aria-disabled='true']) { background: var(--now); border-color: var(--now); color: var(--now-ink); font-weight: 600; }
  .next:not([aria-disabled='true']):hover { background: var(--now); border-color: var(--ink); }
  .bar { flex: none; height: 3px; background: var(--rule); }
  .bar span { display: block; height: 100%; background: var(--now); transition: width var(--slow) var(--ease); }
  .list { list-style: none; display: grid; }
  .list a { display: grid; grid-template-columns: 3.4em 1fr; gap: var(--space-2); align-items: baseline; min-height: 32px; padding: 5px 0; color: var(--ink); text-decoration: none; border-bottom: 1px solid var(--rule); }
  .list a:hover span:last-child { text-decoration: underline; }
  .list a[aria-current] { font-weight: 650; color: var(--now); }
  .list time { font-size: var(--text-xs); color: var(--ink-2); font-variant-numeric: tabular-nums; }
  .aside { display: flex; align-items: stretch; width: fit-content; max-width: 100%; }
  .aside .button { border: 0; background: none; min-height: 40px; text-align: start; }
  .aside .go { color: var(--now); font-weight: 600; padding-inline: var(--space-3); min-width: 0; }
  .aside .end { border-inline-start: 1px solid var(--rule); border-radius: 0; min-width: 40px; }
  @media (pointer: coarse) { .list a { min-height: 44px; align-items: center; } .link { min-height: 44px; } .aside .button { min-height: 44px; } .foot .button { min-height: 44px; } }
`;
