import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shape } from '../../../src/model/decode/shape.ts';
import { decode } from '../../../src/model/decode.ts';
import { colourCss } from '../../../src/static/map/palette.ts';
import { staticPages } from '../../../src/static/pages.ts';
import { ROOT } from '../../support/modules.ts';
import { tinyFiles } from '../../support/tiny.ts';

/** A build that knows no address and draws no cards. */
const PLAIN = { address: null, cards: 'none' } as const;

function pagesOfTiny() {
  const files = tinyFiles();
  const decoded = decode(files);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  const articles = shape('articles.json', files['articles.json']).shaped?.content ?? null;
  const site = {
    conflict: decoded.conflict,
    articles,
    changes: null,
    policy: "default-src 'none'",
    ...PLAIN,
  };
  return { conflict: decoded.conflict, pages: staticPages(site) };
}

/** The map's own pages. */
const HOMES = new Set(['', 'hy/', 'az/', 'ru/']);
const { conflict, pages } = pagesOfTiny();
const all = new Map([...pages].map(([path, write]) => [path, write()]));
const text = (path: string): string => all.get(path) ?? '';

/** Text as a reader sees it. */
const words = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

describe('the static pages', () => {
  it('are about, examples, table, and one for each report, place and truce', () => {
    const { strikes, places, truces } = conflict;
    const kinds = [
      ...strikes.map(({ id }) => `reports/${id}/`),
      ...[...places.keys()].map((id) => `places/${id}/`),
      ...truces.map(({ id }) => `truces/${id}/`),
    ];
    const english = ['about/', 'examples/', 'story/', 'table/', ...kinds];
    const all = ['', 'hy/', 'az/', 'ru/'].flatMap((folder) => english.map((path) => `${folder}${path}`));
    expect([...pages.keys()].sort()).toEqual(all.sort());
  });

  it('have a title, one first heading, the policy, links to every language, and no script', () => {
    for (const [path, page] of all) {
      expect([path, page.match(/<h1>/g)?.length]).toEqual([path, 1]);
      expect(page).not.toContain('rel="canonical"');
      for (const lang of ['en', 'hy', 'az', 'ru'])
        expect(page).toMatch(new RegExp(`<a href="\\.\\./[^"]*" lang="${lang}"`));
      expect(page).toContain('content="default-src &#39;none&#39;"');
      expect(page).not.toMatch(/<script(?! type="application\/ld\+json")|\sstyle=|\son\w+=/);
    }
  });

  it('ask for the letters of their language before any text is laid out', () => {
    const letters = (path: string) =>
      [...text(path).matchAll(/<link rel="preload" href="[^"]*noto-sans-([a-z-]+)\.woff2"/g)].map(
        ([, name]) => name,
      );
    expect(letters('about/')).toEqual(['latin']);
    expect(letters('hy/about/')).toEqual(['latin', 'armenian']);
    expect(letters('az/about/')).toEqual(['latin', 'latin-ext']);
    expect(letters('ru/about/')).toEqual(['latin', 'cyrillic']);
  });

  it('have no id twice, and every link inside the site leads to a page or a mark that is there', () => {
    const outside = new Set([
      '',
      'data/dataset.json',
      'fonts/OFL.txt',
      'fonts/fonts.css',
      'reading.css',
      'icons/icon.svg',
      ...['latin', 'latin-ext', 'armenian', 'cyrillic'].map((name) => `fonts/noto-sans-${name}.woff2`),
    ]);
    const idsOf = (page: string) => [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
    const broken: string[] = [];
    for (const [path, page] of all) {
      expect(new Set(idsOf(page)).size).toBe(idsOf(page).length);
      for (const [, address = ''] of page.matchAll(/href="([^"]*)"/g)) {
        if (/^https?:/.test(address)) continue;
        const url = new URL(address.replaceAll('&amp;', '&'), `http://site/${path}`);
        const target = url.pathname.slice(1);
        const mark = url.hash.slice(1);
        if (outside.has(target) || HOMES.has(target)) continue;
        const found = all.get(target);
        if (found === undefined || (mark !== '' && !idsOf(found).includes(mark)))
          broken.push(`${path}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('tell every claim, count and source of a report', () => {
    for (const strike of conflict.strikes) {
      const page = text(`reports/${strike.id}/`);
      expect(words(page)).toContain(strike.summary);
      for (const claim of strike.claims) {
        expect(words(page)).toContain(claim.by);
        if (claim.summary !== null) expect(words(page)).toContain(claim.summary);
      }
      for (const row of strike.casualties) expect(words(page)).toContain(row.by);
      for (const id of strike.sources)
        expect(words(page)).toContain(conflict.sources.get(id)?.publisher ?? id);
      expect(page).toContain(`href="../../?report=${strike.id}"`);
      expect(text('table/')).toContain(`id="${strike.id}"`);
    }
  });

  it('list every statement of the articles with its records, every source and every trace', () => {
    const about = text('about/');
    const { statements } = JSON.parse(
      readFileSync(join(ROOT, 'tests/fixtures/tiny/articles.json'), 'utf8'),
    ) as { statements: readonly { id: string; statement: string }[] };
    expect(statements.length).toBeGreaterThan(0);
    for (const { id, statement } of statements) {
      expect(about).toContain(`id="article-${id}"`);
      expect(words(about)).toContain(statement);
    }
    for (const id of conflict.sources.keys()) expect(about).toContain(`id="source-${id}"`);
    for (const trace of conflict.frontLine) expect(words(about)).toContain(trace.label);
  });

  it('do without articles and without a change log', () => {
    const site = { conflict, articles: null, changes: null, policy: '', ...PLAIN };
    const about = staticPages(site).get('about/')?.() ?? '';
    expect(about).not.toContain('founding-articles');
    expect(about).toContain('No change has been recorded yet.');
    expect(staticPages({ ...site, changes: '- `x`: put right' }).get('about/')?.()).toContain(
      '<code>x</code>: put right',
    );
  });

  it('say that no reply is no admission, wherever none was found', () => {
    const silent = conflict.strikes.filter(({ answers }) => answers.includes('none-found'));
    expect(silent.length).toBeGreaterThan(0);
    for (const { id } of silent) expect(words(text(`reports/${id}/`))).toContain('It is not an admission.');
  });
});

describe('the colours of the pages', () => {
  const sheets = ['reading.css', 'first.css'].map((name) => readFileSync(join(ROOT, 'public', name), 'utf8'));

  it('are for pictures those that pictures are painted with', () => {
    for (const css of sheets) {
      expect(css).toContain(`:root { ${colourCss('light')} }`);
      expect(css).toContain(`@media (prefers-color-scheme: dark) { :root { ${colourCss('dark')} } }`);
    }
  });

  it('are for words those of the map', () => {
    const variables = (css: string) =>
      [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => `${name} ${colour}`);
    const map = new Set(variables(readFileSync(join(ROOT, 'src/ui/tokens.ts'), 'utf8')));
    for (const css of sheets) {
      const pages = variables(css);
      expect(pages.length).toBeGreaterThan(15);
      expect(pages.filter((variable) => !map.has(variable))).toEqual([]);
    }
  });
});
