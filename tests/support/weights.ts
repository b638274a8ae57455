/** What the built site weighs, in bytes as sent with gzip, by what a reader waits for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OPENING_FILE } from '../../src/model/opening/format.ts';
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

/** Scripts that a reader's browser fetches, each where it is needed first. */
export interface Scripts {
  /** Until the page answers, but for the picture of the map. */
  readonly first: readonly string[];
  readonly picture: readonly string[];
  /** From the first act on the map until the live map is drawn, MapLibre included, its worker not. */
  readonly live: readonly string[];
  /** Own data and large files. */
  readonly own: readonly string[];
  /** The package's own files, read and checked. */
  readonly whole: readonly string[];
  /** What is opened: places, reports, truces, the table, sharing, the story. */
  readonly opened: readonly string[];
  /** All words of a language but English, of which a reader fetches one at most, beside the data. */
  readonly languages: readonly string[];
}

/** Fails when one that must be there is not. */
export function scriptsOf(files: readonly string[]): Scripts {
  const counted = new Set<string>();
  const take = (paths: Iterable<string>): readonly string[] => {
    const found = [...new Set(paths)].filter((path) => !counted.has(path));
    for (const path of found) counted.add(path);
    return found;
  };
  const fitting = (pattern: RegExp): readonly string[] => {
    const paths = files.filter((path) => pattern.test(path));
    if (paths.length === 0) throw new Error(`nothing built fits ${pattern}`);
    return paths;
  };
  const chunk = (name: string): readonly string[] =>
    fitting(new RegExp(`^assets/${name}-[\\w-]{8}\\.js$`)).flatMap((path) => [...needs(path, files)]);
  // Another page's script, and a worker, which is a part of its own.
  take(fitting(/^assets\/(page-embed|maplibre-gl-worker)-/));
  const first = take([...chunk('page-index'), ...needs('conflict-map.js', files)]);
  const picture = take(chunk('static-map'));
  const live = take(chunk('live-map'));
  const opened = take(['opened', 'cm-table', 'sharing', 'cm-story'].flatMap(chunk));
  const languages = take(fitting(/^assets\/words-(hy|az|ru)-/));
  const whole = take(chunk('package'));
  return { first, picture, live, opened, languages, whole, own: take(fitting(/^assets\/.*\.js$/)) };
}

/** The one file of the data that a browser was seen to fetch for the first view (`tests/e2e/first-state.spec.ts`). */
const FIRST_DATA = `data/${OPENING_FILE}`;

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
  const { first, picture, live, opened, languages, whole, own } = scriptsOf(files);
  return {
    'script before the interface': sum(first),
    'script of the live map': sum(live),
    'script of the map as a picture': sum(picture),
    'script of what is opened': sum(opened),
    'words of three languages': sum(languages),
    'script that reads the whole package': sum(whole),
    'script of own data and large files': sum(own),
    'worker of the live map': part(/^assets\/maplibre-gl-worker-/),
    'ground of the map': part(/^basemap\/.*\.(geojson|json|png|webp)$/),
    fonts: part(/^fonts\/.*\.woff2$/),
    'data of the first view': gzipBytes(FIRST_DATA),
    'data package': part(/^data\/(?!opening\.)[\w-]+\.(geo)?json$/),
  };
}

/** What a reader in English fetches of the map's own page, bytes with gzip. */
export interface FirstInteractive {
  /** By what it is, until the page answers: slider, places, filters, lists and reports, with the map as a picture. */
  readonly page: Readonly<Record<string, number>>;
  /** What the first act on the map adds until the live map is drawn: its script, MapLibre's among it, and the worker. */
  readonly live: number;
  /** MapLibre as it is published, minified, with its worker. */
  readonly published: number;
  /** Everything until the live map is drawn, beside MapLibre as published. */
  readonly share: number;
}

/**
 * `tests/e2e/first.spec.ts` compares with what a browser fetches, and holds the finer ground back;
 * `tests/e2e/first-state.spec.ts` sees the rest of the data come after the live map.
 */
export function firstInteractive(): FirstInteractive {
  const now = weights();
  const of = (part: string): number => now[part] ?? 0;
  const published = ['maplibre-gl', 'maplibre-gl-worker']
    .map((name) => readFileSync(join(ROOT, `node_modules/maplibre-gl/dist/${name}.mjs`)))
    .reduce((total, bytes) => total + gzipSync(bytes, { level: 9 }).length, 0);
  const sum = (bytes: readonly number[]): number => bytes.reduce((total, each) => total + each, 0);
  const page = {
    'page, styles and its first letters': sum(
      ['index.html', 'first.css', 'fonts/fonts.css', 'fonts/noto-sans-latin.woff2'].map(gzipBytes),
    ),
    'script of the interface': of('script before the interface'),
    'script of the picture': of('script of the map as a picture'),
    'data of the first view': of('data of the first view'),
    'ground of the picture': gzipBytes('basemap/static.json'),
  };
  const live = of('script of the live map') + of('worker of the live map');
  return { page, live, published, share: (sum(Object.values(page)) + live) / published };
}
