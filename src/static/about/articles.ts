/** The articles that the map grew from: each statement with its records, and what other pages say to it. */
import { sideName } from '../../i18n/name.ts';
import type { Section } from '../document.ts';
import { external, type Html, html } from '../html.ts';
import { type Articles, dayKeys, type Here, mapAddress } from '../site.ts';
import { capital, dateText, plural } from '../words.ts';

type Statement = Articles['statements'][number];
type RecordRef = Statement['records'][number];

/** The record as a link to the map at its moment, and a second one to its text where it has a page. */
function recordLink({ type, id }: RecordRef, here: Here): Html {
  const { conflict, home } = here;
  const link = (keys: Readonly<Record<string, string>>, text: string, page: string | null): Html =>
    html`<li><a href="${mapAddress(here, keys)}">${text}</a>${page !== null && html` <a class="aside" href="${home}${page}">as text</a>`}</li>`;
  switch (type) {
    case 'strike': {
      const strike = conflict.strikes.find((other) => other.id === id);
      return link(
        { report: id },
        `Report: ${strike?.title ?? id}, ${dateText(id.slice(0, 10), 'en')}`,
        `reports/${id}/`,
      );
    }
    case 'truce': {
      const truce = conflict.truces.find((other) => other.id === id);
      return link({ truce: id }, truce?.names.en ?? id, `truces/${id}/`);
    }
    case 'allegation': {
      const allegation = conflict.allegations.find((other) => other.id === id);
      const day = allegation?.day ?? '';
      const place = allegation?.places[0];
      const keys = { ...dayKeys(day), ...(place === undefined ? {} : { place }) };
      const noun = allegation?.type === 'denial' ? 'Denial' : 'Accusation';
      return link(
        keys,
        `${noun} by ${sideName(conflict, allegation?.side ?? null, 'en')}: ${allegation?.by ?? id}, ${dateText(day, 'en')}`,
        `table/#${id}`,
      );
    }
    case 'control': {
      const change = conflict.control.find((other) => other.id === id);
      const place = change?.place ?? null;
      const keys = { ...dayKeys(change?.day ?? ''), ...(place === null ? {} : { place }) };
      return link(keys, `Announcement: ${change?.name ?? id}, ${dateText(change?.day ?? null, 'en')}`, null);
    }
    case 'place':
      return link({ place: id }, conflict.places.get(id)?.names.en.join(' / ') ?? id, `places/${id}/`);
    case 'front-line':
      return link({}, conflict.frontLine.find((trace) => trace.id === id)?.label ?? id, 'about/#front-line');
  }
}

function statementItem(statement: Statement, here: Here): Html {
  const { id, speaker, date, records, answer } = statement;
  return html`<li id="article-${id}">
<p class="speaker">${capital(speaker)}${date !== null && html` <span>${dateText(date, 'en')}</span>`}</p>
<p>${statement.statement}</p>
${answer !== null && html`<p class="answer"><strong>What other pages say:</strong> ${answer}</p>`}
${records.length > 0 && html`<ul class="records" aria-label="On the map">${records.map((record) => recordLink(record, here))}</ul>`}
</li>
`;
}

/** None where the package names no articles. */
export function articlesSection(here: Here): readonly Section[] {
  const { articles } = here;
  if (articles === null || articles.articles.length === 0) return [];
  const parts = articles.articles.map((article) => {
    const own = articles.statements.filter((statement) => statement.article === article.id);
    return html`<h3 id="article-${article.id}">${article.publisher}, ${dateText(article.date, 'en')}</h3>
<p>${external(article.url, `“${article.title}”`)}. ${plural(own.length, 'statement')}, each in our own words.</p>
<ol class="statements">
${own.map((statement) => statementItem(statement, here))}</ol>
`;
  });
  const n = articles.statements.length;
  const records = new Set(articles.statements.flatMap((statement) => statement.records.map(({ id }) => id)));
  return [
    {
      id: 'founding-articles',
      heading: 'The articles that the map grew from',
      body: html`<p>This map began with ${plural(articles.articles.length, 'news article')}. Their ${plural(n, 'statement')} lead to ${plural(records.size, 'record')} of the map, or to what other pages say, which may be that they hold nothing further. A statement is listed because the article makes it, not because it is right.</p>
${parts}`,
    },
  ];
}
