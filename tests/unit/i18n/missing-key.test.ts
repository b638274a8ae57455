/** A catalogue that lacks a message in any language stops the type check and the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cataloguePaths, catalogueProblems } from '../../../src/pipeline/catalogue-check.ts';
import { ROOT } from '../../support/modules.ts';

/** A catalogue that is nowhere on the disk. */
const FILE = join(ROOT, 'src/i18n/catalogues/seeded.ts');
const problemsOf = (text: string): string =>
  catalogueProblems(ROOT, [FILE], new Map([[FILE, text]])).join('\n');

const catalogueOf = (languages: Readonly<Record<string, readonly string[]>>): string => {
  const list = Object.entries(languages).map(
    ([lang, keys]) => `${lang}: { ${keys.map((key) => `${key}: '${lang} ${key}'`).join(', ')} }`,
  );
  return `import { catalogue, translate } from '../messages.ts';
const words = catalogue({ ${list.join(', ')} });
export const text = translate(words, 'en', 'map');`;
};

const BOTH = ['map', 'story'];
const WHOLE = { en: BOTH, hy: BOTH, az: BOTH, ru: BOTH };

describe('the check that a build begins with', () => {
  it('takes a catalogue with every message in four languages', () =>
    expect(problemsOf(catalogueOf(WHOLE))).toBe(''));

  it.each(['hy', 'az', 'ru'])('refuses one that lacks a message (%s)', (lang) =>
    expect(problemsOf(catalogueOf({ ...WHOLE, [lang]: ['map'] }))).toMatch(
      /seeded\.ts:2: Property 'story' is missing in type/,
    ),
  );

  it('refuses one that lacks a language', () => {
    const { ru: _, ...three } = WHOLE;
    expect(problemsOf(catalogueOf(three))).toContain("Property 'ru' is missing in type");
  });

  it('refuses a message that no catalogue has', () =>
    expect(problemsOf(catalogueOf(WHOLE).replace("'en', 'map'", "'en', 'table'"))).toContain(
      '\'"table"\' is not assignable to',
    ));

  it.each([
    ['import-notes.ts', 'remark-other-year'],
    ['import-problems.ts', 'expected-told-date'],
  ])('refuses words of imports that lack a code in every language (%s)', (name, code) => {
    const path = join(ROOT, 'src/i18n/catalogues', name);
    const text = readFileSync(path, 'utf8').replaceAll(new RegExp(`^ *'${code}': '.*',\n`, 'gm'), '');
    expect(text).not.toContain(code);
    expect(catalogueProblems(ROOT, [path], new Map([[path, text]])).join('\n')).toContain(code);
  });

  it('finds every catalogue, and nothing wrong in any', () => {
    const paths = cataloguePaths(ROOT);
    expect(paths.length).toBeGreaterThan(15);
    expect(catalogueProblems(ROOT, paths)).toEqual([]);
  });
});
