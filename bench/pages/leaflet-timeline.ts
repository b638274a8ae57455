/** leaflet.timeline: each report has an interval; the window's length is that of all intervals. */
import L from 'leaflet';
import 'leaflet.timeline';
import { EVERYTHING, type Span, WINDOW_MINUTES, type WindowName } from '../windows.ts';
import { type Peer, start } from './harness.ts';
import { afterFrame, createMap, discOf } from './leaflet.ts';
import { DISC, fetchGeojson, type ReportProperties, type Reports } from './view.ts';

const map = createMap();
let reports: Reports = { type: 'FeatureCollection', features: [] };
let timeline: L.Timeline | null = null;
let paint = (): void => undefined;

function open(window: WindowName): void {
  const length = WINDOW_MINUTES[window] ?? EVERYTHING.to;
  timeline?.removeFrom(map);
  timeline = L.timeline(reports, {
    getInterval: ({ properties }) => {
      const { t } = properties as ReportProperties;
      return { start: t, end: t + length, endExclusive: true };
    },
    pointToLayer: discOf,
  }).addTo(map);
}

function request({ to }: Span): void {
  timeline?.setTime(to);
  requestAnimationFrame(paint);
}

const peer: Peer = {
  mark: DISC,
  input: 'GeoJSON, read by the page',
  countLimit: null,
  async load(n) {
    reports = await fetchGeojson(n);
    open('all');
    request(EVERYTHING);
    await afterFrame();
  },
  open,
  request,
  painted: afterFrame,
  onPaint(callback) {
    paint = callback;
  },
  count: () => timeline?.getLayers().length ?? 0,
};

start(peer);
