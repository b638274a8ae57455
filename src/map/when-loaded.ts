/** Waits for the tiles of a source that was given new features. */
import type { MapLibreMap } from 'maplibre-gl';

/** A source is taken as loaded after this, loaded or not. */
const LOAD_LIMIT_MS = 600;

/**
 * Calls back once, in the task in which the last of the source's tiles has arrived.
 * @returns what stops the waiting.
 */
export function whenLoaded(map: MapLibreMap, source: string, act: () => void): () => void {
  const stop = (): void => {
    clearTimeout(limit);
    map.off('sourcedata', onSource);
  };
  const done = (): void => {
    stop();
    if (map.style) act();
  };
  const onSource = (event: { readonly sourceId: string; readonly tile?: unknown }): void => {
    if (event.sourceId === source && event.tile && map.isSourceLoaded(source)) done();
  };
  const limit = setTimeout(done, LOAD_LIMIT_MS);
  map.on('sourcedata', onSource);
  return stop;
}
