import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, MAY_IMPORT } from '../support/import-rule.ts';
import { importsOf, ROOT, readSources } from '../support/modules.ts';

const sources = readSources('src', ['.ts']);

/** Modules that pages, the build and the command line load by themselves. */
function entries(): readonly string[] {
  const pages = ['.', 'about', 'examples'].flatMap((folder) =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder))
          .filter((name) => name.endsWith('.html'))
          .map((name) => join(ROOT, folder, name))
      : [],
  );
  const fromPages = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/src="[./]*(src\/[^"]+\.ts)"/g)].map((match) => match[1] ?? ''),
  );
  const fromConfig = importsOf('vite.config.ts', readFileSync(join(ROOT, 'vite.config.ts'), 'utf8'));
  const fromScripts = [...readSources('scripts', ['.mjs']).values()].flatMap((text) =>
    [...text.matchAll(/src\/[\w/-]+\.ts/g)].map((match) => match[0]),
  );
  return ['src/embed/conflict-map.ts', ...fromPages, ...fromConfig, ...fromScripts];
}

describe('the import rule', () => {
  it('holds for every module of src', () => {
    expect(breaches(sources, entries())).toEqual([]);
  });

  it('saw every module, in every folder that exists', () => {
    const folders = readdirSync(join(ROOT, 'src')).filter(
      (name) => readdirSync(join(ROOT, 'src', name)).length > 0,
    );
    expect(sources.size).toBeGreaterThan(100);
    for (const folder of folders) expect(Object.keys(MAY_IMPORT)).toContain(folder);
    for (const folder of folders)
      expect([...sources.keys()].some((path) => path.startsWith(`src/${folder}/`))).toBe(true);
  });

  it.each([
    ['src/model/bad.ts', "import { x } from '../ui/tokens.ts';", 'model may not import ui'],
    ['src/ui/bad.ts', "import { x } from '../map/worker.ts';", 'ui may not import map'],
    ['src/map/bad.ts', "import type { X } from '../ui/tokens.ts';", 'map may not import ui'],
    ['src/query/bad.ts', "import { point } from '@turf/turf';", 'imports @turf/turf, which nothing may'],
    ['src/ui/bad.ts', "import { Map } from 'maplibre-gl';", 'imports maplibre-gl, which only map may'],
    ['src/ui/bad.ts', "const m = await import('maplibre-gl');", 'imports maplibre-gl'],
    ['src/app/bad.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ['src/app/bad.ts', "import { x } from 'left-pad';", 'imports left-pad, which nothing may'],
    [
      'src/app/bad.ts',
      "import places from '../../data/places.geojson';",
      'imports data/places.geojson, outside src',
    ],
    ['src/app/bad.ts', "import { tinyFiles } from '../../tests/support/tiny.ts';", 'outside src'],
    ['src/app/bad.ts', "import { x } from './nowhere.ts';", 'which is no module'],
    ['src/app/bad.ts', "import { x } from './bad.ts';", 'cycle: src/app/bad.ts -> src/app/bad.ts'],
    ['src/app/bad.ts', 'export const x = 1;', 'an orphan'],
    ['src/helpers/bad.ts', 'export const x = 1;', 'in no folder of the table'],
    ['src/state/bad.ts', 'export const x = location.search;', 'uses location'],
    ['src/scene/bad.ts', 'export const x = globalThis.document.title;', 'uses document'],
    ['src/query/bad.ts', 'export const x = () => window.history.back();', 'uses history'],
  ])('catches a seeded breach: %s with %s', (path, text, message) => {
    const found = breaches(new Map([...sources, [path, text]]), entries());
    expect(found.filter((line) => line.includes('bad.ts')).join('\n')).toContain(message);
  });

  it('takes a property or a parameter called location for what it is', () => {
    const text =
      'export const x = (location: string, place: { history: number }) => ({ location: place.history });';
    const found = breaches(new Map([...sources, ['src/state/fine.ts', text]]), entries());
    expect(found.filter((line) => line.includes('fine.ts') && line.includes('uses'))).toEqual([]);
  });
});
