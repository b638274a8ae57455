/** Leaflet.TimeDimension: a GeoJSON layer whose features have a time, made anew at every step. */
import L from 'leaflet';
import 'leaflet-timedimension';
import { EVERYTHING, type Span, WINDOW_MINUTES, type WindowName } from '../windows.ts';
import { type Peer, start } from './harness.ts';
import { afterFrame, createMap, discOf } from './leaflet.ts';
import { DISC, epochMs, fetchGeojson } from './view.ts';

const HOUR = 60;
const map = createMap();
let base: L.GeoJSON | null = null;
let dimension: L.TimeDimension | null = null;
let layer: L.TimeDimensionLayer | null = null;
let paint = (): void => undefined;

function open(window: WindowName): void {
  if (!base || !dimension) return;
  const length = WINDOW_MINUTES[window];
  if (layer) map.removeLayer(layer);
  layer = L.timeDimension.layer.geoJson(base, {
    timeDimension: dimension,
    // Both ends belong to its window, so it is a minute shorter than a half-open one.
    duration: length === null ? null : `PT${length - 1}M`,
  });
  layer.addTo(map);
}

function request({ to }: Span): void {
  dimension?.setCurrentTime(epochMs(to));
  requestAnimationFrame(paint);
}

const peer: Peer = {
  mark: DISC,
  input: 'GeoJSON, read by the page',
  countLimit: null,
  async load(n) {
    const reports = await fetchGeojson(n);
    for (const feature of reports.features)
      Object.assign(feature.properties, { time: epochMs(feature.properties.t) });
    base = L.geoJSON(reports, { pointToLayer: discOf });
    const hours = Array.from({ length: EVERYTHING.to / HOUR + 1 }, (_, hour) => epochMs(hour * HOUR));
    dimension = L.timeDimension({ times: hours, currentTime: epochMs(EVERYTHING.to) });
    open('all');
    await afterFrame();
  },
  open,
  request,
  painted: afterFrame,
  onPaint(callback) {
    paint = callback;
  },
  count() {
    let count = 0;
    layer?.eachLayer((group) => {
      if (group instanceof L.GeoJSON && group !== base) count += group.getLayers().length;
    });
    return count;
  },
};

start(peer);
