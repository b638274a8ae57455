import { describe, expect, it } from 'vitest';
import { distFiles, distText } from '../support/dist.ts';

const files = distFiles();

/** Addresses that a page or a style sheet would fetch by itself; links that a reader may follow are none. */
function fetched(path: string, text: string): readonly string[] {
  const patterns = path.endsWith('.css')
    ? [/url\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/g, /@import\s+["']((?:https?:)?\/\/[^"']+)/g]
    : [
        /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\b(?:src|srcset|data)="((?:https?:)?\/\/[^"]+)"/g,
        /<link\b(?![^>]*rel="(?:canonical|license|alternate|author)")[^>]*\bhref="((?:https?:)?\/\/[^"]+)"/g,
      ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** Addresses in scripts that nothing is fetched from: names of vocabularies, credits, and libraries' own pages. */
const NAMED: readonly RegExp[] = [
  /^http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg|1999\/xlink)$/,
  /^https:\/\/www\.openstreetmap\.org\/copyright$/,
  /^https:\/\/www\.naturalearthdata\.com\/about\/terms-of-use\/$/,
  /^https:\/\/www\.geonames\.org\/$/,
  /^https:\/\/maplibre\.(org|invalid)\/$/,
  /^https:\/\/github\.com\/ma(plibre|pbox)\/ma(plibre|pbox)-gl-js\//,
  /^https:\/\/github\.com\/mholt\/PapaParse$/,
  /^https:\/\/wiki\.openstreetmap\.org\/wiki\/This_map_requires_WebGL$/,
];

describe('other hosts', () => {
  it('are asked for nothing by pages and style sheets', () => {
    const found = files
      .filter((path) => /\.(html|css)$/.test(path))
      .flatMap((path) => fetched(path, distText(path)).map((address) => `${path}: ${address}`));
    expect(found).toEqual([]);
  });

  it('are named in no script, except where nothing is fetched', () => {
    const found = files
      .filter((path) => /\.m?js$/.test(path))
      .flatMap((path) =>
        [...distText(path).matchAll(/https?:\/\/[a-z0-9][a-z0-9.-]*[^\s"'`\\)<>]*/gi)].map(
          (match) => `${path}: ${match[0]}`,
        ),
      )
      .filter((line) => !NAMED.some((pattern) => pattern.test(line.slice(line.indexOf(': ') + 2))));
    expect(found).toEqual([]);
  });

  it('would be found: the search sees a seeded one', () => {
    expect(fetched('a.css', '@font-face{src:url(//fonts.example/a.woff2)}')).toEqual([
      '//fonts.example/a.woff2',
    ]);
    expect(fetched('a.css', '@import "https://css.example/a.css";')).toEqual(['https://css.example/a.css']);
    expect(fetched('a.html', '<script src="https://cdn.example/a.js"></script>')).toEqual([
      'https://cdn.example/a.js',
    ]);
    expect(fetched('a.html', '<link rel="stylesheet" href="https://css.example/a.css">')).toHaveLength(1);
    expect(fetched('a.html', '<a href="https://example.org/">a</a>')).toEqual([]);
  });
});
