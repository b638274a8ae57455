/**
 * This project's own map in its page. Everything that depends on how the product takes its reports is here: another
 * way in (columns, Parquet, CSV) is switched to in `openOurs` alone.
 */
import { createLiveMap } from '../../src/map/live-map.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { PERIOD_START } from '../points.ts';
import { EVERYTHING, type Span } from '../windows.ts';
import { nextFrame } from './frame.ts';
import { type Peer, start } from './harness.ts';
import { conflictOf } from './ours-conflict.ts';
import { BASE, CENTER, container, fetchColumns, ZOOM } from './view.ts';

/** What the benchmark needs of the product's map. */
interface Ours {
  /** Resolves at the first complete picture. */
  readonly ready: Promise<void>;
  show(span: Span): void;
  /** Reports in the last picture, whether as marks or counted in a grid. */
  drawn(): number;
}

const MARK = 'the product’s shapes, 14 to 44 px by deaths, with outline';
const INPUT = 'columns, made into the product’s objects';

const viewOf = ({ from, to }: Span): ViewState => ({
  at: PERIOD_START + to,
  span: from === null ? 'all' : to - from,
  place: null,
  report: null,
  truce: null,
  kind: null,
  by: null,
  against: null,
  stance: null,
  lang: 'en',
  theme: 'light',
  map: { zoom: ZOOM, center: CENTER },
  release: null,
});

async function openOurs(n: number): Promise<Ours> {
  const conflict = conflictOf(await fetchColumns(n));
  const scene = createSceneMaker(conflict);
  const map = createLiveMap({
    container: container(),
    conflict,
    lang: 'en',
    theme: 'light',
    base: BASE,
    cooperative: false,
    onRequest: () => undefined,
    onHover: () => undefined,
    onError: (problem) => console.error(problem),
  });
  return {
    ready: map.ready,
    show: (span) => map.update(scene(viewOf(span))),
    drawn: () => map.drawn().length,
  };
}

let ours: Ours | null = null;
let paint = (): void => undefined;

function request(span: Span): void {
  ours?.show(span);
  // The map paints in the next frame; this callback comes after its own.
  requestAnimationFrame(paint);
}

const peer: Peer = {
  mark: MARK,
  input: INPUT,
  countLimit: null,
  async load(n) {
    ours = await openOurs(n);
    request(EVERYTHING);
    await ours.ready;
    await nextFrame();
  },
  request,
  painted: nextFrame,
  onPaint(callback) {
    paint = callback;
  },
  count: () => ours?.drawn() ?? null,
};

start(peer);
