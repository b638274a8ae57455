/** The timeline's pictograms, in a box of 16. */
import { html, type TemplateResult } from 'lit';

const PATHS = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  previous: 'M3 3h2v10H3zM13 3v10L6 8z',
  open: 'M4 10l4-4 4 4-1 1-3-3-3 3z',
  next: 'M11 3h2v10h-2zM3 3v10l7-5z',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}
