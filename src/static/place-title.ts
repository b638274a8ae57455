/** What a place is called where it stands alone: on its page, its card and in lists. No two places have one title. */
import { placeName } from '../i18n/name.ts';
import type { Place } from '../model/conflict.ts';
import { distanceKm } from '../query/columns/distance.ts';
import { namesApart, type Where } from './tell-apart.ts';
import { recordWord } from './words.ts';

/** The nearest town or city that is called otherwise, with the kilometres to it. */
function nearestTown(
  place: Place,
  { conflict, lang }: Where,
): { readonly town: string; readonly km: number } {
  const own = placeName(place, lang);
  const towns = [...conflict.places.values()]
    .filter(({ kind }) => kind === 'city' || kind === 'town')
    .map((town) => ({ town: placeName(town, lang), km: distanceKm(place.point, town.point) }))
    .filter(({ town }) => town !== own);
  return towns.reduce((best, other) => (other.km < best.km ? other : best), {
    town: '',
    km: Number.POSITIVE_INFINITY,
  });
}

const inBrackets = (place: Place, words: string, { lang }: Where): string =>
  words === '' ? placeName(place, lang) : `${placeName(place, lang)} (${words})`;

function byTown(place: Place, where: Where, away: boolean): string {
  const { town, km } = nearestTown(place, where);
  if (town === '') return inBrackets(place, '', where);
  const words = recordWord(where.lang, away ? 'place-away' : 'place-near', { town, km: Math.round(km) });
  return inBrackets(place, words, where);
}

/** The place's name; with its kind, else the nearest town and how far it is, where another place has the same. */
export const placeTitle = namesApart<Place>(
  ({ places }) => [...places.values()],
  [
    (place, { lang }) => placeName(place, lang),
    (place, where) => inBrackets(place, recordWord(where.lang, `place-${place.kind}`), where),
    (place, where) => byTown(place, where, false),
    (place, where) => byTown(place, where, true),
  ],
);
