/** The front line's traces: what each is, how it was drawn, how exact it is. */
import { formatCount } from '../../i18n/format.ts';
import type { FrontLineTrace } from '../../model/conflict.ts';
import type { Section } from '../document.ts';
import { type Html, html } from '../html.ts';
import { atText, type Here, mapAddress } from '../site.ts';
import { momentText, plural } from '../words.ts';

const STATUS: Readonly<Record<FrontLineTrace['status'], string>> = {
  approximate: 'approximate',
  claimed: 'claimed: drawn from announcements',
  published: 'as published',
};

function areaText({ areaKm2 }: FrontLineTrace): Html {
  if (areaKm2 === null) return html`–`;
  const { estimate, min, max } = areaKm2;
  const n = (value: number) => formatCount(value, 'en');
  return html`about ${n(estimate)} km²<span class="under">${n(min)} to ${n(max)}</span>`;
}

/** What each trace says of itself, folded away. */
function methods(here: Here): Html {
  return html`${here.conflict.frontLine.map(
    (trace) => html`<details><summary>${trace.label}</summary>
<p>${trace.method}</p>
<p class="small">${plural(trace.sources.length, 'source')}; licence ${trace.licence}.</p></details>
`,
  )}`;
}

function row(trace: FrontLineTrace, here: Here): Html {
  const start = Math.max(trace.interval.start, here.conflict.period.start);
  const shown = start < here.conflict.period.end;
  const day = momentText(trace.interval.start, here.conflict, 'en').split(',')[0] ?? '';
  return html`<tr role="row"><th role="rowheader" scope="row">${shown ? html`<a href="${mapAddress(here, { at: atText(start, here) })}">${day}</a>` : day}<span class="under">${trace.label}</span></th>
<td role="cell" data-label="Status">${STATUS[trace.status]}</td>
<td role="cell" data-label="Accuracy" class="number">±${trace.accuracyKm} km</td>
<td role="cell" data-label="Settlements announced" class="number">${trace.settlementsAnnounced ?? '–'}</td>
<td role="cell" data-label="Ground announced as taken" class="number">${areaText(trace)}</td></tr>
`;
}

export function frontLineSection(here: Here): Section {
  const columns = [
    'From',
    'Status',
    'Accuracy',
    'Settlements announced',
    'Ground announced as taken since the first day',
  ];
  return {
    id: 'front-line',
    heading: 'The front line',
    body: html`<p>A thin line looks more exact than what anybody published. The front line here is <em>approximate</em>: it is drawn by a program from what had been announced by a day, in the middle of a band that reaches as far to either side as the line is inexact. An announcement records what was claimed, not what was true on the ground, and the other side denied many of them when they were made. Between two dated traces the map says “between” and names both; nothing slides as if it had been watched.</p>
<p>The area announced as taken is an estimate with a range: its lower end leaves out the band of uncertainty along the line, its upper end takes it in.</p>
<table role="table" class="stack"><caption>Traces of the front line</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${here.conflict.frontLine.map((trace) => row(trace, here))}</tbody></table>
<h3 id="front-line-methods">How each trace was drawn</h3>
${methods(here)}`,
  };
}
