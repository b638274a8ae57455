/** The truces as a list: what the bands say, for the keyboard and for a finger, and the way to jump to one. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../i18n/name.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { Drawn } from '../part.ts';
import { RequestSent } from '../request-event.ts';
import { base } from '../tokens.ts';
import { pledgeMarks, truceBands } from './bands.ts';
import { accusationTexts, bandTimes, pledgeText, say } from './words.ts';

export class TimelineTruces extends Drawn {
  static override properties = { conflict: { attribute: false }, lang: {}, current: {} };
  static override styles = [
    base,
    css`
      :host { display: block; }
      ul { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--space-1); }
      .button { display: block; width: 100%; min-height: 44px; padding: 6px var(--space-2); text-align: left; }
      .name { display: block; font-weight: 600; }
      small { display: block; font-size: var(--text-xs); color: var(--ink-2); }
    `,
  ];
  declare conflict: Conflict | null;
  declare lang: Language;
  /** Id of the truce in force at the moment, `''` for none. */
  declare current: string;

  constructor() {
    super();
    this.conflict = null;
    this.lang = 'en';
    this.current = '';
  }

  #row(id: string, name: string, lines: readonly string[]): TemplateResult {
    return html`<li><button
      class="button" aria-current=${id === this.current ? 'true' : nothing}
      @click=${() => this.#jump(id)}
    ><span class="name">${name}</span>${lines.map((line) => html`<small>${line}</small>`)}</button></li>`;
  }

  #jump(truce: string): void {
    this.dispatchEvent(new RequestSent({ type: 'jump-truce', truce }));
    // For the panel that this list may stand in.
    this.dispatchEvent(new Event('done'));
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, lang } = this;
    if (!conflict) return nothing;
    const rows = truceBands(conflict).map((band) => ({
      from: band.start,
      row: this.#row(band.truce.id, `${band.number}. ${inWords(band.truce.names, lang)}`, [
        bandTimes(band, conflict, lang),
        ...accusationTexts(band, conflict, lang),
      ]),
    }));
    const pledges = pledgeMarks(conflict).map((mark) => ({
      from: mark.from,
      row: this.#row(mark.truce.id, inWords(mark.truce.names, lang), [pledgeText(mark, conflict, lang)]),
    }));
    return html`<ul aria-label=${say(lang, 'truces-jump')}>
      ${[...rows, ...pledges].sort((a, b) => a.from - b.from).map(({ row }) => row)}
    </ul>`;
  }
}

customElements.define('cm-timeline-truces', TimelineTruces);
