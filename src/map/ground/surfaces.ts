import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours, GroundTheme } from './colours.ts';

/** A value that moves evenly between zoom levels: pairs of zoom and value. */
export function byZoom(...stops: number[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** Strength of light and shade at the widest zoom; it is gone before zoom 8.8, where it blurs. */
const RELIEF_OPACITY: Readonly<Record<GroundTheme, number>> = { light: 0.26, dark: 0.34 };

/** How white the light of the relief may be: on a dark ground it is grey, or it would shout. */
const RELIEF_LIGHT: Readonly<Record<GroundTheme, number>> = { light: 1, dark: 0.42 };

/** Large lakes always, small ones from zoom 8. */
const LAKE_IS_DUE: FilterSpecification = ['any', ['get', 'major'], ['>=', ['zoom'], 8]];

/** Everything that lies flat: sea, land, relief, built-up ground and water, lowest first. */
export function surfaceLayers(theme: GroundTheme, colours: GroundColours): LayerSpecification[] {
  const relief = RELIEF_OPACITY[theme];
  return [
    { id: 'ground-sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'ground-land', type: 'fill', source: 'ground-land', paint: { 'fill-color': colours.land } },
    {
      id: 'ground-relief',
      type: 'raster',
      source: 'ground-relief',
      maxzoom: 8.8,
      paint: {
        'raster-opacity': byZoom(5, relief, 6, relief, 7, 0.72 * relief, 8.5, 0),
        'raster-brightness-max': RELIEF_LIGHT[theme],
        'raster-fade-duration': 0,
      },
    },
    {
      id: 'ground-built-up',
      type: 'fill',
      source: 'ground-built-up',
      minzoom: 7,
      maxzoom: 10.5,
      // Outlines of the world's scale: closer than this they are spikes, not a town.
      paint: { 'fill-color': colours.builtUp, 'fill-opacity': byZoom(7, 0, 8, 1, 9.3, 1, 10.5, 0) },
    },
    {
      id: 'ground-rivers',
      type: 'line',
      source: 'ground-rivers',
      filter: ['==', ['get', 'kind'], 'course'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours.river,
        'line-width': byZoom(5, 0.7, 8, 1.6, 11, 3),
      },
    },
    {
      id: 'ground-lakes',
      type: 'fill',
      source: 'ground-lakes',
      filter: LAKE_IS_DUE,
      paint: { 'fill-color': colours.sea },
    },
    {
      id: 'ground-lake-shore',
      type: 'line',
      source: 'ground-lakes',
      filter: LAKE_IS_DUE,
      paint: { 'line-color': colours.coast, 'line-width': byZoom(5, 0.4, 11, 0.9) },
    },
    {
      id: 'ground-coast',
      type: 'line',
      source: 'ground-land',
      paint: { 'line-color': colours.coast, 'line-width': byZoom(5, 0.5, 11, 1) },
    },
  ];
}
