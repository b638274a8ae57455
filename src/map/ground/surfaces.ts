import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours, GroundTheme } from './colours.ts';

/** A value that moves evenly between zoom levels: pairs of zoom and value. */
export function byZoom(...stops: number[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** Strength of light and shade at the widest zoom; it is gone before zoom 8.8, where it blurs. */
const RELIEF_OPACITY: Readonly<Record<GroundTheme, number>> = { light: 0.3, dark: 0.34 };

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
      paint: { 'raster-opacity': byZoom(5, relief, 7, relief, 8.7, 0), 'raster-fade-duration': 0 },
    },
    {
      id: 'ground-built-up',
      type: 'fill',
      source: 'ground-built-up',
      minzoom: 7,
      paint: { 'fill-color': colours.builtUp, 'fill-opacity': byZoom(7, 0, 8, 1) },
    },
    { id: 'ground-lakes', type: 'fill', source: 'ground-lakes', paint: { 'fill-color': colours.sea } },
    {
      id: 'ground-lake-shore',
      type: 'line',
      source: 'ground-lakes',
      minzoom: 7,
      paint: { 'line-color': colours.coast, 'line-width': byZoom(7, 0.3, 11, 0.8) },
    },
    {
      id: 'ground-rivers',
      type: 'line',
      source: 'ground-rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours.river,
        'line-width': byZoom(5, 0.6, 8, 1.3, 10, 1.6),
        'line-opacity': byZoom(9, 1, 10.5, 0.55),
      },
    },
    {
      id: 'ground-river-areas',
      type: 'fill',
      source: 'ground-river-areas',
      minzoom: 8,
      paint: {
        'fill-color': colours.sea,
        'fill-outline-color': colours.coast,
        'fill-opacity': byZoom(8, 0, 9, 1),
      },
    },
    {
      id: 'ground-coast',
      type: 'line',
      source: 'ground-land',
      paint: { 'line-color': colours.coast, 'line-width': byZoom(5, 0.5, 11, 1) },
    },
  ];
}
