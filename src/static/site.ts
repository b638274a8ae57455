/** Where a static page stands in the site, and its links to the map and to other pages. All of them relative. */
import { placeName } from '../i18n/name.ts';
import type { Conflict, Source } from '../model/conflict.ts';
import type { FileContent } from '../model/decode/shape.ts';
import { formatLocal } from '../model/time.ts';
import { external, type Html, html, join } from './html.ts';
import { dateText } from './words.ts';

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
}

/** A site seen from a page: `root` leads to the folder of the map, `../` or `../../`. */
export interface Here extends Site {
  readonly root: string;
}

const query = (keys: Readonly<Record<string, string>>): string =>
  Object.entries(keys)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%3A', ':')}`)
    .join('&');

/** The map with these keys of the view. */
export const mapAddress = ({ root }: Here, keys: Readonly<Record<string, string>>): string =>
  Object.keys(keys).length === 0 ? root : `${root}?${query(keys)}`;

/** The map at the start of a civil day, `2020-10-11`. */
export const dayKeys = (day: string): Readonly<Record<string, string>> => ({
  at: `${day}T23:59`,
  span: '1d',
});

/** The map's text for a minute, local to the dataset. */
export const atText = (minute: number, { conflict }: Here): string =>
  formatLocal(minute, conflict.zone.offset);

/** A place's two names, linked to its page; an unknown id as it is. */
export function placeLink(id: string, { conflict, root }: Here): Html {
  const place = conflict.places.get(id);
  return place === undefined
    ? html`${id}`
    : html`<a href="${root}places/${id}/">${placeName(place, 'en')}</a>`;
}

export const placeLinks = (ids: readonly string[], here: Here): Html =>
  join(
    ids.map((id) => placeLink(id, here)),
    ', ',
  );

/** Heading, date and language of a source, with its address. The heading is the source's own. */
export function headingLine({ title, url, issued, issuedInferred, language }: Source): Html {
  const heading = title === null ? external(url, '(heading not kept)') : external(url, title, language);
  const date = `${dateText(issued)}${issuedInferred ? ' (worked out)' : ''}`;
  return html`${heading}, ${date}${language !== null && html`, <abbr title="Language of the page">${language}</abbr>`}`;
}

/** A numbered list of sources; an id without a record is left out. */
export function sourceList(ids: readonly string[], { conflict }: Here): Html {
  const sources = [...new Set(ids)].flatMap((id) => conflict.sources.get(id) ?? []);
  return html`<ol class="sources">${sources.map((source) => html`<li><span class="publisher">${source.publisher}</span>: ${headingLine(source)}</li>`)}</ol>`;
}

/** The publishers of some sources as links, for the end of a sentence. */
export function sourceNames(ids: readonly string[], { conflict }: Here): Html {
  const sources = ids.flatMap((id) => conflict.sources.get(id) ?? []);
  return join(
    sources.map(({ url, publisher }) => external(url, publisher)),
    ', ',
  );
}
