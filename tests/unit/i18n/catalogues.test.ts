import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/i18n/messages.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { catalogues, holesOf, textsOf } from '../../support/catalogues.ts';

const all = await catalogues();
const OTHERS = LANGUAGES.filter((lang) => lang !== 'en');
/** Scripts that a language is written in, besides what every language shares. */
const OWN_LETTERS = { hy: /[\u0531-\u0587]/, az: /[a-zəğıöüşç]/i, ru: /[а-яё]/i } as const;

/** Where `other` is right for every number of people but one: "о гибели 21 человека, 2 человек, 5 человек". */
const OTHER_IS_RIGHT = ['ru killed'];
/** The same word in both languages. */
const SHARED_WORDS = ['az status'];

const withoutHoles = (text: string): string => text.replace(/\{\w+\}/g, '');
/** A text of holes, digits, signs and units alone reads the same in any language. */
const hasWords = (text: string): boolean => /\p{L}{3}/u.test(withoutHoles(text));
/** Plural forms that a language can ask for with a whole number. */
const formsOf = (lang: string): readonly string[] => {
  const rules = new Intl.PluralRules(lang);
  return [...new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))];
};

it('finds the catalogues', () => expect(all.size).toBeGreaterThan(8));

describe.each([...all])('%s', (_, catalogue) => {
  const keys = Object.keys(catalogue.en);
  const message = (lang: (typeof LANGUAGES)[number], key: string): Message => catalogue[lang][key] ?? '';

  it.each(OTHERS)('has the same keys as in English (%s)', (lang) =>
    expect(Object.keys(catalogue[lang]).sort()).toEqual([...keys].sort()),
  );
  it('has no empty text and no space at an end', () => {
    for (const lang of LANGUAGES) {
      for (const key of keys)
        for (const text of textsOf(message(lang, key))) expect(text, key).toMatch(/^\S(.*\S)?$/su);
    }
  });
  it.each(LANGUAGES)('has the same holes in every form (%s)', (lang) => {
    for (const key of keys) {
      const [wanted = ''] = textsOf(message('en', key)).slice(-1);
      for (const text of textsOf(message(lang, key))) {
        // A form for exactly one may leave the number out.
        const holes =
          holesOf(text).length < holesOf(wanted).length ? [...holesOf(text), 'n'].sort() : holesOf(text);
        expect(holes, `${lang} ${key}`).toEqual(holesOf(wanted));
      }
    }
  });
  it.each(LANGUAGES)('has every plural form that the language asks for (%s)', (lang) => {
    for (const key of keys) {
      const entry = message(lang, key);
      if (typeof entry === 'string' || OTHER_IS_RIGHT.includes(`${lang} ${key}`)) continue;
      expect(Object.keys(entry), `${lang} ${key}`).toEqual(expect.arrayContaining([...formsOf(lang)]));
    }
  });
  it.each(OTHERS)('has no English left, and is written in its own letters (%s)', (lang) => {
    for (const key of keys) {
      const english = textsOf(message('en', key));
      for (const text of textsOf(message(lang, key))) {
        if (!hasWords(text) || SHARED_WORDS.includes(`${lang} ${key}`)) continue;
        expect(english, `${lang} ${key}`).not.toContain(text);
        expect(withoutHoles(text), `${lang} ${key}`).toMatch(OWN_LETTERS[lang]);
      }
    }
  });
});
