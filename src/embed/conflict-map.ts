/**
 * The public element `<conflict-map>`: attributes and properties in, events out. Precedence of what is asked for:
 * attribute, then the page's address (only with the attribute `address`), then the dataset's default.
 */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { type AddressSync, type App, type Shell, syncAddress } from '../app/index.ts';
import type { Conflict } from '../model/conflict.ts';
import { type Problem, problemText } from '../model/problem.ts';
import { breather } from '../model/slices.ts';
import { VIEW_KEYS, type ViewKey } from '../state/view-state.ts';
import type { ValueProblem } from '../state/wanted.ts';
import type { DataAsk } from '../ui/own/own-state.ts';
import { base, tokens } from '../ui/tokens.ts';
import { beginStart } from '../ui/turns.ts';
import { askedView, begin, completeChange, deskOf, fetchFirst, ofAttributes, ownView } from './asked.ts';
import { atFirstAct } from './intent.ts';
import { askedBefore, languageBefore, ofPage, themeBefore } from './page-language.ts';
import { SITE } from './site.ts';
import { mirrorKeys, type ViewText, viewChange, viewText } from './view-text.ts';
import { elementStyles, waiting } from './waiting.ts';

export class ConflictMapElement extends LitElement {
  static override properties = {
    data: {},
    poster: {},
    controls: {},
    address: { type: Boolean },
    app: { state: true },
    problems: { state: true },
    failures: { state: true },
    systemDark: { state: true },
    shown: { state: true },
  };
  /** Address of a data package's folder or of a file; without it, or where it is empty, the site's own. */
  declare data: string | null;
  /** Address of a picture shown until the map is there. */
  declare poster: string | null;
  /** `full` (default) or `compact`: no header, page scroll left alone, as in a frame. */
  declare controls: string | null;
  /** The page's own address drives the view and follows it. */
  declare address: boolean;
  declare private app: App | undefined;
  declare private problems: readonly ValueProblem[];
  declare private failures: readonly Problem[];
  declare private systemDark: boolean;
  /** The interface stands in place of what the page showed before it. */
  declare private shown: boolean;

  static override styles = [tokens, base, elementStyles];

  /**
   * Resolves when the interface can be used: its map is drawn, as a picture until the reader comes to it, or it is
   * known that the map cannot be drawn or the data not load.
   */
  readonly ready: Promise<void>;
  private settle: () => void = () => undefined;
  private abort: AbortController | undefined;
  private acted = false;
  /** What is shown is the reader's own. */
  private own = false;
  private readonly desk = deskOf(this, {
    open: (conflict, own) => this.open(conflict, own),
    swap: (conflict) => this.swap(conflict),
    fail: (problems) => this.fail(problems),
    warn: (problems) => this.warn(problems),
    say: () => this.requestUpdate(),
  });
  private stopListening: () => void = () => undefined;
  private sync: AddressSync | undefined;
  private unsubscribe: (() => void) | undefined;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.settle = resolve;
    });
    this.data = null;
    this.poster = null;
    this.controls = null;
    this.address = false;
    this.problems = [];
    this.failures = [];
    this.systemDark = this.dark.matches;
    this.shown = false;
  }

  static override get observedAttributes(): string[] {
    const own: unknown = Reflect.get(LitElement, 'observedAttributes', ConflictMapElement);
    return [...(Array.isArray(own) ? own : []), ...VIEW_KEYS];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value || !this.app || !VIEW_KEYS.some((key) => key === name)) return;
    this.apply({ [name]: value === '' ? null : value }, 'attribute');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dark.addEventListener('change', this.onScheme);
    this.stopListening = atFirstAct(this, this.onFirstAct);
    if (!this.app) void this.load();
    else this.attach(this.app);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.onScheme);
    this.stopListening();
    this.abort?.abort();
    this.detach();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('data') && changed.get('data') !== undefined && this.hasUpdated) void this.load();
  }

  private get shell(): Shell | null {
    return this.renderRoot.querySelector('cm-shell');
  }

  private readonly onFirstAct = (): void => {
    this.acted = true;
    if (this.shown) this.shell?.wake();
  };

  private readonly onScheme = (): void => {
    this.systemDark = this.dark.matches;
  };

  private async load(): Promise<void> {
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    this.failures = [];
    const own = new URL('data/', SITE);
    try {
      const address = this.data ? new URL(this.data, document.baseURI) : own;
      await breather();
      fetchFirst(this, SITE);
      await this.desk.load(address, own, abort.signal);
    } catch (error) {
      if (!abort.signal.aborted)
        this.fail([
          { file: this.data ?? own.href, path: '', got: String(error), expected: 'a data package' },
        ]);
    }
  }

  private fail(problems: readonly Problem[]): void {
    this.failures = problems;
    this.warn(problems);
    this.settle();
  }

  private warn(problems: readonly Problem[]): void {
    this.dispatchEvent(this.event('error', { problems: problems.map(problemText) }));
  }

  /** @param own the reader's own reports. */
  private open(conflict: Conflict, own: boolean): void {
    this.detach();
    this.app?.playback.pause();
    const before = own && this.app?.store.view;
    const { view, problems } = before ? ownView(before, conflict) : askedView(this, conflict);
    this.problems = problems;
    this.own = own;
    this.app = begin(conflict, view, () => this.requestUpdate());
    this.attach(this.app);
    void this.show();
  }

  private swap(conflict: Conflict): void {
    this.app?.swap(conflict);
    this.shell?.refresh();
  }

  /** The interface takes the place of what was there once its map is drawn. */
  private async show(): Promise<void> {
    const end = beginStart();
    await this.updateComplete;
    await this.shell?.settled;
    const focused = this.contains(document.activeElement) && document.activeElement !== this;
    this.shown = true;
    await this.updateComplete;
    if (focused) this.shell?.focusFirst();
    if (this.acted) this.shell?.wake();
    end();
    this.settle();
  }

  private attach(app: App): void {
    this.detach();
    this.unsubscribe = app.store.subscribe((view, previous, cause) => {
      if (view.theme !== previous.theme || view.lang !== previous.lang) this.requestUpdate();
      if (cause === 'program') return;
      this.dispatchEvent(this.event('change', { view: viewText(view, app.conflict) }));
      // One act is one event: a report that opens its place too is a report.
      const opened = (['report', 'truce', 'place'] as const).find(
        (key) => view[key] !== previous[key] && view[key] !== null,
      );
      if (opened) this.dispatchEvent(this.event('select', { type: opened, id: view[opened] }));
    });
    if (this.address && !this.own)
      this.sync = syncAddress(app, () => ofAttributes(this, app.conflict).change, ofPage());
  }

  private detach(): void {
    this.unsubscribe?.();
    this.sync?.detach();
    this.unsubscribe = undefined;
    this.sync = undefined;
  }

  private event(name: 'change' | 'select' | 'error', detail: unknown): CustomEvent {
    return new CustomEvent(`conflict-map-${name}`, { detail, bubbles: true, composed: true });
  }

  private apply(given: Readonly<Record<string, unknown>>, origin: 'attribute' | 'message'): void {
    const { app } = this;
    if (!app) return;
    const { change, problems } = viewChange(given, app.conflict, origin);
    // The same nothing again would draw the interface at each step of an article that is scrolled.
    if (problems.length + this.problems.length > 0) this.problems = problems;
    app.store.request({ type: 'set-view', view: completeChange(change, app) }, 'program');
  }

  /** The whole view as texts; set with any of the keys. Empty texts before the data are there. */
  get view(): ViewText {
    const { app } = this;
    const own = Object.fromEntries(VIEW_KEYS.map((key) => [key, this.getAttribute(key)])) as ViewText;
    if (!app) return own;
    // What was just set can be read back, though its words are still on their way.
    const { view, coming } = app.store;
    return viewText({ ...view, lang: coming ?? view.lang }, app.conflict);
  }

  set view(given: Partial<ViewText> | null | undefined) {
    // A host's script may have nothing yet; a map that throws would stop the rest of it.
    if (given === null || given === undefined) return;
    if (this.app) this.apply(given, 'message');
    else for (const key of VIEW_KEYS) if (given[key] !== undefined) this.setOrRemove(key, given[key]);
  }

  /** Ids of the strikes shown, sorted by start. */
  get visible(): readonly string[] {
    return this.app?.scene.visible ?? [];
  }

  /** Ids that the map, live or a picture, drew last, for tests. */
  get drawn(): readonly string[] {
    return this.shell?.drawn ?? [];
  }

  /** Whether the live map has taken the picture's place. */
  get live(): boolean {
    return this.shell?.live ?? false;
  }

  private setOrRemove(key: ViewKey, value: string | null): void {
    if (value === null) this.removeAttribute(key);
    else this.setAttribute(key, value);
  }

  private shownTheme(): 'light' | 'dark' {
    return themeBefore(this.app?.store.view.theme ?? askedBefore(this, 'theme'), this.systemDark);
  }

  override updated(): void {
    this.dataset.theme = this.shownTheme();
  }

  protected override render(): unknown {
    const { app, failures, shown } = this;
    const lang = languageBefore(this);
    const site = this.data ? null : SITE;
    const retry = (): void => void this.load();
    const wait = { lang, failures: app ? [] : failures, poster: this.poster, site, retry };
    return html`${app ? this.interface(app) : nothing}${shown ? nothing : waiting(wait)}`;
  }

  private interface(app: App): unknown {
    return html`<cm-shell ?data-waiting=${!this.shown} .app=${app} .site=${SITE} .frame=${this.controls === 'compact'} .whole=${this.address} .theme=${this.shownTheme()} .missing=${app.missing} .problems=${this.problems} .data=${this.desk.state} @data-asked=${({ detail }: CustomEvent<DataAsk>) => void this.desk.ask(detail)}
      @conflict-map-problem=${({ detail }: CustomEvent<string>) => this.dispatchEvent(this.event('error', { problems: [detail] }))}
      .tick=${app.playback.playing ? app.playback.speed : -app.playback.speed}></cm-shell>`;
  }
}

mirrorKeys(ConflictMapElement.prototype);
customElements.define('conflict-map', ConflictMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'conflict-map': ConflictMapElement;
    'cm-shell': Shell;
  }
}
