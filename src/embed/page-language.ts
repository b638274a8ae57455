/** What page and element say before there is a view. */
import { LANGUAGES, type Language } from '../model/words.ts';
import type { ViewKey } from '../state/view-state.ts';

const isLanguage = (value: string | null): value is Language => LANGUAGES.some((lang) => lang === value);

/** Read once: a view of another language renames the page. A region, as in `ru-RU`, asks for no other words. */
const PAGE_LANGUAGE = document.documentElement.lang.toLowerCase().replace(/-.*/, '');

/** What the page itself says of the view, which everything else outweighs; empty where it names no language of ours. */
export const ofPage = (): { readonly lang?: Language } =>
  isLanguage(PAGE_LANGUAGE) ? { lang: PAGE_LANGUAGE } : {};

/** What an element asks for by its attribute, else by the address where that is its own. */
export function askedBefore(element: HTMLElement & { address: boolean }, key: ViewKey): string | null {
  return (
    element.getAttribute(key) ?? (element.address ? new URLSearchParams(location.search).get(key) : null)
  );
}

/** What an element asks for where it is a language of ours, else the page's own. */
export function languageBefore(element: HTMLElement & { address: boolean }): Language {
  const asked = askedBefore(element, 'lang');
  return isLanguage(asked) ? asked : (ofPage().lang ?? 'en');
}

/** The theme shown where this one is asked for. */
export function themeBefore(asked: string | null, systemDark: boolean): 'light' | 'dark' {
  if (asked === 'light' || asked === 'dark') return asked;
  return systemDark ? 'dark' : 'light';
}
