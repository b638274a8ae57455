/** Every static page of the site in every language, each written when it is asked for. */
import { LANGUAGES } from '../model/words.ts';
import { aboutPage } from './about/page.ts';
import { articlePage, articlePath, hasArticle } from './examples/article.ts';
import { examplesPage } from './examples/page.ts';
import { placePage } from './place-page.ts';
import { reportPage } from './report-page.ts';
import { folderOf, type Here, hereOf, type Site } from './site.ts';
import { storyPage } from './story-page.ts';
import { tablePage } from './table-page.ts';
import { trucePage } from './truce-page.ts';

export type { Site } from './site.ts';

/** Path of a page inside the site, such as `hy/reports/2020-10-11-ganja/` or `examples/article.html`, to what writes it. */
export type StaticPages = ReadonlyMap<string, () => string>;

export function staticPages(site: Site): StaticPages {
  const { story, strikes, places, truces } = site.conflict;
  const writers: readonly (readonly [string, (here: Here) => string])[] = [
    ['about/', aboutPage],
    ['table/', tablePage],
    ['examples/', examplesPage],
    ...(hasArticle(site.conflict) ? [[articlePath, articlePage] as const] : []),
    ...(story.length > 0 ? [['story/', storyPage] as const] : []),
    ...strikes.map((strike) => [`reports/${strike.id}/`, (here: Here) => reportPage(strike, here)] as const),
    ...[...places.values()].map(
      (place) => [`places/${place.id}/`, (here: Here) => placePage(place, here)] as const,
    ),
    ...truces.map((truce) => [`truces/${truce.id}/`, (here: Here) => trucePage(truce, here)] as const),
  ];
  return new Map(
    LANGUAGES.flatMap((lang) =>
      writers.map(
        ([path, write]) => [`${folderOf(lang)}${path}`, () => write(hereOf(site, lang, path))] as const,
      ),
    ),
  );
}
