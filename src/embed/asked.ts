/** What attributes ask of the view, and what follows from a change that is asked for. */
import {
  type App,
  compose,
  DataDesk,
  type DataHost,
  fetchOpened,
  fetchPicture,
  readAddress,
} from '../app/index.ts';
import { fetchWords, hasWords } from '../i18n/apart.ts';
import type { Conflict } from '../model/conflict.ts';
import { completeView } from '../state/url-codec.ts';
import type { ViewState } from '../state/view-state.ts';
import type { ValueProblem } from '../state/wanted.ts';
import { isChapterHash } from '../ui/story/chapters.ts';
import { askedBefore, languageBefore, ofPage } from './page-language.ts';
import { attributesOf, viewChange } from './view-text.ts';

/** What the element's attributes ask for. */
export const ofAttributes = (element: Element, conflict: Conflict): ReturnType<typeof viewChange> =>
  viewChange(attributesOf(element), conflict, 'attribute');

/** The view that attributes, address and page ask for, and what is wrong with what they ask. */
export function askedView(
  element: HTMLElement & { readonly address: boolean },
  conflict: Conflict,
): { readonly view: ViewState; readonly problems: readonly ValueProblem[] } {
  const { given, problems } = element.address ? readAddress(conflict) : { given: {}, problems: [] };
  const fixed = ofAttributes(element, conflict);
  const view = completeView({ ...ofPage(), ...given, ...fixed.change }, conflict);
  return { view, problems: [...problems, ...fixed.problems] };
}

/** Asks for the code that the first drawing needs, which need not wait for the data. */
export function fetchFirst(element: HTMLElement & { address: boolean }, site: string): void {
  void fetchWords(languageBefore(element));
  fetchPicture(site).catch(() => undefined);
  fetchOpened((key) => askedBefore(element, key), element.address ? location.hash : '');
}

/** The desk that gets an element its data; what it has to show waits for the words of the reader's language. */
export const deskOf = (
  element: HTMLElement & { address: boolean },
  shows: Omit<DataHost, 'viewOf' | 'wantedReport' | 'wantsStory' | 'ownsAddress'>,
): DataDesk => {
  const worded = (act: () => void): void => {
    const lang = languageBefore(element);
    if (hasWords(lang)) act();
    else void fetchWords(lang).then(act);
  };
  return new DataDesk({
    ...shows,
    open: (...given) => worded(() => shows.open(...given)),
    swap: (...given) => worded(() => shows.swap(...given)),
    fail: (...given) => worded(() => shows.fail(...given)),
    viewOf: (conflict) => askedView(element, conflict).view,
    wantedReport: () => askedBefore(element, 'report'),
    ownsAddress: () => element.address,
    wantsStory: () => element.address && isChapterHash(location.hash),
  });
};

/** In English where the words of the view's language could not be had: they are asked for again, and missing is said. */
export function begin(conflict: Conflict, view: ViewState, onChange: () => void): App {
  if (hasWords(view.lang)) return compose(conflict, view, onChange);
  const app = compose(conflict, { ...view, lang: 'en' }, onChange);
  app.store.request({ type: 'set-lang', lang: view.lang }, 'program');
  return app;
}

/** The view of the reader's own reports: of the one before it only what no report matters to is kept. */
export function ownView({ lang, theme }: ViewState, conflict: Conflict): ReturnType<typeof askedView> {
  return { view: completeView({ ...ofPage(), lang, theme }, conflict), problems: [] };
}

/** A change that opens a report or a truce brings the moment along unless it says one itself. */
export function completeChange(change: Partial<ViewState>, { store, conflict }: App): ViewState {
  const opens = change.report != null || change.truce != null;
  const { view } = store;
  if (opens && change.at === undefined) {
    const { at, ...rest } = view;
    return completeView({ ...rest, ...change }, conflict, view);
  }
  return completeView({ ...view, ...change }, conflict);
}
