import type { SourceSpecification } from 'maplibre-gl';

/** Corners of relief.png in degrees: the picture is already in Web Mercator. */
const RELIEF = { west: 36, south: 34.5, east: 57, north: 45.5 };

const GEOJSON_NAMES = [
  'land',
  'lakes',
  'rivers',
  'built-up',
  'districts',
  'railways',
  'former-oblast',
  'borders',
  'labels',
] as const;

/** Sources of the ground, under `base`, the address of the site with its closing slash. */
export function groundSources(base: string): Record<string, SourceSpecification> {
  const sources: Record<string, SourceSpecification> = {
    'ground-relief': {
      type: 'image',
      url: `${base}basemap/relief.png`,
      coordinates: [
        [RELIEF.west, RELIEF.north],
        [RELIEF.east, RELIEF.north],
        [RELIEF.east, RELIEF.south],
        [RELIEF.west, RELIEF.south],
      ],
    },
  };
  for (const name of GEOJSON_NAMES) {
    sources[`ground-${name}`] = { type: 'geojson', data: `${base}basemap/${name}.geojson`, maxzoom: 12 };
  }
  return sources;
}
