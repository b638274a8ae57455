/** MapLibre with all reports in one GeoJSON source and a filter on the layer. */

import { type Peer, start } from './harness.ts';
import { COUNT_LIMIT, countDiscs, createMap, discs, painted, styled } from './maplibre.ts';
import { DISC, geojsonUrl } from './view.ts';

const map = createMap();

const peer: Peer = {
  mark: DISC,
  input: 'GeoJSON, read by MapLibre’s worker',
  countLimit: COUNT_LIMIT,
  async load(n) {
    await styled(map);
    map.addSource('reports', { type: 'geojson', data: geojsonUrl(n) });
    map.addLayer(discs());
    await painted(map);
  },
  request({ from, to }) {
    map.setFilter('reports', ['all', ['<=', ['get', 't'], to], ['>', ['get', 't'], from ?? -1]]);
  },
  painted: () => painted(map),
  onPaint(callback) {
    map.on('render', callback);
  },
  count: () => countDiscs(map),
};

start(peer);
