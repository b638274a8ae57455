/** What the built site weighs, in bytes as sent with gzip, by what a reader waits for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFiles, distText, gzipBytes } from './dist.ts';
import { ROOT } from './modules.ts';

/** Files that a script needs before it runs: its static imports and theirs. */
function needs(path: string, files: readonly string[], seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(path) || !files.includes(path)) return seen;
  seen.add(path);
  const found = distText(path).matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]*?\s*from\s*)?["'`](\.{1,2}\/[^"'`]+)["'`]/g,
  );
  for (const [, name = ''] of found)
    needs(new URL(name, `http://site/${path}`).pathname.slice(1), files, seen);
  return seen;
}

/** Bytes by part of the site. Fails when a part that must be there is not. */
export function weights(): Readonly<Record<string, number>> {
  const files = distFiles();
  const sum = (paths: Iterable<string>): number =>
    [...paths].reduce((total, path) => total + gzipBytes(path), 0);
  const part = (pattern: RegExp): number => {
    const paths = files.filter((path) => pattern.test(path));
    if (paths.length === 0) throw new Error(`nothing built fits ${pattern}`);
    return sum(paths);
  };
  const first = needs('conflict-map.js', files);
  const worker = /^assets\/maplibre-gl-worker-/;
  const picture = /^assets\/static-map-.*\.js$/;
  const own = /^assets\/(own|own-reports|import-words|package-reports|reader|job|columns\.worker)-.*\.js$/;
  const later = files.filter(
    (path) =>
      /^assets\/.*\.js$/.test(path) &&
      !first.has(path) &&
      !worker.test(path) &&
      !picture.test(path) &&
      !own.test(path),
  );
  return {
    'script before the interface': sum(first),
    'script of the live map': sum(later),
    'script of the map as a picture': part(picture),
    'script of own data and large files': part(own),
    'worker of the live map': part(worker),
    'ground of the map': part(/^basemap\/.*\.(geojson|json|png|webp)$/),
    fonts: part(/^fonts\/.*\.woff2$/),
    'data package': part(/^data\/[\w-]+\.(geo)?json$/),
  };
}

/** What a reader in English fetches of the map's own page, bytes with gzip. */
export interface FirstInteractive {
  /** By what it is, until the page answers: slider, places, filters, lists and reports, with the map as a picture. */
  readonly page: Readonly<Record<string, number>>;
  /** What the first act on the map adds until the live map is drawn. */
  readonly live: {
    /** MapLibre as it is published, minified, and its worker. */
    readonly maplibre: number;
    readonly own: number;
  };
  /** Everything until the live map is drawn, less MapLibre, as a share of MapLibre. */
  readonly share: number;
}

/** The files are those that a browser was seen to fetch; `tests/e2e/first.spec.ts` holds the finer ground back. */
export function firstInteractive(): FirstInteractive {
  const now = weights();
  const of = (part: string): number => now[part] ?? 0;
  const published = gzipSync(readFileSync(join(ROOT, 'node_modules/maplibre-gl/dist/maplibre-gl.mjs')), {
    level: 9,
  }).length;
  const sum = (bytes: readonly number[]): number => bytes.reduce((total, each) => total + each, 0);
  const page = {
    'page, styles and its first letters': sum(
      ['index.html', 'first.css', 'fonts/fonts.css', 'fonts/noto-sans-latin.woff2'].map(gzipBytes),
    ),
    'script of the interface': of('script before the interface'),
    'script of the picture': of('script of the map as a picture'),
    'data package': of('data package') - gzipBytes('data/articles.json'),
    'ground of the picture': gzipBytes('basemap/static.json'),
  };
  const live = {
    maplibre: published + of('worker of the live map'),
    own: Math.max(0, of('script of the live map') - published),
  };
  return { page, live, share: (sum(Object.values(page)) + live.own) / live.maplibre };
}
