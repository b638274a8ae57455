/** The story inside the interface: the chapter told, whether it has stepped aside, and the address that names it. */
import type { LitElement, ReactiveController } from 'lit';
import { storyWords } from '../i18n/catalogues/story.ts';
import { formatMoment } from '../i18n/format.ts';
import { translate } from '../i18n/messages.ts';
import { inWords } from '../i18n/name.ts';
import type { Chapter } from '../model/conflict.ts';
import type { Cause } from '../state/store.ts';
import { VIEW_KEYS, type ViewKey, type ViewState } from '../state/view-state.ts';
import { fetchPart } from '../ui/later.ts';
import { askWhole } from '../ui/rest-note.ts';
import { chapterView, hasLeft } from '../ui/story/chapter-view.ts';
import { chapterHash, chapterOfHash } from '../ui/story/chapters.ts';
import type { App } from './compose.ts';
import { NARROW_PX } from './shell-styles.ts';

/** What the story needs of the interface around it. */
export interface StoryHost extends LitElement {
  readonly app: App | undefined;
  /** The page is the map's own: its address names the chapter. */
  readonly whole: boolean;
  /** Inside someone's article, where no story is told. */
  readonly frame: boolean;
  readonly narrow: boolean;
}

/** A change of these is no going on without the story. */
const BESIDE: readonly ViewKey[] = ['map', 'lang', 'theme'];

export class StoryGuide implements ReactiveController {
  private told: Chapter | null = null;
  private away = false;
  private stepping = false;
  /** Chapter that was asked for before its text was there. */
  private wanted: string | null = null;

  constructor(private readonly host: StoryHost) {
    host.addController(this);
  }

  get chapter(): Chapter | null {
    return this.told;
  }

  /** The reader has taken the slider; the chapter waits. */
  get aside(): boolean {
    return this.away;
  }

  hostConnected(): void {
    addEventListener('popstate', this.onPop);
    addEventListener('hashchange', this.onHash);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.onPop);
    removeEventListener('hashchange', this.onHash);
  }

  /** A conflict has come: the chapter that the address names is told, unless the address has a moment of its own. */
  begin(app: App): void {
    this.told = this.named(app);
    if (this.told && !new URLSearchParams(location.search).has('at')) this.ask(app, this.told, 'program');
    this.away = this.told !== null && hasLeft(this.told, app.store.view);
  }

  /** Goes to a chapter, also back to the one that waits; `null` ends the story. Scrolling makes no step of history. */
  show(id: string | null, scrolled = false): void {
    const { app } = this.host;
    if (!app) return;
    this.wanted = null;
    app.playback.pause();
    if (id !== null && !app.conflict.whole) {
      this.wanted = id;
      askWhole(this.host);
      return;
    }
    const fresh = this.told === null || this.away || id === null;
    this.told = app.conflict.story.find((chapter) => chapter.id === id) ?? null;
    this.away = false;
    if (this.told) this.ask(app, this.told, scrolled ? 'scroll' : 'step');
    this.write();
    this.host.requestUpdate();
    if (fresh) void this.focus();
  }

  /** The conflict has its texts now, or other reports. */
  renew({ conflict }: App): void {
    const { told, wanted } = this;
    if (told) this.told = conflict.story.find(({ id }) => id === told.id) ?? null;
    if (wanted !== null && conflict.whole) this.show(wanted);
  }

  /** @returns what to announce when the change is a step of the story; else the story may step aside. */
  follow(view: ViewState, previous: ViewState): string | null {
    const { told } = this;
    // Whoever goes on meanwhile is not taken back.
    if (VIEW_KEYS.some((key) => !BESIDE.includes(key) && view[key] !== previous[key])) this.wanted = null;
    if (!told) return null;
    if (!this.stepping) {
      this.away ||= hasLeft(told, view);
      return null;
    }
    const { conflict } = this.host.app ?? {};
    if (!conflict) return null;
    return translate(storyWords, view.lang, 'told', {
      n: conflict.story.indexOf(told) + 1,
      total: conflict.story.length,
      title: inWords(told.title, view.lang),
      moment: formatMoment(told.at, conflict.zone, view.lang),
    });
  }

  /** The chapter that the page's address names. */
  private named({ conflict }: App): Chapter | null {
    const { whole, frame } = this.host;
    return whole && !frame ? chapterOfHash(conflict.story, location.hash) : null;
  }

  private ask(app: App, chapter: Chapter, cause: Cause): void {
    const { narrow, offsetWidth } = this.host;
    // Also before the first measure.
    const room = narrow || offsetWidth < NARROW_PX ? 'narrow' : 'wide';
    this.stepping = true;
    app.store.request({ type: 'set-view', view: chapterView(chapter, app.conflict, room) }, cause);
    this.stepping = false;
  }

  private write(): void {
    if (!this.host.whole) return;
    const hash = this.told ? chapterHash(this.told.id) : '';
    if (hash !== location.hash)
      history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  }

  /** Back and forward bring the chapter of their address. */
  private readonly onPop = (): void => {
    const { app, whole } = this.host;
    if (!app || !whole) return;
    this.told = this.named(app);
    this.away = this.told !== null && hasLeft(this.told, app.store.view);
    this.host.requestUpdate();
  };

  /** Another chapter written into the address by hand is gone to. */
  private readonly onHash = ({ oldURL, newURL }: HashChangeEvent): void => {
    if (this.away && new URL(oldURL).search === new URL(newURL).search)
      this.show(this.told?.id ?? null, true);
  };

  /** Beside the text a wheel over the map reads on, as on every page; with Ctrl, as a pinch sends it, it zooms. */
  readonly wheel = {
    capture: true,
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey) return;
      const story = this.host.renderRoot.querySelector('cm-story');
      const { target } = event;
      if (!story?.hasUpdated || !(target instanceof Element) || target.closest('.over, .notices')) return;
      event.preventDefault();
      event.stopPropagation();
      story.wheel(event);
    },
  };

  /** To the card, to the way back into it, or to what starts the story. */
  private async focus(): Promise<void> {
    await this.host.updateComplete;
    const card = this.host.renderRoot.querySelector<LitElement>('cm-story');
    if (card) await fetchPart('story');
    await card?.updateComplete;
    (card ?? this.host.renderRoot.querySelector<HTMLElement>('.story-start'))?.focus();
  }
}
