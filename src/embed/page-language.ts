/** The language that the page itself is written in. */
import { LANGUAGES, type Language } from '../model/words.ts';

const isLanguage = (value: string | null): value is Language => LANGUAGES.some((lang) => lang === value);

/** Read once: a view of another language renames the page. */
const PAGE_LANGUAGE = document.documentElement.lang;

/** What the page itself says of the view, which everything else outweighs; empty where it names no language of ours. */
export const ofPage = (): { readonly lang?: Language } =>
  isLanguage(PAGE_LANGUAGE) ? { lang: PAGE_LANGUAGE } : {};

/** What an element's own attribute asks for, else the page's. */
export function languageBefore(element: HTMLElement): Language {
  const asked = element.getAttribute('lang');
  return isLanguage(asked) ? asked : (ofPage().lang ?? 'en');
}
