/** Sources as numbered references and as a list. */
import { html, nothing, type TemplateResult } from 'lit';
import { languageWords } from '../../i18n/catalogues/panel-languages.ts';
import { sourceWords } from '../../i18n/catalogues/sources.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import type { Conflict, Source } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { linkOf, type SourceNumbers } from './source-numbers.ts';

/** The language's name; a code that the catalogue lacks stands as it is. */
function languageName(code: string, lang: Language): string {
  const names: Readonly<Record<string, unknown>> = languageWords[lang];
  const name = names[code];
  return typeof name === 'string' ? name : code;
}

/** `1 3`: small links to the sources of one statement. */
export function sourceRefs(
  ids: readonly string[],
  numbers: SourceNumbers,
  conflict: Pick<Conflict, 'sources'>,
  lang: Language,
): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  return html`<span class="refs"
    >${ids.map((id) => {
      const source = conflict.sources.get(id);
      const n = numbers.get(id);
      const href = source && linkOf(source);
      if (!source || n === undefined || !href) return nothing;
      const label = `${translate(sourceWords, lang, 'source', { n, publisher: source.publisher })} (${translate(sourceWords, lang, 'new-tab')})`;
      return html`<a class="ref" href=${href} target="_blank" rel="noopener noreferrer" aria-label=${label} title=${source.publisher}>${n}</a>`;
    })}</span
  >`;
}

function sourceLine(source: Source, lang: Language): TemplateResult {
  const href = linkOf(source);
  const link = (text: TemplateResult) =>
    href
      ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}<span class="visually-hidden"> (${translate(sourceWords, lang, 'new-tab')})</span></a>`
      : text;
  const publisher = html`<span class="publisher">${source.publisher}</span>`;
  const issued = source.issued
    ? `${formatPartialDate(source.issued, lang)}${source.issuedInferred ? ` (${translate(sourceWords, lang, 'source-inferred')})` : ''}`
    : translate(sourceWords, lang, 'source-undated');
  const about = [issued, ...(source.language ? [languageName(source.language, lang)] : [])].join(' · ');
  const named = source.title
    ? html`${publisher}. ${link(html`<span lang=${source.language ?? nothing}>${source.title}</span>`)}`
    : html`${link(publisher)} ${translate(sourceWords, lang, 'source-untitled')}`;
  return html`${named} <span class="meta">${about}</span>`;
}

/** The numbered list; an id without a record is left out, the data's decoder having refused such packages. */
export function sourceList(
  numbers: SourceNumbers,
  conflict: Pick<Conflict, 'sources'>,
  lang: Language,
): TemplateResult {
  return html`<ol class="sources">
    ${[...numbers].map(([id, n]) => {
      const source = conflict.sources.get(id);
      return source ? html`<li value=${n}>${sourceLine(source, lang)}</li>` : nothing;
    })}
  </ol>`;
}

/** The list folded away under its number of sources, for statements that are one of many. */
export function foldedSources(
  numbers: SourceNumbers,
  conflict: Pick<Conflict, 'sources'>,
  lang: Language,
): TemplateResult {
  if (numbers.size < 3) return sourceList(numbers, conflict, lang);
  return html`<details class="small"><summary>${translate(sourceWords, lang, 'sources')} (${numbers.size})</summary>${sourceList(numbers, conflict, lang)}</details>`;
}
