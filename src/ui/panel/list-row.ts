/** A row of the list of reports, and how the list looks. */
import { css, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { reportedWords } from '../../i18n/catalogues/reported.ts';
import { translate } from '../../i18n/messages.ts';
import { timeUnderDay } from '../../i18n/reported-time.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { headlineFigure } from './figure-words.ts';
import { answerChips, placeNames, scopeChip, strikeMark } from './parts.ts';

/** px of a row and of a day's heading where there are many. */
export const ROW_PX = 60;
export const HEADING_PX = 30;

interface Row {
  /** Its number, counted from 0. */
  readonly row: number;
  readonly isCurrent: boolean;
  readonly lang: Language;
  readonly conflict: Conflict;
}

interface Acts {
  readonly open: () => void;
  /** The pointer or the focus came to the report, or left it: `null`. */
  readonly point: (report: string | null) => void;
}

export function reportRow(
  strike: Strike,
  { row, isCurrent, lang, conflict }: Row,
  { open, point }: Acts,
): TemplateResult {
  const on = () => point(strike.id);
  const off = () => point(null);
  return html`<button type="button" class="row" data-row=${row} data-report=${strike.id} aria-current=${isCurrent ? 'true' : nothing}
    @click=${open} @pointerenter=${on} @pointerleave=${off} @focus=${on} @blur=${off}>
    ${strikeMark(strike, conflict)}
    <span class="what"><span class="place">${placeNames(strike.places.slice(0, 2), conflict, lang)}</span>
      <span class="small">${timeUnderDay(strike.time, conflict.zone.offset, lang)}</span></span>
    <span class="tail"><span class="small">${translate(reportedWords, lang, 'killed', { figure: headlineFigure(strike, 'killed', lang) })}</span>
      <span class="chips">${scopeChip(strike, lang)} ${answerChips(strike, lang)}</span></span>
  </button>`;
}

const px = (value: number) => unsafeCSS(`${value}px`);

export const listStyles = css`
  :host { display: block; container-type: inline-size; }
  h3 {
    position: sticky; inset-block-start: 0; z-index: 1; padding: 6px var(--space-3); background: var(--paper-2);
    font-size: var(--text-xs); font-weight: 650; color: var(--ink-2); font-variant-numeric: tabular-nums;
  }
  ul { list-style: none; }
  .row {
    display: grid; grid-template-columns: 18px minmax(0, 1fr); gap: 2px 10px; align-items: start; width: 100%; text-align: start;
    padding: var(--space-2) var(--space-3); border: 0; border-block-end: 1px solid var(--rule); background: none; cursor: pointer;
    scroll-margin-block-start: ${px(HEADING_PX)};
  }
  .row:hover { background: var(--paper-2); }
  .row[aria-current] { background: var(--now-soft); }
  .row:focus-visible { outline-offset: -2px; }
  .what { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--space-2); min-width: 0; }
  .place { font-weight: 600; }
  .tail { grid-column: 2; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px var(--space-2); }
  .chips { display: inline-flex; flex-wrap: wrap; gap: 4px; }
  .empty { padding: var(--space-4); display: grid; gap: var(--space-2); }
  .ways { display: flex; flex-wrap: wrap; gap: var(--space-2); }
  .sheet { position: relative; overflow-anchor: none; }
  .day { position: absolute; inset-inline: 0; }
  [data-many] h3 { height: ${px(HEADING_PX)}; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  [data-many] li { position: absolute; inset-inline: 0; height: ${px(ROW_PX)}; contain: strict; }
  [data-many] .row { height: 100%; grid-template-rows: 21px 21px; }
  [data-many] :is(.what, .tail, .chips) { flex-wrap: nowrap; white-space: nowrap; overflow: hidden; align-items: center; min-width: 0; }
  [data-many] :is(.place, .small) { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
`;
