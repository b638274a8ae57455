/** The first complete picture of a map, and none before it. */
import type { MapLibreMap } from 'maplibre-gl';

/** Without a picture by then something does not answer, such as a worker that a policy forbids. */
const START_LIMIT_MS = 20_000;

/** What is asked of MapLibre's map. */
export type StartingMap = Pick<MapLibreMap, 'loaded' | '_placementDirty' | 'once'> & {
  readonly painter: Pick<MapLibreMap['painter'], 'render'>;
};

/**
 * Leaves out the pictures before the first complete one, names in their places: another picture stands over them, and
 * a software renderer pays for each. Where the map stands alone, seven of them were a third of what its start took it.
 * @param map was made in the task now running, so that it has drawn nothing.
 * @returns resolves at the first complete picture; rejects when there is none in time, or when the map is removed.
 */
export function firstWhole(map: StartingMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The map drew nothing within ${START_LIMIT_MS / 1000} s`)),
      START_LIMIT_MS,
    );
    const { painter } = map;
    const render = painter.render.bind(painter);
    painter.render = (...frame) => {
      if (!map.loaded() || map._placementDirty) return;
      painter.render = render;
      render(...frame);
      clearTimeout(timer);
      resolve();
    };
    map.once('remove', () => {
      clearTimeout(timer);
      reject(new Error('The map was removed before its first picture'));
    });
  });
}
