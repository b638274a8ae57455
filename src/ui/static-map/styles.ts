import { css } from 'lit';

export const staticMapStyles = css`
  :host { display: block; position: absolute; inset: 0; overflow: hidden; background: var(--paper-2); }
  .picture { position: absolute; inset: 0; user-select: none; -webkit-user-select: none; }
  .picture > svg { display: block; position: absolute; inset: 0; pointer-events: none; will-change: transform; }
  .picture [role='button'] { cursor: pointer; pointer-events: auto; }
  .picture [role='button']:focus-visible { outline: 2px solid var(--now); outline-offset: 2px; }
  .controls { position: absolute; display: flex; flex-direction: column; border: 1px solid var(--rule);
    border-radius: var(--radius); background: var(--raised); box-shadow: var(--shadow); }
  .controls.row { flex-direction: row; }
  .controls button { display: grid; place-items: center; width: 32px; height: 32px; padding: 0; border: 0;
    border-radius: var(--radius); background: none; cursor: pointer; }
  .controls button:hover { background: var(--paper-2); }
  .controls button:disabled { opacity: 0.4; cursor: default; }
  .controls svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.6;
    stroke-linecap: round; stroke-linejoin: round; }
  @media (pointer: coarse) { .controls button { width: 44px; height: 44px; } }
  @media print { .controls { display: none; } }
`;
