/** Chapters beside each other, and their addresses. */
import type { Chapter } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';

/** The chapter before (-1) or after (1) the one with `id`; `null` at the ends and for an unknown id. */
export function neighbour(story: readonly Chapter[], id: string, step: 1 | -1): Chapter | null {
  const index = story.findIndex((chapter) => chapter.id === id);
  return index < 0 ? null : (story[index + step] ?? null);
}

const HASH = /^#story=([a-z0-9-]+)$/;

/** `#story=ID`. */
export const chapterHash = (id: string): string => `#story=${id}`;

/** An address's hash names a chapter, of whatever story. */
export const isChapterHash = (hash: string): boolean => HASH.test(hash);

/** The chapter that an address's hash names, `null` when it names none of the story. */
export function chapterOfHash(story: readonly Chapter[], hash: string): Chapter | null {
  const id = HASH.exec(hash)?.[1];
  return story.find((chapter) => chapter.id === id) ?? null;
}

/**
 * The address that starts the story at a chapter.
 * @param site address of the site's root, closing slash included.
 */
export const chapterAddress = (site: string, id: string, lang: Language): string =>
  `${site}${lang === 'en' ? '' : `?lang=${lang}`}${chapterHash(id)}`;

/** The address of the whole story as a text. */
export const storyAddress = (site: string, lang: Language): string =>
  `${site}${lang === 'en' ? '' : `${lang}/`}story/`;
