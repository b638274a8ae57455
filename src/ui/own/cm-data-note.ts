/** A line over the map: what is still being read, or whose reports are shown in place of the map's own. */
import { css, html, nothing } from 'lit';
import { pictureWords } from '../../i18n/catalogues/picture.ts';
import { noticeWords } from '../../i18n/import-words.ts';
import { translate } from '../../i18n/messages.ts';
import { creditOf } from '../../model/import.ts';
import { problemText } from '../../model/problem.ts';
import { base } from '../tokens.ts';
import { OwnPart, ownStyles } from './own-part.ts';

class DataNote extends OwnPart {
  static override styles = [
    base,
    ownStyles,
    css`
      div.note { padding: var(--space-2) var(--space-3); border: 1px solid var(--rule-strong); border-radius: var(--radius); background: var(--raised); box-shadow: var(--shadow); font-size: var(--text-s); }
      p.quiet::first-letter { text-transform: uppercase; }
      .acts { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    `,
  ];

  private content(): unknown {
    const { reading, partial, own } = this.data;
    if (reading !== null) return this.progress();
    if (own !== null) {
      const account = (): void => this.tell({ type: 'show-own' });
      const names = creditOf(own.account.format);
      // Sums of deaths stand beside the map: that these are of a fragment is said where they are seen.
      const part = own.account.notices.filter(
        ({ remark }) => remark.code === 'extract' || remark.code === 'page-of',
      );
      return html`<p role="status">${this.shownWords()}</p>
        ${names === null ? nothing : html`<p class="quiet">${translate(pictureWords, this.lang, 'sources', { names })}</p>`}
        ${own.outside > 0 ? html`<p class="quiet">${this.say('outside', { n: own.outside })}</p>` : nothing}
        ${part.map((notice) => html`<p class="quiet">${noticeWords(notice, this.lang)}</p>`)}
        <div class="acts">
        ${this.button('account', account)}${this.button('remove', () => this.request({ type: 'remove' }))}</div>`;
    }
    if (partial === null) return nothing;
    return html`<p role="status">${this.say('partial')}</p>
      ${partial.problems.map((problem) => html`<p class="quiet" lang="en">${problemText(problem)}</p>`)}
      <div class="acts">${this.button('read-on', () => this.request({ type: 'read-on' }))}</div>`;
  }

  protected override render(): unknown {
    return html`<div class="note" lang=${this.lang}>${this.content()}</div>`;
  }
}
customElements.define('cm-data-note', DataNote);
