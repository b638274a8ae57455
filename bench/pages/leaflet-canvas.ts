/** Leaflet's canvas with one mark for each report: those that enter the window are added, those that leave removed. */
import type { CircleMarker } from 'leaflet';
import { EVERYTHING, type Span } from '../windows.ts';
import { type Peer, start } from './harness.ts';
import { afterFrame, createMap, disc } from './leaflet.ts';
import { DISC, fetchGeojson, upperBound } from './view.ts';

const map = createMap();
let marks: readonly CircleMarker[] = [];
let minutes = new Float64Array();
let shown = { first: 0, end: 0 };
let paint = (): void => undefined;

function slice({ from, to }: Span): { first: number; end: number } {
  const at = (index: number): number => minutes[index] ?? Number.POSITIVE_INFINITY;
  const end = upperBound(minutes.length, at, to);
  return { first: from === null ? 0 : Math.min(end, upperBound(minutes.length, at, from)), end };
}

function request(span: Span): void {
  const next = slice(span);
  for (let i = shown.first; i < shown.end; i += 1)
    if (i < next.first || i >= next.end) marks[i]?.removeFrom(map);
  for (let i = next.first; i < next.end; i += 1) if (i < shown.first || i >= shown.end) marks[i]?.addTo(map);
  const changed = next.first !== shown.first || next.end !== shown.end;
  shown = next;
  if (changed) requestAnimationFrame(paint);
}

const peer: Peer = {
  mark: DISC,
  input: 'GeoJSON, read by the page',
  countLimit: null,
  async load(n) {
    const { features } = await fetchGeojson(n);
    minutes = Float64Array.from(features, ({ properties }) => properties.t);
    marks = features.map(({ geometry: { coordinates }, properties }) =>
      disc(coordinates[0] ?? 0, coordinates[1] ?? 0, properties.side),
    );
    request(EVERYTHING);
    await afterFrame();
  },
  request,
  painted: afterFrame,
  onPaint(callback) {
    paint = callback;
  },
  count: () => marks.reduce((sum, mark) => sum + (map.hasLayer(mark) ? 1 : 0), 0),
};

start(peer);
