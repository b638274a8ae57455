import type { ExpressionSpecification, FilterSpecification, SourceSpecification } from 'maplibre-gl';

/** Corners of relief.png in degrees: the picture is already in Web Mercator. */
const RELIEF = { west: 36, south: 34.5, east: 57, north: 45.5 };

/**
 * Everything but the relief, in one source, because MapLibre cuts, keeps and clips tiles for each source anew: nine of
 * them made the first picture wait and every picture dearer.
 */
export const SHAPES = 'ground-shapes';
export const RELIEF_SOURCE = 'ground-relief';

/** `part` of the features in `basemap/ground.geojson`. */
export type GroundPart =
  | 'land'
  | 'lakes'
  | 'rivers'
  | 'built-up'
  | 'districts'
  | 'railways'
  | 'former-oblast'
  | 'borders'
  | 'labels';

/** Features of one part, and of them those that pass further tests. */
export const ofPart = (part: GroundPart, ...tests: ExpressionSpecification[]): FilterSpecification => [
  'all',
  ['==', ['get', 'part'], part],
  ...tests,
];

/** @param base address of the site, with its closing slash. */
export const groundFile = (base: string): string => `${base}basemap/ground.geojson`;

/**
 * Sources of the ground.
 * @param shapes the address of `ground.geojson`, or features with the same properties.
 * @param relief whether light and shade are part of it.
 */
export function groundSources(
  base: string,
  shapes: string | GeoJSON.FeatureCollection,
  relief: boolean,
): Record<string, SourceSpecification> {
  const ground: SourceSpecification = { type: 'geojson', data: shapes, maxzoom: 12 };
  if (!relief) return { [SHAPES]: ground };
  return {
    [RELIEF_SOURCE]: {
      type: 'image',
      url: `${base}basemap/relief.png`,
      coordinates: [
        [RELIEF.west, RELIEF.north],
        [RELIEF.east, RELIEF.north],
        [RELIEF.east, RELIEF.south],
        [RELIEF.west, RELIEF.south],
      ],
    },
    [SHAPES]: ground,
  };
}
