/** The documents at the root, where they state what the code or the data can contradict. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from '../../support/import-rule.ts';
import { importsOf, ROOT, readSources } from '../../support/modules.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const lengthOf = (path: string, list: string): number => {
  const found = (JSON.parse(read(path)) as Readonly<Record<string, unknown>>)[list];
  if (!Array.isArray(found)) throw new Error(`${path}: no list ${list}`);
  return found.length;
};

/** What only a build, a run or a conversion makes. */
const MADE = ['dist/', 'maps/', '.cache/cards/', 'strikes.parquet', 'opening.json', 'licences.md'];

/** Names in backticks that can be nothing but paths of files and folders. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)]
    .map((match) => match[1] ?? '')
    .filter(
      (name) =>
        /^\.?[a-z][\w.-]*\//i.test(name) ||
        /^\w[\w-]*\.(ts|mjs|html|css|md|json|geojson|parquet)$/.test(name),
    );

/** Whether it is in the repository: from the root, from `src/` or `data/`, or beside the document. */
const isThere = (name: string, document: string): boolean =>
  MADE.includes(name) ||
  ['', 'src', 'data', dirname(document)].some((folder) => existsSync(join(ROOT, folder, name)));

describe('the documents', () => {
  it('give the numbers of the data', () => {
    const [, strikes, allegations, truces, changes] =
      /(\d+) reports of strikes, (\d+) further accusations, (\d+) truces and pledges, (\d+) announced changes/.exec(
        read('README.md'),
      ) ?? [];
    expect([strikes, allegations, truces, changes].map(Number)).toEqual([
      lengthOf('data/strikes.geojson', 'features'),
      lengthOf('data/allegations.json', 'allegations'),
      lengthOf('data/truces.json', 'truces'),
      lengthOf('data/control.json', 'changes'),
    ]);
  });

  it('give the import rule as it is enforced', () => {
    const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `(\w+)` \| [^|]* \| ([^|]*) \| [^|]* \|$/gm)];
    const table = rows.map(([, folder = '', list = '']) => [
      folder,
      list.trim() === '–' ? [] : list.split(',').map((name) => name.trim()),
    ]);
    expect(Object.fromEntries(table)).toEqual(MAY_IMPORT);
  });

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md'])(
    '%s links to files that are there and names commands that exist',
    (path) => {
      const text = read(path);
      const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
      const local = links.filter((link) => !/^https?:/.test(link));
      expect(local.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
      expect(named.filter((name) => !(name in scripts))).toEqual([]);
    },
  );

  it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'data/README.md', 'docs/formats.md'])(
    '%s names files and folders that are there',
    (path) => {
      const missing = pathsIn(read(path)).filter((name) => !isThere(name, path));
      expect(missing).toEqual([]);
    },
  );

  it('would be told of a file that moved', () => {
    expect(pathsIn('`src/gone.ts`, `ui/rows`, `/story/`, `@turf/area`, `a.b/*`')).toEqual([
      'src/gone.ts',
      'ui/rows',
    ]);
    expect([isThere('src/gone.ts', 'README.md'), isThere('ui/rows', 'README.md')]).toEqual([false, true]);
  });

  it('give every package that a folder imports', () => {
    const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `(\w+)` \|.*\| ([^|]*) \|$/gm)];
    const listed = new Map(rows.map(([, folder = '', packages = '']) => [folder, packages]));
    expect(listed.size).toBe(Object.keys(MAY_IMPORT).length);
    const unnamed = [...readSources('src', ['.ts'])].flatMap(([path, text]) =>
      importsOf(path, text)
        .filter((name) => !/^(src|data|public)\//.test(name) && name !== 'geojson')
        .map((name) => /^(@[^/]+\/[^/]+|[^/:]+)/.exec(name)?.[0] ?? name)
        .map((name) => (name.startsWith('@turf/') ? '@turf/*' : name))
        .filter((name) => !listed.get(path.split('/')[1] ?? '')?.includes(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(unnamed).toEqual([]);
  });
});
