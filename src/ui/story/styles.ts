/** The story: chapters as papers over the map that scroll, or as cards in a row; below them what steps through them. */
import { css } from 'lit';

export const storyStyles = css`
  :host { display: block; min-height: 0; }
  h2, p, ol { margin: 0; padding: 0; }
  .card { display: flex; flex-direction: column; gap: var(--space-2); height: 100%; min-height: 0; }

  .chapters {
    flex: 1 1 0; min-height: 0; display: flex; flex-direction: column; gap: var(--space-4); padding: 2px 6px 2px 2px;
    overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--rule-strong) transparent;
    mask-image: linear-gradient(to bottom, #000 calc(100% - 20px), transparent);
  }
  /* Each is the only one in the middle for a while, and the last can come to the top. */
  article { flex: none; min-height: 66%; }
  article:last-child { min-height: 100%; }
  .paper {
    padding: var(--space-3) var(--space-4); border: 1px solid var(--rule); border-radius: var(--radius); border-inline-start: 3px solid var(--rule-strong);
    background: var(--raised); box-shadow: 0 1px 2px rgb(31 29 26 / 0.2);
  }
  article[aria-current] .paper { border-inline-start-color: var(--now); }
  .when { font-size: var(--text-xs); font-weight: 650; color: var(--ink-2); font-variant-numeric: tabular-nums; }
  article[aria-current] .when { color: var(--now); }
  h2 { margin-top: 2px; font-size: var(--text-m); font-weight: 680; line-height: 1.3; letter-spacing: -0.005em; text-wrap: balance; }
  h2:focus { outline: none; }
  h2:focus-visible { outline: 2px solid var(--now); }
  .text { margin-top: var(--space-2); hyphens: auto; overflow-wrap: anywhere; }
  .text + .text { padding-inline-start: var(--space-3); border-inline-start: 2px solid var(--rule-strong); color: var(--ink-2); }
  .more { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-3); align-items: start; margin-top: var(--space-2); }
  .link { padding: 0; border: 0; background: none; color: var(--now); text-align: start; text-decoration: underline; text-underline-offset: 2px; cursor: pointer; min-height: 28px; }
  .more details { flex: 1 1 100%; }

  .controls { flex: none; position: relative; overflow: hidden; border-radius: var(--radius); background: var(--raised); box-shadow: var(--shadow); }
  .head, .foot { display: flex; align-items: center; gap: var(--space-2); padding: var(--space-1) var(--space-3) 0 var(--space-4); }
  .foot { justify-content: space-between; padding: 0 var(--space-3) var(--space-2); }
  .count { flex: 1; min-width: 0; font-size: var(--text-xs); font-weight: 650; letter-spacing: 0.02em; color: var(--now); font-variant-numeric: tabular-nums; }
  .quiet { border-color: transparent; background: none; color: var(--ink-2); font-size: var(--text-xs); }
  .foot .button { font-size: var(--text-xs); }
  .next { white-space: nowrap; }
  .previous { font-size: var(--text-m) !important; }
  .foot .button[aria-disabled='true'] { color: var(--ink-3); border-style: dashed; cursor: default; background: none; }
  .next:not([aria-disabled='true']) { background: var(--now); border-color: var(--now); color: var(--now-ink); font-weight: 600; }
  .next:not([aria-disabled='true']):hover { background: var(--now); border-color: var(--ink); }
  .bar { height: 3px; background: var(--rule); }
  .bar span { display: block; height: 100%; background: var(--now); transition: width var(--slow) var(--ease); }

  .body { flex: 1 1 0; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: var(--space-2) var(--space-4) var(--space-3); border-radius: var(--radius); background: var(--raised); box-shadow: var(--shadow); }
  .list { list-style: none; display: grid; }
  .list a { display: grid; grid-template-columns: 3.4em 1fr; gap: var(--space-2); align-items: baseline; min-height: 32px; padding: 5px 0; color: var(--ink); text-decoration: none; border-bottom: 1px solid var(--rule); }
  .list a:hover span:last-child { text-decoration: underline; }
  .list a[aria-current] { font-weight: 650; color: var(--now); }
  .list time { font-size: var(--text-xs); color: var(--ink-2); font-variant-numeric: tabular-nums; }
  .whole { margin-top: var(--space-2); }
  .whole a { display: inline-flex; align-items: center; min-height: 32px; }

  :host([compact]) .card { gap: 0; }
  :host([compact]) .chapters {
    flex-direction: row; gap: var(--space-2); padding: var(--space-2) 20px; overflow: auto hidden; scrollbar-width: none;
    mask-image: none; scroll-snap-type: x mandatory;
  }
  :host([compact]) article { flex: 0 0 100%; min-width: 0; min-height: 0; overflow: hidden auto; overscroll-behavior-y: contain; scroll-snap-align: center; scroll-snap-stop: always; border-radius: var(--radius); }
  :host([compact]) .paper { min-height: 100%; }
  :host([compact]) .controls, :host([compact]) .body { border-radius: 0; box-shadow: none; }

  /* Where the window is low one row of controls leaves the text its lines. */
  @media (max-height: 560px) {
    :host([compact]) .controls { display: flex; flex-wrap: wrap; justify-content: space-between; }
    :host([compact]) .bar { flex: 1 1 100%; }
    :host([compact]) .foot { flex: 1 1 0; padding-block: 2px; }
    :host([compact]) .head { padding-inline-end: 0; }
    :host([compact]) .count { display: none; }
  }

  .aside { display: flex; align-items: stretch; width: fit-content; max-width: 100%; }
  .aside .button { border: 0; background: none; min-height: 40px; text-align: start; }
  .aside .go { color: var(--now); font-weight: 600; padding-inline: var(--space-3); min-width: 0; }
  .aside .end { border-inline-start: 1px solid var(--rule); border-radius: 0; min-width: 40px; }
  @media (pointer: coarse) {
    .list a { min-height: 44px; align-items: center; }
    .link, .aside .button, .foot .button, .whole a { min-height: 44px; }
    .head { padding-block: 0; }
  }
`;
