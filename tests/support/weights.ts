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

/** What a reader in English fetches until the live map of the map's own page is drawn. */
export interface FirstInteractive {
  /** MapLibre as it is published, minified, and its worker. */
  readonly maplibre: number;
  /** All the rest by what it is, bytes with gzip. */
  readonly rest: Readonly<Record<string, number>>;
  /** The rest as a share of MapLibre. */
  readonly share: number;
}

/** The files are those that a browser was seen to fetch, with the map woken and nothing opened. */
export function firstInteractive(): FirstInteractive {
  const now = weights();
  const of = (part: string): number => now[part] ?? 0;
  const published = gzipSync(readFileSync(join(ROOT, 'node_modules/maplibre-gl/dist/maplibre-gl.mjs')), {
    level: 9,
  }).length;
  const articles = gzipBytes('data/articles.json');
  const rest = {
    'page, styles and its first letters': [
      'index.html',
      'first.css',
      'fonts/fonts.css',
      'fonts/noto-sans-latin.woff2',
    ]
      .map(gzipBytes)
      .reduce((sum, bytes) => sum + bytes, 0),
    'script of the interface': of('script before the interface'),
    'script of the picture': of('script of the map as a picture'),
    'script of the live map': Math.max(0, of('script of the live map') - published),
    'data package': of('data package') - articles,
    ground: of('ground of the map'),
  };
  const maplibre = published + of('worker of the live map');
  return { maplibre, rest, share: Object.values(rest).reduce((sum, bytes) => sum + bytes, 0) / maplibre };
}
