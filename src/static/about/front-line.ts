/** The front line's traces: what each is, how it was drawn, how exact it is. */
import { ledgerWords } from '../../i18n/catalogues/about-records.ts';
import { formatCount } from '../../i18n/format.ts';
import { type Params, translate } from '../../i18n/messages.ts';
import type { FrontLineTrace } from '../../model/conflict.ts';
import type { Section } from '../document.ts';
import { type Html, html } from '../html.ts';
import { atText, type Here, inEnglish, mapAddress, own } from '../site.ts';
import { momentText } from '../words.ts';

type LedgerWord = keyof (typeof ledgerWords)['en'] & string;
const word = ({ lang }: Here, key: LedgerWord, params: Params = {}): string =>
  translate(ledgerWords, lang, key, params);

function areaText({ areaKm2 }: FrontLineTrace, here: Here): Html {
  if (areaKm2 === null) return html`–`;
  const { estimate, min, max } = areaKm2;
  const n = (value: number): string => formatCount(value, here.lang);
  return html`${word(here, 'area-about', { n: n(estimate) })}<span class="under">${word(here, 'area-range', { min: n(min), max: n(max) })}</span>`;
}

/** What each trace says of itself, folded away. */
function methods(here: Here): Html {
  return html`${here.conflict.frontLine.map(
    ({ label, method, sources, licence }) => html`<details><summary>${own(label, here)}</summary>
<p>${own(method, here)}</p>
<p class="small">${word(here, 'method-sources', { n: sources.length, licence })}</p></details>
`,
  )}`;
}

function row(trace: FrontLineTrace, here: Here): Html {
  const { conflict, lang } = here;
  const start = Math.max(trace.interval.start, conflict.period.start);
  const shown = start < conflict.period.end;
  const day = momentText(trace.interval.start, conflict, lang).split(',')[0] ?? '';
  const cells = [
    ['status', word(here, `status-${trace.status}`)],
    ['accuracy', word(here, 'km', { km: trace.accuracyKm })],
    ['settlements', trace.settlementsAnnounced ?? '–'],
    ['area', areaText(trace, here)],
  ] as const;
  return html`<tr role="row"><th role="rowheader" scope="row">${shown ? html`<a href="${mapAddress(here, { at: atText(start, here) })}">${day}</a>` : day}<span class="under">${own(trace.label, here)}</span></th>
${cells.map(([key, content]) => html`<td role="cell" data-label="${word(here, key)}"${key !== 'status' && html` class="number"`}>${content}</td>\n`)}</tr>
`;
}

export function frontLineSection(here: Here): Section {
  const columns = (['from', 'status', 'accuracy', 'settlements', 'area'] as const).map((key) =>
    word(here, key),
  );
  return {
    id: 'front-line',
    heading: word(here, 'front'),
    body: html`<p>${word(here, 'front-text')}</p>
<p>${word(here, 'front-area')}</p>
<table role="table" class="stack"><caption>${word(here, 'front-caption')}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${here.conflict.frontLine.map((trace) => row(trace, here))}</tbody></table>
<h3 id="front-line-methods">${word(here, 'methods')}${inEnglish(here)}</h3>
${methods(here)}`,
  };
}
