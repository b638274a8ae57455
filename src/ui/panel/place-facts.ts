/** What is said of a place itself: who held it, and how far it lay from the line of the moment. */

import { placeWords } from '../../i18n/catalogues/panel-place.ts';
import { formatDay } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { namesIn, sideName } from '../../i18n/name.ts';
import type { Conflict, Place } from '../../model/conflict.ts';
import { LANGUAGES, type Language } from '../../model/words.ts';
import { distanceToFront } from '../../query/front-line.ts';
import type { FrontInView } from '../../scene/types.ts';

/** `Azerbaijan, by the approximate pre-war line`; the side alone until it is there how that is known. */
export function heldWords(place: Place, conflict: Conflict, lang: Language): string {
  const { side, method, sources } = place.heldBy;
  if (!conflict.whole && side !== null) return sideName(conflict, side, lang);
  const publishers = [...new Set(sources.map((id) => conflict.sources.get(id)?.publisher ?? id))].join(', ');
  const how = method === 'source' && publishers === '' ? 'unknown' : method;
  if (side === null) return translate(placeWords, lang, 'method-unknown');
  return `${sideName(conflict, side, lang)}, ${translate(placeWords, lang, `method-${how}`, { publishers })}`;
}

/** Spellings that the heading does not already show, each with its language; `null` language: none stated. */
export function otherSpellings(
  place: Place,
  lang: Language,
): readonly { readonly name: string; readonly lang: Language | null }[] {
  const seen = new Set(namesIn(place.names, lang));
  const found: { name: string; lang: Language | null }[] = [];
  const add = (name: string, language: Language | null) => {
    if (seen.has(name)) return;
    seen.add(name);
    found.push({ name, lang: language });
  };
  for (const language of LANGUAGES) for (const name of place.names[language] ?? []) add(name, language);
  for (const name of place.also) add(name, null);
  return found;
}

const distances = new Map<string, number>();

/** Kilometres from the place to the trace's line; measured once per trace and place. */
function distanceKm(place: Place, { trace }: FrontInView): number {
  const key = `${trace.id} ${place.id} ${place.point.join(' ')}`;
  const known = distances.get(key);
  if (known !== undefined) return known;
  const km = distanceToFront(place.point, trace.line);
  distances.set(key, km);
  return km;
}

/** Sentences on the distance from the line that holds at the moment, with its accuracy. */
export function distanceWords(
  place: Place,
  front: FrontInView | null,
  conflict: Pick<Conflict, 'zone'>,
  lang: Language,
): readonly string[] {
  if (front === null) return [translate(placeWords, lang, 'distance-none')];
  const { trace, next, between } = front;
  const dayOf = (minute: number) => formatDay(minute, conflict.zone.offset, lang);
  const km = Math.round(distanceKm(place, front));
  const accuracy = Math.round(trace.accuracyKm);
  const params = { km, accuracy, day: dayOf(trace.interval.start) };
  const sentences = [translate(placeWords, lang, km <= accuracy ? 'distance-near' : 'distance-far', params)];
  if (between && next !== null)
    sentences.push(translate(placeWords, lang, 'distance-between', { day: dayOf(next.interval.start) }));
  if (place.accuracyKm >= 2)
    sentences.push(translate(placeWords, lang, 'distance-point', { km: Math.round(place.accuracyKm) }));
  return sentences;
}
