/** Every source, by publisher. */

import { siteWords } from '../../i18n/catalogues/about-site.ts';
import { translate } from '../../i18n/messages.ts';
import type { Source } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import type { Section } from '../document.ts';
import { type Html, html } from '../html.ts';
import { type Here, headingLine } from '../site.ts';

/** A letter, or what stands for the names that begin with none. */
const initialOf = (publisher: string, lang: Language): string => {
  const first = publisher.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : translate(siteWords, lang, 'other-initials');
};

function grouped<T>(list: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}

const compare = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
};

function letter(initial: string, sources: readonly Source[], here: Here): Html {
  const count = (key: 'sources-count' | 'publishers-count', n: number): string =>
    translate(siteWords, here.lang, key, { n });
  const publishers = grouped(sources, ({ publisher }) => publisher);
  const entries = [...publishers].map(
    ([publisher, own]) => html`<div><dt>${publisher} <span class="count">${own.length}</span></dt>
${own.map((source) => html`<dd id="source-${source.id}">${headingLine(source, here)}</dd>`)}</div>
`,
  );
  return html`<details class="letter"><summary>${initial} <span class="count">${count('sources-count', sources.length)}, ${count('publishers-count', publishers.size)}</span></summary>
<dl class="publishers">
${entries}</dl></details>
`;
}

export function sourcesSection(here: Here): Section {
  const { conflict, lang } = here;
  const sources = [...conflict.sources.values()].sort(
    (a, b) =>
      compare(a.publisher, b.publisher) || compare(a.issued ?? '', b.issued ?? '') || compare(a.id, b.id),
  );
  const publishers = grouped(sources, ({ publisher }) => publisher);
  const most = [...publishers].sort(([, a], [, b]) => b.length - a.length).slice(0, 8);
  const list = most.map(([publisher, own]) => `${publisher} ${own.length}`).join(', ');
  const untitled = sources.filter(({ title }) => title === null).length;
  return {
    id: 'sources',
    heading: translate(siteWords, lang, 'sources'),
    body: html`<p>${translate(siteWords, lang, 'sources-text', {
      pages: translate(siteWords, lang, 'pages-count', { n: sources.length }),
      publishers: translate(siteWords, lang, 'publishers-count', { n: publishers.size }),
      untitled,
    })}</p>
<p>${translate(siteWords, lang, 'most', { list })}</p>
${[...grouped(sources, ({ publisher }) => initialOf(publisher, lang))].map(([initial, own]) => letter(initial, own, here))}`,
  };
}
