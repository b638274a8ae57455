/**
 * The story: its chapters in a column that is scrolled, or on a phone in a row of cards that are swiped; the steps
 * between them; the list of all; or the way back into it.
 */
import { html, nothing, type PropertyValues } from 'lit';
import { storyWords } from '../../i18n/catalogues/story.ts';
import { formatDay } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords } from '../../i18n/name.ts';
import type { Chapter, Conflict } from '../../model/conflict.ts';
import { formatLocal } from '../../model/time.ts';
import { panelStyles } from '../panel/styles.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { chapterCard } from './chapter-card.ts';
import { ChapterScroll, type ChapterScroller } from './chapter-scroll.ts';
import { chapterAddress, neighbour, storyAddress } from './chapters.ts';
import { storyStyles } from './styles.ts';

type StoryKey = keyof (typeof storyWords)['en'] & string;

export class Story extends Part implements ChapterScroller {
  static override properties = {
    ...Part.properties,
    chapter: { attribute: false },
    aside: { type: Boolean },
    compact: { type: Boolean, reflect: true },
    site: { attribute: false },
    listing: { state: true },
  };
  /** Id of the chapter that is told. */
  declare chapter: string;
  /** The reader has taken the slider: only the way back is shown. */
  declare aside: boolean;
  /** Cards in a row instead of a column. */
  declare compact: boolean;
  /** Address of the site's root, closing slash included. */
  declare site: string;
  declare private listing: boolean;

  static override styles = [base, panelStyles, storyStyles];
  private readonly pager = new ChapterScroll(this);

  constructor() {
    super();
    this.chapter = '';
    this.aside = false;
    this.compact = false;
    this.site = '';
    this.listing = false;
  }

  get scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.chapters');
  }

  reached(chapter: string): void {
    if (chapter !== this.chapter) this.tell({ type: 'show-story', chapter, scrolled: true });
  }

  /** Reads on by a wheel that turned over the map. */
  wheel(event: WheelEvent): void {
    this.pager.wheel(event);
  }

  /** To the chapter's heading, or to the way back. */
  override focus(options?: FocusOptions): void {
    const to = this.renderRoot.querySelector<HTMLElement>('article[aria-current] h2, .go');
    to?.focus({ ...options, preventScroll: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pager.cancel();
  }

  override updated(changed: PropertyValues<this>): void {
    const anew = (['aside', 'compact', 'lang'] as const).some((key) => changed.has(key));
    const relisted = (changed as PropertyValues).has('listing');
    if (anew || relisted) this.pager.show(this.chapter, false);
    else if (changed.has('chapter') && this.pager.middle !== this.chapter)
      this.pager.show(this.chapter, true);
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

  private list({ story, zone }: Conflict): unknown {
    const { lang } = this;
    return html`<div class="body" tabindex="0" role="group" aria-label=${this.say('chapters')}>
      <ol class="list">${story.map(
        (chapter) => html`<li><a href=${chapterAddress(this.site, chapter.id, lang)}
          aria-current=${chapter.id === this.chapter ? 'step' : nothing}
          @click=${(event: MouseEvent) => this.onListed(event, chapter)}><time
            datetime=${formatLocal(chapter.at, zone.offset)}>${formatDay(chapter.at, zone.offset, lang)}</time><span>${inWords(chapter.title, lang)}</span></a></li>`,
      )}</ol>
      <p class="whole"><a href=${storyAddress(this.site, lang)}>${this.say('whole')}</a></p></div>`;
  }

  private chapters(conflict: Conflict): unknown {
    const { lang, scene, pager } = this;
    const context = { conflict, lang, open: scene?.open, ask: this.ask.bind(this) };
    return html`<div class="chapters" tabindex="0" role="group" aria-label=${this.say('chapters')}
      @scroll=${pager.moved} @scrollend=${pager.end} @wheel=${{ handleEvent: pager.taken, passive: true }}
      @pointerdown=${pager.taken}>${conflict.story.map((chapter) => chapterCard(chapter, chapter.id === this.chapter, context))}</div>`;
  }

  private step(key: 'previous' | 'next', conflict: Conflict): unknown {
    const to = neighbour(conflict.story, this.chapter, key === 'next' ? 1 : -1);
    // Kept in place at both ends, so that the focus is not lost there.
    const name = this.say(key);
    return html`<button class="button ${key}" type="button" aria-disabled=${to ? nothing : 'true'} aria-label=${name}
      title=${name} @click=${() => this.show(to)}>${key === 'next' ? `${name} ›` : '‹'}</button>`;
  }

  private waiting(chapter: Chapter, place: string): unknown {
    const end = this.say('end');
    return html`<section class="aside" aria-label=${this.say('story')}>
      <button class="button go" type="button" @click=${() => this.show(chapter)}>${this.say('continue')}
        <span class="small">${place}</span></button>
      <button class="button end" type="button" aria-label=${end} title=${end} @click=${this.leave}>✕</button></section>`;
  }

  private readonly leave = (): void => this.tell({ type: 'show-story', chapter: null });

  protected override render(): unknown {
    const { conflict, listing } = this;
    const story = conflict?.story ?? [];
    const index = story.findIndex(({ id }) => id === this.chapter);
    const chapter = story[index];
    if (!conflict || !chapter) return nothing;
    if (this.aside) return this.waiting(chapter, `${index + 1}/${story.length}`);
    const count = this.say('chapter-of', { n: index + 1, total: story.length });
    return html`<section class="card" aria-label=${this.say('story')} @keydown=${this.onKey}>
      ${listing ? this.list(conflict) : this.chapters(conflict)}
      <div class="controls">
        <div class="bar" aria-hidden="true"><span .style=${`width:${(100 * (index + 1)) / story.length}%`}></span></div>
        <div class="head"><p class="count">${count}</p>
          <button class="button quiet" type="button" aria-expanded=${listing} @click=${() => {
            this.listing = !listing;
          }}>${this.say(listing ? 'back-to-text' : 'chapters')}</button></div>
        <div class="foot">${this.step('previous', conflict)}
          <button class="button quiet" type="button" @click=${this.leave}>${this.say('leave')}</button>${this.step('next', conflict)}</div>
      </div>
    </section>`;
  }
}
customElements.define('cm-story', Story);

declare global {
  interface HTMLElementTagNameMap {
    'cm-story': Story;
  }
}
