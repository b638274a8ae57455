/** One report: what was reported, by whom, what the other side answered, who counted what, and where it stands. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { common } from '../../i18n/catalogues/common.ts';
import { reportWords } from '../../i18n/catalogues/panel-report.ts';
import { reportedWords } from '../../i18n/catalogues/reported.ts';
import { sourceWords } from '../../i18n/catalogues/sources.ts';
import { translate } from '../../i18n/messages.ts';
import { partyName } from '../../i18n/name.ts';
import { timeWords } from '../../i18n/reported-time.ts';
import type { Strike } from '../../model/conflict.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { casualtiesStyles, casualtiesView } from './casualties-view.ts';
import { citation, reportQuery } from './citation.ts';
import { accusers, groupClaims } from './claim-groups.ts';
import { claimsStyles, claimsView } from './claims-view.ts';
import { headlineFigure } from './figure-words.ts';
import { answerChips, english, placeNames, scopeChip, strikeMark } from './parts.ts';
import { strikeSources } from './source-numbers.ts';
import { sourceList } from './source-views.ts';
import { panelStyles } from './styles.ts';

/** Fired when the reader folds or unfolds the report; the panel decides what that means. */
const TOGGLE = 'toggle-report';

type Word = keyof typeof reportWords.en;

export class CmReport extends Part {
  static override properties = {
    ...Part.properties,
    strike: { attribute: false },
    open: { type: Boolean, reflect: true },
    inView: { attribute: false },
    copied: { state: true },
  };
  static override styles = [base, panelStyles, claimsStyles, casualtiesStyles, reportStyles()];
  declare strike: Strike | undefined;
  declare open: boolean;
  /** It lies in the window of the moment. */
  declare inView: boolean;
  declare copied: 'no' | 'yes' | 'by-hand';

  constructor() {
    super();
    this.open = false;
    this.inView = false;
    this.copied = 'no';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('strike')) this.copied = 'no';
  }

  private say(key: Word, params: Record<string, string | number> = {}): string {
    return translate(reportWords, this.lang, key, params);
  }

  override render(): TemplateResult | typeof nothing {
    const { strike, conflict, lang } = this;
    if (!strike || !conflict) return nothing;
    const { day, clock, between } = timeWords(strike.time, conflict.zone.offset, lang);
    return html`<article aria-labelledby="time">
      <header>
        ${strikeMark(strike, conflict)}
        <div class="head">
          <h3 id="time">
            <button type="button" aria-expanded=${this.open} aria-controls="body" @click=${this.onToggle}>${day}, ${clock}</button>
          </h3>
          ${this.isPlainTitle(strike) ? nothing : html`<p class="title" lang="en">${strike.title}</p>`}
          <p class="chips">
            ${this.inView ? html`<span class="chip now">${this.say('in-view')}</span>` : nothing}
            ${scopeChip(strike, lang)} ${answerChips(strike, lang)}
            <span class="small">${translate(reportedWords, lang, 'killed', { figure: headlineFigure(strike, 'killed', lang) })}</span>
          </p>
        </div>
      </header>
      <div id="body" class="body" ?hidden=${!this.open}>${this.open ? this.body(strike, between) : nothing}</div>
    </article>`;
  }

  /** A title that only repeats the place's own name adds nothing under that place's heading. */
  private isPlainTitle({ title, places }: Strike): boolean {
    const [first] = places;
    return first !== undefined && this.conflict?.places.get(first)?.names.en.includes(title) === true;
  }

  private onToggle() {
    this.dispatchEvent(new CustomEvent<string>(TOGGLE, { detail: this.strike?.id ?? '', bubbles: true }));
  }

  private body(strike: Strike, between: string | null): TemplateResult | typeof nothing {
    const { conflict, lang } = this;
    if (!conflict) return nothing;
    const numbers = strikeSources(strike);
    const context = { conflict, numbers, lang };
    const others = strike.places.slice(1);
    // A whole record has a source; a row of columns or of a file has none that the package knows.
    const whole = strike.sources.length > 0;
    // Who accuses is known from the claims: until they are there nobody is said to be accused by nobody.
    const coming = !conflict.whole;
    const prose = (key: Word, text: string | null) =>
      text === null
        ? nothing
        : html`<section><h4>${this.say(key)}</h4><p>${english(text, lang)}</p></section>`;
    return html`
      ${strike.scope === 'incident' ? nothing : html`<p class="notice">${this.say(`${strike.scope}-note`)}</p>`}
      ${whole ? html`<p class="summary">${english(strike.summary, lang)}</p>` : coming ? nothing : this.more(strike)}
      <p ?hidden=${strike.accused.length === 0 || coming}>${this.accusedLine(strike)} ${strike.accusedNote === null ? nothing : html`<span class="small">${english(strike.accusedNote, lang, false)}</span>`}</p>
      ${whole || strike.claims.length > 0 ? claimsView(strike, context) : nothing}
      ${whole ? casualtiesView(strike.casualties, context) : nothing} ${prose('findings', strike.findings)}
      <dl class="exact">
        <dt>${this.say('time-precision')}</dt>
        <dd>${translate(common, lang, `time-${strike.time.precision}`)}${between === null ? nothing : html`, ${between}`}${this.note(strike.time.note)}</dd>
        <dt>${this.say('place-precision')}</dt>
        <dd>${translate(common, lang, `place-${strike.placePrecision}`)}${this.note(strike.placeNote)}
          ${others.length === 0 ? nothing : html`<span class="note">${this.say('also-named', { places: placeNames(others, conflict, lang) })}</span>`}</dd>
        <dt>${this.say('weapon-term')}</dt>
        <dd>${translate(common, lang, `kind-${strike.kind}`)}
          ${strike.weaponClaimed === null ? nothing : html`<span class="note">${this.say('weapon')} ${english(strike.weaponClaimed, lang, false)}</span>`}</dd>
      </dl>
      <details class="grade">
        <summary>${this.say('grade')}: <strong>${translate(common, lang, `grade-${strike.grade ?? 'none'}`)}</strong></summary>
        <p class="small">${this.say(`grade-${strike.grade ?? 'none'}`)} ${this.say('grade-note')}</p>
      </details>
      ${prose('notes', strike.notes)}
      ${whole ? html`<section><h4>${translate(sourceWords, lang, 'sources')}</h4>${sourceList(numbers, conflict, lang)}</section>` : nothing}
      ${whole || coming || conflict.columns !== null ? this.footer(strike) : nothing}`;
  }

  /** What columns do not hold of a report; its code comes with the first such report. */
  private more(strike: Strike): TemplateResult {
    void import('../own/index.ts');
    return html`<cm-report-more .conflict=${this.conflict} .lang=${this.lang} .report=${strike.id}></cm-report-more>`;
  }

  private note(text: string | null): TemplateResult | typeof nothing {
    return text === null ? nothing : html`<span class="note">${english(text, this.lang, false)}</span>`;
  }

  /** Who accuses whom: only a side that reports the strike is named as accuser. */
  private accusedLine(strike: Strike): string {
    const { conflict, lang } = this;
    if (!conflict) return '';
    const name = (party: string) => partyName(conflict.parties.get(party), lang);
    const accused = strike.accused.map(name).join(', ');
    const accuser = accusers(groupClaims(strike, conflict), conflict).map(name).join(', ');
    return accuser === '' ? this.say('accused', { accused }) : this.say('accused-by', { accused, accuser });
  }

  private footer(strike: Strike): TemplateResult | typeof nothing {
    const { conflict, lang } = this;
    if (!conflict) return nothing;
    return html`<p class="actions">
        <a id="link" href=${reportQuery(conflict, strike, lang)}>${this.say('link')}</a>
        <button type="button" class="button" @click=${this.onCopy}>${this.say('copy')}</button>
        <span role="status">${this.copied === 'yes' ? this.say('copied') : nothing}</span>
      </p>
      ${
        this.copied === 'by-hand'
          ? html`<label class="small">${this.say('copy-by-hand')}
              <textarea readonly rows="4" .value=${this.citationText()} @focus=${(event: FocusEvent) => event.target instanceof HTMLTextAreaElement && event.target.select()}></textarea></label>`
          : nothing
      }`;
  }

  /** The link's `href` is read back resolved, so that the citation carries a whole address. */
  private citationText(): string {
    const { conflict, strike, lang } = this;
    const link = this.renderRoot.querySelector<HTMLAnchorElement>('#link');
    return conflict && strike && link ? citation(conflict, strike, lang, link.href) : '';
  }

  private async onCopy() {
    try {
      await navigator.clipboard.writeText(this.citationText());
      this.copied = 'yes';
    } catch {
      this.copied = 'by-hand';
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.focus();
    }
  }
}

function reportStyles() {
  return css`
    :host { display: block; container-type: inline-size; }
    header { display: flex; gap: 10px; padding: 10px var(--space-4); }
    .mark { margin-block-start: 7px; }
    .head { min-width: 0; flex: 1; }
    h3 { font-size: var(--text-m); font-weight: 650; line-height: 1.3; }
    h3 button {
      border: 0; background: none; padding: 4px 0; min-height: 32px; text-align: start; cursor: pointer; width: 100%;
      font-variant-numeric: tabular-nums; border-radius: 4px;
    }
    h3 button:hover { text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
    .title { color: var(--ink-2); }
    .chips { display: flex; flex-wrap: wrap; gap: 4px 6px; align-items: center; margin-block-start: 4px; }
    .body { display: grid; gap: var(--space-4); padding: var(--space-1) var(--space-4) var(--space-5); }
    .body[hidden] { display: none; }
    .summary { font-size: var(--text-m); line-height: 1.5; }
    .notice { padding: var(--space-2) var(--space-3); border: 1px dashed var(--rule-strong); border-radius: var(--radius); background: var(--paper-2); }
    .exact { display: grid; grid-template-columns: auto 1fr; gap: 6px var(--space-3); }
    .exact dt { color: var(--ink-2); }
    .note { display: block; font-size: var(--text-xs); color: var(--ink-2); }
    .body h4 { margin-block-end: 2px; }
    .actions { display: flex; flex-wrap: wrap; gap: var(--space-3); align-items: center; font-size: var(--text-s); }
    .actions a { min-height: 24px; display: inline-flex; align-items: center; }
    textarea { width: 100%; font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--rule-strong); border-radius: 4px; padding: 6px; }
  `;
}

if (!customElements.get('cm-report')) customElements.define('cm-report', CmReport);
