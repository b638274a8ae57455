/** `/places/ID/`: a place with its reports, the accusations that name it, and announced changes of control. */

import { sideName } from '../i18n/name.ts';
import { timeLine } from '../i18n/reported-time.ts';
import type { Conflict, ControlChange, Place, Strike } from '../model/conflict.ts';
import { LANGUAGES } from '../model/words.ts';
import { allegationList } from './allegation.ts';
import { documentText, type Section } from './document.ts';
import { type Html, html, join } from './html.ts';
import { type Here, mapAddress, type Site, sourceNames } from './site.ts';
import { capital, dateText, figureText, plural, say } from './words.ts';

const METHODS: Readonly<Record<Place['heldBy']['method'], string>> = {
  source: 'according to a source',
  'pre-war-line': 'by the approximate line before the war',
  border: 'by the state border',
  unknown: 'not known',
};

function namesHtml({ names }: Place): Html {
  const others = LANGUAGES.filter((lang) => lang !== 'en').flatMap((lang) => {
    const own = names[lang];
    return own === undefined || own.length === 0
      ? []
      : [html`<span lang="${lang}">${own.join(' / ')}</span>`];
  });
  return others.length === 0 ? html`no name in another language was found` : join(others, ' · ');
}

function factsHtml(place: Place, here: Here): Html {
  const { heldBy, point, accuracyKm } = place;
  const sources = heldBy.sources.length > 0 && html` (${sourceNames(heldBy.sources, here)})`;
  return html`<dl class="facts">
<div><dt>Names</dt><dd>${namesHtml(place)}</dd></div>
${place.also.length > 0 && html`<div><dt>Other spellings</dt><dd>${place.also.join(', ')}</dd></div>\n`}<div><dt>Held by, when the period began</dt><dd>${sideName(here.conflict, heldBy.side, 'en')}: ${METHODS[heldBy.method]}${sources}${heldBy.note !== null && `. ${heldBy.note}`}</dd></div>
<div><dt>Point</dt><dd>${point[1].toFixed(3)} N, ${point[0].toFixed(3)} E; it stands for the place to about ${accuracyKm} km. ${place.origin}</dd></div>
${place.note !== null && html`<div><dt>Note</dt><dd>${place.note}</dd></div>\n`}</dl>`;
}

/** A report in a list: time, what, deaths, answer. */
export function reportItem(strike: Strike, { conflict, root }: Here): Html {
  const killed = strike.scope === 'incident' ? `; killed: ${figureText(strike.killed)}` : '';
  const answers = strike.answers.map((answer) => say(`answer-${answer}`)).join(', ');
  return html`<li><a href="${root}reports/${strike.id}/">${timeLine(strike.time, conflict.zone.offset, 'en')}</a> ${strike.title}. <span class="small">${capital(say(`scope-${strike.scope}`))}: ${say(`kind-${strike.kind}`)}${killed}; answer: ${answers}.</span></li>
`;
}

function controlHtml(change: ControlChange, here: Here): Html {
  const replies = change.replies.map(
    (reply) =>
      html`<li>${dateText(reply.day)}, ${reply.by} (${reply.stance}): ${reply.text}${reply.source !== null && html` (${sourceNames([reply.source], here)})`}</li>`,
  );
  return html`<li><p><strong>${dateText(change.day)}${change.timeText !== null && `, ${change.timeText}`}: ${change.typeText}</strong>, by ${change.by}.${change.detail !== null && ` ${change.detail}.`} <span class="small">${sourceNames(change.sources, here)}</span></p>
${replies.length === 0 ? html`<p class="small">No reply found.</p>` : html`<ul>${replies}</ul>`}</li>
`;
}

function listed(place: Place, { settlements, parties }: Conflict, here: Here): Html {
  const own = settlements.filter((settlement) => settlement.place === place.id);
  return html`${own.map(
    ({ day, by, name, sources }) =>
      html`<li>${dateText(day)}: named as ${name} in a list of settlements announced as taken by ${parties.get(by)?.names.en ?? by}${sources.length > 0 && html` (${sourceNames(sources, here)})`}</li>\n`,
  )}`;
}

export function placePage(place: Place, site: Site): string {
  const here: Here = { ...site, root: '../../' };
  const { conflict, root } = here;
  const reports = conflict.strikes.filter(({ places }) => places.includes(place.id));
  const allegations = conflict.allegations.filter(({ places }) => places.includes(place.id));
  const changes = conflict.control.filter((change) => change.place === place.id);
  const isListed = conflict.settlements.some((settlement) => settlement.place === place.id);
  const sections: readonly (Section | false)[] = [
    { id: 'place', heading: 'The place', body: factsHtml(place, here) },
    {
      id: 'reports',
      heading: `Reports (${reports.length})`,
      body:
        reports.length === 0
          ? html`<p>No report of a strike names this place.</p>`
          : html`<ol class="claims">${reports.map((strike) => reportItem(strike, here))}</ol>`,
    },
    allegations.length > 0 && {
      id: 'accusations',
      heading: `Accusations that name it (${allegations.length})`,
      body: html`<p>Statements, not located strikes.</p>${allegationList(allegations, here)}`,
    },
    (changes.length > 0 || isListed) && {
      id: 'control',
      heading: 'Announced changes of control',
      body: html`<p>An announcement records what was claimed, not what was true on the ground.</p><ul class="claims">${changes.map((change) => controlHtml(change, here))}${listed(place, conflict, here)}</ul>`,
    },
  ];
  const title = place.names.en.join(' / ');
  return documentText(
    {
      title,
      description: `${title}: ${plural(reports.length, 'report')} of strikes, who said what, and what the other side answered.`,
      current: null,
      kicker: html`<a href="${root}table/">Places</a> · ${place.kind}`,
      lead: html`<p><a class="go" href="${mapAddress(here, { place: place.id, span: 'all', at: lastMoment(here) })}">Open this place on the map</a></p>`,
      sections: sections.filter((section) => section !== false),
      contents: false,
    },
    here,
  );
}

/** The slider's end, so that every report of the place has been. */
const lastMoment = ({ conflict }: Here): string =>
  new Date((conflict.period.end + conflict.zone.offset) * 60_000).toISOString().slice(0, 16);
