import { css } from 'lit';

export const windowStyles = css`
  .modes { display: flex; align-items: stretch; }
  .modes > *, .pair > * { border-radius: 0; margin-left: -1px; }
  .pair { display: flex; margin-left: 0; }
  .pair > :first-child { border-radius: var(--radius) 0 0 var(--radius); margin-left: 0; }
  .modes > :last-child { border-radius: 0 var(--radius) var(--radius) 0; }
  .button[aria-pressed='true'] { z-index: 1; font-weight: 600; }
  [popover] { width: min(280px, calc(100vw - 16px)); }
  form { display: grid; gap: var(--space-1); }
  form .button { justify-self: start; margin-top: var(--space-1); }
  .error { min-height: 0; }
  .error:empty { display: none; }

  :host([layout='narrow']) .modes { flex-direction: column; gap: var(--space-1); margin-bottom: var(--space-1); }
  :host([layout='narrow']) .modes > *, :host([layout='narrow']) .pair > * { border-radius: var(--radius); margin: 0; }
  :host([layout='narrow']) .pair { gap: var(--space-1); }
  :host([layout='narrow']) .pair > :first-child { flex: 1; }
  :host([layout='narrow']) .modes .label { margin-top: var(--space-2); }
  .short { flex-direction: column; gap: 0; width: 100%; padding: 0 4px; line-height: 1.25; overflow: hidden; }
  .short .mode { font-size: var(--text-xs); color: var(--ink-2); max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
`;
