/** Casualty statements side by side, with their common scale of reported deaths. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { reportWords } from '../../i18n/catalogues/panel-report.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import type { CasualtyStatement, Conflict, Figure } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { deathScale, figureWords, inOrderOfCount } from './figure-words.ts';
import { english } from './parts.ts';
import type { SourceNumbers } from './source-numbers.ts';
import { sourceRefs } from './source-views.ts';

interface Context {
  readonly conflict: Conflict;
  readonly numbers: SourceNumbers;
  readonly lang: Language;
}

/** Width of the scale in px of its box; dots keep clear of both ends. */
const WIDTH = 64;
const EDGE = 5;

/** A dot, or two dots and the stretch between, on a scale from 0 to `top`. Open end where only one bound is given. */
function deathDots(
  { killed, scope, withdrawn }: CasualtyStatement,
  top: number,
): TemplateResult | typeof nothing {
  const low = killed.min ?? killed.max;
  const high = killed.max ?? killed.min;
  if (scope !== 'incident' || withdrawn === true || top === 0 || low === null || high === null)
    return nothing;
  const x = (value: number) => EDGE + ((WIDTH - 2 * EDGE) * value) / top;
  return html`<svg class="dots" viewBox="0 0 ${WIDTH} 10" width=${WIDTH} height="10" aria-hidden="true">
    ${svg`<path d="M${EDGE} 5H${WIDTH - EDGE}" stroke="var(--rule)"/>
      <path d="M${x(low)} 5H${x(high)}" stroke="var(--ink-2)" stroke-width="2"/>
      <circle cx=${x(low)} cy="5" r="3" fill="var(--ink)"/>
      <circle cx=${x(high)} cy="5" r="3" fill="var(--ink)"/>`}
  </svg>`;
}

/** A number, or the words for its absence in smaller type. */
function cell(figure: Figure, lang: Language): TemplateResult {
  const words = figureWords(figure, lang);
  const silent = !/\d/.test(words);
  return silent ? html`<span class="silent">${words}</span>` : html`<span class="number">${words}</span>`;
}

function row(
  statement: CasualtyStatement,
  top: number,
  { conflict, numbers, lang }: Context,
): TemplateResult {
  const { asOf, civilian, scope, source } = statement;
  const say = (key: keyof typeof reportWords.en) => translate(reportWords, lang, key);
  const date =
    asOf === null
      ? say('no-year')
      : translate(reportWords, lang, 'as-of', { date: formatPartialDate(asOf, lang) });
  const whom = civilian === null ? say('civilians-unstated') : say(civilian ? 'civilians' : 'not-civilians');
  const notes = [statement.asOfNote, statement.note].filter((note) => note !== null);
  return html`<tr class=${scope}>
    <th scope="row">
      <span lang="en">${statement.by}</span>
      <span class="small">${date} · ${whom}</span>
      ${scope === 'incident' ? nothing : html`<span class="small marked">${say(`scope-${scope}`)}</span>`}
      ${statement.withdrawn === true ? html`<span class="small marked">${say('withdrawn')}</span>` : nothing}
      ${notes.map((note) => html`<span class="small">${english(note, lang, false)}</span>`)}
    </th>
    <td>${cell(statement.killed, lang)} ${deathDots(statement, top)}</td>
    <td>${cell(statement.injured, lang)}</td>
    <td>${source === null ? nothing : sourceRefs([source], numbers, conflict, lang)}</td>
  </tr>`;
}

export function casualtiesView(statements: readonly CasualtyStatement[], context: Context): TemplateResult {
  const { lang } = context;
  const say = (key: keyof typeof reportWords.en) => translate(reportWords, lang, key);
  if (statements.length === 0)
    return html`<section><h4>${say('casualties')}</h4><p class="muted">${say('casualties-none')}</p></section>`;
  const top = statements.length > 1 ? deathScale(statements) : 0;
  return html`<section>
    <h4 id="casualties">${say('casualties')}</h4>
    <table aria-labelledby="casualties">
      <thead>
        <tr>
          <th scope="col">${say('col-by')}</th><th scope="col">${say('col-killed')}</th>
          <th scope="col">${say('col-injured')}</th><th scope="col"><span class="visually-hidden">${say('col-source')}</span></th>
        </tr>
      </thead>
      <tbody>${inOrderOfCount(statements).map((statement) => row(statement, top, context))}</tbody>
    </table>
    ${statements.length > 1 ? html`<p class="small">${say('casualties-order')}</p>` : nothing}
    ${top > 0 ? html`<p class="small">${translate(reportWords, lang, 'scale-note', { n: top })}</p>` : nothing}
  </section>`;
}

export const casualtiesStyles = css`
  table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; margin-block: 4px; }
  th, td { text-align: start; vertical-align: top; padding: 6px 8px 6px 0; font-weight: 400; border-block-end: 1px solid var(--rule); }
  thead th { font-size: var(--text-xs); color: var(--ink-2); border-block-end-color: var(--rule-strong); }
  tbody th > * { display: block; }
  td { min-width: 56px; }
  td:last-child { min-width: 0; padding-inline-end: 0; }
  .number { font-weight: 600; }
  .dots { display: block; margin-block-start: 2px; }
  tr.several-places, tr.cumulative { background: repeating-linear-gradient(135deg, var(--paper-2) 0 6px, transparent 6px 12px); }
  .marked { font-weight: 600; }
`;
