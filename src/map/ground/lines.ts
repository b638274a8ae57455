import type { LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from './colours.ts';
import { ofPart, SHAPES } from './sources.ts';
import { byZoom } from './surfaces.ts';

/** Lines on the ground, faintest first: districts, railways, the former oblast, country borders. */
export function lineLayers(colours: GroundColours): LayerSpecification[] {
  return [
    {
      id: 'ground-districts',
      type: 'line',
      source: SHAPES,
      filter: ofPart('districts'),
      minzoom: 7,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.district,
        'line-width': byZoom(7, 0.5, 11, 0.9),
        'line-opacity': byZoom(7, 0, 7.8, 0.55, 11, 0.7),
        'line-dasharray': [5, 3],
      },
    },
    {
      id: 'ground-railways',
      type: 'line',
      source: SHAPES,
      filter: ofPart('railways'),
      minzoom: 8,
      paint: {
        'line-color': colours.railway,
        'line-width': byZoom(8, 0.6, 11, 1),
        'line-opacity': byZoom(8, 0, 8.8, 0.6, 11, 0.75),
      },
    },
    {
      id: 'ground-former-oblast',
      type: 'line',
      source: SHAPES,
      filter: ofPart('former-oblast', ['==', ['get', 'kind'], 'outline']),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colours.formerOblast,
        'line-width': byZoom(6, 1.1, 8, 1.6, 11, 2.2),
        'line-opacity': byZoom(6, 0.7, 8, 0.9),
        'line-dasharray': [0.1, 2.4],
      },
    },
    {
      id: 'ground-border-casing',
      type: 'line',
      source: SHAPES,
      filter: ofPart('borders'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.borderCasing,
        'line-width': byZoom(5, 2.5, 8, 5, 11, 8),
        'line-opacity': 0.55,
      },
    },
    {
      id: 'ground-border-rivers',
      type: 'line',
      source: SHAPES,
      filter: ofPart('rivers', ['==', ['get', 'kind'], 'border']),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.borderRiver, 'line-width': byZoom(5, 2.5, 8, 5, 11, 9) },
    },
    {
      id: 'ground-borders',
      type: 'line',
      source: SHAPES,
      filter: ofPart('borders'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.border, 'line-width': byZoom(5, 0.7, 8, 1.2, 11, 1.7) },
    },
  ];
}
