import { describe, expect, it } from 'vitest';
import { policyText } from '../../src/pipeline/policy-plugin.ts';
import { distFiles, distText } from '../support/dist.ts';

const files = new Set(distFiles());
const pages = [...files].filter((path) => path.endsWith('.html'));
const html = new Map(pages.map((page) => [page, distText(page)]));

/** Pages for which `wrong` has something to say. */
const wrongPages = (wrong: (text: string, page: string) => unknown): readonly string[] =>
  [...html].filter(([page, text]) => wrong(text, page)).map(([page]) => page);

/** Addresses that the page's own elements name, other than of other hosts. */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/<(?:script|link|img|iframe|a)\b[^>]*?\s(?:src|href)="([^"]*)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((address) => !/^(https?:|data:|mailto:|#)/.test(address));

/** The built file that an address on a page leads to. */
function target(address: string, page: string): string {
  const path = decodeURIComponent(new URL(address, `http://site/${page}`).pathname.slice(1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

describe('every built page', () => {
  it('is there: the map, the frame, and a page for each kind of record', () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        'index.html',
        'embed.html',
        'about/index.html',
        'story/index.html',
        'table/index.html',
      ]),
    );
    for (const kind of ['reports', 'places', 'truces'])
      expect(pages.some((page) => page.startsWith(`${kind}/`))).toBe(true);
  });

  it('has, where it tells of a report, a place or a truce, a title that no other page of its language has', () => {
    const records = [...html].filter(([page]) => /^(\w\w\/)?(reports|places|truces)\//.test(page));
    const titles = records.map(([page, text]) => {
      const lang = /^(hy|az|ru)\//.exec(page)?.[1] ?? 'en';
      return `${lang} ${/<title>(.+?)<\/title>/.exec(text)?.[1]}`;
    });
    expect(titles.length).toBeGreaterThan(2000);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('carries the policy before anything that it governs', () => {
    const wrong = wrongPages((text, page) => {
      const policy = `<meta http-equiv="Content-Security-Policy" content="${policyText(page === 'embed.html')}"`;
      const at = text.replaceAll('&#39;', "'").indexOf(policy);
      const governed = text.replaceAll('&#39;', "'").search(/<(script|link|style|img|iframe)\b/);
      return at < 0 || governed < at;
    });
    expect(wrong).toEqual([]);
  });

  it('has no inline script, style or handler, which the policy would block', () => {
    const inline =
      /<script\b(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")|<script\b(?![^>]*type="application\/ld\+json")[^>]*>\s*[^<\s]|<style\b|<[^>]+\s(style|on[a-z]+)="/;
    expect(wrongPages((text) => inline.test(text))).toEqual([]);
    for (const seeded of [
      '<script>1</script>',
      '<style>',
      '<a onclick="x()">',
      '<p class="a" style="b">',
      '<script src="a.js">1</script>',
    ])
      expect([seeded, inline.test(seeded)]).toEqual([seeded, true]);
    expect(inline.test('<script type="module" src="./a.js"></script>')).toBe(false);
  });

  it('names its files and pages by addresses that work from any folder', () => {
    expect(wrongPages((text) => named(text).length === 0)).toEqual([]);
    expect(wrongPages((text) => named(text).some((address) => address.startsWith('/')))).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const broken = [...html].flatMap(([page, text]) =>
      named(text)
        .map((address) => ({ page, address }))
        .filter(({ address }) => !files.has(target(address, page))),
    );
    expect(broken).toEqual([]);
  });
});
