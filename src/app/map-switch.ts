/**
 * Which map is shown. The picture is first and always there; the live map's code is asked for at the reader's first
 * act, takes the picture's place when it is drawn, and gives it back when it fails or loses its graphics.
 */
import type { LitElement } from 'lit';
import type { KeptMap } from '../map/types.ts';
import type { Scene } from '../scene/types.ts';
import type { Request } from '../state/request.ts';
import { fetchPart, partsSettled } from '../ui/later.ts';
import { askWhole } from '../ui/rest-note.ts';
import { turnsTaken } from '../ui/turns.ts';
import type { App } from './compose.ts';
import { fetchQuietly } from './foresight.ts';
import { type MapStage, startMap } from './map-stage.ts';
import { coveredEdges, pictureDrawn, pictureGround, pictureIn } from './picture-map.ts';
import type { Low } from './shell-low.ts';

/** What the switch needs of the interface around the maps. */
export interface MapHost extends LitElement {
  readonly app: App | undefined;
  readonly site: string;
  readonly frame: boolean;
  readonly narrow: boolean;
  readonly low: Low;
  readonly theme: 'light' | 'dark';
}

/** Names of the marks and the measure on the page's performance timeline. */
const TIMES = {
  intent: 'conflict-map-intent',
  live: 'conflict-map-live',
  wait: 'conflict-map-intent-to-live',
};

/** The reader, or the browser on their behalf, asks pages to fetch little: the picture stays. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

export class MapSwitch {
  private stage: MapStage | undefined;
  /** Why there is no live map, in the program's words; empty while nothing failed. */
  problem = '';
  /** The live map is drawn and shown. */
  live = false;
  /** The picture stands in for a live map that cannot be had: its light and shade are worth fetching. */
  relief = false;
  /** Numbers by square stand in the place of marks. */
  squares = false;

  constructor(
    private readonly host: MapHost,
    private readonly onRequest: (request: Request) => void,
  ) {}

  readonly setSquares = (shown: boolean): void => {
    if (shown === this.squares) return;
    this.squares = shown;
    this.host.requestUpdate();
  };

  /** Ids that the map shown drew last; empty while it has drawn nothing. */
  get drawn(): readonly string[] {
    return pictureIn(this.host.renderRoot)?.drawn ?? this.stage?.drawn() ?? [];
  }

  /** As many as `drawn`, without making their ids. */
  get drawnCount(): number {
    return pictureIn(this.host.renderRoot)?.drawnCount ?? this.stage?.drawnCount() ?? 0;
  }

  /** Resolves when a map is drawn, or when it is known that none can be, and all that is open beside it. */
  get settled(): Promise<void> {
    const { host } = this;
    return host.updateComplete
      .then(() => pictureDrawn(host))
      .then(partsSettled)
      .then(turnsTaken);
  }

  /** The reader has come to the map. Once; later calls and those before the data are there do nothing. */
  wake(): void {
    const { app } = this.host;
    const container = this.host.renderRoot.querySelector<HTMLElement>('.map');
    if (!app || !container || this.stage || this.problem !== '' || savesData()) return;
    performance.mark(TIMES.intent);
    this.watch(container);
    const stage = this.start(app, container, null);
    this.stage = stage;
    this.sync();
    void stage.settled.then(() => {
      if (this.stage !== stage || stage.missing) return;
      performance.mark(TIMES.live);
      performance.measure(TIMES.wait, TIMES.intent, TIMES.live);
      this.show(true);
      fetchQuietly();
    });
  }

  /** Another conflict is shown: a live map that is whole goes on with it, else the picture is first again. */
  change(): void {
    const { app } = this.host;
    const container = this.host.renderRoot.querySelector<HTMLElement>('.map');
    const kept = app && container && this.live ? this.stage?.release() : null;
    if (!app || !container || !kept) {
      this.destroy();
      return;
    }
    // Told again where the new reports are counted by square.
    this.squares = false;
    this.stage = this.start(app, container, kept);
  }

  private watch(container: HTMLElement): void {
    // Ground and strikes have a canvas each: the live map is whole when neither is lost.
    let lost = 0;
    const on = (type: string, act: () => void) => container.addEventListener(type, act, { capture: true });
    on('webglcontextlost', () => {
      lost += 1;
      this.show(false);
    });
    on('webglcontextrestored', () => {
      lost = Math.max(0, lost - 1);
      if (lost === 0) this.show(true);
    });
  }

  private start(app: App, container: HTMLElement, kept: KeptMap | null): MapStage {
    const { host } = this;
    return startMap(
      {
        container,
        conflict: app.conflict,
        lang: app.store.view.lang,
        theme: host.theme,
        site: host.site,
        ground: pictureGround(host.site),
        cooperative: host.frame,
        fullScreenTarget: host,
        onRequest: this.onRequest,
        onHover: (strike) => {
          if (strike !== null) void fetchPart('panel');
        },
        latest: () => host.app?.conflict ?? app.conflict,
        needWords: (quietly) => {
          if (host.app?.conflict.whole === false) askWhole(host, quietly);
        },
        onGrid: this.setSquares,
        onError: (reason) => {
          this.problem = reason;
          this.relief = true;
          host.dispatchEvent(new CustomEvent('conflict-map-problem', { detail: reason }));
          if (this.stage?.missing !== false) this.show(false);
          else host.requestUpdate();
        },
      },
      app.scene,
      kept,
    );
  }

  /** A focus inside the map that goes moves to the one that comes. */
  private show(live: boolean): void {
    const { host } = this;
    const root = host.shadowRoot;
    const focused = root?.activeElement ?? null;
    const leaving = live ? focused === pictureIn(host.renderRoot) : focused?.closest('.map') != null;
    this.live = live;
    this.relief ||= !live;
    host.requestUpdate();
    if (focused === null || !leaving) return;
    void host.updateComplete.then(() => {
      const next = live
        ? root?.querySelector<HTMLElement>('.map canvas')
        : pictureIn(host.renderRoot)?.renderRoot.querySelector<SVGElement>('[tabindex="0"]');
      next?.focus({ preventScroll: true });
    });
  }

  update(scene: Scene): void {
    this.stage?.update(scene);
  }

  /** Brings theme, language and covered edges to the live map. */
  sync(): void {
    const { theme, app } = this.host;
    this.stage?.setTheme(theme);
    if (!app) return;
    this.stage?.setLang(app.store.view.lang);
    this.stage?.setPadding(coveredEdges(this.host, app));
  }

  /** Marks a strike on whichever map is shown. */
  pointOut(strike: string | null): void {
    this.stage?.highlight(strike);
    const picture = pictureIn(this.host.renderRoot);
    if (picture) picture.highlighted = strike;
  }

  destroy(): void {
    this.stage?.destroy();
    this.stage = undefined;
    this.live = false;
  }
}
