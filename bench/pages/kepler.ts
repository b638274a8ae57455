/** kepler.gl with a CSV and a filter on its time column; no ground, which it would ask another host for. */
import { EVERYTHING, type Span } from '../windows.ts';
import { type Peer, start } from './harness.ts';
import { type Kepler, type KeplerStore, loadKepler } from './kepler-globals.ts';
import { CENTER, container, csvUrl, DISC, epochMs, ZOOM } from './view.ts';

const ID = 'map';
const DATASET = 'reports';
/** kepler.gl shrinks discs with the zoom; at this one it makes them as large as the others'. */
const KEPLER_RADIUS = 18;
const NO_GROUND = 'no-ground';
let kepler: Kepler | null = null;
let store: KeplerStore | null = null;
let filtered = false;
let waiting: (() => void)[] = [];
let paint = (): void => undefined;

function afterRender(): void {
  paint();
  const done = waiting;
  waiting = [];
  for (const each of done) each();
}

/** kepler.gl hands on no word of a drawn frame, so its marks' draw calls are watched. */
function watchDrawing(): void {
  const own = WebGL2RenderingContext.prototype;
  const { drawArraysInstanced, drawElementsInstanced } = own;
  own.drawArraysInstanced = function (...args) {
    drawArraysInstanced.apply(this, args);
    afterRender();
  };
  own.drawElementsInstanced = function (...args) {
    drawElementsInstanced.apply(this, args);
    afterRender();
  };
}

/** Resolves in the frame that draws marks next. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
  });

const LAYER = {
  id: 'reports',
  type: 'point',
  config: {
    dataId: DATASET,
    label: 'reports',
    columns: { lat: 'lat', lng: 'lon' },
    isVisible: true,
    visConfig: { radius: KEPLER_RADIUS, fixedRadius: false, opacity: 0.8 },
  },
};

async function mount(): Promise<void> {
  watchDrawing();
  const { KeplerGl, React, ReactDOM, ReactRedux, Redux } = await loadKepler();
  kepler = KeplerGl;
  const reducer = KeplerGl.keplerGlReducer.initialState({
    uiState: { readOnly: true, currentModal: null, activeSidePanel: null },
  });
  const made = Redux.createStore(
    Redux.combineReducers({ keplerGl: reducer }),
    {},
    Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([])),
  );
  store = made;
  const { clientWidth, clientHeight } = container();
  const map = React.createElement(KeplerGl.KeplerGl, {
    id: ID,
    mapboxApiAccessToken: '',
    width: clientWidth,
    height: clientHeight,
    mapStylesReplaceDefault: true,
    mapStyles: [{ id: NO_GROUND, label: '', url: '', style: { version: 8, sources: {}, layers: [] } }],
  });
  ReactDOM.createRoot(container()).render(React.createElement(ReactRedux.Provider, { store: made }, map));
}

function dispatch(action: (own: Kepler) => Readonly<Record<string, unknown>>): void {
  if (kepler && store) store.dispatch(kepler.wrapTo(ID, action(kepler)));
}

function request({ from, to }: Span): void {
  // Both ends belong to its range.
  const range = [epochMs(from ?? -1) + 1, epochMs(to)];
  dispatch((own) => own.setFilter(0, 'value', range));
}

let standing: Promise<void> | null = null;

/** kepler.gl takes data once its element has put its own state into the store. */
function stand(): Promise<void> {
  standing ??= mount().then(async () => {
    while (store?.getState().keplerGl[ID] === undefined) await new Promise(requestAnimationFrame);
  });
  return standing;
}

async function load(n: number): Promise<void> {
  const [text] = await Promise.all([fetch(csvUrl(n)).then((response) => response.text()), stand()]);
  dispatch((own) =>
    own.addDataToMap({
      datasets: { info: { id: DATASET, label: 'reports' }, data: own.processCsvData(text) },
      options: { centerMap: false, readOnly: true },
      config: {
        version: 'v1',
        config: {
          visState: { layers: [LAYER] },
          mapState: { longitude: CENTER[0], latitude: CENTER[1], zoom: ZOOM },
          mapStyle: { styleType: NO_GROUND },
        },
      },
    }),
  );
  await painted();
}

/** The filter serves all windows; its large view with a histogram is closed, so that only the map is measured. */
async function open(): Promise<void> {
  if (filtered) return;
  filtered = true;
  dispatch((own) => own.addFilter(DATASET));
  dispatch((own) => own.setFilter(0, 'name', ['time']));
  dispatch((own) => own.setFilterView(0, 'side'));
  request(EVERYTHING);
  await painted();
}

const peer: Peer = {
  mark: `${DISC}, without a ground`,
  input: 'CSV, read by the page',
  countLimit: 0,
  load,
  stand,
  loadCsv: load,
  open,
  request,
  painted,
  onPaint(callback) {
    paint = callback;
  },
  count: () => null,
};

start(peer);
