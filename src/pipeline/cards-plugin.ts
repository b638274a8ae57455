/** Cards in the built site: the site's own in each language always, those of every record when asked for. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../model/words.ts';
import { cardsOf } from '../static/card.ts';
import { cardFonts } from './cards/fonts.ts';
import { createRender } from './cards/render.ts';
import { readGroundFile, type SiteOptions, siteOf } from './static-pages.ts';

export function cards(folder: string, options: SiteOptions): Plugin {
  let publicFolder = '';
  let cache = '';
  return {
    name: 'conflict-map-cards',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
      cache = join(config.root, '.cache', 'fonts');
    },
    async generateBundle() {
      const css = readFileSync(join(publicFolder, 'fonts', 'fonts.css'), 'utf8');
      const render = await createRender(await cardFonts(css, cache));
      if (render === null) {
        this.warn('@resvg/resvg-js is not installed: the site has no cards');
        return;
      }
      const { conflict } = siteOf(resolve(folder), options);
      const ground = readGroundFile(publicFolder);
      for (const lang of LANGUAGES)
        for (const { path, draw } of cardsOf(conflict, ground, lang, options.cards))
          this.emitFile({
            type: 'asset',
            fileName: `cards/${lang}/${path}.png`,
            source: render(draw()),
          });
    },
  };
}
