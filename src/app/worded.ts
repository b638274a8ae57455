/** A view of another language waits until that language's words are there; all else that is asked for does not. */
import { fetchWords, hasWords } from '../i18n/apart.ts';
import type { Language } from '../model/words.ts';
import type { Request } from '../state/request.ts';
import type { Cause, Store } from '../state/store.ts';

/** The language that a request names; `undefined`: none. */
const langOf = (request: Request): Language | undefined =>
  request.type === 'set-lang' ? request.lang : request.type === 'set-view' ? request.view.lang : undefined;

export interface WordedStore extends Store {
  /** The language that was asked for and whose words are on their way. */
  readonly coming: Language | null;
}

/**
 * @param onFailed called when a language's words cannot be had (the view keeps its language), and with `null` when
 * one is asked for again.
 */
export function whenWorded(store: Store, onFailed: (lang: Language | null) => void): WordedStore {
  let wanted: Language | null = null;
  const wait = async (lang: Language, cause: Cause): Promise<void> => {
    wanted = lang;
    onFailed(null);
    const came = await fetchWords(lang);
    if (wanted !== lang) return;
    wanted = null;
    if (came) store.request({ type: 'set-lang', lang }, cause);
    else onFailed(lang);
  };
  return {
    get view() {
      return store.view;
    },
    get coming() {
      return wanted;
    },
    request(request, cause = 'user') {
      const lang = langOf(request);
      const now = store.view.lang;
      if (lang === undefined || hasWords(lang)) {
        // A whole view that keeps the language takes nothing back of what was asked for before it.
        if (lang !== undefined && (lang !== now || request.type === 'set-lang')) wanted = null;
        store.request(request, cause);
        return;
      }
      if (request.type === 'set-view')
        store.request({ type: 'set-view', view: { ...request.view, lang: now } }, cause);
      void wait(lang, cause);
    },
    subscribe: (listener) => store.subscribe(listener),
  };
}
