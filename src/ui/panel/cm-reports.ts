/** The list of the reports in view now, by day; when there is none, what the reader could do next. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listWords } from '../../i18n/catalogues/panel-list.ts';
import { reportWords } from '../../i18n/catalogues/panel-report.ts';
import { formatDay } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { timeUnderDay } from '../../i18n/reported-time.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import { DAY } from '../../model/time.ts';
import { hasFilters } from '../../query/filter.ts';
import type { Scene } from '../../scene/types.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { headlineFigure } from './figure-words.ts';
import { answerChips, placeNames, scopeChip, strikeMark } from './parts.ts';
import { byDay } from './report-rows.ts';
import { panelStyles } from './styles.ts';

/** Rows that are drawn at first and with each "more". */
const CHUNK = 100;

export class CmReports extends Part {
  static override properties = { ...Part.properties, limit: { state: true } };
  static override styles = [base, panelStyles, listStyles()];
  declare limit: number;

  constructor() {
    super();
    this.limit = CHUNK;
  }

  private say(key: keyof typeof listWords.en, params: Record<string, string | number> = {}): string {
    return translate(listWords, this.lang, key, params);
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, scene, lang } = this;
    if (!conflict || !scene) return nothing;
    const strikes = scene.strikes.map(({ strike }) => strike);
    if (strikes.length === 0) return this.empty(scene);
    const drawn = strikes.slice(0, this.limit);
    const rest = strikes.length - drawn.length;
    return html`<section role="group" aria-label=${this.say('list')}>
      ${repeat(
        byDay(drawn, conflict.zone.offset),
        ({ day }) => day,
        ({
          day,
          strikes: ofDay,
        }) => html`<h3>${formatDay(day, conflict.zone.offset, lang, { weekday: true, year: true })}</h3>
          <ul>${repeat(
            ofDay,
            ({ id }) => id,
            (strike) => this.row(strike, conflict, scene),
          )}</ul>`,
      )}
      ${
        rest > 0
          ? html`<button type="button" class="button more" @click=${() => {
              this.limit += CHUNK;
            }}>${this.say('more', { n: Math.min(rest, CHUNK) })}</button>`
          : nothing
      }
    </section>`;
  }

  private row(strike: Strike, conflict: Conflict, scene: Scene): TemplateResult {
    const { lang } = this;
    const point = (id: string | null) => () => this.tell({ type: 'hover-strike', strike: id });
    return html`<li>
      <button type="button" class="row" data-report=${strike.id} aria-current=${scene.view.report === strike.id ? 'true' : nothing}
        @click=${() => this.ask({ type: 'open-report', report: strike.id })}
        @pointerenter=${point(strike.id)} @pointerleave=${point(null)} @focus=${point(strike.id)} @blur=${point(null)}>
        ${strikeMark(strike, conflict)}
        <span class="what"><span class="place">${placeNames(strike.places.slice(0, 2), conflict, lang)}</span>
          <span class="small">${timeUnderDay(strike.time, conflict.zone.offset, lang)}</span></span>
        <span class="tail"><span class="small">${translate(reportWords, lang, 'killed', { figure: headlineFigure(strike, 'killed', lang) })}</span>
          <span class="chips">${scopeChip(strike, lang)} ${answerChips(strike, lang)}</span></span>
      </button>
    </li>`;
  }

  private empty(scene: Scene): TemplateResult {
    const { view } = scene;
    const week = 7 * DAY;
    const button = (key: 'widen' | 'everything' | 'clear' | 'onward', act: () => void) =>
      html`<button type="button" class="button" @click=${act}>${this.say(key)}</button>`;
    return html`<section role="group" class="empty" aria-label=${this.say('list')}>
      <p>${this.say('empty')}</p>
      <p class="muted">${this.say('empty-do')}</p>
      <p class="ways">
        ${view.span !== 'all' && view.span < week ? button('widen', () => this.ask({ type: 'set-span', span: week })) : nothing}
        ${view.span === 'all' ? nothing : button('everything', () => this.ask({ type: 'set-span', span: 'all' }))}
        ${hasFilters(view) ? button('clear', () => this.ask({ type: 'clear-filters' })) : nothing}
        ${button('onward', () => this.ask({ type: 'next-report' }))}
      </p>
    </section>`;
  }
}

function listStyles() {
  return css`
    :host { display: block; container-type: inline-size; }
    h3 {
      position: sticky; inset-block-start: 0; z-index: 1; padding: 6px var(--space-3); background: var(--paper-2);
      font-size: var(--text-xs); font-weight: 650; color: var(--ink-2); font-variant-numeric: tabular-nums;
    }
    ul { list-style: none; }
    .row {
      display: grid; grid-template-columns: 18px minmax(0, 1fr); gap: 2px 10px; align-items: start; width: 100%; text-align: start;
      padding: var(--space-2) var(--space-3); border: 0; border-block-end: 1px solid var(--rule); background: none; cursor: pointer;
    }
    .row:hover { background: var(--paper-2); }
    .row[aria-current] { background: var(--now-soft); }
    .row:focus-visible { outline-offset: -2px; }
    .what { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--space-2); min-width: 0; }
    .place { font-weight: 600; }
    .tail { grid-column: 2; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px var(--space-2); }
    .chips { display: inline-flex; flex-wrap: wrap; gap: 4px; }
    .more { margin: var(--space-3); }
    .empty { padding: var(--space-4); display: grid; gap: var(--space-2); }
    .ways { display: flex; flex-wrap: wrap; gap: var(--space-2); }
  `;
}

if (!customElements.get('cm-reports')) customElements.define('cm-reports', CmReports);
