/** The map's own page in each language: what is written by hand, filled with the picture and its words. */

import { LANGUAGES, type Language } from '../model/words.ts';
import type { Ground } from '../scene/ground.ts';
import { homeContent, homeHead } from '../static/home.ts';
import { folderOf, hereOf, type Site } from '../static/site.ts';

const HEAD = '<!--head-->';
const CONTENT = '<!--content-->';

/**
 * @param page `index.html`, with marks where head and content go.
 * @throws when a mark is missing, so that no page goes out empty.
 */
export function fillHome(page: string, lang: Language, site: Site, ground: Ground): string {
  if (!page.includes(HEAD) || !page.includes(CONTENT))
    throw new Error(`index.html lacks ${HEAD} or ${CONTENT}`);
  const here = hereOf(site, lang, '');
  // The page's own files are named from the root; those of the content already know where they stand.
  const own = page
    .replace('<html lang="en">', `<html lang="${lang}">`)
    .replace(/(\s(?:href|src)=")\.\//g, `$1${here.root}`);
  return own.replace(HEAD, () => homeHead(here).text).replace(CONTENT, () => homeContent(here, ground).text);
}

/** Paths of the map's own pages below the root, English last being the file that the others are made from. */
export const homePaths = (): readonly (readonly [Language, string])[] =>
  LANGUAGES.map((lang) => [lang, `${folderOf(lang)}index.html`] as const);
