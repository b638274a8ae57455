/**
 * Languages that a build keeps apart: English is in the catalogues themselves, the others are fetched when they are
 * asked for. While developing, in tests and in Node every catalogue is whole, and there is nothing to fetch.
 */
import type { Language } from '../model/words.ts';
import type { Message } from './messages.ts';

/** The messages of one language, by catalogue. */
export type LanguageWords = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** How each language that is kept apart is fetched; `pipeline/languages-plugin.ts` writes it. */
const FETCH: Partial<Record<Language, () => Promise<{ readonly default: LanguageWords }>>> = {};

const there = new Map<Language, LanguageWords>();
const asked = new Map<Language, Promise<boolean>>();

export const hasWords = (lang: Language): boolean => FETCH[lang] === undefined || there.has(lang);

/** Asks for a language's words; once, but again after a failure. @returns whether they are there. */
export function fetchWords(lang: Language): Promise<boolean> {
  const fetchOf = FETCH[lang];
  if (fetchOf === undefined || there.has(lang)) return Promise.resolve(true);
  const known = asked.get(lang);
  if (known) return known;
  const coming = fetchOf().then(
    ({ default: words }) => {
      there.set(lang, words);
      return true;
    },
    () => {
      asked.delete(lang);
      return false;
    },
  );
  asked.set(lang, coming);
  return coming;
}

/** A catalogue's messages in a language that is kept apart; the English ones while it is not there. */
export function wordsApart<E>(lang: Language, name: string, english: E): E {
  return (there.get(lang)?.[name] as E | undefined) ?? english;
}
