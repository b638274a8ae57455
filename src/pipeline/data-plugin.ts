/** The data package in the site: served as it is while developing, checked and written small when building, with the compiled file beside it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { NO_OPENING, OPENING_FILE } from '../model/opening/format.ts';
import { writeOpening } from '../model/opening/write.ts';
import { wordsOf } from '../model/problem.ts';
import { readPackage } from './read-package.ts';
import { validate } from './validate.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.parquet': 'application/octet-stream',
};

/** Files below `folder`, as paths relative to it with forward slashes. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== OPENING_FILE && statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/**
 * What the first view is made from. A package that keeps reports as columns, or cannot be written so, has a file that
 * says nothing: without one every reader's browser would report a missing file.
 */
function openingOf(root: string): string {
  const decoded = readPackage(root);
  if (!decoded.ok || decoded.conflict.columns !== null) return NO_OPENING;
  try {
    return writeOpening(decoded.conflict);
  } catch (error) {
    console.warn(`${OPENING_FILE} says nothing: ${wordsOf(error)}; the map loads the whole package at once`);
    return NO_OPENING;
  }
}

/** JSON without its white space; anything else as it is. */
function small(path: string, bytes: Buffer): string | Uint8Array {
  return ['.json', '.geojson'].includes(extname(path))
    ? JSON.stringify(JSON.parse(bytes.toString('utf8')))
    : bytes;
}

/**
 * Puts the package in `folder` at `data/` of the site.
 * A build fails, with every problem in words, when the package is not sound.
 */
export function dataPackage(folder: string): Plugin {
  const root = resolve(folder);
  return {
    name: 'conflict-map-data',
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const path = join(root, decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
        const isOpening = path === join(root, OPENING_FILE);
        const inside = !relative(root, path).startsWith('..');
        if (!isOpening && (!inside || !existsSync(path) || !statSync(path).isFile())) return next();
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(isOpening ? openingOf(root) : readFileSync(path));
      });
    },
    async generateBundle() {
      const verdict = await validate(root);
      if (!verdict.ok) this.error(`the data package is not sound\n${verdict.lines.join('\n')}`);
      for (const path of filesOf(root)) {
        const source = small(path, readFileSync(join(root, path)));
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source });
      }
      this.emitFile({ type: 'asset', fileName: `data/${OPENING_FILE}`, source: openingOf(root) });
    },
  };
}
