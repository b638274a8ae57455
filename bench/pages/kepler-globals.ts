/** kepler.gl and what it needs, from their published scripts: the part that the benchmark calls. */
import { BASE } from './view.ts';

type Action = Readonly<Record<string, unknown>>;

export interface KeplerStore {
  dispatch(action: Action): void;
  getState(): { readonly keplerGl: Readonly<Record<string, unknown>> };
}

export interface Kepler {
  readonly KeplerGl: unknown;
  readonly keplerGlReducer: { initialState(state: object): unknown };
  enhanceReduxMiddleware(middleware: readonly unknown[]): unknown[];
  processCsvData(text: string): object;
  wrapTo(id: string, action: Action): Action;
  addDataToMap(payload: object): Action;
  addFilter(dataset: string): Action;
  setFilterView(index: number, view: 'side'): Action;
  setFilter(index: number, property: string, value: unknown): Action;
}

interface React {
  readonly Fragment: unknown;
  createElement(type: unknown, props: object | null, ...children: readonly unknown[]): unknown;
}

interface Globals {
  readonly KeplerGl: Kepler;
  readonly React: React;
  readonly ReactDOM: { createRoot(element: HTMLElement): { render(node: unknown): void } };
  readonly ReactRedux: { readonly Provider: unknown };
  readonly Redux: {
    combineReducers(reducers: object): unknown;
    applyMiddleware(...middleware: readonly unknown[]): unknown;
    createStore(reducer: unknown, state: object, enhancer: unknown): KeplerStore;
  };
}

const loadScript = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${BASE}vendor/${name}`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${name} could not be loaded`));
    document.head.append(script);
  });

/** Loads the scripts one after the other. */
export async function loadKepler(): Promise<Globals> {
  for (const name of ['react.js', 'react-dom.js', 'redux.js', 'react-redux.js', 'styled-components.js'])
    await loadScript(name);
  const globals = globalThis as unknown as Globals & Record<string, unknown>;
  const { React } = globals;
  // React publishes this part of itself as a module only; its script looks for it under these names.
  const jsx = (type: unknown, props: object, key?: string): unknown =>
    React.createElement(type, key === undefined ? props : { ...props, key });
  globals['react/jsx-runtime'] = { jsx, jsxs: jsx, Fragment: React.Fragment };
  globals.util = {};
  await loadScript('kepler.js');
  return globals;
}
