/** Where the page is the map's own, its title and language are those of the view. */
import { inWords, placeName } from '../i18n/name.ts';
import type { Conflict } from '../model/conflict.ts';
import type { ViewState } from '../state/view-state.ts';

/** `Ganja · Reported strikes and truces: Nagorno-Karabakh, autumn 2020`. */
export function pageTitle(conflict: Conflict, { lang, place, truce }: ViewState): string {
  const site = `${inWords(conflict.title, lang)}: ${inWords(conflict.subtitle, lang)}`;
  const openTruce = conflict.truces.find(({ id }) => id === truce);
  const openPlace = place === null ? undefined : conflict.places.get(place);
  const open = openTruce ? inWords(openTruce.names, lang) : openPlace && placeName(openPlace, lang);
  return open === undefined ? site : `${open} · ${site}`;
}

/** Writes both to the page. */
export function namePage(conflict: Conflict, view: ViewState): void {
  document.documentElement.lang = view.lang;
  document.title = pageTitle(conflict, view);
}
