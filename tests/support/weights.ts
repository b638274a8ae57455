/** What the built site weighs, in bytes as sent with gzip, by what a reader waits for. */
import { distFiles, distText, gzipBytes } from './dist.ts';

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
  const later = files.filter(
    (path) => /^assets\/.*\.js$/.test(path) && !first.has(path) && !worker.test(path) && !picture.test(path),
  );
  return {
    'script before the interface': sum(first),
    'script of the live map': sum(later),
    'script of the map as a picture': part(picture),
    'worker of the live map': part(worker),
    'ground of the map': part(/^basemap\/.*\.(geojson|json|png|webp)$/),
    fonts: part(/^fonts\/.*\.woff2$/),
    'data package': part(/^data\/[\w-]+\.(geo)?json$/),
  };
}
