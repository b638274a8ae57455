/** Every report that passes the filters as a sortable table; where they are many, only the rows in sight are drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { listWords } from '../../i18n/catalogues/panel-list.ts';
import { formatCount } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Scene } from '../../scene/types.ts';
import { Part } from '../part.ts';
import { plainRows } from '../rows/layout.ts';
import { RowWindow } from '../rows/row-window.ts';
import { base } from '../tokens.ts';
import { COLUMNS, type Column, type Sorting } from './sort-keys.ts';
import { panelStyles } from './styles.ts';
import { TableOrder } from './table-order.ts';
import { HEAD_PX, ROW_PX, tableRow, tableStyles } from './table-row.ts';

/** Up to so many rows all are drawn, each as high as its words; above, those in sight, of one height. */
const MOST_DRAWN = 200;

export class CmTable extends Part {
  static override properties = {
    ...Part.properties,
    sorting: { state: true },
    onlyInView: { state: true },
  };
  static override styles = [base, panelStyles, tableStyles];
  declare sorting: Sorting;
  declare onlyInView: boolean;
  private readonly order = new TableOrder(() => this.requestUpdate());
  private readonly rows = new RowWindow(this, {
    scroller: () => this.renderRoot.querySelector<HTMLElement>('.scroll'),
    cover: 0,
    head: HEAD_PX,
  });
  private isMany = false;
  private isNewOrder = false;

  constructor() {
    super();
    this.sorting = { column: 'time', descending: false };
    this.onlyInView = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.order.stop();
  }

  private say(key: keyof typeof listWords.en, params: Record<string, string | number> = {}): string {
    return translate(listWords, this.lang, key, params);
  }

  override willUpdate(): void {
    const { conflict, scene, lang, sorting, onlyInView, order } = this;
    if (!conflict || !scene) return;
    order.want({ conflict, scene, lang, sorting, onlyInView });
    const { length } = order.rows;
    this.isMany = length > MOST_DRAWN;
    this.rows.use(this.isMany ? plainRows(length, ROW_PX) : null, length);
    if (!this.isNewOrder) return;
    this.isNewOrder = false;
    this.rows.rewind();
  }

  private status(): string {
    const { order, lang } = this;
    if (order.share !== null) return this.say('sorting', { percent: Math.floor(100 * order.share) });
    const { rows, passing } = order;
    return this.say('count', { shown: formatCount(rows.length, lang), n: formatCount(passing, lang) });
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, scene, isMany, order } = this;
    if (!conflict || !scene) return nothing;
    const { length } = order.rows;
    const { first, end, kept } = this.rows.inSight();
    const { height, shift } = this.rows.sheet;
    const inSight = Array.from({ length: end - first }, (_, n) => first + n);
    const row = (n: number) => this.row(n, conflict, scene, kept.includes(n));
    const top = Math.max(0, first * ROW_PX + shift);
    return html`<div class="bar">
        <label><input type="checkbox" .checked=${this.onlyInView} @change=${this.onOnly} /> ${this.say('only-view')}</label>
        <p class="small" role="status">${this.status()}</p>
      </div>
      <div class="scroll" tabindex="0" role="group" aria-label=${this.say('table')} ?data-many=${isMany}>
        <div class=${isMany ? 'sheet' : ''} .style=${isMany ? `height:${height + HEAD_PX}px` : ''}>
          <table role="table" aria-rowcount=${isMany ? length + 1 : nothing} aria-busy=${order.share === null ? nothing : 'true'} .style=${isMany ? `top:${top}px` : ''}
            @keydown=${this.rows.onKey} @focusin=${this.rows.onFocusIn} @focusout=${this.rows.onFocusOut}>
            <caption>${this.say('table')}</caption>
            <thead role="rowgroup"><tr role="row" aria-rowindex=${isMany ? 1 : nothing}>${COLUMNS.map((column) => this.heading(column))}</tr></thead>
            <tbody role="rowgroup">${kept.filter((n) => n < first).map(row)}${inSight.map(row)}${kept.filter((n) => n >= end).map(row)}</tbody>
          </table>
        </div>
        ${length === 0 ? html`<p class="muted none">${this.say('no-rows')}</p>` : nothing}
      </div>`;
  }

  private heading(column: Column): TemplateResult {
    const { sorting } = this;
    const mine = sorting.column === column;
    const direction = sorting.descending ? 'descending' : 'ascending';
    return html`<th scope="col" role="columnheader" aria-sort=${mine ? direction : nothing}>
      <button type="button" @click=${() => this.sortBy(column)}>${this.say(`col-${column}`)}<span class="arrow" aria-hidden="true">${mine ? (sorting.descending ? '▼' : '▲') : ''}</span></button>
    </th>`;
  }

  /** Numbers begin with the highest, everything else with the first. */
  private sortBy(column: Column) {
    const descending =
      this.sorting.column === column ? !this.sorting.descending : column === 'killed' || column === 'injured';
    this.sorting = { column, descending };
    this.isNewOrder = true;
  }

  private onOnly(event: Event) {
    if (event.target instanceof HTMLInputElement) this.onlyInView = event.target.checked;
    this.isNewOrder = true;
  }

  private row(row: number, conflict: Conflict, scene: Scene, isKept: boolean): unknown {
    const position = this.order.rows.at(row);
    if (position === undefined) return nothing;
    const strike = scene.reports.at(position);
    const { lang, isMany } = this;
    const isCurrent = scene.view.report === strike.id;
    return guard([strike, row, isCurrent, lang, conflict, isMany, isKept], () =>
      tableRow(strike, { row, isCurrent, isMany, isKept, lang, conflict }, () =>
        this.ask({ type: 'open-report', report: strike.id }),
      ),
    );
  }
}

if (!customElements.get('cm-table')) customElements.define('cm-table', CmTable);
