/** `/truces/ID/`: a truce or a pledge: terms, first accusations, denials, where sources differ. */
import { sideName } from '../i18n/name.ts';
import type { Truce } from '../model/conflict.ts';
import { afterText } from './about/truces.ts';
import { allegationList } from './allegation.ts';
import { documentText, type Section } from './document.ts';
import { type Child, type Html, html } from './html.ts';
import { type Here, mapAddress, placeLinks, type Site, sourceList, sourceNames } from './site.ts';
import { dateText, momentOrDay, momentText } from './words.ts';

function factsHtml(truce: Truce, here: Here): Html {
  const { conflict, root } = here;
  const { announced, effect, interval } = truce;
  const later = conflict.truces.find(({ id }) => id === truce.supersededBy);
  const pledge = truce.type === 'pledge';
  const named = (ids: readonly string[]): Child =>
    ids.length > 0 && html` <span class="small">(${sourceNames(ids, here)})</span>`;
  const facts: readonly (readonly [string, Child])[] = [
    [
      'Announced',
      html`${momentOrDay(announced.at, announced.day, conflict)}. ${announced.how} <span class="small">Precision: ${announced.precision}</span>${named(announced.sources)}`,
    ],
    [
      pledge ? 'Given' : 'In effect from',
      html`${momentOrDay(effect.at, effect.day, conflict)}.${effect.note !== null && ` ${effect.note}`}${named(effect.sources)}`,
    ],
    ...(interval?.end == null
      ? []
      : [['Until the next took effect', momentText(interval.end, conflict)] as const]),
    ['Mediated by', truce.broker],
    ['Agreed by', truce.agreedBy],
    [
      'How it ended',
      html`${truce.ended}${later !== undefined && html` Then: <a href="${root}truces/${later.id}/">${later.names.en}</a>.`}${named(truce.endedSources)}`,
    ],
  ];
  return html`<dl class="facts">${facts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>\n`)}</dl>`;
}

function accusationsHtml(truce: Truce, here: Here): Html {
  const items = truce.accusations.map(
    (
      accusation,
    ) => html`<li><p><strong>${accusation.by}</strong> <span class="small">(${sideName(here.conflict, accusation.side, 'en')})</span>, ${accusation.at === null ? null : `${momentText(accusation.at, here.conflict)}: `}<em>${afterText(accusation)}</em></p>
<p>${accusation.what}.</p>
<p class="small">${accusation.places.length > 0 && html`Names: ${placeLinks(accusation.places, here)}. `}${accusation.note !== null && `${accusation.note} `}${sourceNames(accusation.sources, here)}</p></li>
`,
  );
  return html`<p>Each side accuses the other. The order here asserts nothing.</p>
${items.length === 0 ? html`<p>None found.</p>` : html`<ul class="claims">${items}</ul>`}`;
}

function saidLater(truce: Truce, here: Here): readonly Section[] {
  const { conflict } = here;
  const denials = truce.denials.map(
    ({ by, of, source }) =>
      html`<li>${by} denied: ${of} <span class="small">(${sourceNames([source], here)})</span></li>\n`,
  );
  const reports = truce.reports.map(
    ({ at, day, text, source }) =>
      html`<li>${at === null ? dateText(day) : momentText(at, conflict)}: ${text} <span class="small">(${sourceNames([source], here)})</span></li>\n`,
  );
  const allegations = conflict.allegations.filter((allegation) => allegation.truce === truce.id);
  return [
    { id: 'denials', heading: 'Denials', list: denials },
    { id: 'reports', heading: 'Later reports', list: reports },
  ]
    .filter(({ list }) => list.length > 0)
    .map(({ id, heading, list }): Section => ({ id, heading, body: html`<ul>${list}</ul>` }))
    .concat(
      allegations.length === 0
        ? []
        : [
            {
              id: 'allegations',
              heading: `Accusations while it was in force (${allegations.length})`,
              body: allegationList(allegations, here),
            },
          ],
    );
}

const lines = (texts: readonly string[]): Html =>
  html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

export function trucePage(truce: Truce, site: Site): string {
  const here: Here = { ...site, root: '../../' };
  const pledge = truce.type === 'pledge';
  const sections: readonly (Section | false)[] = [
    {
      id: 'facts',
      heading: pledge ? 'The pledge' : 'The truce',
      body: html`${pledge && html`<p>A pledge, not a truce: it ends none and is counted as none.</p>`}${factsHtml(truce, here)}`,
    },
    truce.terms.length > 0 && {
      id: 'terms',
      heading: 'Terms',
      body: html`${lines(truce.terms)}<p class="small">${sourceNames(truce.termsSources, here)}</p>`,
    },
    {
      id: 'accusations',
      heading: pledge ? 'Accusations after it' : 'First accusation by each side',
      body: accusationsHtml(truce, here),
    },
    ...saidLater(truce, here),
    truce.conflicts.length > 0 && {
      id: 'conflicts',
      heading: 'Where the sources differ',
      body: html`${lines(truce.conflicts)}<p class="small">${sourceNames(truce.conflictSources, here)}</p>`,
    },
    { id: 'sources', heading: 'Sources', body: sourceList(truce.sources, here) },
  ];
  return documentText(
    {
      title: truce.names.en,
      description: `${truce.names.en}: when it was to hold, its terms, and who accused whom first.`,
      current: null,
      kicker: html`<a href="${here.root}about/#truces">${pledge ? 'Pledge' : 'Truce'}</a>`,
      lead: html`<p><a class="go" href="${mapAddress(here, { truce: truce.id })}">Open it on the map</a></p>`,
      sections: sections.filter((section) => section !== false),
      contents: false,
    },
    here,
  );
}
