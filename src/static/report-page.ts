/** `/reports/ID/`: one report with every claim, count and source. */

import { reportWords } from '../i18n/catalogues/panel-report.ts';
import { sourceWords } from '../i18n/catalogues/sources.ts';
import { translate } from '../i18n/messages.ts';
import { partyName, placeName, sideName } from '../i18n/name.ts';
import { timeLine } from '../i18n/reported-time.ts';
import type { Strike } from '../model/conflict.ts';
import { DAY } from '../model/time.ts';
import { completeView } from '../state/url-codec.ts';
import { documentText, type Section } from './document.ts';
import { mapFigure } from './figure.ts';
import { type Child, type Html, html } from './html.ts';
import { recordLinked } from './linked-data.ts';
import { reportName } from './report-name.ts';
import { casualtiesHtml, claimsHtml } from './report-parts.ts';
import { type Here, mapAddress, placeLinks, prose, sourceList } from './site.ts';
import { capital, recordWord, say } from './words.ts';

type Word = keyof (typeof reportWords)['en'] & string;

const noted = (text: Child, note: string | null, here: Here): Child =>
  note === null ? text : html`${text}. ${prose(note, here)}`;

function factsHtml(strike: Strike, here: Here): Html {
  const { conflict, lang, home } = here;
  const word = (key: Word): string => translate(reportWords, lang, key);
  const accused = strike.accused.map((id) => partyName(conflict.parties.get(id), lang)).join(', ');
  const kind = capital(say(lang, `kind-${strike.kind}`), lang);
  const claimed =
    strike.weaponClaimed !== null &&
    html`; ${recordWord(lang, 'as-claimed')} ${prose(strike.weaponClaimed, here)}`;
  const facts: readonly (readonly [string, Child])[] = [
    [
      word('time-precision'),
      noted(
        `${timeLine(strike.time, conflict.zone.offset, lang)}; ${say(lang, `time-${strike.time.precision}`)}`,
        strike.time.note,
        here,
      ),
    ],
    [
      word('place-precision'),
      html`${placeLinks(strike.places, here)}; ${noted(say(lang, `place-${strike.placePrecision}`), strike.placeNote, here)}`,
    ],
    [recordWord(lang, 'held'), sideName(conflict, strike.heldBy, lang)],
    [word('weapon-term'), html`${kind}${claimed}`],
    [recordWord(lang, 'accused'), noted(accused, strike.accusedNote, here)],
    [recordWord(lang, 'kind-of-report'), capital(say(lang, `scope-${strike.scope}`), lang)],
    [
      word('grade'),
      html`${capital(say(lang, `grade-${strike.grade ?? 'none'}`), lang)} (<a href="${home}about/#grade">${recordWord(lang, 'the-rule')}</a>)`,
    ],
  ];
  return html`<dl class="facts">${facts.map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>\n`)}</dl>`;
}

/** The reports before and after it in time. */
function neighbours(strike: Strike, here: Here): Html {
  const { conflict, home, lang } = here;
  const index = conflict.strikes.indexOf(strike);
  const link = (other: Strike | undefined, words: 'before' | 'after') =>
    other !== undefined &&
    html`<li>${recordWord(lang, words)}: <a href="${home}reports/${other.id}/">${reportName(other, here)}</a></li>`;
  return html`<ul class="plain">${link(conflict.strikes[index - 1], 'before')}${link(conflict.strikes[index + 1], 'after')}</ul>`;
}

function optional(id: string, heading: string, text: string | null, here: Here): readonly Section[] {
  return text === null ? [] : [{ id, heading, body: html`<p>${prose(text, here)}</p>` }];
}

/** Every source that the report, a claim or a count names. */
function allSources(strike: Strike): readonly string[] {
  const claims = strike.claims.flatMap(({ sources }) => sources ?? []);
  const counts = strike.casualties.flatMap(({ source }) => (source === null ? [] : [source]));
  return [...new Set([...strike.sources, ...claims, ...counts])];
}

export function reportPage(strike: Strike, here: Here): string {
  const { conflict, home, lang } = here;
  const word = (key: Word): string => translate(reportWords, lang, key);
  const first = conflict.places.get(strike.places[0] ?? '');
  const what = capital(say(lang, `scope-${strike.scope}`), lang);
  const note = strike.scope === 'incident' ? null : word(`${strike.scope}-note`);
  const sources = allSources(strike);
  const sections: readonly Section[] = [
    {
      id: 'facts',
      heading: word('reported'),
      body: html`<p>${prose(strike.summary, here)}</p>${note !== null && html`<p>${note}</p>`}${factsHtml(strike, here)}`,
    },
    { id: 'claims', heading: recordWord(lang, 'claims'), body: claimsHtml(strike, here) },
    { id: 'casualties', heading: word('casualties'), body: casualtiesHtml(strike, here) },
    ...optional('findings', word('findings'), strike.findings, here),
    ...optional('notes', word('notes'), strike.notes, here),
    { id: 'sources', heading: translate(sourceWords, lang, 'sources'), body: sourceList(sources, here) },
    { id: 'nearby', heading: recordWord(lang, 'next-in-time'), body: neighbours(strike, here) },
  ];
  const title = reportName(strike, here);
  return documentText(
    {
      title,
      description: recordWord(lang, 'report-description', { what, title }),
      linked: recordLinked('Report', title, strike.places, sources, here),
      card: `reports/${strike.id}`,
      current: null,
      kicker: html`<a href="${home}table/">${what}</a>${first !== undefined && html` · ${placeName(first, lang)}`}`,
      lead: html`<p><a class="go" href="${mapAddress(here, { report: strike.id })}">${recordWord(lang, 'open-report')}</a></p>`,
      picture: mapFigure({ view: completeView({ report: strike.id, span: DAY }, conflict) }, here),
      sections,
      contents: false,
    },
    here,
  );
}
