/** What the pages of a place and of a truce share. */
import { css } from 'lit';

export const pageStyles = css`
  :host { display: block; }
  .facts { padding: 0 var(--space-4) var(--space-4); display: grid; gap: var(--space-2); }
  dl.facts-list { display: grid; gap: 6px; }
  dl.facts-list > div { display: grid; grid-template-columns: minmax(88px, 36%) minmax(0, 1fr); gap: var(--space-3); }
  dl.facts-list dt { color: var(--ink-2); overflow-wrap: anywhere; hyphens: auto; }
  .extra { padding: var(--space-4); border-block-start: 1px solid var(--rule); display: grid; gap: var(--space-2); }
  .extra h3 { font-size: var(--text-m); font-weight: 650; line-height: 1.3; }
  .entries { list-style: none; display: grid; gap: var(--space-4); }
  .entry { display: grid; gap: 3px; }
  .entry .sources { margin-block-start: 2px; }
  .who { font-weight: 550; }
  .replies { padding-inline-start: 18px; display: grid; gap: 3px; }
  .spellings { overflow-wrap: anywhere; }
`;
