/** Below a place's reports: accusations that name it and announced changes of control, each with its replies. */
import { html, nothing, type TemplateResult } from 'lit';
import { placeWords } from '../../i18n/catalogues/panel-place.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { partyName, sideName } from '../../i18n/name.ts';
import type { Allegation, Conflict, ControlChange, Place } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { english, englishTag, sideSign } from './parts.ts';
import { numberSources } from './source-numbers.ts';
import { foldedSources } from './source-views.ts';

/** One accusation or denial with its reply and its source; also used by the truce's page. */
export function allegationView(allegation: Allegation, conflict: Conflict, lang: Language): TemplateResult {
  const { day, timeText, by, side, against, text, response, source, type } = allegation;
  const say = (key: keyof typeof placeWords.en) => translate(placeWords, lang, key);
  const sides = translate(placeWords, lang, 'against', {
    side: sideName(conflict, side, lang),
    other: sideName(conflict, against, lang),
  });
  const numbers = numberSources([source], response?.source ? [response.source] : []);
  return html`<li class="entry">
    <p class="small">${formatPartialDate(day, lang)}${timeText === null ? nothing : html`, <span lang="en">${timeText}</span>`} · ${say(type)}</p>
    <p>${sideSign(conflict, side)}<span class="who" lang="en">${by}</span> <span class="small">(${sides})</span></p>
    <p>${english(text, lang, false)}</p>
    <p class="reply">${response === null ? html`<span class="muted">${say('no-reply')}</span>` : html`<strong>${say('reply')}:</strong> ${english(response.text, lang, false)}`}</p>
    ${foldedSources(numbers, conflict, lang)}
  </li>`;
}

function changeView(change: ControlChange, conflict: Conflict, lang: Language): TemplateResult {
  const say = (key: keyof typeof placeWords.en) => translate(placeWords, lang, key);
  const replySources = change.replies.flatMap(({ source }) => (source === null ? [] : [source]));
  return html`<li class="entry">
    <p class="small">${formatPartialDate(change.day, lang)}${change.timeText === null ? nothing : html`, <span lang="en">${change.timeText}</span>`} · ${say(`control-${change.type}`)}</p>
    <p>${sideSign(conflict, change.side)}<span class="who" lang="en">${change.name}</span> <span class="small">${say('announced-by')} <span lang="en">${change.by}</span></span></p>
    ${change.detail === null ? nothing : html`<p>${english(change.detail, lang, false)}</p>`}
    ${
      change.replies.length === 0
        ? html`<p class="reply muted">${say('no-reply')}</p>`
        : html`<p class="reply"><strong>${say('replies')}</strong></p>
            <ul class="replies">${change.replies.map(({ day, by, text }) => html`<li><span class="small">${formatPartialDate(day, lang)}</span> <span class="who" lang="en">${by}:</span> ${english(text, lang, false)}</li>`)}</ul>`
    }
    ${change.effectiveText === null ? nothing : html`<p class="small">${say('effective')}: ${english(change.effectiveText, lang, false)}</p>`}
    ${change.conflicts.map((text) => html`<p class="small">${say('differ')}: ${english(text, lang, false)}</p>`)}
    ${change.note === null ? nothing : html`<p class="small">${english(change.note, lang, false)}</p>`}
    ${foldedSources(numberSources(change.sources, replySources), conflict, lang)}
  </li>`;
}

/** Both lists for a place; nothing where there is none. */
export function placeExtras(place: Place, conflict: Conflict, lang: Language): TemplateResult {
  const allegations = conflict.allegations.filter(({ places }) => places.includes(place.id));
  const changes = conflict.control.filter((change) => change.place === place.id);
  const listed = conflict.settlements.filter((settlement) => settlement.place === place.id);
  const say = (key: keyof typeof placeWords.en) => translate(placeWords, lang, key);
  return html`${
    allegations.length === 0
      ? nothing
      : html`<section class="extra"><h3>${say('allegations')}${englishTag(lang)}</h3><p class="small">${say('allegations-note')}</p>
          <ul class="entries">${allegations.map((allegation) => allegationView(allegation, conflict, lang))}</ul></section>`
  }
  ${
    changes.length + listed.length === 0
      ? nothing
      : html`<section class="extra"><h3>${say('control')}${englishTag(lang)}</h3>
          <ul class="entries">${changes.map((change) => changeView(change, conflict, lang))}
          ${listed.map(
            ({ day, name, by, sources }) => html`<li class="entry">
              <p class="small">${formatPartialDate(day, lang)}</p>
              <p>${say('listed-settlement')}: <span class="who" lang="az">${name}</span> <span class="small">${say('announced-by')} ${partyName(conflict.parties.get(by), lang)}</span></p>
              ${foldedSources(numberSources(sources), conflict, lang)}
            </li>`,
          )}</ul></section>`
  }`;
}
