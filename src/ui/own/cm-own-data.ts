/** The dialog of the reader's own file: choosing it, how far its reading is, what was read of it and what was not. */
import { css, html, nothing } from 'lit';
import { formatCount } from '../../i18n/format.ts';
import { failureWords, formatWords, noticeWords, problemWords } from '../../i18n/import-words.ts';
import type { ImportAccount } from '../../model/import.ts';
import { base } from '../tokens.ts';
import { type DatesNotice, dateQuestion, dateStyles, openDates } from './date-question.ts';
import { OwnPart, ownStyles } from './own-part.ts';
import type { OwnShown } from './own-state.ts';

const LISTED = 10;
const ACCEPT = '.csv,.tsv,.txt,.json,.geojson,.parquet,.gz';

class OwnData extends OwnPart {
  static override properties = { ...OwnPart.properties, together: { state: true } };
  declare together: boolean;

  constructor() {
    super();
    this.together = false;
  }

  static override styles = [
    base,
    ownStyles,
    dateStyles,
    css`
      section { margin-top: var(--space-4); }
      h3 { margin: 0 0 var(--space-1); font-size: inherit; font-weight: 650; }
      ul { margin: 0 0 var(--space-3); padding-inline-start: 1.2em; overflow-wrap: anywhere; }
      .choose { display: grid; gap: var(--space-2); justify-items: start; margin: var(--space-3) 0; }
      .choose label { display: flex; gap: var(--space-2); align-items: center; min-height: 32px; cursor: pointer; }
      .choose .button { padding-inline: var(--space-4); border-color: var(--now); font-weight: 650; color: var(--now); }
      .file { position: relative; }
      .file:focus-within { outline: 2px solid var(--now); outline-offset: 2px; }
      .failed { padding: var(--space-2) var(--space-3); border: 1px solid var(--warn); border-radius: var(--radius); background: var(--warn-soft); color: var(--warn); }
      input[type='checkbox'] { flex: none; width: 18px; height: 18px; accent-color: var(--now); }
      @media (pointer: coarse) { .choose label { min-height: 44px; } }
    `,
  ];

  private readonly onFile = (event: Event): void => {
    const input = event.currentTarget;
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!(input instanceof HTMLInputElement) || !file) return;
    this.request({ type: 'open', file, together: this.together });
    // The same file may be chosen again, such as after it was mended.
    input.value = '';
  };

  private readonly onTogether = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) this.together = event.currentTarget.checked;
  };

  private chooser(): unknown {
    // The browser's own button would speak the browser's language.
    return html`<div class="choose">
      <label class="button file">${this.say('choose')}<input class="visually-hidden" type="file" accept=${ACCEPT} @change=${this.onFile} /></label>
      <label><input type="checkbox" .checked=${this.together} @change=${this.onTogether} />${this.say('together')}</label></div>`;
  }

  private failure(): unknown {
    const { failure } = this.data;
    if (failure === null) return nothing;
    const lang = failure.code === 'foreign' ? 'en' : this.lang;
    return html`<div class="failed" role="alert"><p>${this.say('failed')}</p><p lang=${lang}>${failureWords(failure, lang)}</p></div>`;
  }

  private problems({ problems }: ImportAccount): unknown {
    if (problems.length === 0) return nothing;
    return html`<h3>${this.say('unread')}</h3><ul>${problems
      .slice(0, LISTED)
      .map((problem) => html`<li>${problemWords(problem, this.lang)}</li>`)}</ul>`;
  }

  private notes({ notices }: ImportAccount): unknown {
    const others = notices.filter((notice) => notice !== this.asked);
    if (others.length === 0) return nothing;
    return html`<h3>${this.say('notes')}</h3><ul>${others
      .slice(0, LISTED)
      .map((notice) => html`<li>${noticeWords(notice, this.lang)}</li>`)}</ul>`;
  }

  /** What is asked of the file that was read last; it stays while that file is read anew, and the focus in it. */
  private get asked(): DatesNotice | null {
    const { failure, own } = this.data;
    return openDates(
      (failure ? failure.code === 'no-report' && failure.notices : own?.account.notices) || [],
    );
  }

  private question(): unknown {
    const { asked } = this;
    return asked && dateQuestion(asked, this.lang, (order) => this.request({ type: 'dates', order }));
  }

  private account({ account, outside, otherPlaces }: OwnShown): unknown {
    const format = formatWords(account.format, this.lang);
    const rows = formatCount(account.rows, this.lang);
    const [read, unread] = [formatCount(account.read, this.lang), formatCount(account.unread, this.lang)];
    return html`<section aria-label=${this.say('account')}>
      <p role="status"><strong>${this.shownWords()}</strong></p>
      <p>${this.say('format', { format })}. ${this.say('rows', { rows, read, unread })}</p>
      ${outside > 0 ? html`<p>${this.say('outside', { n: outside })}</p>` : nothing}
      ${otherPlaces > 0 ? html`<p>${this.say('places', { n: otherPlaces })}</p>` : nothing}
      <p class="quiet">${this.say('as-named')}</p>
      ${this.problems(account)}${this.notes(account)}
      ${this.button('remove', () => this.request({ type: 'remove' }))}</section>`;
  }

  protected override render(): unknown {
    const { reading, own } = this.data;
    return html`<div lang=${this.lang}><p>${this.say('what')}</p><p class="quiet">${this.say('private')}</p>
      ${reading?.own ? this.progress() : this.chooser()}${this.failure()}${this.question()}
      ${own !== null && !reading?.own ? this.account(own) : nothing}</div>`;
  }
}
customElements.define('cm-own-data', OwnData);

/** In the dialog of links: what they leave out. */
class OwnNote extends OwnPart {
  static override styles = [base, ownStyles];

  protected override render(): unknown {
    return html`<p class="quiet" lang=${this.lang}>${this.say('link-note')}</p>`;
  }
}
customElements.define('cm-own-note', OwnNote);
