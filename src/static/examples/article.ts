/** `/examples/article.html`: an article about two truces of the war, with two frames of the map. */
import { articleWords } from '../../i18n/catalogues/examples-article.ts';
import { translate } from '../../i18n/messages.ts';
import type { Conflict } from '../../model/conflict.ts';
import { documentText, type Section } from '../document.ts';
import { fill } from '../fill.ts';
import { type Child, type Html, html } from '../html.ts';
import { recordLinked } from '../linked-data.ts';
import type { Here } from '../site.ts';
import { pageWord } from '../words.ts';

type Word = keyof (typeof articleWords)['en'] & string;

/** What the article tells of, and leads to. */
const TRUCES = { first: 'truce-1-moscow', second: 'truce-2-paris' } as const;
const REPORTS = {
  first: { ganja: '2020-10-11-ganja', stepanakert: '2020-10-10-stepanakert-truce-night' },
  second: { ganja: '2020-10-17-ganja', stepanakert: '2020-10-17-stepanakert-night' },
} as const;

/** Ids of all of these. */
const TOLD: readonly string[] = [
  ...Object.values(TRUCES),
  ...Object.values(REPORTS).flatMap((ids) => Object.values(ids)),
];

/** Path below the folder of a language. */
export const articlePath = 'examples/article.html';

/** Whether the package has the records of which the article tells; that of another conflict has not. */
export function hasArticle({ truces, strikes }: Pick<Conflict, 'truces' | 'strikes'>): boolean {
  const known = new Set([...truces, ...strikes].map(({ id }) => id));
  return TOLD.every((id) => known.has(id));
}

export const articleTitle = ({ lang }: Pick<Here, 'lang'>): string => translate(articleWords, lang, 'title');

const say = ({ lang }: Here, key: Word): string => translate(articleWords, lang, key);

/** A paragraph, with links in its holes. */
const paragraph = (key: Word, here: Here, holes: Readonly<Record<string, Child>> = {}): Html =>
  html`<p>${fill(articleWords, here.lang, key, holes)}</p>\n`;

const link = (path: string, key: Word, here: Here): Html =>
  html`<a href="${here.home}${path}">${say(here, key)}</a>`;

/** The map at a moment, in the page's language, as any page may frame it. */
function frame(part: 'first' | 'second', at: string, span: string, here: Here): Html {
  const address = `${here.root}embed.html?at=${at}&span=${span}&lang=${here.lang}`;
  return html`<figure>
<iframe data-map src="${address}" title="${say(here, `${part}-frame`)}"${part === 'second' && html` loading="lazy"`} allow="fullscreen"></iframe>
<figcaption>${say(here, `${part}-caption`)}</figcaption>
</figure>
`;
}

function sectionsOf(here: Here): readonly Section[] {
  const terms = (part: 'first' | 'second') => ({ terms: link(`truces/${TRUCES[part]}/`, 'terms', here) });
  const report = (part: 'first' | 'second', place: 'ganja' | 'stepanakert') =>
    paragraph(`${part}-${place}`, here, {
      [place]: link(`reports/${REPORTS[part][place]}/`, `on-${place}`, here),
    });
  const about = html`<a href="${here.home}about/#method">${pageWord(here.lang, 'about-title')}</a>`;
  return [
    {
      id: 'first',
      heading: say(here, 'first'),
      body: html`${paragraph('first-agreed', here, terms('first'))}${paragraph('first-accused', here)}${frame('first', '2020-10-10T13:00', '1d', here)}${paragraph('first-later', here)}${report('first', 'ganja')}${report('first', 'stepanakert')}`,
    },
    {
      id: 'second',
      heading: say(here, 'second'),
      body: html`${paragraph('second-agreed', here, terms('second'))}${paragraph('second-accused', here)}${frame('second', '2020-10-18T00:30', '2d', here)}${report('second', 'ganja')}${report('second', 'stepanakert')}${paragraph('second-calm', here)}`,
    },
    { id: 'how', heading: say(here, 'how'), body: paragraph('how-text', here, { about }) },
  ];
}

/** Only for a package that has its records. */
export function articlePage(here: Here): string {
  const { truces, strikes } = here.conflict;
  const reports = strikes.filter(({ id }) => TOLD.includes(id));
  const records = [...truces.filter(({ id }) => TOLD.includes(id)), ...reports];
  const places = reports.flatMap((report) => report.places);
  const sources = [...new Set(records.flatMap((record) => record.sources))];
  const title = articleTitle(here);
  return documentText(
    {
      title,
      description: say(here, 'description'),
      linked: recordLinked('Article', title, [...new Set(places)], sources, here),
      card: 'site',
      current: 'examples',
      kicker: say(here, 'kicker'),
      lead: html`<p>${say(here, 'lead')}</p>`,
      picture: null,
      sections: sectionsOf(here),
      contents: false,
      framesMaps: true,
    },
    here,
  );
}
