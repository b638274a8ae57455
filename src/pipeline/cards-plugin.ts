/** Cards in the built site: the site's own in each language, and those of every record. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../model/words.ts';
import { cardsOf } from '../static/card.ts';
import type { CardSet } from '../static/site.ts';
import { cardFonts } from './cards/fonts.ts';
import { canDraw, createPainters } from './cards/painters.ts';
import { readGroundFile, type SiteOptions, siteOf } from './static-pages.ts';

/**
 * Only an absolute address can name a card, so a site that knows its own gets all of them; `1` and `0` of the
 * environment force them and leave those of records out.
 * @throws for any other setting.
 */
export function cardSet(setting: string | undefined, address: string | null, drawable = canDraw()): CardSet {
  if (setting !== undefined && !['', '0', '1'].includes(setting))
    throw new Error(`CARDS: got ${setting}, expected 1 or 0`);
  if (!drawable) return 'none';
  if (setting === '1') return 'all';
  return setting === '0' || address === null ? 'site' : 'all';
}

export function cards(folder: string, options: SiteOptions): Plugin {
  let [root, publicFolder] = ['', ''];
  let say = (_: string): void => {};
  return {
    name: 'conflict-map-cards',
    apply: 'build',
    configResolved(config) {
      ({ root, publicDir: publicFolder } = config);
      say = (text) => config.logger.info(text);
    },
    async generateBundle() {
      if (options.cards === 'none') {
        this.warn('@resvg/resvg-js is not installed: the site has no cards');
        return;
      }
      const { conflict } = siteOf(resolve(folder), options);
      const ground = readGroundFile(publicFolder);
      const all = LANGUAGES.flatMap((lang) =>
        cardsOf(conflict, ground, lang, options.cards === 'all').map((card) => ({ ...card, lang })),
      );
      const css = readFileSync(join(publicFolder, 'fonts', 'fonts.css'), 'utf8');
      const painters = createPainters(root, await cardFonts(css, join(root, '.cache', 'fonts')), {
        whole: options.cards === 'all',
      });
      const started = performance.now();
      let done = 0;
      for (const { path, lang, draw } of all)
        await painters.add(draw(), (source) => {
          this.emitFile({ type: 'asset', fileName: `cards/${lang}/${path}.png`, source });
          done += 1;
          if (done % 500 === 0) say(`cards: ${done} of ${all.length}`);
        });
      const { drawn, reused } = await painters.close();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`cards: ${drawn} drawn, ${reused} of an earlier build, in ${seconds} s`);
    },
  };
}
