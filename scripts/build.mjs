/** Building the site only when something that goes into it has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** Everything that a build reads. */
const SOURCES = [
  'src',
  'data',
  'public',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
];
const STAMP = join(ROOT, '.cache', 'build.json');

function files(path) {
  const full = join(ROOT, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

/** A hash of the names and contents of all sources. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(files))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
}

function isFresh(sources) {
  if (!existsSync(STAMP) || !existsSync(join(ROOT, 'dist', 'index.html'))) return false;
  return JSON.parse(readFileSync(STAMP, 'utf8')).sources === sources;
}

/**
 * Builds into `dist/` when the sources differ from those of the last build.
 * @returns whether it built.
 * @throws what Vite throws when the build fails.
 */
export async function ensureBuilt() {
  const sources = fingerprint();
  if (isFresh(sources)) return false;
  rmSync(STAMP, { force: true });
  const { build } = await import('vite');
  await build({ root: ROOT, logLevel: 'warn' });
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(STAMP, `${JSON.stringify({ sources })}\n`);
  return true;
}
