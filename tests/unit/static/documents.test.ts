/** The documents at the root, where they state what the code or the data can contradict. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from '../../support/import-rule.ts';
import { ROOT } from '../../support/modules.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const lengthOf = (path: string, list: string): number => {
  const found = (JSON.parse(read(path)) as Readonly<Record<string, unknown>>)[list];
  if (!Array.isArray(found)) throw new Error(`${path}: no list ${list}`);
  return found.length;
};

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
});
