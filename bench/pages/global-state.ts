/** MapLibre with all reports in one GeoJSON source; the layer's filter reads the window from the style's state. */

import { EVERYTHING } from '../windows.ts';
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
    map.setGlobalStateProperty('from', -1);
    map.setGlobalStateProperty('to', EVERYTHING.to);
    map.addSource('reports', { type: 'geojson', data: geojsonUrl(n) });
    map.addLayer({
      ...discs(),
      filter: [
        'all',
        ['<=', ['get', 't'], ['global-state', 'to']],
        ['>', ['get', 't'], ['global-state', 'from']],
      ],
    });
    await painted(map);
  },
  request({ from, to }) {
    map.setGlobalStateProperty('from', from ?? -1);
    map.setGlobalStateProperty('to', to);
  },
  painted: () => painted(map),
  onPaint(callback) {
    map.on('render', callback);
  },
  count: () => countDiscs(map),
};

start(peer);
