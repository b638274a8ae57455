/** `/table/`: every report, accusation and place in plain tables and lists. */
import { listWords } from '../i18n/catalogues/panel-list.ts';
import { reportWords } from '../i18n/catalogues/panel-report.ts';
import { translate } from '../i18n/messages.ts';
import { inWords, partyName, sideName } from '../i18n/name.ts';
import { timeLine } from '../i18n/reported-time.ts';
import type { Strike } from '../model/conflict.ts';
import { allegationHtml } from './allegation.ts';
import { documentText } from './document.ts';
import { type Html, html } from './html.ts';
import { datasetLinked } from './linked-data.ts';
import { placeTitle } from './place-title.ts';
import { type Here, placeLinks } from './site.ts';
import { capital, figureText, pageWord, say } from './words.ts';

interface Columns extends Readonly<Record<'time' | 'place' | 'report' | 'accused' | 'answer', string>> {
  readonly killed: string;
  readonly injured: string;
  readonly grade: string;
}

function columnsOf({ lang }: Here): Columns {
  const of = (key: 'place' | 'accused' | 'answer' | 'grade' | 'injured' | 'scope'): string =>
    translate(listWords, lang, `col-${key}`);
  return {
    time: translate(reportWords, lang, 'time-precision'),
    place: of('place'),
    report: of('scope'),
    accused: of('accused'),
    answer: of('answer'),
    killed: pageWord(lang, 'killed'),
    injured: of('injured'),
    grade: of('grade'),
  };
}

function row(strike: Strike, columns: Columns, here: Here): Html {
  const { conflict, home, lang } = here;
  const incident = strike.scope === 'incident';
  const count = (what: 'killed' | 'injured') =>
    incident ? figureText(strike[what], lang) : pageWord(lang, 'not-summed');
  const cell = (label: string, content: Html | string, number = false) =>
    html`<td role="cell" data-label="${label}"${number && html` class="number"`}>${content}</td>`;
  const what = `${capital(say(lang, `scope-${strike.scope}`), lang)}: ${say(lang, `kind-${strike.kind}`)}`;
  const accused = strike.accused.map((id) => partyName(conflict.parties.get(id), lang)).join(', ');
  const answer = strike.answers.map((given) => say(lang, `answer-${given}`)).join(', ');
  return html`<tr role="row" id="${strike.id}"><th role="rowheader" scope="row"><a href="${home}reports/${strike.id}/">${timeLine(strike.time, conflict.zone.offset, lang)}</a></th>
${cell(columns.place, placeLinks(strike.places, here))}${cell(columns.report, what)}${cell(columns.accused, accused)}${cell(columns.answer, answer)}${cell(columns.killed, count('killed'), true)}${cell(columns.injured, count('injured'), true)}${cell(columns.grade, say(lang, `grade-${strike.grade ?? 'none'}`))}</tr>
`;
}

function reportsTable(here: Here): Html {
  const { lang } = here;
  const columns = columnsOf(here);
  const note = pageWord(lang, 'table-note', {
    none: pageWord(lang, 'none'),
    unknown: pageWord(lang, 'no-number'),
  });
  return html`<p>${note}</p>
<table role="table" class="stack wide"><caption>${pageWord(lang, 'reports')}</caption>
<thead role="rowgroup"><tr role="row">${Object.values<string>({ ...columns }).map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${here.conflict.strikes.map((strike) => row(strike, columns, here))}</tbody></table>`;
}

function accusations(here: Here): Html {
  return html`<p>${pageWord(here.lang, 'accusations-note')}</p>
<ol class="claims">
${here.conflict.allegations.map((allegation) => html`<li id="${allegation.id}">${allegationHtml(allegation, here)}</li>\n`)}</ol>`;
}

function places({ conflict, home, lang }: Here): Html {
  const counts = new Map<string, number>();
  for (const strike of conflict.strikes)
    for (const id of strike.places) counts.set(id, (counts.get(id) ?? 0) + 1);
  const list = [...conflict.places.values()]
    .map((place) => ({ place, name: placeTitle(place, { conflict, lang }), n: counts.get(place.id) ?? 0 }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  return html`<p>${pageWord(lang, 'places-note')}</p>
<ul class="columns">
${list.map(({ place, name, n }) => html`<li><a href="${home}places/${place.id}/">${name}</a> <span class="small">${sideName(conflict, place.heldBy.side, lang)}${n > 0 && `, ${pageWord(lang, 'reports-count', { n })}`}</span></li>\n`)}</ul>`;
}

export function tablePage(here: Here): string {
  const { conflict, home, lang } = here;
  const truces = html`<ul>${conflict.truces.map(({ id, names }) => html`<li><a href="${home}truces/${id}/">${inWords(names, lang)}</a></li>`)}</ul>`;
  const lead = pageWord(lang, 'table-lead', {
    reports: pageWord(lang, 'reports-count', { n: conflict.strikes.length }),
    accusations: pageWord(lang, 'accusations-count', { n: conflict.allegations.length }),
    places: pageWord(lang, 'places-count', { n: conflict.places.size }),
  });
  const description = pageWord(lang, 'table-description', {
    title: inWords(conflict.title, lang),
    subtitle: inWords(conflict.subtitle, lang),
  });
  return documentText(
    {
      title: pageWord(lang, 'every-report'),
      description,
      linked: datasetLinked(here, description),
      card: 'site',
      current: 'table',
      kicker: inWords(conflict.subtitle, lang),
      lead: html`<p>${lead} <a href="${home}about/#method">${pageWord(lang, 'how-made')}</a></p>`,
      picture: null,
      sections: [
        { id: 'reports', heading: pageWord(lang, 'reports'), body: reportsTable(here) },
        { id: 'accusations', heading: pageWord(lang, 'accusations'), body: accusations(here) },
        { id: 'truces', heading: pageWord(lang, 'truces'), body: truces },
        { id: 'places', heading: pageWord(lang, 'places'), body: places(here) },
      ],
      contents: false,
    },
    here,
  );
}
