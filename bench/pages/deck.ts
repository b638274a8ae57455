/** deck.gl's scatterplot with DataFilterExtension, on its own canvas over MapLibre. */
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import type { Points } from '../points.ts';
import { EVERYTHING, type Span } from '../windows.ts';
import { type Peer, start } from './harness.ts';
import { createMap, painted as mapPainted } from './maplibre.ts';
import { COLOURS, DISC, fetchColumns, OPACITY, RADIUS } from './view.ts';

const RGB = COLOURS.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
const map = createMap();
const extension = new DataFilterExtension({ filterSize: 1, countItems: true });
let attributes: ReturnType<typeof attributesOf> | null = null;
let counted: { readonly span: Span; readonly count: number } | null = null;
let shown = EVERYTHING;
let waiting: (() => void)[] = [];
let paint = (): void => undefined;
const overlay = new MapboxOverlay({
  interleaved: false,
  layers: [],
  onAfterRender() {
    paint();
    const done = waiting;
    waiting = [];
    for (const each of done) each();
  },
});

function attributesOf({ length, lon, lat, minute, side }: Points) {
  const position = new Float32Array(2 * length);
  const colour = new Uint8Array(3 * length);
  for (let i = 0; i < length; i += 1) {
    position[2 * i] = lon[i] ?? 0;
    position[2 * i + 1] = lat[i] ?? 0;
    colour.set(RGB[side[i] ?? 2] ?? [], 3 * i);
  }
  return {
    length,
    attributes: {
      getPosition: { value: position, size: 2 },
      getFillColor: { value: colour, size: 3 },
      getFilterValue: { value: Float32Array.from(minute), size: 1 },
    },
  };
}

function request(span: Span): void {
  shown = span;
  overlay.setProps({ layers: [layerOf(span, false)] });
}

/** deck.gl counts on the GPU; only asked to when the answer is wanted, so that no measured step pays for it. */
function layerOf(span: Span, counting: boolean) {
  const { from, to } = span;
  return new ScatterplotLayer<unknown, DataFilterExtensionProps<unknown>>({
    id: 'reports',
    data: attributes ?? [],
    radiusUnits: 'pixels',
    getRadius: RADIUS,
    opacity: OPACITY,
    extensions: [extension],
    // Whole minutes: just above `from` is the first that belongs.
    filterRange: [from === null ? -1 : from + 0.5, to + 0.5],
    ...(counting && {
      onFilteredItemsChange: ({ count }: { count: number }) => {
        counted = { span, count };
      },
    }),
  });
}

const painted = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
  });

const peer: Peer = {
  mark: DISC,
  input: 'columns as binary attributes',
  countLimit: null,
  async load(n) {
    map.addControl(overlay);
    const ground = mapPainted(map);
    attributes = attributesOf(await fetchColumns(n));
    request(EVERYTHING);
    await Promise.all([painted(), ground]);
  },
  request,
  painted,
  onPaint(callback) {
    paint = callback;
  },
  async count() {
    if (counted?.span !== shown) {
      overlay.setProps({ layers: [layerOf(shown, true)] });
      await painted();
    }
    return counted?.count ?? null;
  },
};

start(peer);
