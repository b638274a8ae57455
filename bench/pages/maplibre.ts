/** A MapLibre map with the ground of our own map, for the peers that draw in MapLibre. */
import 'maplibre-gl/dist/maplibre-gl.css';
import {
  type LayerSpecification,
  MapLibreMap,
  prewarm,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { groundStyle } from '../../src/map/ground/index.ts';
import { BASE, CENTER, COLOURS, container, OPACITY, RADIUS, ZOOM } from './view.ts';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);
prewarm();

/** Counting asks MapLibre for every drawn feature; beyond this many marks it would outlast the benchmark. */
export const COUNT_LIMIT = 200_000;

/** One colour and nothing else: what such a map costs at the very least. */
const PLAIN: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [{ id: 'background', type: 'background', paint: { 'background-color': '#f4f0e8' } }],
};

export function createMap(): MapLibreMap {
  const plain = new URLSearchParams(location.search).has('plain');
  return new MapLibreMap({
    container: container(),
    style: plain ? PLAIN : groundStyle({ theme: 'light', lang: 'en', base: BASE }),
    center: [CENTER[0], CENTER[1]],
    zoom: ZOOM,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    validateStyle: false,
  });
}

/** Resolves in the first frame in which everything asked for is painted. */
export function painted(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!map.loaded()) return;
      map.off('render', check);
      resolve();
    };
    map.on('render', check);
    map.triggerRepaint();
  });
}

export const styled = (map: MapLibreMap): Promise<void> =>
  new Promise((resolve) => {
    map.once('style.load', () => resolve());
  });

/** Discs of the source `reports`, coloured by side. */
export const discs = (): Extract<LayerSpecification, { type: 'circle' }> => ({
  id: 'reports',
  type: 'circle',
  source: 'reports',
  paint: {
    'circle-radius': RADIUS,
    'circle-opacity': OPACITY,
    'circle-color': ['match', ['get', 'side'], 0, COLOURS[0], 1, COLOURS[1], COLOURS[2]],
  },
});

/** Marks that MapLibre says it draws, by their ids: a tile's margin repeats some. */
export function countDiscs(map: MapLibreMap): number {
  return new Set(map.queryRenderedFeatures({ layers: ['reports'] }).map(({ id }) => id)).size;
}
