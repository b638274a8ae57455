/** The frame of every static page: head, way through the site, table of contents, foot. */
import { type Child, type Html, html } from './html.ts';
import type { Here } from './site.ts';
import { dateText } from './words.ts';

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: Child;
}

export interface Page {
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** Which entry of the site's own navigation this page is. */
  readonly current: 'table' | 'about' | null;
  /** What stands above the heading. */
  readonly kicker: Child;
  readonly lead: Child;
  readonly sections: readonly Section[];
  /** Whether the sections are listed in a table of contents. */
  readonly contents: boolean;
}

const NAVIGATION = [
  ['map', '', 'Map'],
  ['table', 'table/', 'Table'],
  ['about', 'about/', 'About'],
  ['examples', 'examples/', 'Examples'],
] as const;

function masthead({ root, conflict }: Here, current: Page['current']): Html {
  const links = NAVIGATION.map(
    ([id, path, text]) =>
      html`<li><a href="${root}${path}"${id === current && html` aria-current="page"`}>${text}</a></li>`,
  );
  return html`<header class="masthead">
<p class="site"><a href="${root}">${conflict.title.en}</a> <span>${conflict.subtitle.en}</span></p>
<nav aria-label="Site"><ul>${links}</ul></nav>
</header>`;
}

const contentsOf = (
  sections: readonly Section[],
): Html => html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">On this page</h2>
<ol>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ol>
</nav>`;

/** A whole page as text. */
export function documentText(page: Page, here: Here): string {
  const { root, conflict, policy } = here;
  const { title, description, current, kicker, lead, sections, contents } = page;
  const body = sections.map(
    ({ id, heading, body }) => html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${body}
</section>
`,
  );
  const text = html`<!doctype html>
<html lang="en">
<head>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${conflict.title.en}, ${conflict.subtitle.en}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="./">
<link rel="icon" href="${root}icons/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}fonts/fonts.css">
<link rel="stylesheet" href="${root}reading.css">
</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
${masthead(here, current)}
<main id="content" tabindex="-1" class="${contents ? 'page with-contents' : 'page'}">
<p class="kicker">${kicker}</p>
<h1>${title}</h1>
<div class="lead">${lead}</div>
${contents && contentsOf(sections)}
${body}</main>
<footer class="foot">
<p>${conflict.title.en}, ${conflict.subtitle.en}. Data release ${conflict.version} of ${dateText(conflict.released)}. Times are local (${conflict.zone.label}). <a href="${root}about/#licences">Licences and credits</a></p>
</footer>
</body>
</html>
`;
  return text.text;
}
