/** Texts and names by language. */
import type { Language } from './words.ts';

/** A text by language; English is always there. */
export type Words = Readonly<{ en: string } & Partial<Record<Exclude<Language, 'en'>, string>>>;
/** Names by language; settlements with two names have two. */
export type Names = Readonly<
  { en: readonly string[] } & Partial<Record<Exclude<Language, 'en'>, readonly string[]>>
>;
