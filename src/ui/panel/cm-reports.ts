/** The list of the reports in view now, by day; when there is none, what the reader could do next. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { listWords } from '../../i18n/catalogues/panel-list.ts';
import { formatDay } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import type { Conflict } from '../../model/conflict.ts';
import { DAY } from '../../model/time.ts';
import { nthMember, rank } from '../../query/columns/bitmap.ts';
import type { Selection } from '../../query/columns/selection.ts';
import { type Days, dayOfMember, daysOf } from '../../query/days.ts';
import { hasFilters } from '../../query/filter.ts';
import type { Scene } from '../../scene/types.ts';
import { Part } from '../part.ts';
import { DayRows } from '../rows/layout.ts';
import { RowWindow, scrollerAround } from '../rows/row-window.ts';
import { base } from '../tokens.ts';
import { HEADING_PX, listStyles, ROW_PX, reportRow } from './list-row.ts';
import { panelStyles } from './styles.ts';

/** Up to so many rows all are drawn, each as high as its words; above, those in sight, of one height. */
export const MOST_DRAWN = 200;

/** What the list shows: so many members of a selection from one of them on. */
interface Listed {
  readonly selection: Selection;
  readonly days: Days;
  readonly before: number;
  readonly count: number;
}

/** Rows of a day that are drawn, of all that it has in the window. */
interface DrawnDay {
  readonly day: number;
  readonly rows: readonly number[];
}

export class CmReports extends Part {
  static override styles = [base, panelStyles, listStyles];
  private readonly rows = new RowWindow(this, { scroller: () => scrollerAround(this), cover: HEADING_PX });
  private listed: Listed | null = null;
  private layout: DayRows | null = null;
  private shown: string | null = null;

  private say(key: keyof typeof listWords.en, params: Record<string, string | number> = {}): string {
    return translate(listWords, this.lang, key, params);
  }

  /** Brings a report's row into sight. @returns its button; `null` when the report is not in view. */
  async rowElement(report: string): Promise<HTMLElement | null> {
    await this.updateComplete;
    const row = this.rowOf(report);
    if (row < 0) return null;
    this.rows.reveal(row);
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"]`);
  }

  private rowOf(report: string): number {
    const { listed, scene } = this;
    const position = scene?.reports.positionOf(report) ?? -1;
    if (!listed || position < 0) return -1;
    const { members } = listed.selection;
    const row = rank(members, position) - listed.before;
    const isThere = nthMember(members, row + listed.before) === position;
    return isThere && row < listed.count ? row : -1;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { scene, conflict, listed: old } = this;
    if (!scene || !conflict) return;
    if (changed.has('scene') || changed.has('conflict')) {
      const { reports, view, window } = scene;
      const selection = reports.select(view);
      const { first, end } = reports.index.window(window.from, window.to);
      const before = rank(selection.members, first);
      const count = Math.max(0, rank(selection.members, end) - before);
      const days = daysOf(reports, selection, conflict.zone.offset);
      this.listed = { selection, days, before, count };
      this.layout = count > MOST_DRAWN ? new DayRows(days, before, count, HEADING_PX, ROW_PX) : null;
      this.rows.use(this.layout, count, (row) => {
        if (!old || old.selection === selection) return row + (old?.before ?? 0) - before;
        return rank(selection.members, nthMember(old.selection.members, old.before + row)) - before;
      });
    } else this.rows.use(this.layout, this.listed?.count ?? 0);
    const { report } = scene.view;
    if (report !== this.shown && report !== null && this.layout) {
      const row = this.rowOf(report);
      if (row >= 0) this.rows.reveal(row);
    }
    this.shown = report;
  }

  /** The rows that are drawn, day by day. */
  private drawn({ days, before, count }: Listed): readonly DrawnDay[] {
    const { first, end, kept } = this.rows.inSight();
    const wanted = [...kept, ...Array.from({ length: end - first }, (_, n) => first + n)];
    const found: { readonly day: number; readonly rows: number[] }[] = [];
    for (const row of wanted.sort((a, b) => a - b)) {
      if (row >= count) break;
      const last = found.at(-1);
      if (last && before + row < (days.before[last.day + 1] ?? Number.POSITIVE_INFINITY)) last.rows.push(row);
      else found.push({ day: dayOfMember(days, before + row), rows: [row] });
    }
    return found;
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, scene, listed, layout } = this;
    if (!conflict || !scene || !listed) return nothing;
    if (listed.count === 0) return this.empty(scene);
    const body = layout ? this.sheet(listed, layout, conflict, scene) : this.whole(listed, conflict, scene);
    return html`<section role="group" aria-label=${this.say('list')} ?data-many=${layout !== null}
      @keydown=${this.rows.onKey} @focusin=${this.rows.onFocusIn} @focusout=${this.rows.onFocusOut}>${body}</section>`;
  }

  private heading(day: number, { days }: Listed, { zone }: Conflict): string {
    return formatDay(days.starts[day] ?? 0, zone.offset, this.lang, { weekday: true, year: true });
  }

  private row(row: number, conflict: Conflict, scene: Scene): unknown {
    const strike = scene.strikes.at(row)?.strike;
    if (!strike) return nothing;
    const { lang } = this;
    const isCurrent = scene.view.report === strike.id;
    return guard([strike, row, isCurrent, lang, conflict], () =>
      reportRow(
        strike,
        { row, isCurrent, lang, conflict },
        {
          open: () => this.ask({ type: 'open-report', report: strike.id }),
          point: (id) => this.tell({ type: 'hover-strike', strike: id }),
        },
      ),
    );
  }

  /** Every row. */
  private whole(listed: Listed, conflict: Conflict, scene: Scene): unknown {
    return repeat(
      this.drawn(listed),
      ({ day }) => day,
      ({ day, rows }) => html`<h3>${this.heading(day, listed, conflict)}</h3>
        <ul>${repeat(
          rows,
          (row) => scene.strikes.at(row)?.strike.id,
          (row) => html`<li>${this.row(row, conflict, scene)}</li>`,
        )}</ul>`,
    );
  }

  /** The rows in sight, each where it stands among all. A day's list says how many it has. */
  private sheet(listed: Listed, layout: DayRows, conflict: Conflict, scene: Scene): unknown {
    const { height, shift, top } = this.rows.sheet;
    // A day may be higher than a browser can lay out: what is drawn of it ends beyond the view.
    const [upper, lower] = [top - 4000, top + 8000];
    // Not keyed: in another window the same elements take the new words.
    return html`<div class="sheet" .style=${`height:${height}px`}>${this.drawn(listed).map(
      ({ day, rows }) => {
        const block = layout.block(day);
        const from = Math.max(block.top, Math.min(upper, layout.topOf(rows[0] ?? 0) - layout.headingHeight));
        const to = Math.min(
          block.top + block.height,
          Math.max(lower, layout.topOf(rows.at(-1) ?? 0) + ROW_PX),
        );
        return html`<div class="day" .style=${`top:${Math.max(0, from + shift)}px;height:${to - from}px`}>
        <h3>${this.heading(day, listed, conflict)}</h3>
        <ul>${rows.map(
          (row) => html`<li aria-setsize=${block.count} aria-posinset=${row - block.first + 1}
            .style=${`top:${layout.topOf(row) - from}px`}>${this.row(row, conflict, scene)}</li>`,
        )}</ul></div>`;
      },
    )}</div>`;
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

if (!customElements.get('cm-reports')) customElements.define('cm-reports', CmReports);
