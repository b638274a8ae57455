/** What the rest of the site sees of the live map. */
import type { MapLibreMap } from 'maplibre-gl';
import type { Conflict } from '../model/conflict.ts';
import type { Viewport } from '../model/geo.ts';
import type { Language } from '../model/words.ts';
import type { Ground } from '../scene/ground.ts';
import type { Scene } from '../scene/types.ts';
import type { Request } from '../state/request.ts';
import type { GroundDetail } from './ground/index.ts';

export type MapTheme = 'light' | 'dark';

/** CSS px of the container that something else covers; fits and the map's own buttons keep clear of them. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Of the lower left corner, from the left: a button of the page stands there. Without it nothing. */
  readonly corner?: number;
  /** Shares of the container, 0 to 1, that a panel covers while a place is open; without it none. */
  readonly opened?: { readonly right: number; readonly bottom: number };
}

/** What one live map leaves to the next in the same container: MapLibre with its ground, which costs most to start. */
export interface KeptMap {
  readonly map: MapLibreMap;
  readonly detail: GroundDetail;
}

export interface LiveMapOptions {
  /** Empty, positioned and sized by the caller; the map fills it. */
  readonly container: HTMLElement;
  readonly conflict: Conflict;
  /** What is shown first; `update` follows. */
  readonly scene: Scene;
  readonly lang: Language;
  readonly theme: MapTheme;
  /** Address of the site's root, closing slash included. */
  readonly base: string;
  /** The small ground of the picture: drawn first, until the fine one is there. `null`: only the fine one is drawn. */
  readonly ground: Ground | null;
  /** What the map before this one left; the ground is then there already. */
  readonly kept?: KeptMap;
  /** Leave plain scrolling and one-finger drags to the page around the map. */
  readonly cooperative: boolean;
  /** What goes full screen; without it the outermost custom element around the container. */
  readonly fullScreenTarget?: HTMLElement;
  /** A reader's act on the map: opening a place or a report, moving the camera. */
  onRequest(request: Request): void;
  /** The strike pointed at, `null` when none is. */
  onHover(strike: string | null): void;
  /**
   * The picture begins or ends to show numbers by square in the place of marks, because the frame holds more than
   * `MOST_MARKS`. Called at the first picture only when it does.
   */
  onGrid?(shown: boolean): void;
  /** The conflict as it is now: texts and sources may have come since the start. Without it `conflict` is whole. */
  latest?(): Conflict;
  /** Texts and sources are shown, or, quietly, may be fetched: the map is at rest for the first time. */
  needWords?(quietly: boolean): void;
  /** Something failed after the start; the map keeps what it has. */
  onError(problem: string): void;
}

export interface LiveMap {
  /** Resolves at the first complete picture; rejects when WebGL2 is missing or nothing was drawn in time. */
  readonly ready: Promise<void>;
  /** Shows a scene at the next frame; of several within one frame only the last. */
  update(scene: Scene): void;
  setTheme(theme: MapTheme): void;
  setLang(lang: Language): void;
  /** Shows the conflict's core, inside the padding. */
  fit(): void;
  /** Moves the camera, at once under reduced motion. Reports no request. */
  flyTo(viewport: Viewport): void;
  setPadding(padding: Padding): void;
  /** Marks a strike that is pointed at elsewhere. */
  highlight(strike: string | null): void;
  /** Ids of the strikes in the last picture, sorted by start, those beyond its edges and in stacks included. */
  drawn(): readonly string[];
  /** How many reports the last picture shows, as marks or in a square's number, those in the frame. */
  drawnCount(): number;
  resize(): void;
  /** Detaches everything of this conflict; `null` where nothing whole is left, and the container is empty. */
  release(): KeptMap | null;
  /** Detaches everything and empties the container. */
  destroy(): void;
}
