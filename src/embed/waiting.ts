/** What the element shows before its interface is there, and instead of it when the data cannot be had. */
import { css, html, nothing } from 'lit';
import { chrome } from '../i18n/catalogues/chrome.ts';
import { translate } from '../i18n/messages.ts';
import { type Problem, problemText } from '../model/problem.ts';
import type { Language } from '../model/words.ts';

export const elementStyles = css`
  :host { display: block; position: relative; height: 100%; min-height: 280px; overflow: hidden; background: var(--paper); }
  .wait { display: grid; place-content: center; gap: var(--space-3); height: 100%; padding: var(--space-5); text-align: center; }
  .wait ul { text-align: start; max-width: 70ch; overflow-wrap: anywhere; }
  .wait[role='alert'] { position: relative; background: var(--paper); }
  img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
  slot { display: block; position: absolute; inset: 0; overflow: auto; }
  cm-shell[data-waiting] { visibility: hidden; }
  @media print { :host { height: auto; overflow: visible; } }
`;

/** The page's own children, such as a picture of the map and its words, stay until the interface takes their place. */
export function waiting(lang: Language, poster: string | null): unknown {
  return html`<slot><div class="wait" lang=${lang}>${poster ? html`<img src=${poster} alt="" />` : nothing}<p role="status">${translate(chrome, lang, 'loading')}</p></div></slot>`;
}

export function failed(lang: Language, failures: readonly Problem[], retry: () => void): unknown {
  return html`<div class="wait" lang=${lang} role="alert"><p><strong>${translate(chrome, lang, 'load-failed')}</strong></p>
    <ul>${failures.slice(0, 5).map((problem) => html`<li>${problemText(problem)}</li>`)}</ul>
    <p><button class="button" type="button" @click=${retry}>${translate(chrome, lang, 'load-retry')}</button></p></div>`;
}
