/** What needs the site's absolute address: links for search engines, the sitemap, the feed. */
import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../src/pipeline/static-pages.ts';
import { type Site, staticPages } from '../../../src/static/pages.ts';
import { siteFiles } from '../../../src/static/site-files.ts';
import { tinyConflict } from '../../support/conflict.ts';

const ADDRESS = 'https://maps.example/war/';
const conflict = tinyConflict();
const changes =
  '# Log\n\n## 1.1.0\n\n### Corrected\n- `a`: was <b> & is c\n  and d.\n- `e`: f\n\n## 1.0.0\n\nFirst.\n';
const site: Site = { conflict, articles: null, changes, policy: '', address: ADDRESS, cards: 'site' };
const [strike] = conflict.strikes;
const path = `hy/reports/${strike?.id}/`;
const page = (given: Site): string => staticPages(given).get(path)?.() ?? '';

describe('with the site’s address', () => {
  it('a page has its canonical address, its languages and its card, all absolute', () => {
    const text = page(site);
    expect(text).toContain(`<link rel="canonical" href="${ADDRESS}${path}">`);
    expect(text).toContain(`hreflang="en" href="${ADDRESS}reports/${strike?.id}/"`);
    expect(text).toContain(`<meta property="og:image" content="${ADDRESS}cards/hy/site.png">`);
    expect(text).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(page({ ...site, cards: 'none' })).not.toMatch(/og:image|twitter:/);
    expect(page({ ...site, cards: 'all' })).toContain(`${ADDRESS}cards/hy/reports/${strike?.id}.png`);
  });

  it('the sitemap has every page with its languages', () => {
    const paths = ['', 'hy/', 'about/', 'hy/about/'];
    const text = siteFiles(paths, site, ADDRESS).get('sitemap.xml') ?? '';
    expect([...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      ADDRESS,
      `${ADDRESS}hy/`,
      `${ADDRESS}about/`,
      `${ADDRESS}hy/about/`,
    ]);
    expect(text.match(new RegExp(`hreflang="ru" href="${ADDRESS}ru/about/"`, 'g'))).toHaveLength(2);
  });

  it('the feed has every line of the change log once, its text escaped twice', () => {
    const text = siteFiles([], site, ADDRESS).get('corrections.xml') ?? '';
    expect(text.match(/<entry>/g)).toHaveLength(2);
    expect(text).toContain('<title>1.1.0: Corrected</title>');
    expect(text).toContain('was &amp;lt;b&amp;gt; &amp;amp; is c and d.');
    expect(new Set([...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id)).size).toBe(3);
  });
});

describe('without it', () => {
  it('nothing stands in a page that would have to be absolute', () => {
    const text = page({ ...site, address: null });
    expect(text).not.toMatch(/rel="(canonical|alternate)"|og:image|og:url|twitter:/);
    expect(text).toContain(`<a href="../../../reports/${strike?.id}/" lang="en" hreflang="en">`);
  });
});

describe('the address of the environment', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://maps.example', 'https://maps.example/'],
    ['https://maps.example/war?x=1#y', ADDRESS],
  ])('%s is %s', (given, address) => expect(siteAddress(given)).toBe(address));
  it.each(['maps.example', 'ftp://maps.example/', 'javascript:1'])('%s is refused in words', (given) =>
    expect(() => siteAddress(given)).toThrow(`SITE_URL: got ${given}`),
  );
});
