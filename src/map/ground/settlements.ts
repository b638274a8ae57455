import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { GROUND_FONTS } from './fonts.ts';
import { kindIs, type LabelOptions, RANK_IS_DUE } from './label-rules.ts';
import { ofPart, SHAPES } from './sources.ts';
import { byZoom } from './surfaces.ts';

/** Countries, and the towns of the surroundings with their dots. */
export function settlementLayers({ colours, lang, omitPlaces }: LabelOptions): LayerSpecification[] {
  const named: ExpressionSpecification = [
    '!',
    ['in', ['coalesce', ['get', 'place'], ''], ['literal', [...omitPlaces]]],
  ];
  const cities = ofPart('labels', kindIs('city'), RANK_IS_DUE, named);
  return [
    {
      id: 'ground-label-city-dot',
      type: 'circle',
      source: SHAPES,
      filter: cities,
      paint: {
        'circle-color': ['case', ['has', 'capital'], colours.cityDot, colours.halo],
        'circle-radius': ['case', ['has', 'capital'], 2.8, 1.9],
        'circle-stroke-color': colours.cityDot,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'ground-label-city',
      type: 'symbol',
      source: SHAPES,
      filter: cities,
      layout: {
        'text-field': ['get', lang],
        'text-font': [
          'case',
          ['has', 'capital'],
          ['literal', GROUND_FONTS.medium],
          ['literal', GROUND_FONTS.regular],
        ],
        'text-size': ['case', ['has', 'capital'], 13, 11.5],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': colours.cityLabel, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 },
    },
    {
      id: 'ground-label-country',
      type: 'symbol',
      source: SHAPES,
      maxzoom: 9.5,
      filter: ofPart('labels', kindIs('country', 'country-part'), [
        'case',
        kindIs('country'),
        true,
        ['>=', ['zoom'], 7],
      ]),
      layout: {
        'text-field': ['upcase', ['get', lang]],
        'text-font': GROUND_FONTS.medium,
        'text-size': byZoom(5, 11.5, 8, 15),
        'text-letter-spacing': 0.22,
        'text-max-width': 9,
        'text-padding': 6,
      },
      paint: {
        'text-color': colours.countryLabel,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.6,
        'text-opacity': byZoom(8.5, 1, 9.5, 0),
      },
    },
  ];
}
