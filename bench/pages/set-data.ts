/** MapLibre whose source is given the reports of the window, found by binary search, at every step. */
import type { GeoJSONSource } from 'maplibre-gl';
import type { Span } from '../windows.ts';
import { EVERYTHING } from '../windows.ts';
import { type Peer, start } from './harness.ts';
import { COUNT_LIMIT, countDiscs, createMap, discs, painted, styled } from './maplibre.ts';
import { DISC, fetchGeojson, type Reports, upperBound } from './view.ts';

const map = createMap();
let features: Reports['features'] = [];

function subset({ from, to }: Span): Reports {
  const at = (index: number): number => features[index]?.properties.t ?? Number.POSITIVE_INFINITY;
  const first = from === null ? 0 : upperBound(features.length, at, from);
  return {
    type: 'FeatureCollection',
    features: features.slice(first, upperBound(features.length, at, to)),
  };
}

const peer: Peer = {
  mark: DISC,
  input: 'GeoJSON, read by the page',
  countLimit: COUNT_LIMIT,
  async load(n) {
    const [reports] = await Promise.all([fetchGeojson(n), styled(map)]);
    features = reports.features;
    map.addSource('reports', { type: 'geojson', data: subset(EVERYTHING) });
    map.addLayer(discs());
    await painted(map);
  },
  request(span) {
    map.getSource<GeoJSONSource>('reports')?.setData(subset(span));
  },
  painted: () => painted(map),
  onPaint(callback) {
    map.on('render', callback);
  },
  count: () => countDiscs(map),
};

start(peer);
