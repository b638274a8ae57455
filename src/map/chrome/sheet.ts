/** The map's own style sheet, adopted by the document or shadow root that holds it: no inline style, no file. */

const CSS = `
:where(.maplibregl-map) { position: relative; }
.maplibregl-map { overflow: hidden; font: 12px/1.4 var(--font, sans-serif); -webkit-tap-highlight-color: transparent; }
.maplibregl-canvas-container { position: absolute; inset: 0; }
.maplibregl-canvas { position: absolute; left: 0; top: 0; }
.maplibregl-canvas:focus-visible { outline: 2px solid var(--now); outline-offset: -3px; }
.maplibregl-interactive { cursor: grab; user-select: none; -webkit-user-select: none; }
.maplibregl-interactive:active { cursor: grabbing; }
.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan, .maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan .maplibregl-canvas { touch-action: none; }
.maplibregl-cooperative-gestures.maplibregl-touch-drag-pan, .maplibregl-cooperative-gestures.maplibregl-touch-drag-pan .maplibregl-canvas { touch-action: pan-x pan-y; }
.maplibregl-canvas-container.cm-on-mark, .maplibregl-canvas-container.cm-on-mark:active { cursor: pointer; }
.maplibregl-crosshair { cursor: crosshair; }
.maplibregl-boxzoom { position: absolute; left: 0; top: 0; width: 0; height: 0; border: 1.5px dashed var(--now); background: color-mix(in srgb, var(--now) 12%, transparent); }
.maplibregl-cooperative-gesture-screen { position: absolute; inset: 0; z-index: 3; display: flex; align-items: center; justify-content: center; padding: 1rem; text-align: center; font-size: 16px; color: var(--ink); background: color-mix(in srgb, var(--paper) 78%, transparent); opacity: 0; pointer-events: none; transition: opacity 220ms ease 600ms; }
.maplibregl-cooperative-gesture-screen.maplibregl-show { opacity: 1; transition: opacity 50ms; }
.maplibregl-mobile-message { display: none; }
@media (hover: none), (pointer: coarse) { .maplibregl-desktop-message { display: none; } .maplibregl-mobile-message { display: block; } }
.cm-strikes { position: absolute; left: 0; top: 0; width: 0; height: 0; pointer-events: none; }
.cm-chrome { container-type: size; position: absolute; inset: 0; z-index: 2; pointer-events: none; font-size: 12px; color: var(--ink); }
.cm-chrome > * { pointer-events: auto; }
.cm-corner { position: absolute; right: 10px; bottom: 6px; left: 10px; display: flex; flex-direction: column; align-items: flex-end; gap: 8px; pointer-events: none; }
.cm-corner > * { pointer-events: auto; }
.cm-controls { display: flex; flex-direction: column; border: 1px solid var(--rule); border-radius: var(--radius, 6px); background: var(--raised); box-shadow: var(--shadow); }
.cm-controls button { display: grid; place-items: center; width: 32px; height: 32px; padding: 0; border: 0; border-radius: var(--radius, 6px); background: none; color: inherit; cursor: pointer; }
.cm-controls button + button { border-top: 1px solid var(--rule); border-radius: 0 0 var(--radius, 6px) var(--radius, 6px); }
.cm-controls button:hover { background: var(--paper-2); }
.cm-controls button[hidden] { display: none; }
.cm-chrome :focus-visible, .cm-card:focus-visible { outline: 2px solid var(--now); outline-offset: 1px; }
.cm-controls svg { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.cm-foot, .cm-notes { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: flex-end; gap: 6px 10px; pointer-events: none; }
.cm-notes > * { pointer-events: auto; }
.cm-notes { flex: 0 1 100%; }
.cm-scale { box-sizing: border-box; height: 7px; margin: 0 0 3px 56px; border: 1.2px solid var(--ink-2); border-top: 0; pointer-events: none; position: relative; white-space: nowrap; }
.cm-scale span { position: absolute; right: 100%; bottom: -3px; margin-right: 5px; font-size: 12px; color: var(--ink-2); text-shadow: 0 0 3px var(--paper), 0 0 3px var(--paper), 0 0 2px var(--paper); }
.cm-front-button, .cm-credits summary { padding: 1px 7px; border: 1px solid var(--rule); border-radius: 10px; background: color-mix(in srgb, var(--raised) 88%, transparent); font: inherit; color: var(--ink-2); cursor: pointer; list-style: none; white-space: nowrap; }
.cm-front-button:hover, .cm-credits summary:hover { color: var(--ink); border-color: var(--rule-strong); }
.cm-credits summary::-webkit-details-marker { display: none; }
.cm-credits { position: relative; }
.cm-credits ul { position: absolute; right: 0; bottom: calc(100% + 6px); margin: 0; padding: 8px 12px; list-style: none; border: 1px solid var(--rule); border-radius: var(--radius, 6px); background: var(--raised); box-shadow: var(--shadow); white-space: nowrap; }
.cm-credits a, .cm-card a { color: var(--now); text-underline-offset: 2px; }
.cm-tip { position: absolute; left: 0; top: 0; max-width: min(280px, calc(100% - 16px)); padding: 6px 9px; border: 1px solid var(--rule); border-radius: var(--radius, 6px); background: var(--raised); box-shadow: var(--shadow); color: var(--ink-2); pointer-events: none; will-change: transform; }
.cm-tip[hidden], .cm-scale[hidden] { display: none; }
.cm-tip strong { display: block; font-weight: 600; color: var(--ink); }
.cm-tip span { display: block; }
.cm-card { position: absolute; box-sizing: border-box; width: min(320px, calc(100% - 20px)); max-height: min(420px, calc(100% - 20px)); overflow: auto; padding: 10px 14px 12px; border: 1px solid var(--rule); border-radius: var(--radius, 6px); background: var(--raised); box-shadow: var(--shadow); font-size: 14px; line-height: 1.45; color: var(--ink); overscroll-behavior: contain; }
.cm-card header { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.cm-card h2 { margin: 0; font-size: 16px; font-weight: 600; }
.cm-card header button { display: grid; place-items: center; flex: none; width: 32px; height: 32px; margin-right: -8px; padding: 0; border: 0; border-radius: var(--radius, 6px); background: none; color: inherit; cursor: pointer; }
.cm-card header button:hover { background: var(--paper-2); }
.cm-card svg { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
.cm-card p { margin: 4px 0 8px; color: var(--ink-2); }
.cm-card dl { margin: 6px 0 0; }
.cm-card dt { margin-top: 6px; color: var(--ink-3); font-size: 12px; line-height: 1.3; }
.cm-card dd { margin: 0; overflow-wrap: anywhere; }
.cm-card ul { margin: 0; padding: 0; list-style: none; }
@media (pointer: coarse) {
  .cm-controls button, .cm-card header button { width: 44px; height: 44px; }
  .cm-front-button, .cm-credits summary { padding: 6px 10px; border-radius: 16px; }
}
@container (max-height: 300px) { .cm-corner { top: 8px; flex-direction: row-reverse; justify-content: space-between; align-items: flex-start; } .cm-foot { flex: 1; align-self: flex-end; } }
@container (max-height: 300px) and (min-width: 421px) { .cm-controls { flex-direction: row; } .cm-controls button + button { border-top: 0; border-left: 1px solid var(--rule); } }
/* A phone's lower left corner has a button of ours; the dates of the line are in its card. */
@container (max-width: 420px) { .cm-front-dates { display: none; } }
@container (max-width: 420px) and (min-height: 301px) { .cm-foot { padding-left: 120px; } }
@media (prefers-reduced-motion: reduce) { .maplibregl-cooperative-gesture-screen { transition: none; } }
`;

let sheet: CSSStyleSheet | null = null;
const users = new WeakMap<Document | ShadowRoot, number>();

/** Adds the sheet to the root that holds `node`. @returns what takes it away when its last map goes. */
export function adoptSheet(node: Node): () => void {
  const root = node.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return () => undefined;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  const own = sheet;
  const count = users.get(root) ?? 0;
  users.set(root, count + 1);
  if (count === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  return () => {
    const left = (users.get(root) ?? 1) - 1;
    users.set(root, left);
    if (left === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== own);
  };
}
