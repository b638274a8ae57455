/** Puts store, scene and playback of one conflict together. */
import type { Conflict } from '../model/conflict.ts';
import type { Language } from '../model/words.ts';
import { reportsOf } from '../query/reports.ts';
import { createSceneMaker } from '../scene/scene.ts';
import type { Scene } from '../scene/types.ts';
import { createStore } from '../state/store.ts';
import { createTransition } from '../state/transition.ts';
import type { ViewState } from '../state/view-state.ts';
import { browserClock, type Clock, createPlayback, type Playback } from './playback.ts';
import { type WordedStore, whenWorded } from './worded.ts';

export interface App {
  readonly conflict: Conflict;
  /** The same conflict with other reports, such as all after some: the view stays. */
  swap(conflict: Conflict): void;
  readonly store: WordedStore;
  readonly playback: Playback;
  /** The language that was asked for last and cannot be had; the view keeps the one before. */
  readonly missing: Language | null;
  /** The scene of the view now; the same object until the view changes. */
  readonly scene: Scene;
}

/** What is made from a conflict's reports. */
function partsOf(conflict: Conflict) {
  const reports = reportsOf(conflict);
  return {
    conflict,
    next: createTransition(conflict, (from, direction) => reports.neighbour(from, from.at, direction)),
    sceneOf: createSceneMaker(conflict),
  };
}

/** @param onChange called when playback or `missing` has changed, which no subscriber of the store hears. */
export function compose(
  conflict: Conflict,
  view: ViewState,
  onChange: () => void,
  clock: Clock = browserClock,
): App {
  let parts = partsOf(conflict);
  let missing: Language | null = null;
  const store = whenWorded(
    createStore(view, (from, request) => parts.next(from, request)),
    (lang) => {
      missing = lang;
      onChange();
    },
  );
  const playback = createPlayback({
    clock,
    at: () => store.view.at,
    limits: conflict.period,
    stops: conflict.truces.flatMap(({ interval }) => (interval ? [interval.start] : [])),
    onMove: (at) => store.request({ type: 'set-at', at }),
    onChange,
  });
  return {
    get conflict() {
      return parts.conflict;
    },
    swap(other) {
      parts = partsOf(other);
    },
    store,
    playback,
    get missing() {
      return missing;
    },
    get scene() {
      return parts.sceneOf(store.view);
    },
  };
}
