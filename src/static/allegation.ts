/** Accusations and denials that are statements, not located strikes. */
import { placeWords } from '../i18n/catalogues/panel-place.ts';
import { translate } from '../i18n/messages.ts';
import { sideName } from '../i18n/name.ts';
import type { Allegation } from '../model/conflict.ts';
import { type Html, html } from './html.ts';
import { type Here, own, placeLinks, prose, sourceNames } from './site.ts';
import { dateText, recordWord } from './words.ts';

/** One statement with its reply and source. */
export function allegationHtml(allegation: Allegation, here: Here): Html {
  const { day, timeText, by, side, against, text, response, places, note, source, type } = allegation;
  const { conflict, lang } = here;
  const word = (key: 'reply' | 'no-reply' | 'denial' | 'accusation') => translate(placeWords, lang, key);
  const sides = recordWord(lang, 'by-of', {
    side: sideName(conflict, side, lang),
    other: sideName(conflict, against, lang),
  });
  return html`<p class="small">${dateText(day, lang)}${timeText !== null && html`, ${own(timeText, here)}`} · ${word(type)}</p>
<p><strong>${own(by, here)}</strong> <span class="small">(${sides})</span>: ${prose(text, here)}</p>
<p class="small">${response === null ? word('no-reply') : html`${word('reply')}: ${prose(response.text, here)}`}${response?.source != null && html` (${sourceNames([response.source], here)})`}. ${places.length > 0 && html`${recordWord(lang, 'naming')} ${placeLinks(places, here)}. `}${note !== null && html`${prose(note, here)} `}${recordWord(lang, 'source')} ${sourceNames([source], here)}.</p>
`;
}

export const allegationList = (list: readonly Allegation[], here: Here): Html =>
  html`<ul class="claims">
${list.map((allegation) => html`<li>${allegationHtml(allegation, here)}</li>\n`)}</ul>`;
