/** The data package in the site: served as it is while developing, checked and written small when building. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { validate } from './validate.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.parquet': 'application/octet-stream',
};

/** Files below `folder`, as paths relative to it with forward slashes. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
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
        const inside = !relative(root, path).startsWith('..');
        if (!inside || !existsSync(path) || !statSync(path).isFile()) return next();
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(readFileSync(path));
      });
    },
    async generateBundle() {
      const verdict = await validate(root);
      if (!verdict.ok) this.error(`the data package is not sound\n${verdict.lines.join('\n')}`);
      for (const path of filesOf(root)) {
        const source = small(path, readFileSync(join(root, path)));
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source });
      }
    },
  };
}
