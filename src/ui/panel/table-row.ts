/** A row of the table of reports, and how the table looks. */
import { css, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { common } from '../../i18n/catalogues/common.ts';
import { listWords } from '../../i18n/catalogues/panel-list.ts';
import { translate } from '../../i18n/messages.ts';
import { partyName } from '../../i18n/name.ts';
import { timeLine } from '../../i18n/reported-time.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { answerChips, figureCell, placeNames, strikeMark } from './parts.ts';
import type { Column } from './sort-keys.ts';

/** px of a row and of the headings where there are many rows. */
export const ROW_PX = 37;
export const HEAD_PX = 52;

interface Row {
  /** Its number, counted from 0. */
  readonly row: number;
  readonly isCurrent: boolean;
  /** One of many: each has its number among all. */
  readonly isMany: boolean;
  /** Out of sight, kept for the focus. */
  readonly isKept: boolean;
  readonly lang: Language;
  readonly conflict: Conflict;
}

export function tableRow(
  strike: Strike,
  { row, isCurrent, isMany, isKept, lang, conflict }: Row,
  open: () => void,
): TemplateResult {
  const when = timeLine(strike.time, conflict.zone.offset, lang);
  const parties = strike.accused.map((party) => partyName(conflict.parties.get(party), lang)).join(', ');
  // The heading is row 1.
  // Roles in the markup: on phones rows are cards, and what is no table for CSS would be none for a screen reader.
  const label = (column: Column): string => `${translate(listWords, lang, `col-${column}`)}: `;
  return html`<tr class="${strike.scope} ${isKept ? 'kept' : ''}" role="row" aria-rowindex=${isMany ? row + 2 : nothing}
    aria-current=${isCurrent ? 'true' : nothing}>
    <th scope="row" role="rowheader"><button type="button" class="link" data-row=${row} @click=${open}>${when}</button></th>
    <td role="cell">${placeNames(strike.places, conflict, lang)}</td>
    <td role="cell">${translate(common, lang, `scope-${strike.scope}`)}</td>
    <td role="cell" class="kind">${strikeMark(strike, conflict)} ${translate(common, lang, `kind-${strike.kind}`)}</td>
    <td role="cell" class="figure" data-label=${label('killed')}>${figureCell(strike, 'killed', lang)}</td>
    <td role="cell" class="figure" data-label=${label('injured')}>${figureCell(strike, 'injured', lang)}</td>
    <td role="cell" data-label=${parties === '' ? nothing : label('accused')}>${parties}</td>
    <td role="cell"><span class="chips">${answerChips(strike, lang)}</span></td>
    <td role="cell" data-label=${label('grade')}>${translate(common, lang, `grade-${strike.grade ?? 'none'}`)}</td>
  </tr>`;
}

const px = (value: number) => unsafeCSS(`${value}px`);

export const tableStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; max-height: 100%; container: table / inline-size; }
  .bar { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-5); align-items: center; padding-block-end: var(--space-2); }
  .bar label { display: inline-flex; gap: var(--space-2); align-items: center; min-height: 32px; cursor: pointer; }
  .bar input { width: 18px; height: 18px; accent-color: var(--now); }
  .bar p { font-variant-numeric: tabular-nums; }
  .scroll { overflow: auto; min-height: 0; flex: 1; border-block-start: 1px solid var(--rule-strong); position: relative; }
  table { border-collapse: separate; border-spacing: 0; width: 100%; min-width: 920px; font-variant-numeric: tabular-nums; }
  caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  th, td { text-align: start; vertical-align: top; padding: 6px var(--space-3) 6px 0; border-block-end: 1px solid var(--rule); font-weight: 400; }
  th:first-child, td:first-child { padding-inline-start: var(--space-2); }
  thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); border-block-end-color: var(--rule-strong); padding-block: 2px; }
  thead button { border: 0; background: none; padding: 4px 0; min-height: 32px; text-align: start; font-size: var(--text-xs); font-weight: 650; cursor: pointer; }
  thead button:hover { text-decoration: underline; text-underline-offset: 3px; }
  .arrow { display: inline-block; width: 14px; font-size: 9px; padding-inline-start: 4px; }
  .link { border: 0; background: none; padding: 0; min-height: 24px; text-align: start; cursor: pointer; color: var(--now); text-decoration: underline; text-underline-offset: 2px; scroll-margin-block-start: ${px(HEAD_PX)}; }
  .kind .mark { vertical-align: -4px; }
  tbody tr:hover { background: var(--paper-2); }
  tr[aria-current] { background: var(--now-soft); }
  tr.area-bulletin, tr.running-total { color: var(--ink-2); }
  .chips { display: flex; flex-wrap: wrap; gap: 4px; }
  .none { margin: var(--space-3) 0; }
  .sheet { position: relative; overflow-anchor: none; min-width: 1060px; }
  [data-many] { min-height: 280px; }
  [data-many] table { position: absolute; inset-inline: 0; table-layout: fixed; }
  [data-many] thead th { height: ${px(HEAD_PX)}; }
  [data-many] thead button { max-height: 46px; overflow: hidden; line-height: 1.2; }
  [data-many] th:first-child { width: 16%; }
  [data-many] th:is(:nth-child(2), :nth-child(4)) { width: 13%; }
  [data-many] th:is(:nth-child(7), :nth-child(9)) { width: 8%; }
  [data-many] th:nth-child(8) { width: 10%; }
  [data-many] tbody :is(th, td) { height: ${px(ROW_PX)}; vertical-align: middle; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  [data-many] .link { max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
  [data-many] .chips { flex-wrap: nowrap; }
  @container table (max-width: 600px) {
    .scroll:not([data-many]) { :is(table, thead, tbody) { display: block; min-width: 0; }
      thead tr { display: flex; flex-wrap: wrap; column-gap: var(--space-3); }
      thead th { position: static; border: 0; padding: 0; background: none; }
      tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2px var(--space-3); padding: var(--space-2); border-block-end: 1px solid var(--rule); }
      tbody :is(th, td) { display: block; padding: 0; border: 0; }
      tbody :is(th, td:nth-child(2), td:nth-child(8), td[data-label]) { grid-column: 1 / -1; }
      td:nth-child(2) { font-weight: 600; }
      td[data-label]::before { content: attr(data-label); color: var(--ink-2); } }
    .sheet, [data-many] table { min-width: 0; }
    [data-many] :is(th, td):is(:nth-child(3), :nth-child(n + 6)) { display: none; }
    [data-many] th:first-child { width: 36%; }
    [data-many] th:nth-child(2) { width: 28%; }
    [data-many] th:nth-child(4) { width: 20%; }
    [data-many] :is(th, td):nth-child(5) { width: 16%; white-space: normal; }
  }
  .kept { position: absolute; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
