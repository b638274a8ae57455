import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from './colours.ts';
import { GROUND_FONTS } from './fonts.ts';
import { FORMER_OBLAST_NAMES, type GroundLanguage } from './language.ts';
import { byZoom } from './surfaces.ts';

/** What the labels of the ground depend on. */
export interface LabelOptions {
  readonly colours: GroundColours;
  readonly lang: GroundLanguage;
  /** Ids of places that another layer names, so that the ground leaves them out. */
  readonly omitPlaces: readonly string[];
}

const kindIs = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];

/** Features of a rank that is due at this zoom: 0 for capitals down to 4 for small towns. */
const RANK_IS_DUE: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 1, 6, 1, 7, 2, 8, 3, 9, 4],
];

/** Rivers, waters and the former oblast: names that lie on the ground itself. */
function groundNameLayers({ colours, lang }: LabelOptions): LayerSpecification[] {
  return [
    {
      id: 'ground-label-river',
      type: 'symbol',
      source: 'ground-rivers',
      minzoom: 7,
      filter: ['==', ['get', 'kind'], 'name'],
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
      source: 'ground-labels',
      filter: ['all', kindIs('sea', 'lake'), RANK_IS_DUE] as FilterSpecification,
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
      source: 'ground-former-oblast',
      filter: ['==', ['get', 'kind'], 'name'],
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

/** Countries, and the towns of the surroundings with their dots. */
function settlementLayers({ colours, lang, omitPlaces }: LabelOptions): LayerSpecification[] {
  const named: ExpressionSpecification = [
    '!',
    ['in', ['coalesce', ['get', 'place'], ''], ['literal', [...omitPlaces]]],
  ];
  const cities = ['all', kindIs('city'), RANK_IS_DUE, named] as FilterSpecification;
  return [
    {
      id: 'ground-label-city-dot',
      type: 'circle',
      source: 'ground-labels',
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
      source: 'ground-labels',
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
      source: 'ground-labels',
      maxzoom: 9.5,
      filter: [
        'all',
        kindIs('country', 'country-part'),
        ['case', kindIs('country'), true, ['>=', ['zoom'], 7]],
      ] as FilterSpecification,
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

/** All names of the ground, lowest first. */
export function labelLayers(options: LabelOptions): LayerSpecification[] {
  return [...groundNameLayers(options), ...settlementLayers(options)];
}
