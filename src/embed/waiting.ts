/** What stands in the element until the data are there, and when they cannot be had. */
import { css, html, nothing } from 'lit';
import { chrome } from '../i18n/catalogues/chrome.ts';
import { common } from '../i18n/catalogues/common.ts';
import { notices } from '../i18n/catalogues/notices.ts';
import { translate } from '../i18n/messages.ts';
import { type Problem, problemText } from '../model/problem.ts';
import type { Language } from '../model/words.ts';

const LISTED = 5;

export const elementStyles = css`
  :host { display: block; position: relative; height: 100%; min-height: 280px; overflow: hidden; background: var(--paper); }
  slot { display: block; height: 100%; }
  /* The interface is there but not yet drawn: what was shown before stays over it. */
  cm-shell[data-waiting] { visibility: hidden; }
  cm-shell ~ slot { position: absolute; inset: 0; overflow: auto; }
  @media print { :host { height: auto; overflow: visible; } }
  .wait { display: grid; place-content: center; justify-items: center; gap: var(--space-3); height: 100%; padding: var(--space-5); overflow: auto; text-align: center; }
  .wait > * { margin: 0; }
  .wait strong { font-size: var(--text-m); }
  .wait ul { max-width: 70ch; padding: var(--space-3) var(--space-4); border-radius: var(--radius); background: var(--paper-2); color: var(--ink-2); list-style: none; text-align: start; overflow-wrap: anywhere; }
  .wait img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
`;

export interface Waiting {
  readonly lang: Language;
  /** What went wrong; none while the data are on their way. */
  readonly failures: readonly Problem[];
  /** Address of a picture shown meanwhile. */
  readonly poster: string | null;
  /** The site whose pages hold the same reports, closing slash included; `null` when the data are somebody else's. */
  readonly site: string | null;
  readonly retry: () => void;
}

/** The page's own children, such as a picture of the map and its words, stay until the interface takes their place. */
export function waiting({ lang, failures, poster, site, retry }: Waiting): unknown {
  if (failures.length === 0) {
    return html`<slot><div class="wait" lang=${lang}>${poster ? html`<img src=${poster} alt="" />` : nothing}<p role="status">${translate(chrome, lang, 'loading')}</p></div></slot>`;
  }
  return html`<div class="wait" lang=${lang} role="alert"><p><strong>${translate(notices, lang, 'load-failed')}</strong></p>
    <p>${translate(notices, lang, 'load-details')}${lang === 'en' || failures.every(({ words }) => words) ? nothing : html` <small>(${translate(common, lang, 'in-english')})</small>`}</p>
    <ul>${failures
      .slice(0, LISTED)
      .map(
        (problem) =>
          html`<li lang=${problem.words ? lang : 'en'}>${problem.words?.[lang] ?? problemText(problem)}</li>`,
      )}</ul>
    <p><button class="button" type="button" @click=${retry}>${translate(notices, lang, 'load-retry')}</button></p>
    ${site === null ? nothing : html`<p><a href=${`${site}table/`}>${translate(notices, lang, 'load-elsewhere')}</a></p>`}</div>`;
}
