/**
 * Ground that no name may stand on: under marks, under what covers the map, and beyond its edges. For MapLibre these
 * are symbols that are placed first and never drawn, so that every other symbol keeps clear of them.
 */
import type { Feature, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { LonLat } from '../../model/geo.ts';
import type { Box } from '../../scene/lettering/room.ts';
import type { Spot } from '../../scene/marks/mark.ts';
import type { Disc } from './room.ts';

export const KEEP_OUT_IMAGE = 'keep-out';
/** Side of the image, which has 2 px a unit. */
const IMAGE_PX = 8;
/** Of more marks the ground is full in any case, and each would cost every placement. */
const MOST_MARKS = 400;
/** Names may come as near to a mark as the corners of a square around it reach, as a share of its radius. */
const IN_DISC = 0.74;
/** Beyond the map's edges, px. */
const RIM_PX = 64;

export const keepOutPixels = (): ImageData => new ImageData(2 * IMAGE_PX, 2 * IMAGE_PX);

/** @param source holds features made here. */
export const keepOutLayer = (source: string): LayerSpecification => ({
  id: 'keep-out',
  type: 'symbol',
  source,
  filter: ['has', 'side'],
  layout: {
    'icon-image': KEEP_OUT_IMAGE,
    'icon-size': ['/', ['get', 'side'], IMAGE_PX],
    'icon-padding': [0],
    'icon-overlap': 'always',
  },
  paint: { 'icon-opacity': 0 },
});

/** Just outside a frame: a name that would be cut there is left out. */
export const rimOf = (width: number, height: number): readonly Box[] => [
  { x0: -RIM_PX, y0: -RIM_PX, x1: width + RIM_PX, y1: 0 },
  { x0: -RIM_PX, y0: height, x1: width + RIM_PX, y1: height + RIM_PX },
  { x0: -RIM_PX, y0: 0, x1: 0, y1: height },
  { x0: width, y0: 0, x1: width + RIM_PX, y1: height },
];

/** A box as squares side by side, each as the disc in it. */
export function discsIn({ x0, y0, x1, y1 }: Box): readonly Disc[] {
  const [width, height] = [x1 - x0, y1 - y0];
  const side = Math.min(width, height);
  if (side <= 0) return [];
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  const middle = (i: number, count: number, from: number, length: number): number =>
    count === 1 ? from + length / 2 : from + side / 2 + (i * (length - side)) / (count - 1);
  return Array.from({ length: across * down }, (_, i) => ({
    x: middle(i % across, across, x0, width),
    y: middle(Math.floor(i / across), down, y0, height),
    radius: side / 2,
  }));
}

/** @param marks drawn as discs. @param boxes filled whole. */
export function keepOutFeatures(
  marks: readonly Disc[],
  boxes: readonly Box[],
  unproject: (spot: Spot) => LonLat,
): readonly Feature<Point>[] {
  const feature = (disc: Disc, share: number): Feature<Point> => ({
    type: 'Feature',
    properties: { side: Math.max(1, Math.round(disc.radius * 2 * share)) },
    geometry: { type: 'Point', coordinates: [...unproject(disc)] },
  });
  return [
    ...(marks.length > MOST_MARKS ? [] : marks).map((disc) => feature(disc, IN_DISC)),
    ...boxes.flatMap((box) => discsIn(box).map((disc) => feature(disc, 1))),
  ];
}
