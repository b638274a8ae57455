/** The page's address follows the view: replaced while scrubbing, pushed on opening; Back undoes an opening. */
import type { Conflict } from '../model/conflict.ts';
import type { Store } from '../state/store.ts';
import { completeView, decodeView, defaultView, queryText, updateParams } from '../state/url-codec.ts';
import { PUSHED_KEYS, VIEW_KEYS, type ViewState } from '../state/view-state.ts';
import type { ValueProblem } from '../state/wanted.ts';
import { namePage } from './page-title.ts';

/** Browsers refuse more than about 100 replacements in 30 seconds; this stays under it. */
const QUIET_MS = 350;

export interface AddressSync {
  detach(): void;
}

/** What the address asks for. */
export function readAddress(conflict: Conflict): {
  readonly given: Partial<ViewState>;
  readonly problems: readonly ValueProblem[];
} {
  const params = new URLSearchParams(location.search);
  const { values, problems } = decodeView((key) => params.get(key), conflict, 'address');
  return { given: values, problems };
}

/**
 * @param app its conflict may come to have other reports, under the same view.
 * @param fixed what attributes say, which outweighs the address.
 * @param ofPage what the page says where the address says nothing, such as its language.
 */
export function syncAddress(
  app: { readonly store: Store; readonly conflict: Conflict },
  fixed: () => Partial<ViewState>,
  ofPage: Partial<ViewState> = {},
): AddressSync {
  const { store } = app;
  const defaults = { ...defaultView(app.conflict), ...ofPage };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The view that the address says. */
  let written = store.view;
  /** The view when this entry of the history was entered. */
  let landed = store.view;

  const target = (): string => {
    const params = new URLSearchParams(location.search);
    updateParams(params, store.view, written, app.conflict, defaults);
    return `${location.pathname}${queryText(params)}${location.hash}`;
  };
  const write = (push: boolean): void => {
    clearTimeout(timer);
    timer = undefined;
    const address = target();
    written = store.view;
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  namePage(app.conflict, store.view);
  const unsubscribe = store.subscribe((view, previous, cause) => {
    if ((['lang', 'place', 'truce'] as const).some((key) => view[key] !== previous[key]))
      namePage(app.conflict, view);
    const opened = PUSHED_KEYS.some((key) => view[key] !== previous[key]);
    if (cause === 'step' || (opened && cause === 'user')) {
      // What was scrubbed before the opening belongs to the entry that Back returns to.
      if (timer !== undefined) {
        clearTimeout(timer);
        const params = new URLSearchParams(location.search);
        updateParams(params, previous, written, app.conflict, defaults);
        history.replaceState(null, '', `${location.pathname}${queryText(params)}${location.hash}`);
        written = previous;
      }
      write(true);
      landed = view;
    } else if (cause !== 'program') {
      // Back leads away from what was scrolled through, not into its middle.
      if (cause === 'scroll') landed = view;
      clearTimeout(timer);
      timer = setTimeout(() => write(false), QUIET_MS);
    }
  });
  const onPop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { view } = store;
    written = completeView({ ...ofPage, ...readAddress(app.conflict).given, ...fixed() }, app.conflict);
    // Back undoes an opening, not a drag: what the reader changed since stays, and so does the camera.
    const kept = VIEW_KEYS.filter((key) => !PUSHED_KEYS.includes(key) && view[key] !== landed[key]);
    const stays = Object.fromEntries(kept.map((key) => [key, view[key]]));
    store.request(
      { type: 'set-view', view: { ...written, map: written.map ?? view.map, ...stays } },
      'program',
    );
    landed = store.view;
    if (kept.length > 0) write(false);
    else written = store.view;
  };
  const flush = (): void => {
    if (timer !== undefined) write(false);
  };
  // Before all who read the view that an entry of the history brings, whoever listened first.
  addEventListener('popstate', onPop, { capture: true });
  addEventListener('pagehide', flush);
  return {
    detach() {
      unsubscribe();
      flush();
      removeEventListener('popstate', onPop, { capture: true });
      removeEventListener('pagehide', flush);
    },
  };
}
