/** Names of places, parties and sides in the reader's language. The order of a place's two names asserts nothing. */
import type { Conflict, Names, Party, Place, Side, Words } from '../model/conflict.ts';
import type { Language } from '../model/words.ts';
import { common } from './catalogues/common.ts';
import { editDistance, latin } from './latin.ts';
import { translate } from './messages.ts';

export function inWords(words: Words, lang: Language): string {
  return words[lang] ?? words.en;
}

/**
 * The names to show. A settlement with two names carries both in every language: where the language has only one,
 * the English name that it does not already carry stands second, or the English names stand as they are.
 */
export function namesIn(names: Names, lang: Language): readonly string[] {
  const own = names[lang];
  if (own === undefined || own.length === 0) return names.en;
  if (own.length > 1 || names.en.length < 2) return own;
  const told = latin(own[0] ?? '');
  const unlike = (name: string): number => editDistance(name.toLowerCase(), told);
  // Of two English names that are as unlike, the second is the other side's.
  const other = names.en.reduce((best, name) => (unlike(name) >= unlike(best) ? name : best));
  return [...own, other];
}

/** `Stepanakert / Khankendi`. */
export function placeName(place: Pick<Place, 'names'>, lang: Language): string {
  return namesIn(place.names, lang).join(' / ');
}

/** Whether the shown name is the English one because no source gives it in `lang`. */
export function isFallbackName(place: Pick<Place, 'names'>, lang: Language): boolean {
  return lang !== 'en' && (place.names[lang] ?? []).length === 0;
}

export function partyName(party: Pick<Party, 'names'> | undefined, lang: Language): string {
  return party ? inWords(party.names, lang) : translate(common, lang, 'side-unknown');
}

/** The side's name; `null` or an unknown id gives the word for "not known". */
export function sideName(conflict: Pick<Conflict, 'sides'>, side: string | null, lang: Language): string {
  const found: Side | undefined = conflict.sides.find(({ id }) => id === side);
  return found ? inWords(found.names, lang) : translate(common, lang, 'side-unknown');
}

/** 0 or 1 for the dataset's sides, `null` for neither: picks hue and pattern. */
export function sideIndex(conflict: Pick<Conflict, 'sides'>, side: string | null): 0 | 1 | null {
  const index = conflict.sides.findIndex(({ id }) => id === side);
  return index === 0 || index === 1 ? index : null;
}
