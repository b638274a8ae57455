/** The sitemap and the feed of a build that knows its address, read by the browser's own parser of XML. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/model/words.ts';
import { changelogEntries } from '../../src/static/changelog.ts';
import { ADDRESS, addressedSite } from '../support/addressed.ts';
import { expect, test } from '../support/browser.ts';

const { heads, files, changes, site } = addressedSite();

interface Node {
  /** With its namespace in braces, as XML's own tools write it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

/** @throws what the parser says when the text is no well-formed XML. */
const parse = (page: Page, text: string): Promise<Node> =>
  page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'application/xml');
    const error = parsed.querySelector('parsererror');
    if (error) throw new Error(error.textContent ?? 'no XML');
    const read = (element: Element): Node => ({
      name: `{${element.namespaceURI}}${element.localName}`,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent ?? '',
      children: [...element.children].map(read),
    });
    return read(parsed.documentElement);
  }, text);

const file = (name: string): string => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`${name} is not written`);
  return text;
};
const ATOM = (name: string): string => `{http://www.w3.org/2005/Atom}${name}`;
const SITEMAP = (name: string): string => `{http://www.sitemaps.org/schemas/sitemap/0.9}${name}`;
const LINK = '{http://www.w3.org/1999/xhtml}link';
const named = ({ children }: Node, name: string): readonly Node[] =>
  children.filter((child) => child.name === name);
const textOf = (node: Node, name: string): string => named(node, name)[0]?.text ?? '';
/** RFC 3339, as Atom asks for it, and a time that there is. */
const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text));

test('the parser refuses what is no XML', async ({ page }) => {
  for (const bad of ['<a><b></a>', '<a>&nope;</a>', '<a b=c/>', '<a>x & y</a>', '<a/><a/>'])
    await expect(parse(page, bad)).rejects.toThrow(/error/);
});

test('the sitemap has each page of the build once, with its languages, there and back', async ({ page }) => {
  const root = await parse(page, file('sitemap.xml'));
  expect(root.name).toBe(SITEMAP('urlset'));
  expect(file('sitemap.xml').length).toBeLessThan(50_000_000);
  expect(root.children.length).toBeLessThan(50_000);
  expect(new Set(root.children.map(({ name }) => name))).toEqual(new Set([SITEMAP('url')]));

  const links = new Map(
    root.children.map((url) => {
      const [lastmod = ''] = named(url, SITEMAP('lastmod')).map(({ text }) => text);
      expect(lastmod).toBe(new Date(lastmod).toISOString().slice(0, 10));
      const found = named(url, LINK).map(({ attributes }) => [
        attributes.hreflang,
        attributes.href,
        attributes.rel,
      ]);
      return [textOf(url, SITEMAP('loc')), found] as const;
    }),
  );
  expect(links.size).toBe(root.children.length);
  expect([...links.keys()].sort()).toEqual([...heads.keys()].map((path) => `${ADDRESS}${path}`).sort());
  const wrong = [...links].filter(([loc, own]) => {
    const of = Object.fromEntries(own.map(([lang = '', href = '']) => [lang, href]));
    const lang = LANGUAGES.find((one) => loc.startsWith(`${ADDRESS}${one}/`)) ?? 'en';
    return (
      own.map(([one]) => one).join() !== [...LANGUAGES, 'x-default'].join() ||
      own.some(([, href = '', rel]) => rel !== 'alternate' || String(links.get(href)) !== String(own)) ||
      of[lang] !== loc ||
      of['x-default'] !== of.en
    );
  });
  expect(wrong.map(([loc]) => loc)).toEqual([]);
});

test('the feed is an Atom feed of every correction, each with an id of its own', async ({ page }) => {
  const feed = await parse(page, file('corrections.xml'));
  expect(feed.name).toBe(ATOM('feed'));
  const once = ['id', 'title', 'updated', 'author'];
  for (const name of once) expect([name, named(feed, ATOM(name)).length]).toEqual([name, 1]);
  const [author] = named(feed, ATOM('author'));
  expect(author && textOf(author, ATOM('name'))).toMatch(/\S/);
  const self = named(feed, ATOM('link')).find(({ attributes }) => attributes.rel === 'self');
  expect(self?.attributes.href).toBe(`${ADDRESS}corrections.xml`);

  const entries = named(feed, ATOM('entry'));
  expect(entries).toHaveLength(changelogEntries(changes).length);
  expect(entries.length).toBeGreaterThan(20);
  const ids = [feed, ...entries].map((node) => textOf(node, ATOM('id')));
  expect(new Set(ids).size).toBe(ids.length);
  const updated = textOf(feed, ATOM('updated'));
  expect(updated).toBe(`${site.conflict.released}T00:00:00Z`);
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'content'])
      expect([name, named(entry, ATOM(name)).length]).toEqual([name, 1]);
    expect(URL.canParse(textOf(entry, ATOM('id')))).toBe(true);
    expect(textOf(entry, ATOM('title'))).toMatch(/\S/);
    expect(isInstant(textOf(entry, ATOM('updated'))) && textOf(entry, ATOM('updated')) <= updated).toBe(true);
    const [link] = named(entry, ATOM('link'));
    expect([link?.attributes.rel, link?.attributes.href]).toEqual([
      'alternate',
      `${ADDRESS}about/#corrections`,
    ]);
    const [content] = named(entry, ATOM('content'));
    expect(content?.attributes.type).toBe('html');
    expect(content?.children).toEqual([]);
    await parse(page, `<div>${content?.text}</div>`);
  }
});

test('robots are let in, and told where the sitemap is', () => {
  expect(file('robots.txt').trim().split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    `Sitemap: ${ADDRESS}sitemap.xml`,
  ]);
});
