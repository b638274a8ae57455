/** Accusations and denials that are statements, not located strikes. */
import { sideName } from '../i18n/name.ts';
import type { Allegation } from '../model/conflict.ts';
import { type Html, html } from './html.ts';
import { type Here, placeLinks, sourceNames } from './site.ts';
import { dateText } from './words.ts';

/** One statement with its reply and source. */
export function allegationHtml(allegation: Allegation, here: Here): Html {
  const { day, timeText, by, side, against, text, response, places, note, source, type } = allegation;
  const { conflict } = here;
  return html`<p class="small">${dateText(day)}${timeText !== null && `, ${timeText}`} · ${type}</p>
<p><strong>${by}</strong> <span class="small">(${sideName(conflict, side, 'en')}, of: ${sideName(conflict, against, 'en')})</span>: ${text}</p>
<p class="small">Reply: ${response === null ? 'none found' : response.text}${response?.source != null && html` (${sourceNames([response.source], here)})`}. ${places.length > 0 && html`Names: ${placeLinks(places, here)}. `}${note !== null && `${note} `}Source: ${sourceNames([source], here)}.</p>
`;
}

export const allegationList = (list: readonly Allegation[], here: Here): Html =>
  html`<ul class="claims">
${list.map((allegation) => html`<li>${allegationHtml(allegation, here)}</li>\n`)}</ul>`;
