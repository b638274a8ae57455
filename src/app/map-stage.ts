/** Starts the live map in a container and keeps it in step with the scene. */

import type { KeptMap, LiveMap, MapTheme, Padding } from '../map/types.ts';
import type { Conflict } from '../model/conflict.ts';
import { wordsOf } from '../model/problem.ts';
import type { Language } from '../model/words.ts';
import type { Ground } from '../scene/ground.ts';
import type { Scene } from '../scene/types.ts';
import type { Request } from '../state/request.ts';
import { withMapCode } from './map-code.ts';

export interface StageOptions {
  readonly container: HTMLElement;
  readonly conflict: Conflict;
  readonly lang: Language;
  readonly theme: MapTheme;
  readonly site: string;
  /** The conflict as it is now: texts and sources may have come since the start. */
  latest(): Conflict;
  /** Texts and sources are shown, or, quietly, may be fetched: the map is at rest for the first time. */
  needWords(quietly: boolean): void;
  /** The ground of the picture. */
  readonly ground: Promise<Ground | null>;
  readonly cooperative: boolean;
  readonly fullScreenTarget: HTMLElement;
  onRequest(request: Request): void;
  onHover(strike: string | null): void;
  /** Numbers by square have taken the place of marks, or marks came back. */
  onGrid(shown: boolean): void;
  /** The live map cannot start, or failed later. */
  onError(reason: string): void;
}

export interface MapStage {
  /** Resolves when the map is drawn, or when it is known that it cannot start. */
  readonly settled: Promise<void>;
  /** There is no live map: it is not there yet, or could not start. */
  readonly missing: boolean;
  update(scene: Scene): void;
  setTheme(theme: MapTheme): void;
  setLang(lang: Language): void;
  setPadding(padding: Padding): void;
  highlight(strike: string | null): void;
  drawn(): readonly string[];
  /** As many, without making their ids. */
  drawnCount(): number;
  /** What another stage can go on with; `null` where nothing whole is left. Ends this one. */
  release(): KeptMap | null;
  destroy(): void;
}

/** @param kept what the stage before left in the container. */
export function startMap(options: StageOptions, first: Scene, kept: KeptMap | null): MapStage {
  let map: LiveMap | null = null;
  let scene = first;
  let theme = options.theme;
  let lang = options.lang;
  let padding: Padding | null = null;
  let destroyed = false;
  let left = kept;

  const end = (): void => {
    map?.destroy();
    left?.map.remove();
    map = left = null;
  };
  const start = async (): Promise<void> => {
    try {
      map = await withMapCode(async ({ createLiveMap }) => {
        const ground = left ? null : await options.ground;
        if (destroyed) return null;
        const base = options.site;
        const live = createLiveMap({
          ...options,
          base,
          scene,
          ground,
          lang,
          theme,
          ...(left && { kept: left }),
        });
        left = null;
        return live;
      });
      if (!map) return;
      if (padding) map.setPadding(padding);
      map.update(scene);
      await map.ready;
    } catch (error) {
      end();
      if (!destroyed) options.onError(wordsOf(error));
    }
  };
  return {
    settled: start(),
    get missing() {
      return map === null;
    },
    update(next) {
      scene = next;
      map?.update(next);
    },
    setTheme(next) {
      theme = next;
      map?.setTheme(next);
    },
    setLang(next) {
      lang = next;
      map?.setLang(next);
    },
    setPadding(next) {
      padding = next;
      map?.setPadding(next);
    },
    highlight: (strike) => map?.highlight(strike),
    drawn: () => map?.drawn() ?? [],
    drawnCount: () => map?.drawnCount() ?? 0,
    release() {
      destroyed = true;
      const released = map ? map.release() : left;
      map = left = null;
      return released;
    },
    destroy() {
      destroyed = true;
      end();
    },
  };
}
