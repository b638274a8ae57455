/** The built site, read from `dist/`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './modules.ts';

const DIST = join(ROOT, 'dist');

/** Paths of every built file, with forward slashes. */
export function distFiles(): readonly string[] {
  if (!existsSync(DIST)) throw new Error('dist is not there: run npm run build first');
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(DIST, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

export const distText = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** Bytes of a file as sent with gzip. */
export const gzipBytes = (path: string): number =>
  gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
