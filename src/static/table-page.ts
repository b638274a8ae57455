/** `/table/`: every report, accusation and place in plain tables and lists. */
import { partyName, placeName, sideName } from '../i18n/name.ts';
import { timeLine } from '../i18n/reported-time.ts';
import type { Strike } from '../model/conflict.ts';
import { allegationHtml } from './allegation.ts';
import { documentText } from './document.ts';
import { type Html, html } from './html.ts';
import { type Here, placeLinks, type Site } from './site.ts';
import { capital, figureText, plural, say } from './words.ts';

const COLUMNS = ['Time', 'Place', 'Report', 'Accused', 'Answer', 'Killed', 'Injured', 'Attested'];

function row(strike: Strike, here: Here): Html {
  const { conflict, root } = here;
  const incident = strike.scope === 'incident';
  const count = (what: 'killed' | 'injured') => (incident ? figureText(strike[what]) : 'not summed');
  const cell = (label: string, content: Html | string, number = false) =>
    html`<td role="cell" data-label="${label}"${number && html` class="number"`}>${content}</td>`;
  return html`<tr role="row" id="${strike.id}"><th role="rowheader" scope="row"><a href="${root}reports/${strike.id}/">${timeLine(strike.time, conflict.zone.offset, 'en')}</a></th>
${cell('Place', placeLinks(strike.places, here))}${cell('Report', html`${capital(say(`scope-${strike.scope}`))}: ${say(`kind-${strike.kind}`)}`)}${cell('Accused', strike.accused.map((id) => partyName(conflict.parties.get(id), 'en')).join(', '))}${cell('Answer', strike.answers.map((answer) => say(`answer-${answer}`)).join(', '))}${cell('Killed', count('killed'), true)}${cell('Injured', count('injured'), true)}${cell('Attested', say(`grade-${strike.grade}`))}</tr>
`;
}

function reportsTable(here: Here): Html {
  return html`<p>In order of time. “No number” means that no source gave one; “none”, that a source said nobody. Several counts of one strike are given as lowest–highest; its page has each with who counted.</p>
<table role="table" class="stack wide"><caption>Reports</caption>
<thead role="rowgroup"><tr role="row">${COLUMNS.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${here.conflict.strikes.map((strike) => row(strike, here))}</tbody></table>`;
}

function accusations(here: Here): Html {
  return html`<p>Statements by one side about the other that are not located strikes.</p>
<ol class="claims">
${here.conflict.allegations.map((allegation) => html`<li id="${allegation.id}">${allegationHtml(allegation, here)}</li>\n`)}</ol>`;
}

function places({ conflict, root }: Here): Html {
  const counts = new Map<string, number>();
  for (const strike of conflict.strikes)
    for (const id of strike.places) counts.set(id, (counts.get(id) ?? 0) + 1);
  const list = [...conflict.places.values()]
    .map((place) => ({ place, name: placeName(place, 'en'), n: counts.get(place.id) ?? 0 }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return html`<p>With the side that held each when the period began, and the number of reports.</p>
<ul class="columns">
${list.map(({ place, name, n }) => html`<li><a href="${root}places/${place.id}/">${name}</a> <span class="small">${sideName(conflict, place.heldBy.side, 'en')}${n > 0 && `, ${plural(n, 'report')}`}</span></li>\n`)}</ul>`;
}

export function tablePage(site: Site): string {
  const here: Here = { ...site, root: '../' };
  const { conflict, root } = here;
  const truces = html`<ul>${conflict.truces.map(({ id, names }) => html`<li><a href="${root}truces/${id}/">${names.en}</a></li>`)}</ul>`;
  return documentText(
    {
      title: 'Every report',
      description: `Every report of the map "${conflict.title.en}, ${conflict.subtitle.en}" as a plain table.`,
      current: 'table',
      kicker: conflict.subtitle.en,
      lead: html`<p>${plural(conflict.strikes.length, 'report')}, ${plural(conflict.allegations.length, 'accusation')} and ${plural(conflict.places.size, 'place')}, without the map. What is shown is what was said, by whom, and what was answered: <a href="${root}about/#method">how it was made</a>.</p>`,
      sections: [
        { id: 'reports', heading: 'Reports', body: reportsTable(here) },
        { id: 'accusations', heading: 'Accusations', body: accusations(here) },
        { id: 'truces', heading: 'Truces and pledges', body: truces },
        { id: 'places', heading: 'Places', body: places(here) },
      ],
      contents: false,
    },
    here,
  );
}
