/**
 * The whole interface around one conflict: state comes down from the store as properties, requests and commands come
 * up as events. It decides nothing about what is visible.
 */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { chrome } from '../i18n/catalogues/chrome.ts';
import { timelineWords } from '../i18n/catalogues/timeline.ts';
import { translate } from '../i18n/messages.ts';
import type { Problem } from '../model/problem.ts';
import { spokenMoment } from '../scene/describe.ts';
import type { Cause } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import { COMMAND, type CommandSent } from '../ui/command.ts';
import { REQUEST, type RequestSent } from '../ui/request-event.ts';
import { base } from '../ui/tokens.ts';
import '../ui/parts.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import type { App } from './compose.ts';
import { FocusReturn } from './focus.ts';
import { type MapStage, startMap } from './map-stage.ts';
import { coveredEdges, pictureDrawn, pictureIn, pictureMap, pointOut } from './picture-map.ts';
import { NARROW_PX, shellStyles } from './shell-styles.ts';
import {
  type ChromeKey,
  type Dialog,
  type Drawer,
  dialogs,
  header,
  noticeTexts,
  openedText,
  overlay,
  type ShellState,
  side,
  stateLine,
} from './shell-view.ts';
import { StoryGuide } from './story-guide.ts';
import { isTold, storyCard } from './story-view.ts';

export class Shell extends LitElement {
  static override properties = {
    app: { attribute: false },
    site: { attribute: false },
    frame: { type: Boolean },
    whole: { type: Boolean },
    theme: { attribute: false },
    problems: { attribute: false },
    tick: { attribute: false },
    narrow: { state: true },
    drawer: { state: true },
    dialog: { state: true },
    spoken: { state: true },
    mapProblem: { state: true },
  };
  declare app: App | undefined;
  /** Address of the site's root, closing slash included. */
  declare site: string;
  /** Inside someone's article: no header, page scroll left alone. */
  declare frame: boolean;
  /** The page is the map's own, so that the map is its main part. */
  declare whole: boolean;
  /** The theme shown, `auto` resolved. */
  declare theme: 'light' | 'dark';
  declare problems: readonly Problem[];
  /** Speed, below 0 while paused: playback is no part of the view, so its changes come this way. */
  declare tick: number;
  declare narrow: boolean;
  declare drawer: Drawer;
  declare dialog: Dialog;
  declare spoken: string;
  declare mapProblem: string;

  static override styles = [base, shellStyles];

  private stage: MapStage | undefined;
  private announcer: Announcer | undefined;
  private unsubscribe: (() => void) | undefined;
  private observer: ResizeObserver | undefined;
  private readonly focusReturn = new FocusReturn();
  private readonly story = new StoryGuide(this);

  constructor() {
    super();
    this.site = '';
    this.frame = false;
    this.whole = false;
    this.theme = 'light';
    this.problems = [];
    this.tick = 0;
    this.narrow = false;
    this.drawer = 'none';
    this.dialog = 'none';
    this.spoken = '';
    this.mapProblem = '';
  }

  /** Ids that the map shown, live or a picture, drew last; empty while it has drawn nothing. */
  get drawn(): readonly string[] {
    return pictureIn(this.renderRoot)?.drawn ?? this.stage?.drawn() ?? [];
  }

  /** Resolves when the map is drawn or known not to start. */
  get settled(): Promise<void> {
    const settled = this.updateComplete.then(() => this.stage?.settled).then(() => this.updateComplete);
    return settled.then(() => pictureDrawn(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(REQUEST, this.onRequest);
    this.addEventListener(COMMAND, this.onCommand);
    this.announcer = createAnnouncer((text) => {
      this.spoken = text;
    });
    this.observer = new ResizeObserver(([entry]) => {
      this.narrow = (entry?.contentRect.width ?? NARROW_PX) < NARROW_PX;
    });
    this.observer.observe(this);
    if (this.app) this.unsubscribe ??= this.app.store.subscribe(this.onView);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(REQUEST, this.onRequest);
    this.removeEventListener(COMMAND, this.onCommand);
    this.announcer?.detach();
    this.observer?.disconnect();
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.app?.playback.pause();
    this.stage?.destroy();
    this.stage = undefined;
  }

  private readonly onRequest = (event: Event): void => {
    event.stopPropagation();
    const { detail } = event as RequestSent;
    const { app } = this;
    if (!app) return;
    if (/^(open|jump)-/.test(detail.type)) this.opening(event);
    if (detail.type !== 'set-at' && app.playback.playing && detail.type !== 'move-camera')
      app.playback.pause();
    app.store.request(detail);
  };

  private readonly onCommand = (event: Event): void => {
    event.stopPropagation();
    const command = (event as CommandSent).detail;
    const { app } = this;
    if (!app) return;
    if (command.type === 'play') app.playback.play();
    else if (command.type === 'pause' || (command.type === 'scrub' && command.active)) app.playback.pause();
    else if (command.type === 'set-speed') app.playback.setSpeed(command.speed);
    else if (command.type === 'show-share') this.dialog = 'share';
    else if (command.type === 'show-table') this.dialog = 'table';
    else if (command.type === 'close-dialog') this.dialog = 'none';
    else if (command.type === 'show-places') this.drawer = 'places';
    else if (command.type === 'show-story') this.story.show(command.chapter);
    else if (command.type === 'hover-strike') pointOut(this.renderRoot, this.stage, command.strike);
  };

  private readonly onView = (view: ViewState, previous: ViewState, cause: Cause): void => {
    const { app } = this;
    if (!app) return;
    this.requestUpdate();
    const { scene } = app;
    this.stage?.update(scene);
    const told = this.story.follow(view);
    if (told) {
      this.drawer = 'none';
      this.announcer?.say(told);
      return;
    }
    const opened = view.place !== previous.place || view.truce !== previous.truce;
    if (opened && (view.place ?? view.truce) !== null) {
      this.drawer = 'none';
      this.announcer?.say(openedText(scene));
    } else if (opened) {
      this.announcer?.say(translate(chrome, view.lang, 'announce-closed'));
      if (cause === 'user') void this.restoreFocus();
    } else if (view.at !== previous.at || view.span !== previous.span) {
      this.announcer?.settle(spokenMoment(scene, app.conflict, view.lang));
    }
  };

  /** What opens from a dialog is seen behind it; what opens from the panel keeps the way back from the panel. */
  private opening(event: Event): void {
    this.renderRoot.querySelector('dialog')?.close();
    const panel = this.renderRoot.querySelector('cm-panel');
    if (!panel || !event.composedPath().includes(panel)) this.focusReturn.remember();
  }

  private async restoreFocus(): Promise<void> {
    await this.updateComplete;
    const lists = this.renderRoot.querySelectorAll<LitElement>('cm-reports, cm-places');
    await this.focusReturn.restore(lists, this.renderRoot.querySelector<HTMLElement>('cm-timeline'));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('app')) {
      this.unsubscribe?.();
      this.stage?.destroy();
      this.stage = undefined;
      if (this.app) this.story.begin(this.app);
      this.unsubscribe = this.app?.store.subscribe(this.onView);
    }
  }

  override updated(changed: PropertyValues<this>): void {
    const { app } = this;
    const container = this.renderRoot.querySelector<HTMLElement>('.map');
    if (app && container && !this.stage && this.mapProblem === '') this.start(app, container);
    if (changed.has('theme')) this.stage?.setTheme(this.theme);
    if (app) this.stage?.setLang(app.store.view.lang);
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.dialog !== 'none' && dialog && !dialog.open) dialog.showModal();
    this.stage?.setPadding(coveredEdges(this.narrow, this.frame));
  }

  private start(app: App, container: HTMLElement): void {
    this.stage = startMap(
      {
        container,
        conflict: app.conflict,
        lang: app.store.view.lang,
        theme: this.theme,
        site: this.site,
        cooperative: this.frame,
        fullScreenTarget: this,
        onRequest: (request) => {
          if (request.type.startsWith('open-')) this.focusReturn.remember();
          app.store.request(request);
        },
        onHover: () => undefined,
        onError: (reason) => {
          this.mapProblem = reason;
          this.dispatchEvent(new CustomEvent('conflict-map-problem', { detail: reason }));
        },
      },
      app.scene,
    );
  }

  /** What the templates need. */
  private state(app: App): ShellState {
    const { site, frame, narrow, drawer, dialog, story } = this;
    return {
      app,
      scene: app.scene,
      site,
      frame,
      narrow,
      drawer,
      dialog,
      story,
      request: (request) => app.store.request(request),
      setDrawer: (next) => {
        this.drawer = next;
      },
      setDialog: (next) => {
        this.dialog = next;
        for (const menu of this.renderRoot.querySelectorAll<HTMLDetailsElement>('details.menu'))
          menu.open = false;
      },
    };
  }

  protected override render(): unknown {
    const { app, narrow, frame } = this;
    if (!app) return nothing;
    const { scene, conflict, playback } = app;
    const { lang } = scene.view;
    const say = (key: ChromeKey): string => translate(chrome, lang, key);
    const shell = this.state(app);
    const below = narrow && isTold(shell);
    return html`<div class="shell" lang=${lang} ?data-frame=${frame} ?data-story=${below}>
      <button class="button skip" type="button" @click=${this.toTimeline}>${say('skip')}</button>
      ${header(shell)}
      <div class="stage" role=${this.whole ? 'main' : 'group'} aria-label=${say('map')}>
        <div class="map"></div>
        ${this.mapProblem && this.stage?.missing ? pictureMap(app, this.theme, this.site, coveredEdges(narrow, frame), () => this.requestUpdate()) : nothing}
        ${overlay(shell)}
        <div class="notices"><cm-notice .lang=${lang} .problems=${this.problems} .texts=${noticeTexts(app, this.mapProblem !== '', this.stage?.missing === true)}></cm-notice></div>
      </div>
      ${below ? storyCard(shell) : nothing}
      ${stateLine(shell)}
      ${side(shell)}
      <section class="time" aria-label=${translate(timelineWords, lang, 'timeline')}><cm-timeline .conflict=${conflict} .scene=${scene} .lang=${lang} .playing=${playback.playing}
        .speed=${playback.speed} .compact=${narrow}></cm-timeline></section>
      <div class="visually-hidden" role="status">${this.spoken}</div>
      ${dialogs(shell)}
    </div>`;
  }

  private readonly toTimeline = (): void => {
    this.renderRoot.querySelector<HTMLElement>('cm-timeline')?.focus();
  };
}
customElements.define('cm-shell', Shell);
