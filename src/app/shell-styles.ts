/** The layout of the whole: wide pages, phones and frames, by the width of the element itself. */
import { css } from 'lit';

/** Below this width of the element, px, everything stands in one column. */
export const NARROW_PX = 1000;

export const shellStyles = css`
  :host { display: block; height: 100%; container: shell / inline-size; background: var(--paper); }
  .shell { display: grid; height: 100%; min-height: 280px; grid-template: 'head head' auto 'stage side' minmax(0, 1fr) 'time time' auto / minmax(0, 1fr) 400px; }
  /* Positioned: what moves or changes in one of them makes the browser look through that one alone. */
  .shell > header, .side, .time { position: relative; }
  .shell > header { grid-area: head; display: flex; gap: var(--space-2) var(--space-4); align-items: center; justify-content: space-between;
    padding: var(--space-2) var(--space-4); border-bottom: 1px solid var(--rule); background: var(--raised); }
  .title { flex: 1 1 0; display: flex; flex-wrap: wrap; gap: 0 var(--space-3); align-items: baseline; min-width: 0; }
  h1 { margin: 0; font-size: var(--text-l); font-weight: 680; line-height: 1.25; letter-spacing: -0.01em; }
  .title p { margin: 0; color: var(--ink-2); }
  .tools { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; }
  select { min-height: 32px; padding: 0 var(--space-1); field-sizing: content; border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); }
  .tools a { display: inline-flex; align-items: center; min-height: 32px; }
  .stage { grid-area: stage; position: relative; min-width: 0; min-height: 0; overflow: hidden; background: var(--paper-2); }
  /* A host's page may give no height: then the map is this high, and where one is given it yields. */
  .stage::before { content: ''; display: block; height: 340px; }
  .map { position: absolute; inset: 0; }
  .stage[data-drop]::after { content: ''; position: absolute; z-index: 8; inset: 8px; border: 3px dashed var(--now); border-radius: var(--radius); pointer-events: none; }
  .map[data-waiting] { visibility: hidden; }
  .over { position: absolute; z-index: 2; inset: var(--space-3) auto var(--space-3) var(--space-3); width: min(330px, calc(100% - 76px)); display: flex; flex-direction: column;
    justify-content: space-between; gap: var(--space-3); pointer-events: none; container-type: size; }
  .over > * { pointer-events: auto; border-radius: var(--radius); background: var(--raised); box-shadow: var(--shadow); }
  /* Of the two the legend yields first. */
  @media (forced-colors: active) { .over > *, .notices > * { border: 1px solid; } }
  .state { flex: 0 0.02 auto; min-height: 120px; overflow: auto; padding: var(--space-3) var(--space-4) 0; }
  /* Sticks to the lower edge: words that go on below fade there, and where all fit it is the padding. */
  .state::after, .legend[open]::after { content: ''; display: block; position: sticky; bottom: 0; height: var(--space-3); background: linear-gradient(to bottom, transparent, var(--raised) 80%); pointer-events: none; }
  .state[data-brief] { flex: none; min-height: 0; padding: var(--space-2) var(--space-4) var(--space-3); }
  .state[data-brief]::after { display: none; }
  .over[data-story] { width: min(372px, calc(100% - 76px)); gap: var(--space-2); }
  .over > cm-story:not([aside]) { flex: 1 1 0; min-height: 220px; background: none; box-shadow: none; }
  .over > cm-story[aside] { flex: none; align-self: flex-start; max-width: 100%; margin-bottom: auto; overflow: hidden; background: var(--raised); }
  .over > .story-start { align-self: flex-start; font-weight: 600; color: var(--now); }
  .legend { flex: 0 1 auto; align-self: flex-start; max-width: 100%; min-height: 30px; overflow: auto; padding: 0 var(--space-3); }
  .legend summary { cursor: pointer; font-weight: 650; min-height: 30px; display: flex; align-items: center; gap: var(--space-2); list-style: none; }
  .legend summary::-webkit-details-marker { display: none; }
  .legend summary::after { content: ''; width: 7px; height: 7px; margin-inline-start: var(--space-2); border: solid var(--ink-2); border-width: 2px 2px 0 0; transform: rotate(135deg) translate(-2px, 2px); }
  .legend[open] summary::after { transform: rotate(-45deg) translate(-2px, 2px); }
  .legend[open] { min-height: 96px; }
  .legend[open] summary { position: sticky; top: 0; background: var(--raised); }
  @container (max-height: 640px) { .legend summary { min-height: 26px; } .state::after, .legend[open]::after { height: var(--space-2); } }
  .notices { position: absolute; z-index: 6; inset: var(--space-3) var(--space-3) auto; display: grid; gap: var(--space-2); justify-items: center; pointer-events: none; }
  .notices > * { pointer-events: auto; max-width: 620px; }
  .rest-line { padding: var(--space-2) var(--space-3); border: 1px solid var(--rule-strong); border-radius: var(--radius); background: var(--raised); box-shadow: var(--shadow); }
  .side { grid-area: side; contain: size; display: flex; flex-direction: column; min-height: 0; border-inline-start: 1px solid var(--rule); background: var(--paper); }
  .side cm-places { flex: none; padding: var(--space-3) var(--space-4); border-bottom: 1px solid var(--rule); }
  .side .list { flex: 1; min-height: 0; overflow: auto; padding: var(--space-3) var(--space-4); overscroll-behavior: contain; }
  .side .list h2 { margin: 0 0 var(--space-2); font-size: var(--text-s); font-weight: 650; }
  .side cm-panel { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; }
  .side cm-panel[hidden] { display: none; }
  .time { grid-area: time; min-width: 0; border-top: 1px solid var(--rule); background: var(--raised); }
  .drawer-head { display: none; }
  .narrow { display: none; }
  .skip { position: absolute; z-index: 9; inset: var(--space-1) auto auto var(--space-1); transform: translateY(-200%); }
  .skip:focus { transform: none; }
  /* Its head stays where it is while what it holds arrives. */
  dialog { width: min(640px, 94vw); max-height: min(86vh, 900px); margin-block-start: 7vh; padding: 0; border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); color: var(--ink); box-shadow: var(--shadow); }
  dialog.wide { width: min(1100px, 96vw); height: min(86vh, 900px); }
  dialog[open] { display: flex; flex-direction: column; }
  dialog::backdrop { background: rgb(20 18 15 / 0.45); }
  .dialog-head { display: flex; align-items: center; justify-content: space-between; gap: var(--space-3); padding: var(--space-3) var(--space-4); border-bottom: 1px solid var(--rule); }
  .dialog-head h2 { margin: 0; font-size: var(--text-m); font-weight: 650; }
  .dialog-body { padding: var(--space-4); overflow: auto; min-height: 0; flex: 1; }
  .failed { position: absolute; inset: 0; display: grid; place-content: center; padding: var(--space-5); text-align: center; color: var(--ink-2); }

  /* The longest words of a header, on one line. */
  @container shell (min-width: 1000px) and (max-width: 1439px) {
    .shell:lang(hy) .tools .button, .shell:lang(hy) .tools select, .shell:lang(hy) .tools a { padding-inline: 6px; font-size: var(--text-xs); }
    .shell:lang(hy) cm-filters { font-size: var(--text-xs); }
    .shell:lang(hy) .tools { gap: var(--space-1); flex: none; }
    .shell:lang(hy) h1 { font-size: var(--text-m); }
    .shell:not(:lang(en)) .title p { font-size: var(--text-xs); line-height: 1.25; }
    .shell:not(:lang(en)) > header { padding-block: 4px; }
  }
  /* As high as the head of the prerendered page, which it follows: see public/first.css. */
  .shell:not([data-frame], [data-low]) > header { min-height: 49px; }

  @container shell (max-width: 999px) {
    .shell { grid-template: 'head' auto 'stage' minmax(0, 1fr) 'line' auto 'time' auto / minmax(0, 1fr); }
    .shell > header { padding: var(--space-1) var(--space-3); }
    .shell:not([data-frame], [data-low]) > header { min-height: 45px; padding-block: 0; }
    .title { flex: 1 1 0; flex-direction: column; flex-wrap: nowrap; }
    .title > * { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    h1 { font-size: var(--text-s); }
    .title p { font-size: var(--text-xs); }
    .tools { flex: none; }
    .shell > header .button { padding: 0 6px; font-size: var(--text-xs); }
    .wide-only { display: none !important; }
    .narrow { display: inline-flex; }
    .over { inset-block-end: 3px; justify-content: flex-end; }
    .line-place { grid-area: line; min-width: 0; }
    .line { border-top: 1px solid var(--rule); background: var(--raised); }
    .line summary { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: var(--space-3); align-items: center; min-height: 44px; padding: 2px var(--space-3); cursor: pointer; list-style: none; font-variant-numeric: tabular-nums; line-height: 1.3; }
    .line summary::-webkit-details-marker { display: none; }
    .line summary span, .line summary b { grid-column: 1; min-width: 0; }
    .line summary span { font-size: var(--text-xs); color: var(--ink-2); }
    .line summary b { font-weight: 650; }
    .line summary::after { content: ''; grid-area: 1 / 2 / span 2; width: 8px; height: 8px; border: solid var(--ink-2); border-width: 2px 2px 0 0; transform: rotate(-45deg) translate(-2px, 2px); }
    .line[open] summary::after { transform: rotate(135deg); }
    .line cm-state { padding: var(--space-1) var(--space-3) var(--space-3); max-height: 50vh; overflow: auto; }
    .side { grid-area: stage; container-type: size; position: relative; z-index: 4; align-self: end; max-height: 100%; --sheet-max: 100cqh; border: 0; background: none; pointer-events: none; justify-content: flex-end; height: 100%; }
    .side > * { pointer-events: auto; }
    .side[data-drawer='none'] > :not(cm-panel) { display: none; }
    .side .drawer { max-height: 70%; display: flex; flex-direction: column; min-height: 0; background: var(--paper); border-top: 1px solid var(--rule-strong); box-shadow: var(--shadow); border-radius: 12px 12px 0 0; overflow: hidden; }
    .drawer-head b { font-size: var(--text-m); font-weight: 650; }
    .drawer-head { display: flex; justify-content: space-between; align-items: center; padding: var(--space-1) var(--space-3); border-bottom: 1px solid var(--rule); }
    .side[data-drawer='places'] .list, .side[data-drawer='reports'] cm-places { display: none; }
    .side cm-places { overflow: auto; border: 0; }
    .side cm-panel { flex: none; max-height: 100%; }
    .legend { max-height: 60%; }
    .over > cm-story[aside] { margin-bottom: 0; }
    .shell > cm-story { grid-area: story; position: relative; z-index: 3; min-width: 0; min-height: 0; background: var(--paper-2); border-top: 1px solid var(--rule-strong); box-shadow: var(--shadow); }
    .shell[data-story] .cm-controls { display: none; }
    .shell[data-story] { grid-template: 'head' auto 'stage' minmax(0, 1fr) 'story' minmax(0, 44%) 'line' auto 'time' auto / minmax(0, 1fr); }
    .tools { flex-wrap: nowrap; }
    .menu .items .button { font-size: var(--text-s); }
    .menu { position: relative; }
    .menu summary { list-style: none; }
    .menu summary::-webkit-details-marker { display: none; }
    .menu .items { position: absolute; z-index: 8; inset: calc(100% + 6px) 0 auto auto; width: max-content; max-width: 80vw; display: grid; gap: var(--space-2); padding: var(--space-3); border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); box-shadow: var(--shadow); }
  }
  @media (max-height: 560px) {
    @container shell (min-width: 600px) and (max-width: 999px) {
      .shell[data-story] { grid-template: 'head head' auto 'stage story' minmax(0, 1fr) 'line line' auto 'time time' auto / minmax(0, 2fr) minmax(0, 3fr); }
    }
  }
  @container shell (max-width: 479px) {
    .title > * { white-space: normal; line-height: 1.15; }
    .shell:not([data-frame], [data-low]) > header { min-height: 69px; }
    .shell:not([data-frame], [data-low]):lang(hy) > header { min-height: 85px; }
    /* Longer languages: room for two lines, so that the map keeps its size while the words change. */
    .shell:not([lang='en'], [data-frame]) .line summary span { min-height: 2.6em; }
    .open-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .open-full { justify-content: center; min-width: 32px; font-size: var(--text-m); text-decoration: none; }
  }
  @container shell (max-width: 379px) { .legend summary, h1 { font-size: var(--text-xs); } .shell:not([lang='en']) .title p { display: none; } .shell:not([data-frame], [data-low]) > header, .shell:not([data-frame], [data-low]):lang(hy) > header { min-height: 65px; } }
  /* The longest title keeps its words whole on a line of its own. */
  @container shell (max-width: 359px) {
    .shell:lang(hy):not([data-low]) > header { flex-wrap: wrap; justify-content: flex-end; row-gap: 0; }
    .shell:lang(hy):not([data-low]) .title { flex: 1 0 100%; }
  }
  @container shell (min-width: 1000px) {
    .notices { inset-inline-start: calc(330px + 2 * var(--space-3)); }
    .drawer { display: flex; flex-direction: column; flex: 1; min-height: 0; }
    .drawer[data-short] { flex: none; }
  }
  .shell[data-frame] { grid-template-rows: auto minmax(0, 1fr) auto auto; }
  @media (pointer: coarse) { select { min-height: 44px; } .legend summary { min-height: 42px; } }
  cm-printed { display: none; }
  @media print {
    :host { height: auto; }
    .tools, .side .drawer-head, .skip { display: none; }
    .shell[data-printing] { display: block; height: auto; }
    .shell[data-printing] > * { display: none; }
    .shell[data-printing] > cm-printed { display: block; }
  }
`;
