/** The card of the story: one chapter at a time with the steps to the others, or the way back into it. */
import { html, nothing, type PropertyValues } from 'lit';
import { reportWords } from '../../i18n/catalogues/panel-report.ts';
import { storyWords } from '../../i18n/catalogues/story.ts';
import { formatDay } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords, placeName } from '../../i18n/name.ts';
import { type Chapter, type Conflict, findStrike } from '../../model/conflict.ts';
import { formatLocal } from '../../model/time.ts';
import { numberSources } from '../panel/source-numbers.ts';
import { sourceList } from '../panel/source-views.ts';
import { panelStyles } from '../panel/styles.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { chapterAddress, neighbour } from './chapters.ts';
import { storyStyles } from './styles.ts';

type StoryKey = keyof (typeof storyWords)['en'] & string;

export class Story extends Part {
  static override properties = {
    ...Part.properties,
    chapter: { attribute: false },
    aside: { type: Boolean },
    site: { attribute: false },
    listing: { state: true },
  };
  /** Id of the chapter that is told. */
  declare chapter: string;
  /** The reader has taken the slider: only the way back is shown. */
  declare aside: boolean;
  /** Address of the site's root, closing slash included. */
  declare site: string;
  declare private listing: boolean;

  static override styles = [base, panelStyles, storyStyles];

  constructor() {
    super();
    this.chapter = '';
    this.aside = false;
    this.site = '';
    this.listing = false;
  }

  /** To the chapter's heading, or to the way back. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2, .go')?.focus(options);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('chapter')) this.renderRoot.querySelector('.body')?.scrollTo(0, 0);
  }

  private say(key: StoryKey, params: Readonly<Record<string, string | number>> = {}): string {
    return translate(storyWords, this.lang, key, params);
  }

  private show(chapter: Chapter | null): void {
    if (chapter) this.tell({ type: 'show-story', chapter: chapter.id });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (step === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || this.listing)
      return;
    event.preventDefault();
    event.stopPropagation();
    this.show(neighbour(this.conflict?.story ?? [], this.chapter, step));
  };

  private readonly onListed = (event: MouseEvent, chapter: Chapter): void => {
    // A new tab or window is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.listing = false;
    this.show(chapter);
    void this.updateComplete.then(() => this.focus());
  };

  private chapters(conflict: Conflict): unknown {
    const { lang } = this;
    const { offset } = conflict.zone;
    return html`<ol class="list">${conflict.story.map(
      (chapter) => html`<li><a href=${chapterAddress(this.site, chapter.id, lang)}
        aria-current=${chapter.id === this.chapter ? 'step' : nothing}
        @click=${(event: MouseEvent) => this.onListed(event, chapter)}><time
          datetime=${formatLocal(chapter.at, offset)}>${formatDay(chapter.at, offset, lang)}</time><span>${inWords(chapter.title, lang)}</span></a></li>`,
    )}</ol>`;
  }

  /** What the chapter opens, while it is not open. */
  private opener({ open }: Chapter, conflict: Conflict): unknown {
    if (!open || this.scene?.open[open.type]?.id === open.id) return nothing;
    const { lang } = this;
    const strike = open.type === 'report' ? findStrike(conflict, open.id) : null;
    const place = conflict.places.get(open.type === 'place' ? open.id : (strike?.places[0] ?? ''));
    const truce = conflict.truces.find(({ id }) => id === open.id);
    const name = truce ? inWords(truce.names, lang) : place ? placeName(place, lang) : (strike?.title ?? '');
    const ask = (): void => {
      if (open.type === 'report') this.ask({ type: 'open-report', report: open.id });
      else if (open.type === 'truce') this.ask({ type: 'open-truce', truce: open.id });
      else this.ask({ type: 'open-place', place: open.id });
    };
    return html`<button class="link" type="button" @click=${ask}>${this.say(`open-${open.type}`, { name })}</button>`;
  }

  private article(chapter: Chapter, conflict: Conflict): unknown {
    const { lang } = this;
    const numbers = numberSources(chapter.sources);
    const sources = `${translate(reportWords, lang, 'sources')} (${numbers.size})`;
    const language = (words: Chapter['text']) => (words[lang] === undefined ? 'en' : nothing);
    return html`<article aria-labelledby="title">
      <h2 id="title" tabindex="-1" lang=${language(chapter.title)}>${inWords(chapter.title, lang)}</h2>
      ${inWords(chapter.text, lang)
        .split('\n')
        .map((text) => html`<p class="text" lang=${language(chapter.text)}>${text}</p>`)}
      <div class="more">${this.opener(chapter, conflict)}
        <details><summary class="small">${sources}</summary>${sourceList(numbers, conflict, lang)}</details></div>
    </article>`;
  }

  private step(key: 'previous' | 'next', conflict: Conflict): unknown {
    const to = neighbour(conflict.story, this.chapter, key === 'next' ? 1 : -1);
    // Kept in place at both ends, so that the focus is not lost there.
    const name = this.say(key);
    return html`<button class="button ${key}" type="button" aria-disabled=${to ? nothing : 'true'} aria-label=${name}
      title=${name} @click=${() => this.show(to)}>${key === 'next' ? `${name} ›` : '‹'}</button>`;
  }

  protected override render(): unknown {
    const { conflict, listing } = this;
    const story = conflict?.story ?? [];
    const index = story.findIndex(({ id }) => id === this.chapter);
    const chapter = story[index];
    if (!conflict || !chapter) return nothing;
    const leave = (): void => this.tell({ type: 'show-story', chapter: null });
    const count = this.say('chapter-of', { n: index + 1, total: story.length });
    if (this.aside)
      return html`<section class="aside" aria-label=${this.say('story')}>
        <button class="button go" type="button" @click=${() => this.show(chapter)}>${this.say('continue')}
          <span class="small">${index + 1}/${story.length}</span></button>
        <button class="button end" type="button" aria-label=${this.say('end')} title=${this.say('end')} @click=${leave}>✕</button></section>`;
    return html`<section class="card" aria-label=${this.say('story')} @keydown=${this.onKey}>
      <div class="head"><p class="count">${count}</p>
        <button class="button quiet" type="button" aria-expanded=${listing} @click=${() => {
          this.listing = !listing;
        }}>${this.say(listing ? 'back-to-text' : 'chapters')}</button></div>
      <div class="body" tabindex="0">${listing ? this.chapters(conflict) : this.article(chapter, conflict)}</div>
      <div class="bar" aria-hidden="true"><span .style=${`width:${(100 * (index + 1)) / story.length}%`}></span></div>
      <div class="foot">${this.step('previous', conflict)}
        <button class="button quiet" type="button" @click=${leave}>${this.say('leave')}</button>${this.step('next', conflict)}</div>
    </section>`;
  }
}
customElements.define('cm-story', Story);
