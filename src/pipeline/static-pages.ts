/** Pages that are written from the data package: emitted when building, answered while developing. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { shape } from '../model/decode/shape.ts';
import { problemText } from '../model/problem.ts';
import { LANGUAGES } from '../model/words.ts';
import { type Ground, readGround } from '../scene/ground.ts';
import { sharedPictures } from '../static/figure.ts';
import { type Site, type StaticPages, staticPages } from '../static/pages.ts';
import { type CardSet, folderOf } from '../static/site.ts';
import { siteFiles } from '../static/site-files.ts';
import { fillHome, homePaths } from './home-page.ts';
import { policyText } from './policy-plugin.ts';
import { readPackage } from './read-package.ts';

const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

export interface SiteOptions {
  /** Absolute address that the site will have; `null` leaves out what needs one. */
  readonly address: string | null;
  readonly cards: CardSet;
}

/**
 * The site's address as the environment has it, with its final slash.
 * @throws when it is no http address: links made from it would lead nowhere.
 */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL: got ${given}, expected an address that begins with https://`);
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** @throws with every problem in words when the package in `folder` is not sound. */
export function siteOf(folder: string, options: SiteOptions): Site {
  const decoded = readPackage(folder);
  if (!decoded.ok) throw new Error(decoded.problems.map(problemText).join('\n'));
  const text = textOf(join(folder, 'articles.json'));
  const articles = text === null ? null : shape('articles.json', JSON.parse(text)).shaped;
  return {
    conflict: decoded.conflict,
    articles: articles?.content ?? null,
    changes: textOf(join(folder, 'CHANGELOG.md')),
    policy: policyText(),
    ...options,
  };
}

/** The small ground that pictures are drawn on. */
export const readGroundFile = (publicFolder: string): Ground =>
  readGround(JSON.parse(readFileSync(join(publicFolder, 'basemap', 'static.json'), 'utf8')));

/** Every page of the site as a sitemap names it: the map's own in each language, then those of words. */
export const addressesOf = (pages: StaticPages): readonly string[] => [
  ...LANGUAGES.map(folderOf),
  ...pages.keys(),
];

/** `/about/index.html` and `/about/` are the page `about/`; `/about` is none. */
const pathOf = (url: string): string =>
  decodeURIComponent(url.split(/[?#]/)[0] ?? '')
    .replace(/^\//, '')
    .replace(/index\.html$/, '');

const others = LANGUAGES.filter((lang) => lang !== 'en').join('|');
const WORDS = new RegExp(`^((${others})/)?(about|story|table|examples|reports|places|truces)(/|$)`);
const HOME = new RegExp(`^(${others})(/|$)`);

export function staticPagesOf(folder: string, options: SiteOptions): Plugin {
  const root = resolve(folder);
  let publicFolder = '';
  return {
    name: 'conflict-map-static-pages',
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    configureServer(server) {
      const answer = async (path: string): Promise<{ type: string; body: string } | null> => {
        const isPage = WORDS.test(path) || HOME.test(path);
        if (!isPage && !path.startsWith('maps/')) return null;
        const site = siteOf(root, options);
        if (path.startsWith('maps/')) {
          const body = sharedPictures(site.conflict, readGroundFile(publicFolder)).get(path)?.();
          return body === undefined ? null : { type: 'image/svg+xml', body };
        }
        const body =
          staticPages(site).get(path)?.() ??
          (HOME.test(path)
            ? await server.transformIndexHtml(
                `/${path}`,
                readFileSync(join(server.config.root, 'index.html'), 'utf8'),
              )
            : undefined);
        return body === undefined ? null : { type: 'text/html; charset=utf-8', body };
      };
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request.url ?? '');
        if ((WORDS.test(path) || HOME.test(path)) && !/(\/|\.\w+)$/.test(path)) {
          response.writeHead(301, { Location: `/${path}/` }).end();
          return;
        }
        answer(path).then((found) => {
          if (found === null) next();
          else response.writeHead(200, { 'Content-Type': found.type }).end(found.body);
        }, next);
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(page, { server, path }) {
        // A build fills the page later, once for each language.
        if (!server || !page.includes('<!--content-->')) return page;
        const lang = LANGUAGES.find((one) => path.startsWith(`/${one}/`)) ?? 'en';
        return fillHome(page, lang, siteOf(root, options), readGroundFile(publicFolder));
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const site = siteOf(root, options);
        const ground = readGroundFile(publicFolder);
        const home = bundle['index.html'];
        if (home?.type !== 'asset') this.error('index.html was not built');
        const page = String(home.source);
        const emit = (fileName: string, source: string): void => {
          this.emitFile({ type: 'asset', fileName, source });
        };
        for (const [lang, path] of homePaths()) {
          const source = fillHome(page, lang, site, ground);
          if (path === 'index.html') home.source = source;
          else emit(path, source);
        }
        const pages = staticPages(site);
        for (const [path, write] of pages) emit(path.endsWith('/') ? `${path}index.html` : path, write());
        for (const [path, draw] of sharedPictures(site.conflict, ground)) emit(path, draw());
        const { address } = site;
        if (address === null) return;
        for (const [name, text] of siteFiles(addressesOf(pages), site, address)) emit(name, text);
      },
    },
  };
}
