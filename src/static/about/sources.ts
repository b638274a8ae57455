/** Every source, by publisher. */
import type { Source } from '../../model/conflict.ts';
import type { Section } from '../document.ts';
import { type Html, html } from '../html.ts';
import { type Here, headingLine } from '../site.ts';
import { plural } from '../words.ts';

/** A letter, or what stands for the names that begin with none. */
const initialOf = (publisher: string): string => {
  const first = publisher.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9 and others';
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
  const publishers = grouped(sources, ({ publisher }) => publisher);
  const entries = [...publishers].map(
    ([publisher, own]) => html`<div><dt>${publisher} <span class="count">${own.length}</span></dt>
${own.map((source) => html`<dd id="source-${source.id}">${headingLine(source, here)}</dd>`)}</div>
`,
  );
  return html`<details class="letter"><summary>${initial} <span class="count">${plural(sources.length, 'source')}, ${plural(publishers.size, 'publisher')}</span></summary>
<dl class="publishers">
${entries}</dl></details>
`;
}

export function sourcesSection(here: Here): Section {
  const { conflict } = here;
  const sources = [...conflict.sources.values()].sort(
    (a, b) =>
      compare(a.publisher, b.publisher) || compare(a.issued ?? '', b.issued ?? '') || compare(a.id, b.id),
  );
  const publishers = grouped(sources, ({ publisher }) => publisher);
  const most = [...publishers].sort(([, a], [, b]) => b.length - a.length).slice(0, 8);
  const untitled = sources.filter(({ title }) => title === null).length;
  return {
    id: 'sources',
    heading: 'Sources',
    body: html`<p>${plural(sources.length, 'page')} of ${plural(publishers.size, 'publisher')}. Each is cited as the page where something was read; a reprint is cited as the reprint that it is. Of ${untitled} the heading was not kept: they are cited by publisher and address. Headings are the sources’ own words, not ours. Some addresses may have died since.</p>
<p>Most pages: ${most.map(([publisher, own]) => `${publisher} ${own.length}`).join(', ')}.</p>
${[...grouped(sources, ({ publisher }) => initialOf(publisher))].map(([initial, own]) => letter(initial, own, here))}`,
  };
}
