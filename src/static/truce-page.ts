/** `/truces/ID/`: a truce or a pledge: terms, first accusations, denials, where sources differ. */
import { truceWords } from '../i18n/catalogues/panel-truce.ts';
import { translate } from '../i18n/messages.ts';
import { inWords, sideName } from '../i18n/name.ts';
import type { Truce } from '../model/conflict.ts';
import { completeView } from '../state/url-codec.ts';
import { allegationList } from './allegation.ts';
import { documentText, type Section } from './document.ts';
import { mapFigure } from './figure.ts';
import { type Child, type Html, html } from './html.ts';
import { recordLinked } from './linked-data.ts';
import { type Here, mapAddress, own, placeLinks, prose, sourceList, sourceNames } from './site.ts';
import { afterText, dateText, momentOrDay, momentText, recordWord } from './words.ts';

const word = ({ lang }: Here, key: keyof (typeof truceWords)['en'] & string): string =>
  translate(truceWords, lang, key);

function factsHtml(truce: Truce, here: Here): Html {
  const { conflict, home, lang } = here;
  const { announced, effect, interval } = truce;
  const later = conflict.truces.find(({ id }) => id === truce.supersededBy);
  const pledge = truce.type === 'pledge';
  const named = (ids: readonly string[]): Child =>
    ids.length > 0 && html` <span class="small">(${sourceNames(ids, here)})</span>`;
  const facts: readonly (readonly [string, Child])[] = [
    [
      word(here, 'announced'),
      html`${momentOrDay(announced.at, announced.day, conflict, lang)}. ${prose(announced.how, here)} <span class="small">${recordWord(lang, 'precision')} ${prose(announced.precision, here)}</span>${named(announced.sources)}`,
    ],
    [
      pledge ? word(here, 'pledge-effect') : recordWord(lang, 'from-effect'),
      html`${momentOrDay(effect.at, effect.day, conflict, lang)}.${effect.note !== null && html` ${prose(effect.note, here)}`}${named(effect.sources)}`,
    ],
    ...(interval?.end == null
      ? []
      : [[recordWord(lang, 'until'), momentText(interval.end, conflict, lang)] as const]),
    [word(here, 'broker'), prose(truce.broker, here)],
    [word(here, 'agreed'), prose(truce.agreedBy, here)],
    [
      word(here, 'ended'),
      html`${prose(truce.ended, here)}${later !== undefined && html` ${recordWord(lang, 'and-then')} <a href="${home}truces/${later.id}/">${inWords(later.names, lang)}</a>.`}${named(truce.endedSources)}`,
    ],
  ];
  return html`<dl class="facts">${facts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>\n`)}</dl>`;
}

function accusationsHtml(truce: Truce, here: Here): Html {
  const { conflict, lang } = here;
  const items = truce.accusations.map(
    (
      accusation,
    ) => html`<li><p><strong>${own(accusation.by, here)}</strong> <span class="small">(${sideName(conflict, accusation.side, lang)})</span>, ${accusation.at === null ? null : `${momentText(accusation.at, conflict, lang)}: `}<em>${afterText(accusation, lang)}</em></p>
<p>${prose(`${accusation.what}.`, here)}</p>
<p class="small">${accusation.places.length > 0 && html`${recordWord(lang, 'naming')} ${placeLinks(accusation.places, here)}. `}${accusation.note !== null && html`${prose(accusation.note, here)} `}${sourceNames(accusation.sources, here)}</p></li>
`,
  );
  return html`<p>${recordWord(lang, 'order')}</p>
${items.length === 0 ? html`<p>${recordWord(lang, 'none-found')}</p>` : html`<ul class="claims">${items}</ul>`}`;
}

function saidLater(truce: Truce, here: Here): readonly Section[] {
  const { conflict, lang } = here;
  const denials = truce.denials.map(
    ({ by, of, source }) =>
      html`<li>${own(by, here)} ${word(here, 'denied')} ${prose(of, here)} <span class="small">(${sourceNames([source], here)})</span></li>\n`,
  );
  const reports = truce.reports.map(
    ({ at, day, text, source }) =>
      html`<li>${at === null ? dateText(day, lang) : momentText(at, conflict, lang)}: ${prose(text, here)} <span class="small">(${sourceNames([source], here)})</span></li>\n`,
  );
  const allegations = conflict.allegations.filter((allegation) => allegation.truce === truce.id);
  return [
    { id: 'denials', heading: word(here, 'denials'), list: denials },
    { id: 'reports', heading: word(here, 'later'), list: reports },
  ]
    .filter(({ list }) => list.length > 0)
    .map(({ id, heading, list }): Section => ({ id, heading, body: html`<ul>${list}</ul>` }))
    .concat(
      allegations.length === 0
        ? []
        : [
            {
              id: 'allegations',
              heading: recordWord(lang, 'during-n', { n: allegations.length }),
              body: allegationList(allegations, here),
            },
          ],
    );
}

const lines = (texts: readonly string[], here: Here): Html =>
  html`<ul>${texts.map((text) => html`<li>${prose(text, here)}</li>`)}</ul>`;

export function trucePage(truce: Truce, here: Here): string {
  const { conflict, home, lang } = here;
  const pledge = truce.type === 'pledge';
  const sections: readonly (Section | false)[] = [
    {
      id: 'facts',
      heading: recordWord(lang, pledge ? 'pledge' : 'truce'),
      body: html`${pledge && html`<p>${word(here, 'pledge-note')}</p>`}${factsHtml(truce, here)}`,
    },
    truce.terms.length > 0 && {
      id: 'terms',
      heading: word(here, 'terms'),
      body: html`${lines(truce.terms, here)}<p class="small">${sourceNames(truce.termsSources, here)}</p>`,
    },
    {
      id: 'accusations',
      heading: word(here, pledge ? 'pledge-accusations' : 'first'),
      body: accusationsHtml(truce, here),
    },
    ...saidLater(truce, here),
    truce.conflicts.length > 0 && {
      id: 'conflicts',
      heading: word(here, 'conflicts'),
      body: html`${lines(truce.conflicts, here)}<p class="small">${sourceNames(truce.conflictSources, here)}</p>`,
    },
    { id: 'sources', heading: word(here, 'sources'), body: sourceList(truce.sources, here) },
  ];
  const title = inWords(truce.names, lang);
  const places = truce.accusations.flatMap((accusation) => accusation.places);
  return documentText(
    {
      title,
      description: recordWord(lang, 'truce-description', { title }),
      linked: recordLinked('Article', title, places, truce.sources, here),
      card: `truces/${truce.id}`,
      current: null,
      kicker: html`<a href="${home}about/#truces">${recordWord(lang, pledge ? 'pledge-short' : 'truce-short')}</a>`,
      lead: html`<p><a class="go" href="${mapAddress(here, { truce: truce.id })}">${recordWord(lang, 'open-truce')}</a></p>`,
      picture: mapFigure({ view: completeView({ truce: truce.id }, conflict) }, here),
      sections: sections.filter((section) => section !== false),
      contents: false,
    },
    here,
  );
}
