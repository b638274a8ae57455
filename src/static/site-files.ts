/** Files for machines that need the site's absolute address: the sitemap and the feed of corrections. */
import { LANGUAGES } from '../model/words.ts';
import { changelogEntries, changelogHtml } from './changelog.ts';
import { html } from './html.ts';
import type { Site } from './site.ts';
import { folderOf } from './site.ts';

/** The path of a page without its language. */
function plainPath(path: string): string {
  const folder = LANGUAGES.map(folderOf).find((one) => one !== '' && path.startsWith(one));
  return path.slice(folder?.length ?? 0);
}

/** Every page with its languages. */
function sitemapText(paths: readonly string[], { conflict }: Site, address: string): string {
  const entries = paths.map((path) => {
    const plain = plainPath(path);
    const links = LANGUAGES.map(
      (lang) =>
        html`<xhtml:link rel="alternate" hreflang="${lang}" href="${address}${folderOf(lang)}${plain}"/>`,
    );
    const plainest = html`<xhtml:link rel="alternate" hreflang="x-default" href="${address}${plain}"/>`;
    return html`<url><loc>${address}${path}</loc><lastmod>${conflict.released}</lastmod>${links}${plainest}</url>\n`;
  });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}</urlset>
`.text;
}

/** An Atom feed of the change log's entries, each in the release that made it. */
function feedText({ conflict, changes }: Site, address: string): string {
  const title = `${conflict.title.en}, ${conflict.subtitle.en}`;
  const updated = `${conflict.released}T00:00:00Z`;
  const page = `${address}about/#corrections`;
  const entries = changelogEntries(changes ?? '').map(
    ({ release, heading, text, id }) => html`<entry>
<id>${address}corrections.xml#${id}</id>
<title>${release}: ${heading}</title>
<updated>${updated}</updated>
<link rel="alternate" href="${page}"/>
<content type="html">${changelogHtml(text).text}</content>
</entry>
`,
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${address}corrections.xml</id>
<title>Corrections: ${title}</title>
<updated>${updated}</updated>
<author><name>${title}</name></author>
<link rel="self" href="${address}corrections.xml"/>
<link rel="alternate" href="${page}"/>
${entries}</feed>
`.text;
}

/**
 * Files by name that a build with an address writes beside its pages.
 * @param paths of every page, with the final slash.
 */
export const siteFiles = (
  paths: readonly string[],
  site: Site,
  address: string,
): ReadonlyMap<string, string> =>
  new Map([
    ['sitemap.xml', sitemapText(paths, site, address)],
    ['corrections.xml', feedText(site, address)],
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`],
  ]);
