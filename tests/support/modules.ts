/** The modules of `src/` and what each imports, read with the compiler's own scanner. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A source text by its path from the root, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** Files with one of `extensions` below `folder`, outside what is installed or built. */
export function readSources(folder: string, extensions: readonly string[]): Sources {
  const base = join(ROOT, folder);
  const paths = readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((path) => join(base, path))
    .filter((path) => extensions.some((end) => path.endsWith(end)) && statSync(path).isFile())
    .sort();
  return new Map(
    paths.map((path) => [relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

/** What a module imports: a path from the root for one of ours, else the package or `node:` name. */
export function importsOf(path: string, text: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  // A worker is named by its address.
  const workers = [...text.matchAll(/new Worker\(new URL\('([^']+)', import\.meta\.url\)/g)];
  const names = [...importedFiles.map(({ fileName }) => fileName), ...workers.map(([, name = '']) => name)];
  return names.map((fileName) => {
    const name = fileName.split('?')[0] ?? fileName;
    return name.startsWith('.') ? posix.normalize(posix.join(dirname(path), name)) : name;
  });
}

/** Remembers what `read` found in a text, because the same sources are read for every seeded breach. */
export function remember<T>(read: (path: string, text: string) => T): (path: string, text: string) => T {
  const known = new Map<string, T>();
  return (path, text) => {
    const key = `${path}\0${text}`;
    const found = known.get(key) ?? read(path, text);
    known.set(key, found);
    return found;
  };
}

const rememberedImports = remember(importsOf);

/** Imports of every module. */
export function importGraph(sources: Sources): ReadonlyMap<string, readonly string[]> {
  return new Map([...sources].map(([path, text]) => [path, rememberedImports(path, text)]));
}
