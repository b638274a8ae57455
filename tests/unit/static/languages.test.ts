/** Pages in the other languages: no English but where it is marked as English, and no hole left open. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shape } from '../../../src/model/decode/shape.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { type Site, staticPages } from '../../../src/static/pages.ts';
import { warConflict } from '../../support/conflict.ts';
import { englishIn, textsIn } from '../../support/languages.ts';
import { ROOT } from '../../support/modules.ts';

const conflict = warConflict();
const read = (name: string): string => readFileSync(join(ROOT, 'data', name), 'utf8');
const site: Site = {
  conflict,
  articles: shape('articles.json', JSON.parse(read('articles.json'))).shaped?.content ?? null,
  changes: read('CHANGELOG.md'),
  policy: "default-src 'none'",
  address: null,
  cards: 'none',
};
const pages = staticPages(site);
const OTHERS = LANGUAGES.filter((lang) => lang !== 'en');

/** Names stay as their owners write them: publishers, those who spoke, licences. */
const NAMES = [
  ...[...conflict.sources.values()].flatMap(({ publisher, title }) => [publisher, title ?? '']),
  ...[...conflict.places.values()].flatMap(({ names, also }) => [...names.en, ...also]),
  'SIL Open Font License',
  'Creative Commons Attribution',
]
  .filter((name) => name !== '')
  .sort((a, b) => b.length - a.length);
const withoutNames = (text: string): string =>
  NAMES.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, '·') : rest), text);

/** Some of each kind: every page of a kind is written by the same lines. */
const few = (kind: string): readonly string[] => {
  const own = [...pages.keys()].filter((path) => path.startsWith(`${kind}/`));
  return own.filter((_, index) => index % Math.ceil(own.length / 12) === 0);
};
const PATHS = [
  'about/',
  'table/',
  'story/',
  'examples/',
  'examples/article.html',
  ...few('reports'),
  ...few('places'),
  ...few('truces'),
];

it('sees English prose that is not marked, and only that', () => {
  const page = (body: string): string => `<html lang="ru"><body><p>${body}</p></body></html>`;
  const seen = (body: string): readonly string[] =>
    textsIn(page(body), 'ru').flatMap((text) => englishIn(text, 'ru') ?? []);
  expect(seen('Он сказал: the rockets were fired at night')).toHaveLength(1);
  expect(seen('Он сказал: <span lang="en">the rockets were fired at night</span>.')).toEqual([]);
  expect(seen('По данным Human Rights Watch и AP')).toEqual([]);
  expect(englishIn('O dedi: rockets were fired', 'az')).toBe('were');
  expect(englishIn('Müdafiə Nazirliyi bildirdi', 'az')).toBeNull();
});

describe.each(OTHERS)('in %s', (lang) => {
  it.each(PATHS)('%s', (path) => {
    const markup = pages.get(`${lang}/${path}`)?.() ?? '';
    const texts = textsIn(markup, lang);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => englishIn(withoutNames(text), lang) !== null)).toEqual([]);
    expect(markup).not.toMatch(/\{[\w-]+\}/);
    if (path === 'about/') return expect(markup.match(/class="tag"/g)).toHaveLength(4);
    // What is English says so to the eye as well: each text of more than a name or a heading.
    const english = [...markup.matchAll(/<span lang="en">([^<]*)<\/span>(?! <span class="tag">|<\/a>)/g)];
    expect(english.map(([, text = '']) => text).filter((text) => text.length > 125)).toEqual([]);
  });
});
