/** What a reader gets before any script: the map's own page in four languages, and every page of words. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFiles, distText, gzipBytes } from '../support/dist.ts';
import { ROOT } from '../support/modules.ts';

/** Bytes with gzip of the page, its styles and its picture, which stands in the page. */
const FIRST_LIMIT = 40_000;
/** Bytes of all pages and the pictures that they share, as they lie on a disk. */
const PAGES_LIMIT = 28_000_000;
const FOLDERS = { en: '', hy: 'hy/', az: 'az/', ru: 'ru/' } as const;

const files = distFiles();
const bytes = (path: string): number => statSync(join(ROOT, 'dist', path)).size;

describe.each(Object.entries(FOLDERS))('the map’s own page (%s)', (lang, folder) => {
  const page = distText(`${folder}index.html`);

  it(`has its first picture within ${FIRST_LIMIT} bytes and before any script`, () => {
    const styles = [...page.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) =>
      new URL(href, `http://site/${folder}`).pathname.slice(1),
    );
    expect(styles.length).toBeGreaterThan(0);
    const weight = [`${folder}index.html`, ...styles].reduce((sum, path) => sum + gzipBytes(path), 0);
    expect(weight).toBeLessThan(FIRST_LIMIT);
    // A module runs when the page has been read; any other script would come before the picture.
    for (const [tag] of page.matchAll(/<script\b[^>]*>/g))
      expect(tag).toMatch(/type="(module|application\/ld\+json)"/);
    for (const name of ['map-wide', 'map-tall']) expect(page).toContain(`class="${name}"`);
  });

  it('is in its language and says what the picture shows', () => {
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    for (const path of [
      'story/',
      'table/',
      'about/',
      'places/ganja/',
      'truces/truce-1-moscow/',
      'reports/2020-10-11-ganja/',
    ])
      expect(page).toContain(`href="./${path}"`);
  });
});

describe('pages in four languages', () => {
  const pages = files.filter((path) => path.endsWith('/index.html') || path.endsWith('/article.html'));
  const english = pages.filter((path) => !/^(hy|az|ru)\//.test(path));

  it('are the same pages', () => {
    expect(english.length).toBeGreaterThan(600);
    for (const folder of ['hy/', 'az/', 'ru/'])
      expect(pages.filter((path) => path.startsWith(folder) && path !== `${folder}index.html`)).toEqual(
        english.map((path) => `${folder}${path}`),
      );
  });

  it('name their own language and lead to the others', () => {
    for (const path of pages) {
      const lang = /^(hy|az|ru)\//.exec(path)?.[1] ?? 'en';
      const text = distText(path);
      expect([path, text.includes(`<html lang="${lang}">`)]).toEqual([path, true]);
      const links = [...text.matchAll(/<a href="([^"]+)" lang="(\w+)" (?:hreflang|aria-current)=/g)];
      expect(links.map(([, , other]) => other)).toEqual(['en', 'hy', 'az', 'ru']);
      for (const [, href = ''] of links)
        expect(files).toContain(
          new URL(href, `http://site/${path}`).pathname.slice(1).replace(/(^|\/)$/, '$1index.html'),
        );
    }
  });

  it('weigh little enough for any host', () => {
    const all = files.filter((path) => path.endsWith('.html') || path.startsWith('maps/'));
    expect(all.reduce((sum, path) => sum + bytes(path), 0)).toBeLessThan(PAGES_LIMIT);
  });

  it('have a card of the site in each language, a PNG of 1200 x 630', () => {
    for (const lang of Object.keys(FOLDERS)) {
      const card = readFileSync(join(ROOT, 'dist', `cards/${lang}/site.png`));
      expect(card.subarray(1, 4).toString()).toBe('PNG');
      // Width and height stand in the first chunk.
      expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });
});
