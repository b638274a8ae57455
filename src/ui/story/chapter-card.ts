/** One chapter as an article: its moment, its words, what it opens, its sources. */
import { html, nothing } from 'lit';
import { sourceWords } from '../../i18n/catalogues/sources.ts';
import { storyWords } from '../../i18n/catalogues/story.ts';
import { formatClock, formatDay } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords, placeName } from '../../i18n/name.ts';
import { type Chapter, type Conflict, findStrike } from '../../model/conflict.ts';
import { formatLocal } from '../../model/time.ts';
import type { Language } from '../../model/words.ts';
import type { Scene } from '../../scene/types.ts';
import type { Request } from '../../state/request.ts';
import { numberSources } from '../panel/source-numbers.ts';
import { sourceList } from '../panel/source-views.ts';

export interface CardContext {
  readonly conflict: Conflict;
  readonly lang: Language;
  /** What is open beside the text. */
  readonly open: Scene['open'] | undefined;
  readonly ask: (request: Request) => void;
}

const requestOf = ({ type, id }: NonNullable<Chapter['open']>): Request =>
  type === 'report'
    ? { type: 'open-report', report: id }
    : type === 'truce'
      ? { type: 'open-truce', truce: id }
      : { type: 'open-place', place: id };

/** What the chapter opens, while it is not open. */
function opener({ open }: Chapter, { conflict, lang, open: now, ask }: CardContext): unknown {
  if (!open || now?.[open.type]?.id === open.id) return nothing;
  const strike = open.type === 'report' ? findStrike(conflict, open.id) : null;
  const place = conflict.places.get(open.type === 'place' ? open.id : (strike?.places[0] ?? ''));
  const truce = conflict.truces.find(({ id }) => id === open.id);
  const name = truce ? inWords(truce.names, lang) : place ? placeName(place, lang) : (strike?.title ?? '');
  return html`<button class="link" type="button" @click=${() => ask(requestOf(open))}>${translate(storyWords, lang, `open-${open.type}`, { name })}</button>`;
}

/** @param told the chapter is the one that the map shows. */
export function chapterCard(chapter: Chapter, told: boolean, context: CardContext): unknown {
  const { conflict, lang } = context;
  const { id, at, title, text } = chapter;
  const { offset } = conflict.zone;
  const numbers = numberSources(chapter.sources);
  const sources = `${translate(sourceWords, lang, 'sources')} (${numbers.size})`;
  const language = (words: Chapter['text']) => (words[lang] === undefined ? 'en' : nothing);
  return html`<article data-chapter=${id} aria-labelledby="title-${id}" aria-current=${told ? 'step' : nothing}><div class="paper">
    <p class="when"><time datetime=${formatLocal(at, offset)}>${formatDay(at, offset, lang, { weekday: true })}, ${formatClock(at, offset)}</time></p>
    <h2 id="title-${id}" tabindex="-1" lang=${language(title)}>${inWords(title, lang)}</h2>
    ${inWords(text, lang)
      .split('\n')
      .map((line) => html`<p class="text" lang=${language(text)}>${line}</p>`)}
    <div class="more">${told ? opener(chapter, context) : nothing}
      <details><summary class="small">${sources}</summary>${sourceList(numbers, conflict, lang)}</details></div>
  </div></article>`;
}
