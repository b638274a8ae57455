/**
 * The design tokens: one type scale, spacing, two themes, focus and motion. Only the root element includes them
 * and carries `data-theme`; every element inside inherits the custom properties.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --font: 'Noto Sans', system-ui, -apple-system, 'Segoe UI', sans-serif;
    --text-xs: 12px; --text-s: 14px; --text-m: 16px; --text-l: 20px; --text-xl: 28px;
    --line: 1.45;
    --space-1: 4px; --space-2: 8px; --space-3: 12px; --space-4: 16px; --space-5: 24px; --space-6: 32px;
    --radius: 6px;
    --quick: 120ms; --slow: 220ms; --ease: cubic-bezier(0.2, 0, 0, 1);

    --paper: #faf7f1; --paper-2: #f1ece2; --raised: #fffdf9;
    --ink: #1f1d1a; --ink-2: #55504a; --ink-3: #6d675f; --rule: #d9d2c5; --rule-strong: #8b8378;
    --now: #0f6b72; --now-ink: #ffffff; --now-soft: #dbeceb;
    --side-0: #8a5a12; --side-1: #6b2f68; --side-none: #5f5a53;
    --side-0-soft: #ecdcc0; --side-1-soft: #e6d3e4;
    --truce: #b9b2a5; --truce-ink: #4a463f; --warn: #7a4a00; --warn-soft: #f6e7cb;
    --shadow: 0 1px 2px rgb(31 29 26 / 0.12), 0 4px 16px rgb(31 29 26 / 0.1);
    color-scheme: light;
  }
  :host([data-theme='dark']) {
    --paper: #171b20; --paper-2: #1e242b; --raised: #232a32;
    --ink: #f0ece4; --ink-2: #c2bdb3; --ink-3: #a09b92; --rule: #39424c; --rule-strong: #7d8791;
    --now: #6cc5c4; --now-ink: #0e1a1b; --now-soft: #20393c;
    --side-0: #dba64a; --side-1: #cf93ca; --side-none: #aaa59b;
    --side-0-soft: #4a3b1d; --side-1-soft: #472f46;
    --truce: #5a6570; --truce-ink: #d5d0c6; --warn: #f0c98a; --warn-soft: #3f3419;
    --shadow: 0 1px 2px rgb(0 0 0 / 0.5), 0 4px 18px rgb(0 0 0 / 0.45);
    color-scheme: dark;
  }
`;

/** What every element shares: box model, focus, buttons, visually hidden text. */
export const base = css`
  *, *::before, *::after { box-sizing: border-box; }
  :host { font: 400 var(--text-s) / var(--line) var(--font); color: var(--ink); }
  :host([hidden]) { display: none; }
  button, input, select { font: inherit; color: inherit; }
  :focus-visible { outline: 2px solid var(--now); outline-offset: 2px; }
  .visually-hidden {
    position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0;
    overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .button {
    display: inline-flex; align-items: center; justify-content: center; gap: var(--space-1);
    min-width: 32px; min-height: 32px; padding: 0 var(--space-2);
    border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); cursor: pointer;
    transition: background var(--quick) var(--ease), border-color var(--quick) var(--ease);
  }
  .button:hover { border-color: var(--rule-strong); background: var(--paper-2); }
  .button[aria-pressed='true'] { background: var(--now-soft); border-color: var(--now); }
  a { color: var(--now); text-underline-offset: 2px; }
  @media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
  @media (pointer: coarse) { .button { min-width: 44px; min-height: 44px; } }
`;
