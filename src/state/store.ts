/** Holds the view, decides by the given `transition`, tells subscribers once per change. */
import type { Request } from './request.ts';
import type { ViewState } from './view-state.ts';

/**
 * `user`: someone's act, announced to the host; `program`: an address, an attribute or a message. `step` and `scroll`
 * are acts too: a step of the story is an entry of the browser's history, reading on in it is none.
 */
export type Cause = 'user' | 'step' | 'scroll' | 'program';
export type Listener = (view: ViewState, previous: ViewState, cause: Cause) => void;

export interface Store {
  readonly view: ViewState;
  /** Decides, then tells subscribers when the view changed. */
  request(request: Request, cause?: Cause): void;
  /** @returns what detaches the listener. */
  subscribe(listener: Listener): () => void;
}

export function createStore(
  initial: ViewState,
  transition: (view: ViewState, request: Request) => ViewState,
): Store {
  let view = initial;
  const listeners = new Set<Listener>();
  return {
    get view() {
      return view;
    },
    request(request, cause = 'user') {
      const previous = view;
      view = transition(previous, request);
      if (view === previous) return;
      for (const listener of [...listeners]) listener(view, previous, cause);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
