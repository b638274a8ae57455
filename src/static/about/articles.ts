/** The articles that the map grew from: each statement with its records, and what other pages say to it. */
import { ledgerWords } from '../../i18n/catalogues/about-records.ts';
import { type Params, translate } from '../../i18n/messages.ts';
import { inWords, placeName, sideName } from '../../i18n/name.ts';
import type { Section } from '../document.ts';
import { external, type Html, html } from '../html.ts';
import { shortName } from '../report-name.ts';
import { type Articles, dayKeys, type Here, inEnglish, mapAddress, own } from '../site.ts';
import { capital, dateText } from '../words.ts';

type Statement = Articles['statements'][number];
type RecordRef = Statement['records'][number];

type LedgerWord = keyof (typeof ledgerWords)['en'] & string;
const word = ({ lang }: Here, key: LedgerWord, params: Params = {}): string =>
  translate(ledgerWords, lang, key, params);

/** The record as a link to the map at its moment, and a second one to its text where it has a page. */
function recordLink({ type, id }: RecordRef, here: Here): Html {
  const { conflict, home, lang } = here;
  const link = (keys: Readonly<Record<string, string>>, text: string, page: string | null): Html =>
    html`<li><a href="${mapAddress(here, keys)}">${text}</a>${page !== null && html` <a class="aside" href="${home}${page}">${word(here, 'as-text')}</a>`}</li>`;
  switch (type) {
    case 'strike': {
      const strike = conflict.strikes.find((other) => other.id === id);
      const title = strike === undefined ? id : shortName(strike, here);
      const date = dateText(id.slice(0, 10), lang);
      return link({ report: id }, word(here, 'ref-strike', { title, date }), `reports/${id}/`);
    }
    case 'truce': {
      const truce = conflict.truces.find((other) => other.id === id);
      return link({ truce: id }, truce === undefined ? id : inWords(truce.names, lang), `truces/${id}/`);
    }
    case 'allegation': {
      const allegation = conflict.allegations.find((other) => other.id === id);
      const day = allegation?.day ?? '';
      const place = allegation?.places[0];
      const keys = { ...dayKeys(day), ...(place === undefined ? {} : { place }) };
      const noun = allegation?.type === 'denial' ? 'ref-denial' : 'ref-accusation';
      const side = sideName(conflict, allegation?.side ?? null, lang);
      const params = { side, by: allegation?.by ?? id, date: dateText(day, lang) };
      return link(keys, word(here, noun, params), `table/#${id}`);
    }
    case 'control': {
      const change = conflict.control.find((other) => other.id === id);
      const place = change?.place ?? null;
      const keys = { ...dayKeys(change?.day ?? ''), ...(place === null ? {} : { place }) };
      const params = { name: change?.name ?? id, date: dateText(change?.day ?? null, lang) };
      return link(keys, word(here, 'ref-control', params), null);
    }
    case 'place': {
      const place = conflict.places.get(id);
      return link({ place: id }, place === undefined ? id : placeName(place, lang), `places/${id}/`);
    }
    case 'front-line':
      return link({}, conflict.frontLine.find((trace) => trace.id === id)?.label ?? id, 'about/#front-line');
  }
}

function statementItem(statement: Statement, here: Here): Html {
  const { id, speaker, date, records, answer } = statement;
  return html`<li id="article-${id}">
<p class="speaker">${own(capital(speaker), here)}${date !== null && html` <span>${dateText(date, here.lang)}</span>`}</p>
<p>${own(statement.statement, here)}</p>
${answer !== null && html`<p class="answer"><strong>${word(here, 'others-say')}</strong> ${own(answer, here)}</p>`}
${records.length > 0 && html`<ul class="records" aria-label="${word(here, 'on-map')}">${records.map((record) => recordLink(record, here))}</ul>`}
</li>
`;
}

/** None where the package names no articles. */
export function articlesSection(here: Here): readonly Section[] {
  const { articles, lang } = here;
  const count = (key: LedgerWord, n: number): string => word(here, key, { n });
  if (articles === null || articles.articles.length === 0) return [];
  const parts = articles.articles.map((article) => {
    const listed = articles.statements.filter((statement) => statement.article === article.id);
    return html`<h3 id="article-${article.id}">${own(article.publisher, here)}, ${dateText(article.date, lang)}</h3>
<p>${external(article.url, `“${article.title}”`, 'en')}. ${word(here, 'statements-own', { statements: count('statements-count', listed.length) })}${inEnglish(here)}</p>
<ol class="statements">
${listed.map((statement) => statementItem(statement, here))}</ol>
`;
  });
  const records = new Set(articles.statements.flatMap((statement) => statement.records.map(({ id }) => id)));
  return [
    {
      id: 'founding-articles',
      heading: word(here, 'articles'),
      body: html`<p>${word(here, 'articles-text', {
        articles: count('articles-count', articles.articles.length),
        statements: count('statements-count', articles.statements.length),
        records: count('records-count', records.size),
      })}</p>
${parts}`,
    },
  ];
}
