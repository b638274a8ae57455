/** The frame of every static page: head, way through the site, table of contents, foot. */
import { inWords } from '../i18n/name.ts';
import { LANGUAGES } from '../model/words.ts';
import { headHtml, mapTitle, type PageHead } from './head.ts';
import { type Child, type Html, html } from './html.ts';
import { folderOf, type Here } from './site.ts';
import { dateText, pageWord } from './words.ts';

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: Child;
}

export interface Page extends PageHead {
  /** Which entry of the site's own navigation this page is. */
  readonly current: 'story' | 'table' | 'about' | 'examples' | null;
  /** What stands above the heading. */
  readonly kicker: Child;
  readonly lead: Child;
  /** Between the lead and the sections. */
  readonly picture: Child;
  readonly sections: readonly Section[];
  /** Whether the sections are listed in a table of contents. */
  readonly contents: boolean;
  /** An article with frames of the map: one narrow column, and the script that gives frames their height. */
  readonly framesMaps?: boolean;
}

export const LANGUAGE_NAMES = { en: 'English', hy: 'Հայերեն', az: 'Azərbaycanca', ru: 'Русский' } as const;

/** The same page in the other languages. */
export function languageLinks({ lang, root, path }: Here): Html {
  const links = LANGUAGES.map((other) =>
    other === lang
      ? html`<li><a href="${root}${folderOf(other)}${path}" lang="${other}" aria-current="true">${LANGUAGE_NAMES[other]}</a></li>`
      : html`<li><a href="${root}${folderOf(other)}${path}" lang="${other}" hreflang="${other}">${LANGUAGE_NAMES[other]}</a></li>`,
  );
  return html`<nav aria-label="${pageWord(lang, 'languages')}"><ul>${links}</ul></nav>`;
}

function masthead(here: Here, current: Page['current']): Html {
  const { home, conflict, lang } = here;
  const navigation = [
    ['map', home],
    ...(conflict.story.length > 0 ? ([['story', `${home}story/`]] as const) : []),
    ['table', `${home}table/`],
    ['about', `${home}about/`],
    ['examples', `${home}examples/`],
  ] as const;
  const links = navigation.map(
    ([id, address]) =>
      html`<li><a href="${address}"${id === current && html` aria-current="page"`}>${pageWord(lang, id)}</a></li>`,
  );
  return html`<header class="masthead">
<p class="site"><a href="${home}">${inWords(conflict.title, lang)}</a> <span>${inWords(conflict.subtitle, lang)}</span></p>
<div><nav aria-label="${pageWord(lang, 'site')}"><ul>${links}</ul></nav>
${languageLinks(here)}</div>
</header>`;
}

const contentsOf = (
  sections: readonly Section[],
  { lang }: Here,
): Html => html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${pageWord(lang, 'contents')}</h2>
<ol>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ol>
</nav>`;

/** A whole page as text. */
export function documentText(page: Page, here: Here): string {
  const { root, home, conflict, policy, lang } = here;
  const { title, current, kicker, lead, picture, sections, contents, framesMaps = false } = page;
  const body = sections.map(
    ({ id, heading, body }) => html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${body}
</section>
`,
  );
  const foot = pageWord(lang, 'foot', {
    title: inWords(conflict.title, lang),
    subtitle: inWords(conflict.subtitle, lang),
    version: conflict.version,
    date: dateText(conflict.released, lang),
    zone: conflict.zone.label,
  });
  const text = html`<!doctype html>
<html lang="${lang}">
<head>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${mapTitle(here)}</title>
<link rel="icon" href="${root}icons/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}fonts/fonts.css">
<link rel="stylesheet" href="${root}reading.css">
${framesMaps && html`<script type="module" src="${root}examples/article.js"></script>\n`}${headHtml(page, here)}
</head>
<body>
<a class="skip" href="#content">${pageWord(lang, 'skip-text')}</a>
${masthead(here, current)}
<main id="content" tabindex="-1" class="page${contents && ' with-contents'}${framesMaps && ' article'}">
<p class="kicker">${kicker}</p>
<h1>${title}</h1>
<div class="lead">${lead}</div>
${picture}${contents && contentsOf(sections, here)}
${body}</main>
<footer class="foot">
<p>${foot} <a href="${home}about/#licences">${pageWord(lang, 'licences')}</a></p>
</footer>
</body>
</html>
`;
  return text.text;
}
