import type { LayerSpecification } from 'maplibre-gl';
import { GROUND_FONTS } from './fonts.ts';
import { kindIs, type LabelOptions, RANK_IS_DUE } from './label-rules.ts';
import { FORMER_OBLAST_NAMES } from './language.ts';
import { settlementLayers } from './settlements.ts';
import { ofPart, SHAPES } from './sources.ts';
import { byZoom } from './surfaces.ts';

/** Rivers, waters and the former oblast: names that lie on the ground itself. */
function groundNameLayers({ colours, lang }: LabelOptions): LayerSpecification[] {
  return [
    {
      id: 'ground-label-river',
      type: 'symbol',
      source: SHAPES,
      minzoom: 7,
      filter: ofPart('rivers', ['==', ['get', 'kind'], 'name']),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', lang],
        'text-font': GROUND_FONTS.italic,
        'text-size': byZoom(7, 11, 11, 13),
        'text-letter-spacing': 0.08,
        'text-max-angle': 35,
        'text-offset': [0, -0.75],
      },
      paint: { 'text-color': colours.waterLabel, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 },
    },
    {
      id: 'ground-label-water',
      type: 'symbol',
      source: SHAPES,
      filter: ofPart('labels', kindIs('sea', 'lake'), RANK_IS_DUE),
      layout: {
        'text-field': ['get', lang],
        'text-font': GROUND_FONTS.italic,
        'text-size': ['match', ['get', 'kind'], 'sea', 15, 11.5],
        'text-letter-spacing': ['match', ['get', 'kind'], 'sea', 0.14, 0.04],
        'text-max-width': 6,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': colours.waterLabel,
        'text-halo-color': colours.waterHalo,
        'text-halo-width': 1.2,
      },
    },
    {
      id: 'ground-label-former-oblast',
      type: 'symbol',
      source: SHAPES,
      filter: ofPart('former-oblast', ['==', ['get', 'kind'], 'name']),
      minzoom: 8,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 900,
        'text-field': FORMER_OBLAST_NAMES[lang],
        'text-font': GROUND_FONTS.regular,
        'text-size': 11,
        'text-offset': [0, -0.8],
        'text-max-angle': 40,
        'text-letter-spacing': 0.02,
      },
      paint: {
        'text-color': colours.formerOblastLabel,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.4,
      },
    },
  ];
}

/** All names of the ground, lowest first. */
export function labelLayers(options: LabelOptions): LayerSpecification[] {
  return [...groundNameLayers(options), ...settlementLayers(options)];
}
