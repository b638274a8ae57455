import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cataloguePaths } from '../../../src/pipeline/catalogue-check.ts';
import { languageModule, withEnglishAlone } from '../../../src/pipeline/languages-plugin.ts';
import { ROOT } from '../../support/modules.ts';

const TEXT = `import { catalogue } from '../messages.ts';
export const greetings = catalogue({
  en: { hello: 'Hello', n: { one: '{n} day', other: '{n} days' } },
  hy: { hello: 'Բարև', n: { other: '{n} օր' } },
  az: { hello: 'Salam', n: { other: '{n} gün' } },
  ru: { hello: 'Привет', n: { other: '{n} дня' } },
});
`;

/** The default export of a module that is one object literal. */
const read = async (code: string): Promise<unknown> => {
  const made: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return made !== null && typeof made === 'object' ? Reflect.get(made, 'default') : null;
};

describe('languages kept apart', () => {
  it('leaves English in the catalogue and looks the others up', () => {
    const code = withEnglishAlone('src/i18n/catalogues/a.ts', TEXT);
    expect(code).toContain("hello: 'Hello'");
    for (const word of ['Բարև', 'Salam', 'Привет']) expect(code).not.toContain(word);
    for (const lang of ['hy', 'az', 'ru'])
      expect(code).toContain(`get ${lang}() { return wordsApart('${lang}', 'a/greetings', this.en); }`);
  });

  it('has each language’s messages under the catalogue’s name', async () => {
    const words = await read(languageModule('az', new Map([['x/a.ts', TEXT]])));
    expect(words).toEqual({ 'a/greetings': { hello: 'Salam', n: { other: '{n} gün' } } });
  });

  it('keeps every message of every catalogue', async () => {
    const paths = cataloguePaths(ROOT);
    expect(paths.length).toBeGreaterThan(20);
    const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
    for (const lang of ['hy', 'az', 'ru'] as const) {
      const words = await read(languageModule(lang, files));
      const expected: Record<string, unknown> = {};
      for (const path of paths) {
        const module: unknown = await import(path);
        for (const [name, all] of Object.entries(module as Record<string, Record<string, unknown>>))
          if (typeof all === 'object' && lang in all)
            expected[`${basename(path, '.ts')}/${name}`] = all[lang];
      }
      expect(Object.keys(expected).length).toBeGreaterThan(20);
      expect(words).toEqual(expected);
    }
  });
});
