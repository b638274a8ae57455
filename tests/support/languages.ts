/** English that stands unmarked on a page of another language. */
import type { Language } from '../../src/model/words.ts';

/** Words that any English sentence of ours has, and no Azerbaijani one. */
const ENGLISH = /(?<![\p{L}’'.-])(the|of|and|was|were|said|that|which|with|from|by|to|not)(?![\p{L}’'.-])/iu;
/** Four small Latin words in a row: names and abbreviations are not. */
const LATIN_PROSE = /(?:\b[a-z]{2,}\b[ ,;:'’()-]+){3}\b[a-z]{2,}\b/;

/** The first English words of a text, `null` where there are none. */
export function englishIn(text: string, lang: Exclude<Language, 'en'>): string | null {
  return (lang === 'az' ? ENGLISH : LATIN_PROSE).exec(text)?.[0] ?? null;
}

const VOID = new Set(['meta', 'link', 'img', 'br', 'hr', 'input', 'source']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** The runs of text of a page that stand in `lang`, by the `lang` of the elements around them. */
export function textsIn(markup: string, lang: Language): readonly string[] {
  const found: string[] = [];
  const langs: string[] = [];
  for (const [, tag = '', attributes = '', text = ''] of markup.matchAll(
    /<(\/?[a-zA-Z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>([^<]*)/g,
  )) {
    const closed = /\/\s*$/.test(attributes);
    if (tag.startsWith('/')) langs.pop();
    else if (!VOID.has(tag.toLowerCase()) && !closed)
      langs.push(/\slang="([^"]*)"/.exec(attributes)?.[1] ?? langs.at(-1) ?? '');
    const plain = text.replace(/&\w+;|&#39;/g, (sign) => ENTITIES[sign] ?? sign).trim();
    if (plain !== '' && langs.at(-1) === lang && !tag.startsWith('script')) found.push(plain);
  }
  return found;
}
