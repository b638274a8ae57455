/**
 * The product's own map. How it takes its reports is decided here alone: another way in (columns, Parquet, CSV) is
 * another `open` or `openCsv`.
 */
import { createLiveMap } from '../../src/map/live-map.ts';
import { type Ground, readGround } from '../../src/scene/ground.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { EVERYTHING } from '../windows.ts';
import { start } from './harness.ts';
import { conflictOf } from './ours-conflict.ts';
import { type Ours, oursPeer, viewOf } from './ours-peer.ts';
import { BASE, container, fetchColumns } from './view.ts';

const fetchGround = async (): Promise<Ground> =>
  readGround(await (await fetch(`${BASE}basemap/static.json`)).json());

async function open(n: number): Promise<Ours> {
  const [columns, ground] = await Promise.all([fetchColumns(n), fetchGround()]);
  const conflict = conflictOf(columns);
  const scene = createSceneMaker(conflict);
  const map = createLiveMap({
    container: container(),
    conflict,
    scene: scene(viewOf(EVERYTHING)),
    lang: 'en',
    theme: 'light',
    base: BASE,
    ground,
    cooperative: false,
    onRequest: () => undefined,
    onHover: () => undefined,
    onError: (problem) => console.error(problem),
  });
  return {
    ready: map.ready,
    show: (span) => map.update(scene(viewOf(span))),
    drawn: () => map.drawnCount(),
  };
}

start(
  oursPeer({
    mark: 'shapes of 14 to 44 px by deaths, with outline; over 1,500 in the frame, their number by square',
    input: 'columns',
    open,
  }),
);
