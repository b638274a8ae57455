/** A row of the table of reports, and how the table looks. */
import { css, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { common } from '../../i18n/catalogues/common.ts';
import { translate } from '../../i18n/messages.ts';
import { partyName } from '../../i18n/name.ts';
import { timeLine } from '../../i18n/reported-time.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { answerChips, figureCell, placeNames, strikeMark } from './parts.ts';

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
  return html`<tr class="${strike.scope} ${isKept ? 'kept' : ''}" role=${isKept ? 'row' : nothing} aria-rowindex=${isMany ? row + 2 : nothing}
    aria-current=${isCurrent ? 'true' : nothing}>
    <th scope="row"><button type="button" class="link" data-row=${row} @click=${open}>${when}</button></th>
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

const px = (value: number) => unsafeCSS(`${value}px`);

export const tableStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; max-height: 100%; }
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
  .kept { position: absolute; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
