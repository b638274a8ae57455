/** Where a static page stands in the site, and its links to the map and to other pages. All of them relative. */
import { common } from '../i18n/catalogues/common.ts';
import { sourceWords } from '../i18n/catalogues/sources.ts';
import { translate } from '../i18n/messages.ts';
import { placeName } from '../i18n/name.ts';
import type { Conflict, Source } from '../model/conflict.ts';
import type { FileContent } from '../model/decode/shape.ts';
import { formatLocal } from '../model/time.ts';
import type { Language } from '../model/words.ts';
import { external, type Html, html, join } from './html.ts';
import { dateText } from './words.ts';

export type CardSet = 'all' | 'site' | 'none';
export type Articles = FileContent<'articles.json'>;

/** What every static page is written from. */
export interface Site {
  readonly conflict: Conflict;
  /** `null` where the package has no `articles.json`. */
  readonly articles: Articles | null;
  /** Text of the package's `CHANGELOG.md`, `null` where there is none. */
  readonly changes: string | null;
  /** Content security policy of each page. */
  readonly policy: string;
  /** Absolute address of the site's root with its final slash; `null` where it is not known. */
  readonly address: string | null;
  /** Which cards are drawn: of each record, the site's own, which all pages then name, or none. */
  readonly cards: CardSet;
}

/** A site seen from a page in one language. */
export interface Here extends Site {
  readonly lang: Language;
  /** Of the page inside its language: `''`, `about/`, `reports/ID/`. */
  readonly path: string;
  /** Leads to the folder of styles, fonts and data: `../`, `../../`. */
  readonly root: string;
  /** Leads to the map in the page's language. */
  readonly home: string;
}

/** The folder of a language: English stands at the root. */
export const folderOf = (lang: Language): string => (lang === 'en' ? '' : `${lang}/`);

export function hereOf(site: Site, lang: Language, path: string): Here {
  const up = '../'.repeat(path.split('/').length - 1);
  const root = `${lang === 'en' ? '' : '../'}${up}`;
  return { ...site, lang, path, root: root === '' ? './' : root, home: up === '' ? './' : up };
}

const query = (keys: Readonly<Record<string, string>>): string =>
  Object.entries(keys)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%3A', ':')}`)
    .join('&');

/** The map with these keys of the view. */
export const mapAddress = ({ home }: Here, keys: Readonly<Record<string, string>>): string =>
  Object.keys(keys).length === 0 ? home : `${home}?${query(keys)}`;

/** The map at the start of a civil day, `2020-10-11`. */
export const dayKeys = (day: string): Readonly<Record<string, string>> => ({
  at: `${day}T23:59`,
  span: '1d',
});

/** The map's text for a minute, local to the dataset. */
export const atText = (minute: number, { conflict }: Here): string =>
  formatLocal(minute, conflict.zone.offset);

/** Names and short texts of the data, which are English: marked as such on pages of other languages. */
export const own = (text: string, { lang }: Pick<Here, 'lang'>): Html =>
  lang === 'en' ? html`${text}` : html`<span lang="en">${text}</span>`;

/** A text of ours that is English so far: marked, and said so to readers of other languages. */
export const prose = (text: string, { lang }: Pick<Here, 'lang'>): Html =>
  lang === 'en' ? html`${text}` : html`<span lang="en">${text}</span>${inEnglish({ lang })}`;

/** Says that what follows is English, after the heading of texts that are not translated yet. */
export const inEnglish = ({ lang }: Pick<Here, 'lang'>): Html =>
  lang === 'en' ? html`` : html` <span class="tag">${translate(common, lang, 'in-english')}</span>`;

/** A place's two names, linked to its page; an unknown id as it is. */
export function placeLink(id: string, { conflict, home, lang }: Here): Html {
  const place = conflict.places.get(id);
  return place === undefined
    ? html`${id}`
    : html`<a href="${home}places/${id}/">${placeName(place, lang)}</a>`;
}

export const placeLinks = (ids: readonly string[], here: Here): Html =>
  join(
    ids.map((id) => placeLink(id, here)),
    ', ',
  );

/** Heading, date and language of a source, with its address. The heading is the source's own. */
export function headingLine({ title, url, issued, issuedInferred, language }: Source, { lang }: Here): Html {
  const word = (key: 'source-untitled' | 'source-inferred') => translate(sourceWords, lang, key);
  const heading = title === null ? external(url, word('source-untitled')) : external(url, title, language);
  const date = `${dateText(issued, lang)}${issuedInferred ? ` (${word('source-inferred')})` : ''}`;
  return html`${heading}, ${date}${language !== null && html`, ${language}`}`;
}

/** A numbered list of sources; an id without a record is left out. */
export function sourceList(ids: readonly string[], here: Here): Html {
  const sources = [...new Set(ids)].flatMap((id) => here.conflict.sources.get(id) ?? []);
  return html`<ol class="sources">${sources.map((source) => html`<li><span class="publisher">${source.publisher}</span>: ${headingLine(source, here)}</li>`)}</ol>`;
}

/** The publishers of some sources as links, for the end of a sentence. */
export function sourceNames(ids: readonly string[], { conflict }: Here): Html {
  const sources = ids.flatMap((id) => conflict.sources.get(id) ?? []);
  return join(
    sources.map(({ url, publisher }) => external(url, publisher)),
    ', ',
  );
}
