/** How a report is pointed at and cited. */

import { reportWords } from '../../i18n/catalogues/panel-report.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords, placeName } from '../../i18n/name.ts';
import { timeLine } from '../../i18n/reported-time.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { defaultView, linkQuery } from '../../state/url-codec.ts';

/** The query string that opens the report at its own moment, with the release that it was read in. */
export function reportQuery(conflict: Conflict, strike: Strike, lang: Language): string {
  const { period } = conflict;
  const at = Math.min(Math.max(strike.time.start, period.start), period.end);
  const place = strike.places[0] ?? null;
  return linkQuery({ ...defaultView(conflict), at, place, report: strike.id, lang }, conflict);
}

/**
 * Plain text: what, where, when, id, dataset and release, address.
 * @param url absolute address of the report.
 */
export function citation(conflict: Conflict, strike: Strike, lang: Language, url: string): string {
  const [first] = strike.places;
  const place = first === undefined ? undefined : conflict.places.get(first);
  const where = place ? placeName(place, lang) : strike.title;
  return translate(reportWords, lang, 'citation', {
    where,
    when: timeLine(strike.time, conflict.zone.offset, lang),
    zone: conflict.zone.label,
    id: strike.id,
    title: inWords(conflict.title, lang),
    version: conflict.version,
    url,
  });
}
