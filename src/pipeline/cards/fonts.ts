/** The letters of the cards: the site's own subsets of Noto Sans as TrueType, which the renderer asks for. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The package comes without types. */
type SubsetFont = (
  font: Uint8Array,
  text: string,
  options: {
    readonly targetFormat: 'truetype';
    readonly variationAxes: Readonly<Record<string, number>>;
    /** Leaves out glyphs that only layout rules ask for, and with them the rules, such as ligatures. */
    readonly noLayoutClosure: boolean;
  },
) => Promise<Buffer>;
const subsetFont: SubsetFont = require('subset-font');

const LATIN = '@fontsource-variable/noto-sans';
const ARMENIAN = '@fontsource-variable/noto-sans-armenian';

interface Subset {
  readonly pack: string;
  readonly file: string;
  /** What the subset calls itself: as long as its own name, which it is written over. */
  readonly family: string;
}

/** By the names that the site's style sheet gives them. */
const SUBSETS: Readonly<Record<string, Subset>> = {
  'noto-sans-latin': { pack: LATIN, file: 'noto-sans-latin-wght-normal.woff2', family: 'Noto SanL' },
  'noto-sans-latin-ext': { pack: LATIN, file: 'noto-sans-latin-ext-wght-normal.woff2', family: 'Noto SanE' },
  'noto-sans-cyrillic': { pack: LATIN, file: 'noto-sans-cyrillic-wght-normal.woff2', family: 'Noto SanC' },
  'noto-sans-armenian': {
    pack: ARMENIAN,
    file: 'noto-sans-armenian-armenian-wght-normal.woff2',
    family: 'Noto SanA Armenian',
  },
};
const OWN_NAME = 'Noto Sans';
const WEIGHTS = [400, 700] as const;

/** Letters that stand for several, which a font would put in their place. */
const LIGATURES = /[\u{FB00}-\u{FB17}]/gu;

/** `U+20-7E, U+131` as those characters, without ligatures. */
function characters(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .trim()
        .replace(/^U\+/, '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('')
    .replace(LIGATURES, '');
}

/** Names of subsets to their characters, as `fonts.css` of the site declares them. */
function rangesOf(css: string): ReadonlyMap<string, string> {
  const found = css.matchAll(/url\("\.\/([\w-]+)\.woff2"\)[^}]*unicode-range:\s*([^;]+);/g);
  return new Map([...found].map(([, name = '', ranges = '']) => [name, characters(ranges)]));
}

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Writes another family over a font's own in its table of names, which are in UTF-16 with the high byte first. */
function renamed(font: Buffer, family: string): Buffer {
  const [from, to] = [wide(OWN_NAME), wide(family.slice(0, OWN_NAME.length))];
  for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at + to.length)) to.copy(font, at);
  return font;
}

export interface CardFonts {
  readonly files: readonly string[];
  /** The family of the first subset. */
  readonly family: string;
  /** The same picture with each run of letters set in the subset that has them. */
  readonly spanned: (svg: string) => string;
}

/**
 * Cuts the fonts once and keeps them in `cache`. Each subset is a family of its own: of several files of one family
 * the renderer takes one, and looks for the missing letters in the others only as far as it can match glyph by glyph.
 * For the same reason there are no ligatures: a line that has one in some fonts only would be left out whole.
 * @param css text of the site's `fonts.css`.
 */
export async function cardFonts(css: string, cache: string): Promise<CardFonts> {
  const folder = join(cache, createHash('sha256').update(css).digest('hex').slice(0, 12));
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const familyOf = new Map<string, string>();
  let usual = '';
  for (const [name, text] of rangesOf(css)) {
    const subset = SUBSETS[name];
    if (subset === undefined) throw new Error(`no font is known for ${name}`);
    const { pack, file, family } = subset;
    if (usual === '') usual = family;
    for (const letter of text) if (!familyOf.has(letter)) familyOf.set(letter, family);
    const from = join(dirname(require.resolve(`${pack}/package.json`)), 'files', file);
    for (const wght of WEIGHTS) {
      const path = join(folder, `${name}-${wght}.ttf`);
      const options = { targetFormat: 'truetype', variationAxes: { wght }, noLayoutClosure: true } as const;
      if (!existsSync(path))
        writeFileSync(path, renamed(await subsetFont(readFileSync(from), text, options), family));
      files.push(path);
    }
  }
  const spans = (text: string): string => {
    const runs: { family: string; text: string }[] = [];
    for (const letter of text) {
      const family = familyOf.get(letter) ?? usual;
      const last = runs.at(-1);
      if (last?.family === family) last.text += letter;
      else runs.push({ family, text: letter });
    }
    return runs
      .map((run) =>
        run.family === usual ? run.text : `<tspan font-family="${run.family}">${run.text}</tspan>`,
      )
      .join('');
  };
  return {
    files,
    family: usual,
    spanned: (svg) =>
      svg.replace(
        /(<text\b[^>]*>)([^<]*)(?=<\/text>)/g,
        (_, tag: string, text: string) => `${tag}${spans(text)}`,
      ),
  };
}
