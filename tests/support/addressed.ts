/** The site as a build with an address writes it, without building: every page, and the files for machines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/model/words.ts';
import { addressesOf, readGroundFile, siteOf } from '../../src/pipeline/static-pages.ts';
import { cardsOf } from '../../src/static/card.ts';
import { homeHead } from '../../src/static/home.ts';
import { staticPages } from '../../src/static/pages.ts';
import { folderOf, hereOf } from '../../src/static/site.ts';
import { siteFiles } from '../../src/static/site-files.ts';
import { ROOT } from './modules.ts';

export const ADDRESS = 'https://example.org/map/';

/** What `SITE_URL=https://example.org/map/ npm run build` would emit. */
export function addressedSite() {
  const site = siteOf(join(ROOT, 'data'), { address: ADDRESS, cards: 'all' });
  const written = staticPages(site);
  const head = (markup: string): string => /<head>([\s\S]*?)<\/head>/.exec(markup)?.[1] ?? '';
  const paths = addressesOf(written);
  const ground = readGroundFile(join(ROOT, 'public'));
  return {
    site,
    /** Path of every page to what stands in its head. */
    heads: new Map<string, string>([
      ...LANGUAGES.map((lang) => [folderOf(lang), homeHead(hereOf(site, lang, '')).text] as const),
      ...[...written].map(([path, write]) => [path, head(write())] as const),
    ]),
    files: siteFiles(paths, site, ADDRESS),
    /** Addresses of all cards, which another step of the build draws. */
    cards: new Set(
      LANGUAGES.flatMap((lang) =>
        cardsOf(site.conflict, ground, lang, true).map(({ path }) => `${ADDRESS}cards/${lang}/${path}.png`),
      ),
    ),
    changes: readFileSync(join(ROOT, 'data/CHANGELOG.md'), 'utf8'),
  };
}
