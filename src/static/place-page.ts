/** `/places/ID/`: a place with its reports, the accusations that name it, and announced changes of control. */

import { placeWords } from '../i18n/catalogues/panel-place.ts';
import { reportedWords } from '../i18n/catalogues/reported.ts';
import { type Params, translate } from '../i18n/messages.ts';
import { partyName, sideName } from '../i18n/name.ts';
import { timeLine } from '../i18n/reported-time.ts';
import type { Conflict, ControlChange, Place, Strike } from '../model/conflict.ts';
import { LANGUAGES } from '../model/words.ts';
import { defaultView } from '../state/url-codec.ts';
import { allegationList } from './allegation.ts';
import { documentText, type Section } from './document.ts';
import { mapFigure } from './figure.ts';
import { type Html, html, join } from './html.ts';
import { placeLinked } from './linked-data.ts';
import { placeTitle } from './place-title.ts';
import { atText, type Here, mapAddress, own, prose, sourceNames } from './site.ts';
import { capital, dateText, figureText, pageWord, recordWord, say } from './words.ts';

const word = (here: Here, key: keyof (typeof placeWords)['en'] & string, params: Params = {}): string =>
  translate(placeWords, here.lang, key, params);

function namesHtml({ names }: Place, { lang: page }: Here): Html {
  const others = LANGUAGES.filter((lang) => lang !== page).flatMap((lang) => {
    const given = names[lang];
    return given === undefined || given.length === 0
      ? []
      : [html`<span lang="${lang}">${given.join(' / ')}</span>`];
  });
  return others.length === 0 ? html`${recordWord(page, 'no-names')}` : join(others, ' · ');
}

function factsHtml(place: Place, here: Here): Html {
  const { heldBy, point, accuracyKm } = place;
  const { lang } = here;
  const sources = heldBy.sources.length > 0 && html` (${sourceNames(heldBy.sources, here)})`;
  const method = recordWord(lang, `method-${heldBy.method}`);
  const where = recordWord(lang, 'point-text', {
    lat: point[1].toFixed(3),
    lon: point[0].toFixed(3),
    km: accuracyKm,
  });
  return html`<dl class="facts">
<div><dt>${recordWord(lang, 'names')}</dt><dd>${namesHtml(place, here)}</dd></div>
${place.also.length > 0 && html`<div><dt>${recordWord(lang, 'spellings')}</dt><dd>${own(place.also.join(', '), here)}</dd></div>\n`}<div><dt>${recordWord(lang, 'held')}</dt><dd>${sideName(here.conflict, heldBy.side, lang)}: ${method}${sources}${heldBy.note !== null && html`. ${prose(heldBy.note, here)}`}</dd></div>
<div><dt>${recordWord(lang, 'point')}</dt><dd>${where} ${prose(place.origin, here)}</dd></div>
${place.note !== null && html`<div><dt>${word(here, 'note')}</dt><dd>${prose(place.note, here)}</dd></div>\n`}</dl>`;
}

/** A report in a list: time, what, deaths, answer. */
export function reportItem(strike: Strike, here: Here): Html {
  const { conflict, home, lang } = here;
  const figure = figureText(strike.killed, lang);
  const killed =
    strike.scope === 'incident' ? `; ${translate(reportedWords, lang, 'killed', { figure })}` : '';
  const answers = strike.answers.map((answer) => say(lang, `answer-${answer}`)).join(', ');
  const what = `${capital(say(lang, `scope-${strike.scope}`), lang)}: ${say(lang, `kind-${strike.kind}`)}`;
  return html`<li><a href="${home}reports/${strike.id}/">${timeLine(strike.time, conflict.zone.offset, lang)}</a> ${own(strike.title, here)}. <span class="small">${what}${killed}; ${answers}.</span></li>
`;
}

function controlHtml(change: ControlChange, here: Here): Html {
  const { lang } = here;
  const replies = change.replies.map(
    (reply) =>
      html`<li>${dateText(reply.day, lang)}, ${own(`${reply.by} (${reply.stance})`, here)}: ${prose(reply.text, here)}${reply.source !== null && html` (${sourceNames([reply.source], here)})`}</li>`,
  );
  return html`<li><p><strong>${dateText(change.day, lang)}${change.timeText !== null && html`, ${own(change.timeText, here)}`}: ${word(here, `control-${change.type}`)}</strong>, ${word(here, 'announced-by')} ${own(change.by, here)}.${change.detail !== null && html` ${prose(change.detail, here)}.`} <span class="small">${sourceNames(change.sources, here)}</span></p>
${replies.length === 0 ? html`<p class="small">${word(here, 'no-reply')}.</p>` : html`<ul>${replies}</ul>`}</li>
`;
}

function listed(place: Place, { settlements, parties }: Conflict, here: Here): Html {
  const named = settlements.filter((settlement) => settlement.place === place.id);
  return html`${named.map(
    ({ day, by, name, sources }) =>
      html`<li>${recordWord(here.lang, 'listed', { day: dateText(day, here.lang), name, party: partyName(parties.get(by), here.lang) })}${sources.length > 0 && html` (${sourceNames(sources, here)})`}</li>\n`,
  )}`;
}

export function placePage(place: Place, here: Here): string {
  const { conflict, home, lang } = here;
  const reports = conflict.strikes.filter(({ places }) => places.includes(place.id));
  const allegations = conflict.allegations.filter(({ places }) => places.includes(place.id));
  const changes = conflict.control.filter((change) => change.place === place.id);
  const isListed = conflict.settlements.some((settlement) => settlement.place === place.id);
  const sections: readonly (Section | false)[] = [
    { id: 'place', heading: recordWord(lang, 'place'), body: factsHtml(place, here) },
    {
      id: 'reports',
      heading: recordWord(lang, 'reports-n', { n: reports.length }),
      body:
        reports.length === 0
          ? html`<p>${word(here, 'none-here')}</p>`
          : html`<ol class="claims">${reports.map((strike) => reportItem(strike, here))}</ol>`,
    },
    allegations.length > 0 && {
      id: 'accusations',
      heading: recordWord(lang, 'accusations-n', { n: allegations.length }),
      body: html`<p>${word(here, 'allegations-note')}</p>${allegationList(allegations, here)}`,
    },
    (changes.length > 0 || isListed) && {
      id: 'control',
      heading: word(here, 'control'),
      body: html`<p>${recordWord(lang, 'control-note')}</p><ul class="claims">${changes.map((change) => controlHtml(change, here))}${listed(place, conflict, here)}</ul>`,
    },
  ];
  const title = placeTitle(place, here);
  // The slider's end, so that every report of the place has been.
  const keys = { place: place.id, at: atText(conflict.period.end, here), span: 'all' };
  const count = pageWord(lang, 'reports-count', { n: reports.length });
  return documentText(
    {
      title,
      description: recordWord(lang, 'place-description', { title, reports: count }),
      linked: placeLinked(place, here),
      card: `places/${place.id}`,
      current: null,
      kicker: html`<a href="${home}table/#places">${recordWord(lang, 'kicker')}</a>`,
      lead: html`<p><a class="go" href="${mapAddress(here, keys)}">${recordWord(lang, 'open-place')}</a></p>`,
      picture: mapFigure({ view: defaultView(conflict), place }, here),
      sections: sections.filter((section) => section !== false),
      contents: false,
    },
    here,
  );
}
