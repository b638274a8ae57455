/** `/reports/ID/`: one report with every claim, count and source. */

import { partyName, placeName, sideName } from '../i18n/name.ts';
import { timeLine, timeWords } from '../i18n/reported-time.ts';
import type { Strike } from '../model/conflict.ts';
import { documentText, type Section } from './document.ts';
import { type Child, type Html, html } from './html.ts';
import { casualtiesHtml, claimsHtml } from './report-parts.ts';
import { type Here, mapAddress, placeLinks, type Site, sourceList } from './site.ts';
import { capital, say } from './words.ts';

const noted = (text: string, note: string | null): string => (note === null ? text : `${text}. ${note}`);

function factsHtml(strike: Strike, here: Here): Html {
  const { conflict } = here;
  const accused = strike.accused.map((id) => partyName(conflict.parties.get(id), 'en')).join(', ');
  const kind = capital(say(`kind-${strike.kind}`));
  const facts: readonly (readonly [string, Child])[] = [
    [
      'Time',
      noted(
        `${timeLine(strike.time, conflict.zone.offset, 'en')}; ${say(`time-${strike.time.precision}`)}`,
        strike.time.note,
      ),
    ],
    [
      'Place',
      html`${placeLinks(strike.places, here)}; ${noted(say(`place-${strike.placePrecision}`), strike.placeNote)}`,
    ],
    ['Held by, when the period began', sideName(conflict, strike.heldBy, 'en')],
    ['Weapon', strike.weaponClaimed === null ? kind : html`${kind}; as claimed: ${strike.weaponClaimed}`],
    ['Accused', noted(accused, strike.accusedNote)],
    ['Kind of report', capital(say(`scope-${strike.scope}`))],
    [
      'How well attested',
      html`${capital(say(`grade-${strike.grade}`))} (<a href="${here.root}about/#grade">the rule</a>)`,
    ],
  ];
  return html`<dl class="facts">${facts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>\n`)}</dl>`;
}

const SCOPE_NOTES: Readonly<Record<Strike['scope'], string | null>> = {
  incident: null,
  'area-bulletin': 'A bulletin about a whole area, not one strike. It is never added to single strikes.',
  'running-total': 'A running total over many strikes. It is never added to single strikes.',
};

/** The reports before and after it in time. */
function neighbours(strike: Strike, { conflict, root }: Here): Html {
  const index = conflict.strikes.indexOf(strike);
  const link = (other: Strike | undefined, words: string) =>
    other !== undefined &&
    html`<li>${words}: <a href="${root}reports/${other.id}/">${other.title}, ${timeLine(other.time, conflict.zone.offset, 'en')}</a></li>`;
  return html`<ul class="plain">${link(conflict.strikes[index - 1], 'Before it')}${link(conflict.strikes[index + 1], 'After it')}</ul>`;
}

function optional(id: string, heading: string, text: string | null): readonly Section[] {
  return text === null ? [] : [{ id, heading, body: html`<p>${text}</p>` }];
}

/** Every source that the report, a claim or a count names. */
function allSources(strike: Strike): readonly string[] {
  const claims = strike.claims.flatMap(({ sources }) => sources ?? []);
  const counts = strike.casualties.flatMap(({ source }) => (source === null ? [] : [source]));
  return [...new Set([...strike.sources, ...claims, ...counts])];
}

export function reportPage(strike: Strike, site: Site): string {
  const here: Here = { ...site, root: '../../' };
  const { conflict, root } = here;
  const { day, clock } = timeWords(strike.time, conflict.zone.offset, 'en');
  const first = conflict.places.get(strike.places[0] ?? '');
  const note = SCOPE_NOTES[strike.scope];
  const sections: readonly Section[] = [
    {
      id: 'facts',
      heading: 'What was reported',
      body: html`<p>${strike.summary}</p>${note !== null && html`<p>${note}</p>`}${factsHtml(strike, here)}`,
    },
    { id: 'claims', heading: 'Who said what', body: claimsHtml(strike, here) },
    { id: 'casualties', heading: 'Casualty statements', body: casualtiesHtml(strike, here) },
    ...optional('findings', 'What witnesses and investigators found', strike.findings),
    ...optional('notes', 'Notes', strike.notes),
    { id: 'sources', heading: 'Sources', body: sourceList(allSources(strike), here) },
    { id: 'nearby', heading: 'Next in time', body: neighbours(strike, here) },
  ];
  const title = `${strike.title}, ${day}, ${clock}`;
  return documentText(
    {
      title,
      description: `${capital(say(`scope-${strike.scope}`))}: ${title}. Who said what, the other side's answer, counts and sources.`,
      current: null,
      kicker: html`<a href="${root}table/">${capital(say(`scope-${strike.scope}`))}</a>${first !== undefined && html` · ${placeName(first, 'en')}`}`,
      lead: html`<p><a class="go" href="${mapAddress(here, { report: strike.id })}">Open this report on the map</a></p>`,
      sections,
      contents: false,
    },
    here,
  );
}
