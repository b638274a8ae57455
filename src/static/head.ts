/** What stands in the head of every page for browsers, search engines and whoever shows a link to it. */
import { inWords } from '../i18n/name.ts';
import { LANGUAGES } from '../model/words.ts';
import { dataBlock, type Html, html } from './html.ts';
import { folderOf, type Here } from './site.ts';

export interface PageHead {
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** For machines, as schema.org has it, without its context. */
  readonly linked: Readonly<Record<string, unknown>> | null;
  /** Path of its card below `cards/LANGUAGE/`, without the extension. */
  readonly card: string;
}

const LOCALES = { en: 'en_GB', hy: 'hy_AM', az: 'az_AZ', ru: 'ru_RU' } as const;
/** Alphabets of the page's letters by language: files of `public/fonts/`. */
const LETTERS = {
  en: ['latin'],
  hy: ['latin', 'armenian'],
  az: ['latin', 'latin-ext'],
  ru: ['latin', 'cyrillic'],
} as const;
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The whole name of the map: title and subtitle. */
export const mapTitle = ({ conflict, lang }: Pick<Here, 'conflict' | 'lang'>): string =>
  `${inWords(conflict.title, lang)}, ${inWords(conflict.subtitle, lang)}`;

/** The picture that stands for a page; `null` where none is drawn or its address is not known. */
const cardAddress = (card: string, { address, lang, cards }: Here): string | null =>
  address === null || cards === 'none'
    ? null
    : `${address}cards/${lang}/${cards === 'all' ? card : 'site'}.png`;

/** Search engines want whole addresses here, and a card's picture must have one: none without the site's own. */
function absolute(head: PageHead, here: Here): Html {
  const { address, lang, path } = here;
  if (address === null) return html``;
  const page = `${address}${folderOf(lang)}${path}`;
  const inLanguage = (other: (typeof LANGUAGES)[number]): string => `${address}${folderOf(other)}${path}`;
  const title = head.title;
  const card = cardAddress(head.card, here);
  const picture = html`<meta property="og:image" content="${card}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${CARD_SIZE.width}">
<meta property="og:image:height" content="${CARD_SIZE.height}">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image" content="${card}">
<meta name="twitter:image:alt" content="${title}">
`;
  return html`<link rel="canonical" href="${page}">
${LANGUAGES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${inLanguage(other)}">\n`)}<link rel="alternate" hreflang="x-default" href="${inLanguage('en')}">
<meta property="og:url" content="${page}">
${card !== null && picture}<link rel="alternate" type="application/atom+xml" href="${address}corrections.xml">
`;
}

/**
 * Letters come beside the styles that ask for them: a page that is first seen in a system's letters is laid out twice, and
 * its words move.
 */
const letters = ({ lang, root }: Here): readonly Html[] =>
  LETTERS[lang].map(
    (
      name,
    ) => html`<link rel="preload" href="${root}fonts/noto-sans-${name}.woff2" as="font" type="font/woff2" crossorigin>
`,
  );

/** Letters, language links, cards and data blocks, after the page's own title. */
export function headHtml(head: PageHead, here: Here): Html {
  const { lang } = here;
  const image = cardAddress(head.card, here);
  const linked = head.linked !== null && {
    '@context': 'https://schema.org',
    ...head.linked,
    ...(image === null ? {} : { image }),
  };
  return html`${letters(here)}<meta name="description" content="${head.description}">
<meta property="og:type" content="${head.card === 'site' ? 'website' : 'article'}">
<meta property="og:site_name" content="${mapTitle(here)}">
<meta property="og:title" content="${head.title}">
<meta property="og:description" content="${head.description}">
<meta property="og:locale" content="${LOCALES[lang]}">
${LANGUAGES.filter((other) => other !== lang).map((other) => html`<meta property="og:locale:alternate" content="${LOCALES[other]}">\n`)}${absolute(head, here)}${linked !== false && dataBlock(linked)}`;
}
