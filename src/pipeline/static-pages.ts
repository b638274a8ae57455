/** Pages that are words only, written from the data package: emitted when building, answered while developing. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { shape } from '../model/decode/shape.ts';
import { problemText } from '../model/problem.ts';
import { type StaticPages, staticPages } from '../static/pages.ts';
import { policyText } from './policy-plugin.ts';
import { readPackage } from './read-package.ts';

const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** @throws with every problem in words when the package in `folder` is not sound. */
export function pagesOf(folder: string): StaticPages {
  const decoded = readPackage(folder);
  if (!decoded.ok) throw new Error(decoded.problems.map(problemText).join('\n'));
  const text = textOf(join(folder, 'articles.json'));
  const articles = text === null ? null : shape('articles.json', JSON.parse(text)).shaped;
  return staticPages({
    conflict: decoded.conflict,
    articles: articles?.content ?? null,
    changes: textOf(join(folder, 'CHANGELOG.md')),
    policy: policyText(),
  });
}

/** `/about/index.html` and `/about/` are the page `about/`; `/about` is none. */
const pathOf = (url: string): string =>
  decodeURIComponent(url.split(/[?#]/)[0] ?? '')
    .replace(/^\//, '')
    .replace(/index\.html$/, '');

export function staticPagesOf(folder: string): Plugin {
  const root = resolve(folder);
  return {
    name: 'conflict-map-static-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request.url ?? '');
        if (!/^(about|table|reports|places|truces)(\/|$)/.test(path)) return next();
        if (!path.endsWith('/')) {
          response.writeHead(301, { Location: `/${path}/` }).end();
          return;
        }
        try {
          const write = pagesOf(root).get(path);
          if (write === undefined) return next();
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(write());
        } catch (error) {
          next(error);
        }
      });
    },
    generateBundle() {
      for (const [path, write] of pagesOf(root))
        this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: write() });
    },
  };
}
