/** Every report that passes the filters as a sortable table; rows are drawn in chunks as the reader scrolls. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { common } from '../../i18n/catalogues/common.ts';
import { listWords } from '../../i18n/catalogues/panel-list.ts';
import { translate } from '../../i18n/messages.ts';
import { partyName } from '../../i18n/name.ts';
import { timeLine } from '../../i18n/reported-time.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { Scene } from '../../scene/types.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { answerChips, figureCell, placeNames, strikeMark } from './parts.ts';
import { COLUMNS, type Column, type Sorting, sortReports } from './report-rows.ts';
import { panelStyles } from './styles.ts';

const CHUNK = 80;

export class CmTable extends Part {
  static override properties = {
    ...Part.properties,
    sorting: { state: true },
    onlyInView: { state: true },
    limit: { state: true },
  };
  static override styles = [base, panelStyles, tableStyles()];
  declare sorting: Sorting;
  declare onlyInView: boolean;
  declare limit: number;
  private rows: readonly Strike[] = [];
  private rowsKey: readonly unknown[] = [];
  private watcher: IntersectionObserver | null = null;

  constructor() {
    super();
    this.sorting = { column: 'time', descending: false };
    this.onlyInView = false;
    this.limit = CHUNK;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.limit += CHUNK;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watcher?.disconnect();
    this.watcher = null;
  }

  private say(key: keyof typeof listWords.en, params: Record<string, string | number> = {}): string {
    return translate(listWords, this.lang, key, params);
  }

  /** Filters and sorts only when something that decides the rows has changed; a step in time alone has not. */
  private chosen(conflict: Conflict, scene: Scene): readonly Strike[] {
    const { kind, by, against, stance } = scene.view;
    const key = [
      conflict,
      kind,
      by,
      against,
      stance,
      this.sorting,
      this.lang,
      this.onlyInView ? scene : null,
    ];
    if (key.some((part, index) => part !== this.rowsKey[index])) {
      const strikes = this.onlyInView
        ? scene.strikes.map(({ strike }) => strike)
        : scene.reports
            .positions(scene.reports.select(scene.view), { first: 0, end: scene.reports.count })
            .map((position) => scene.reports.at(position));
      this.rows = sortReports(strikes, this.sorting, conflict, this.lang);
      this.rowsKey = key;
    }
    return this.rows;
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, scene } = this;
    if (!conflict || !scene) return nothing;
    const rows = this.chosen(conflict, scene);
    const drawn = rows.slice(0, this.limit);
    const rest = rows.length - drawn.length;
    return html`<div class="bar">
        <label><input type="checkbox" .checked=${this.onlyInView} @change=${this.onOnly} /> ${this.say('only-view')}</label>
        <p class="small" role="status">${this.say('count', { shown: drawn.length, n: rows.length })}</p>
      </div>
      <div class="scroll" tabindex="0" role="group" aria-label=${this.say('table')}>
        <table>
          <caption>${this.say('table')}</caption>
          <thead><tr>${COLUMNS.map((column) => this.heading(column))}</tr></thead>
          <tbody>${drawn.map((strike) => this.row(strike, conflict, scene))}</tbody>
        </table>
        ${rows.length === 0 ? html`<p class="muted none">${this.say('no-rows')}</p>` : nothing}
        ${
          rest > 0
            ? html`<button type="button" class="button more" @click=${() => {
                this.limit += CHUNK;
              }}>${this.say('more', { n: Math.min(rest, CHUNK) })}</button>`
            : nothing
        }
      </div>`;
  }

  override updated(_: PropertyValues): void {
    this.watcher?.disconnect();
    const more = this.renderRoot.querySelector('.more');
    if (more) this.watcher?.observe(more);
  }

  private heading(column: Column): TemplateResult {
    const { sorting } = this;
    const mine = sorting.column === column;
    const direction = sorting.descending ? 'descending' : 'ascending';
    return html`<th scope="col" aria-sort=${mine ? direction : nothing}>
      <button type="button" @click=${() => this.sortBy(column)}>${this.say(`col-${column}`)}<span class="arrow" aria-hidden="true">${mine ? (sorting.descending ? '▼' : '▲') : ''}</span></button>
    </th>`;
  }

  /** Numbers begin with the highest, everything else with the first. */
  private sortBy(column: Column) {
    const descending =
      this.sorting.column === column ? !this.sorting.descending : column === 'killed' || column === 'injured';
    this.sorting = { column, descending };
    this.limit = CHUNK;
  }

  private onOnly(event: Event) {
    if (event.target instanceof HTMLInputElement) this.onlyInView = event.target.checked;
    this.limit = CHUNK;
  }

  private row(strike: Strike, conflict: Conflict, scene: Scene): TemplateResult {
    const { lang } = this;
    const when = timeLine(strike.time, conflict.zone.offset, lang);
    const parties = strike.accused.map((party) => partyName(conflict.parties.get(party), lang)).join(', ');
    return html`<tr class=${strike.scope} aria-current=${scene.view.report === strike.id ? 'true' : nothing}>
      <th scope="row"><button type="button" class="link" @click=${() => this.ask({ type: 'open-report', report: strike.id })}>${when}</button></th>
      <td>${placeNames(strike.places, conflict, lang)}</td>
      <td>${translate(common, lang, `scope-${strike.scope}`)}</td>
      <td class="kind">${strikeMark(strike, conflict)} ${translate(common, lang, `kind-${strike.kind}`)}</td>
      <td class="figure">${figureCell(strike, 'killed', lang)}</td>
      <td class="figure">${figureCell(strike, 'injured', lang)}</td>
      <td>${parties}</td>
      <td><span class="chips">${answerChips(strike, lang)}</span></td>
      <td>${translate(common, lang, `grade-${strike.grade ?? 'none'}`)}</td>
    </tr>`;
  }
}

function tableStyles() {
  return css`
    :host { display: flex; flex-direction: column; min-height: 0; max-height: 100%; }
    .bar { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-5); align-items: center; padding-block-end: var(--space-2); }
    .bar label { display: inline-flex; gap: var(--space-2); align-items: center; min-height: 32px; cursor: pointer; }
    .bar input { width: 18px; height: 18px; accent-color: var(--now); }
    .scroll { overflow: auto; min-height: 0; flex: 1; border-block-start: 1px solid var(--rule-strong); position: relative; }
    table { border-collapse: separate; border-spacing: 0; width: 100%; min-width: 920px; font-variant-numeric: tabular-nums; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { text-align: start; vertical-align: top; padding: 6px var(--space-3) 6px 0; border-block-end: 1px solid var(--rule); font-weight: 400; }
    th:first-child, td:first-child { padding-inline-start: var(--space-2); }
    thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); border-block-end-color: var(--rule-strong); padding-block: 2px; }
    thead button { border: 0; background: none; padding: 4px 0; min-height: 32px; text-align: start; font-size: var(--text-xs); font-weight: 650; cursor: pointer; }
    thead button:hover { text-decoration: underline; text-underline-offset: 3px; }
    .arrow { display: inline-block; width: 14px; font-size: 9px; padding-inline-start: 4px; }
    .link { border: 0; background: none; padding: 0; min-height: 24px; text-align: start; cursor: pointer; color: var(--now); text-decoration: underline; text-underline-offset: 2px; }
    .kind .mark { vertical-align: -4px; }
    tbody tr:hover { background: var(--paper-2); }
    tr[aria-current] { background: var(--now-soft); }
    tr.area-bulletin, tr.running-total { color: var(--ink-2); }
    .chips { display: flex; flex-wrap: wrap; gap: 4px; }
    .none, .more { margin: var(--space-3) 0; }
    .more { position: sticky; inset-inline-start: 0; }
  `;
}

if (!customElements.get('cm-table')) customElements.define('cm-table', CmTable);
