/** The heads of all pages of a build that knows its address: what shows a link, finds a page or reads its data. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/words.ts';
import { ADDRESS, addressedSite } from '../support/addressed.ts';
import { schemaProblems } from '../support/schema-org.ts';

const { heads, cards, files } = addressedSite();
const LOCALES = { en: 'en_GB', hy: 'hy_AM', az: 'az_AZ', ru: 'ru_RU' } as const;

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" } as const;
const plain = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (sign) => ENTITIES[sign as keyof typeof ENTITIES]);
const langOf = (path: string): Language => LANGUAGES.find((lang) => path.startsWith(`${lang}/`)) ?? 'en';

/** Contents of a head's `meta` elements by property or name. */
const metas = (head: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [, name = '', content = ''] of head.matchAll(
    /<meta (?:property|name)="([^"]+)" content="([^"]*)">/g,
  ))
    found.set(name, [...(found.get(name) ?? []), plain(content)]);
  return found;
};
const alternates = (head: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
      ([, lang = '', href = '']) => [lang, href],
    ),
  );
const canonical = (head: string): string | undefined =>
  /<link rel="canonical" href="([^"]+)">/.exec(head)?.[1];

/** Pages with something wrong, and what. */
const wrong = (check: (head: string, path: string) => readonly string[]): readonly string[] =>
  [...heads].flatMap(([path, head]) => check(head, path).map((problem) => `${path}: ${problem}`));

it('covers every page in every language', () => {
  expect(heads.size).toBeGreaterThan(2000);
  expect(heads.size % LANGUAGES.length).toBe(0);
});

describe('Open Graph and Twitter', () => {
  it('have each of what their readers ask for once, in the page’s language', () => {
    const once = [
      'description',
      'og:title',
      'og:type',
      'og:url',
      'og:image',
      'og:image:type',
      'og:image:width',
      'og:image:height',
      'og:image:alt',
      'og:description',
      'og:site_name',
      'og:locale',
      'twitter:card',
      'twitter:image',
      'twitter:image:alt',
    ];
    expect(
      wrong((head, path) => {
        const tags = metas(head);
        const [lang, of] = [langOf(path), (name: string) => tags.get(name)?.[0]];
        const others = LANGUAGES.filter((other) => other !== lang).map((other) => LOCALES[other]);
        return [
          ...once.filter((name) => tags.get(name)?.length !== 1 || of(name)?.trim() === ''),
          ...(of('og:locale') === LOCALES[lang] ? [] : ['og:locale']),
          ...(tags.get('og:locale:alternate')?.join() === others.join() ? [] : ['og:locale:alternate']),
          ...(/^(website|article)$/.test(of('og:type') ?? '') ? [] : ['og:type']),
          ...(of('twitter:card') === 'summary_large_image' ? [] : ['twitter:card']),
          ...(of('twitter:image') === of('og:image') ? [] : ['twitter:image']),
          ...([...tags.values()].flat().some((content) => /\{\w+\}|undefined|null/.test(content))
            ? ['hole']
            : []),
        ];
      }),
    ).toEqual([]);
  });

  it('name the page’s own address, and a card that is drawn, of 1200 x 630', () => {
    const named = new Set<string>();
    expect(
      wrong((head, path) => {
        const tags = metas(head);
        const image = tags.get('og:image')?.[0] ?? '';
        named.add(image);
        return [
          ...(cards.has(image) ? [] : [image]),
          ...(tags.get('og:url')?.[0] === `${ADDRESS}${path}` ? [] : ['og:url']),
          ...(canonical(head) === `${ADDRESS}${path}` ? [] : ['canonical']),
          ...(tags.get('og:image:width')?.[0] === '1200' && tags.get('og:image:height')?.[0] === '630'
            ? []
            : ['size']),
        ];
      }),
    ).toEqual([]);
    expect([...cards].filter((card) => !named.has(card))).toEqual([]);
  });
});

describe('language links', () => {
  it('lead to the same page in each language and to English by default, and back', () => {
    const known = new Set([...heads.keys()].map((path) => `${ADDRESS}${path}`));
    expect(
      wrong((head, path) => {
        const links = alternates(head);
        const back = Object.values(links).filter(
          (href) =>
            !known.has(href) ||
            JSON.stringify(alternates(heads.get(href.slice(ADDRESS.length)) ?? '')) !== JSON.stringify(links),
        );
        return [
          ...back,
          ...(Object.keys(links).join() === [...LANGUAGES, 'x-default'].join() ? [] : ['languages']),
          ...(links[langOf(path)] === `${ADDRESS}${path}` ? [] : ['itself']),
          ...(links['x-default'] === links.en ? [] : ['x-default']),
        ];
      }),
    ).toEqual([]);
  });

  it('lead to the feed, which is there', () => {
    expect(wrong((head) => (head.includes(`href="${ADDRESS}corrections.xml"`) ? [] : ['no feed']))).toEqual(
      [],
    );
    expect(files.has('corrections.xml')).toBe(true);
  });
});

describe('JSON-LD', () => {
  const blockOf = (head: string): Readonly<Record<string, unknown>> =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1] ?? 'null') as Readonly<
      Record<string, unknown>
    >;

  it('is one block on each page, of types and properties that schema.org has, with those that are asked for', () => {
    expect(
      wrong((head) => [
        ...(head.match(/application\/ld\+json/g)?.length === 1 ? [] : ['blocks']),
        ...schemaProblems(blockOf(head)),
      ]),
    ).toEqual([]);
  });

  it('is of the page that it stands on', () => {
    const types: Readonly<Record<string, string>> = {
      '': 'Dataset',
      'about/': 'Dataset',
      'table/': 'Dataset',
      'story/': 'Article',
      'examples/': 'WebPage',
      'examples/article.html': 'Article',
      reports: 'Report',
      places: 'Place',
      truces: 'Article',
    };
    expect(
      wrong((head, path) => {
        const own = path.replace(/^(hy|az|ru)\//, '');
        const { '@type': type, url, image } = blockOf(head);
        const wanted = types[own] ?? types[own.split('/')[0] ?? ''];
        return [
          ...(type === wanted ? [] : [`${String(type)}, not ${wanted}`]),
          ...(url === `${ADDRESS}${path}` ? [] : ['url']),
          ...(cards.has(String(image)) ? [] : ['image']),
        ];
      }),
    ).toEqual([]);
  });

  it.each([
    [{ '@type': 'Article', headline: 'x' }, '$: Article lacks dateModified'],
    [{ '@type': 'Rumour' }, '$: schema.org has no type Rumour that our pages use'],
    [{ '@type': 'Place', name: 'x', mood: 'y' }, '$: Place has no mood'],
    [{ '@type': 'WebPage', dateModified: '2026-02-30' }, '$.dateModified: got "2026-02-30"'],
    [
      { '@type': 'Place', name: 'x', geo: { '@type': 'Place', name: 'y' } },
      '$.geo: got {"@type":"Place","name":"y"}',
    ],
    [
      { '@type': 'Place', name: 'x', geo: { '@type': 'GeoShape', box: '40 45 39 46' } },
      '$.geo.box: got "40 45 39 46"',
    ],
  ])('a fault is found: %j', (value, problem) =>
    expect(schemaProblems({ '@context': 'https://schema.org', ...value })).toContain(problem),
  );
});
