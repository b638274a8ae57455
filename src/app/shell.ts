/**
 * The whole interface around one conflict: state comes down from the store as properties, requests and commands come
 * up as events. It decides nothing about what is visible.
 */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { chrome } from '../i18n/catalogues/chrome.ts';
import { timelineWords } from '../i18n/catalogues/timeline.ts';
import { translate } from '../i18n/messages.ts';
import type { Language } from '../model/words.ts';
import type { Scene } from '../scene/types.ts';
import type { Cause } from '../state/store.ts';
import { movesInTime, type ViewState } from '../state/view-state.ts';
import type { ValueProblem } from '../state/wanted.ts';
import { COMMAND, type CommandSent } from '../ui/command.ts';
import type { DataAsk, DataState } from '../ui/own/own-state.ts';
import { REQUEST, type RequestSent } from '../ui/request-event.ts';
import { askWhole, restStyles } from '../ui/rest-note.ts';
import { base } from '../ui/tokens.ts';
import '../ui/parts.ts';
import { createAnnouncer } from './announcer.ts';
import type { App } from './compose.ts';
import { FileDrop } from './file-drop.ts';
import { FocusReturn } from './focus.ts';
import { Foresight } from './foresight.ts';
import { MapSwitch } from './map-switch.ts';
import { follow, Pace } from './pace.ts';
import { pictureEdges, pictureMap, printedMap } from './picture-map.ts';
import { PrintWatch } from './print-watch.ts';
import { type Low, lowStyles, RoomWatch } from './shell-low.ts';
import { shellDefaults, shellProperties } from './shell-properties.ts';
import { lacksWords, restLine } from './shell-rest.ts';
import { shellStyles } from './shell-styles.ts';
import {
  type ChromeKey,
  DIALOG_OF,
  type Dialog,
  type Drawer,
  dataNote,
  dialogs,
  header,
  landmark,
  noticeTexts,
  overlay,
  type ShellState,
  side,
  stateLine,
} from './shell-view.ts';
import { StoryGuide } from './story-guide.ts';
import { isTold, storyCard } from './story-view.ts';
import { tell } from './telling.ts';

export class Shell extends LitElement {
  static override properties = shellProperties;
  declare app: App | undefined;
  /** Address of the site's root, closing slash included. */
  declare site: string;
  /** Inside someone's article: no header, page scroll left alone. */
  declare frame: boolean;
  /** The page is the map's own, so that the map is its main part. */
  declare whole: boolean;
  /** The theme shown, `auto` resolved. */
  declare theme: 'light' | 'dark';
  declare problems: readonly ValueProblem[];
  /** What is said of data beside the package's whole records. */
  declare data: DataState;
  /** Speed, below 0 while paused: playback is no part of the view, so its changes come this way. */
  declare tick: number;
  /** As `app.missing`, whose changes come this way too. */
  declare missing: Language | null;
  declare narrow: boolean;
  declare low: Low;
  declare drawer: Drawer;
  declare dialog: Dialog;
  declare spoken: string;
  declare printing: boolean;

  static override styles = [base, shellStyles, restStyles, lowStyles];

  private scrubbing = false;
  private readonly announcer = createAnnouncer(
    (text) => {
      this.spoken = text;
    },
    () => this.scrubbing || this.app?.playback.playing === true,
  );
  private unsubscribe: (() => void) | undefined;
  private readonly focusReturn = new FocusReturn();
  private readonly maps = new MapSwitch(this, (request) => {
    if (request.type.startsWith('open-')) this.focusReturn.remember();
    this.app?.store.request(request);
  });
  private readonly story = new StoryGuide(this);
  private readonly drop = new FileDrop(this, (file) => this.askData({ type: 'open', file, together: false }));
  /** What the lists show: in a drag they follow later than the rest. */
  private listed: Scene | undefined;
  private readonly pace = new Pace((lists) => {
    if (lists) this.listed = this.app?.scene;
    this.requestUpdate();
  });

  constructor() {
    super();
    Object.assign(this, shellDefaults);
    new RoomWatch(this);
    new PrintWatch(this);
    new Foresight(this);
  }

  /** Ids that the map, live or a picture, drew last; empty while it has drawn nothing. */
  get drawn(): readonly string[] {
    return this.maps.drawn;
  }

  /** As many as `drawn`, without making their ids. */
  get drawnCount(): number {
    return this.maps.drawnCount;
  }

  /** Resolves when the map is drawn, as a picture at first, or when it is known that it cannot be. */
  get settled(): Promise<void> {
    return this.maps.settled;
  }

  /** The live map is shown. */
  get live(): boolean {
    return this.maps.live;
  }

  /** The reader has come to the map: the live one may be fetched. */
  wake(): void {
    this.maps.wake();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(REQUEST, this.onRequest);
    this.addEventListener(COMMAND, this.onCommand);
    if (this.app) this.unsubscribe ??= this.app.store.subscribe(this.onView);
    if (this.hasUpdated) this.pace.now();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(REQUEST, this.onRequest);
    this.removeEventListener(COMMAND, this.onCommand);
    this.announcer.detach();
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.app?.playback.pause();
    this.pace.stop();
    this.maps.destroy();
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
    if (command.type === 'scrub') {
      this.scrubbing = command.active;
      if (command.active) app.playback.pause();
      // The hand has let go: nothing is left to wait for.
      else this.pace.now();
    } else if (command.type === 'play') app.playback.play();
    else if (command.type === 'pause') app.playback.pause();
    else if (command.type === 'set-speed') app.playback.setSpeed(command.speed);
    else if (command.type in DIALOG_OF) this.dialog = DIALOG_OF[command.type] ?? 'none';
    else if (command.type === 'data') this.askData(command.ask);
    else if (command.type === 'show-places') this.drawer = 'places';
    else if (command.type === 'show-story') this.story.show(command.chapter, command.scrolled);
    else if (command.type === 'hover-strike') this.maps.pointOut(command.strike);
  };

  private readonly onView = (view: ViewState, previous: ViewState, cause: Cause): void => {
    const { app } = this;
    if (!app) return;
    const { scene } = app;
    if (movesInTime(view, previous)) this.pace.step(() => follow(this.renderRoot, scene));
    else this.pace.now();
    this.maps.update(scene);
    const told = this.story.follow(view, previous);
    if (told) {
      this.drawer = 'none';
      this.announcer.say(told);
      return;
    }
    const turned = tell(this.announcer, app, view, previous);
    if (turned === 'opened') this.drawer = 'none';
    if (turned === 'closed' && cause === 'user') void this.focusReturn.restore(this);
  };

  private askData(ask: DataAsk): void {
    if (ask.type === 'open') this.dialog = 'own';
    this.dispatchEvent(new CustomEvent<DataAsk>('data-asked', { detail: ask }));
  }

  /** The conflict has other reports; the view is the same. */
  refresh(): void {
    this.pace.now();
    if (!this.app) return;
    this.maps.update(this.app.scene);
    this.story.renew(this.app);
  }

  /** What opens from a dialog is seen behind it; what opens from the panel keeps the way back from the panel. */
  private opening(event: Event): void {
    this.renderRoot.querySelector('dialog')?.close();
    const panel = this.renderRoot.querySelector('cm-panel');
    if (!panel || !event.composedPath().includes(panel)) this.focusReturn.remember();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('app')) {
      this.unsubscribe?.();
      this.maps.change();
      if (this.app) this.story.begin(this.app);
      // A chapter has brought its own moment.
      this.listed = this.app?.scene;
      this.unsubscribe = this.app?.store.subscribe(this.onView);
    }
  }

  override updated(): void {
    this.maps.sync();
    if (lacksWords(this.app, this.data, this.story)) askWhole(this);
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.dialog !== 'none' && dialog && !dialog.open) dialog.showModal();
  }

  /** What the templates need. */
  private state(app: App): ShellState {
    const { site, frame, narrow, theme, drawer, dialog, story, data } = this;
    return {
      ...{ app, site, frame, narrow, theme, drawer, dialog, story, data },
      scene: app.scene,
      listed: this.listed ?? app.scene,
      squares: this.maps.squares,
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
    const { app, narrow, low, frame, maps } = this;
    if (!app) return nothing;
    const { scene, conflict, playback } = app;
    const { lang } = scene.view;
    const say = (key: ChromeKey): string => translate(chrome, lang, key);
    const shell = this.state(app);
    const below = narrow && isTold(shell);
    return html`<div class="shell" lang=${lang} ?data-frame=${frame} data-low=${low === 'no' ? nothing : low} ?data-story=${below} ?data-printing=${this.printing}>
      <button class="button skip" type="button" @click=${this.toTimeline}>${say('skip')}</button>
      ${header(shell)}
      <div class="stage" ?data-drop=${this.drop.over} role=${this.whole && landmark(this) === nothing ? 'main' : 'group'} aria-label=${say('map')} @wheel=${isTold(shell) && !narrow ? this.story.wheel : nothing}>
        <div class="map" ?data-waiting=${!maps.live}></div>
        ${maps.live ? nothing : pictureMap(app, { theme: this.theme, site: this.site, relief: maps.relief, inset: pictureEdges(this, app, isTold(shell)) }, () => this.requestUpdate(), maps.setSquares)}
        ${overlay(shell)}
        <div class="notices">${restLine(shell)}${dataNote(shell)}<cm-notice .lang=${lang} .problems=${this.problems} .texts=${noticeTexts(app, maps.problem !== '', !maps.live)}></cm-notice></div>${isTold(shell) ? nothing : html`<cm-hint .lang=${lang} ?low=${low !== 'no'}></cm-hint>`}
      </div>
      ${below ? storyCard(shell) : nothing}
      ${stateLine(shell)}
      ${side(shell)}
      <section class="time" role=${landmark(this)} aria-label=${translate(timelineWords, lang, 'timeline')}><cm-timeline .conflict=${conflict} .scene=${scene} .lang=${lang} .playing=${playback.playing}
        .speed=${playback.speed} .compact=${narrow}></cm-timeline></section>
      <div class="visually-hidden" role="status">${this.spoken}</div>
      ${dialogs(shell)}
      ${this.printing ? printedMap(app, this.site, this.frame) : nothing}
    </div>`;
  }

  /** For a reader whose focus was in what the interface has taken the place of. */
  focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('.skip')?.focus();
  }

  private readonly toTimeline = (): void =>
    this.renderRoot.querySelector<HTMLElement>('cm-timeline')?.focus();
}
customElements.define('cm-shell', Shell);
