import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours, GroundTheme } from './colours.ts';
import { ofPart, RELIEF_SOURCE, SHAPES } from './sources.ts';

/** A value that moves evenly between zoom levels: pairs of zoom and value. */
export function byZoom(...stops: number[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** Zoom at which light and shade are gone: closer than this they blur. */
export const RELIEF_UNTIL = 8.8;

/** Strength of light and shade at the widest zoom. */
const RELIEF_OPACITY: Readonly<Record<GroundTheme, number>> = { light: 0.26, dark: 0.34 };

/** How white the light of the relief may be: on a dark ground it is grey, or it would shout. */
const RELIEF_LIGHT: Readonly<Record<GroundTheme, number>> = { light: 1, dark: 0.42 };

/** Large lakes always, small ones from zoom 8. */
const LAKE_IS_DUE: ExpressionSpecification = ['any', ['==', ['get', 'major'], true], ['>=', ['zoom'], 8]];

/** ms in which light and shade come, when motion is welcome. */
const RELIEF_FADE_MS = 400;

/** Light and shade: not there, there but not seen yet, or shown. */
export type Relief = 'none' | 'hidden' | 'shown';

function reliefLayer(theme: GroundTheme, relief: 'hidden' | 'shown', motion: boolean): LayerSpecification {
  const most = RELIEF_OPACITY[theme];
  return {
    id: 'ground-relief',
    type: 'raster',
    source: RELIEF_SOURCE,
    maxzoom: RELIEF_UNTIL,
    paint: {
      'raster-opacity': relief === 'hidden' ? 0 : byZoom(5, most, 6, most, 7, 0.72 * most, 8.5, 0),
      'raster-opacity-transition': { duration: motion ? RELIEF_FADE_MS : 0, delay: 0 },
      'raster-brightness-max': RELIEF_LIGHT[theme],
      'raster-fade-duration': 0,
    },
  };
}

export interface SurfaceOptions {
  readonly theme: GroundTheme;
  readonly colours: GroundColours;
  readonly relief: Relief;
  /** Whether the reader welcomes motion. */
  readonly motion: boolean;
}

/** Everything that lies flat: sea, land, relief, built-up ground and water, lowest first. */
export function surfaceLayers({ theme, colours, relief, motion }: SurfaceOptions): LayerSpecification[] {
  return [
    { id: 'ground-sea', type: 'background', paint: { 'background-color': colours.sea } },
    {
      id: 'ground-land',
      type: 'fill',
      source: SHAPES,
      filter: ofPart('land'),
      paint: { 'fill-color': colours.land },
    },
    ...(relief === 'none' ? [] : [reliefLayer(theme, relief, motion)]),
    {
      id: 'ground-built-up',
      type: 'fill',
      source: SHAPES,
      filter: ofPart('built-up'),
      minzoom: 7,
      maxzoom: 10.5,
      // Outlines of the world's scale: closer than this they are spikes, not a town.
      paint: { 'fill-color': colours.builtUp, 'fill-opacity': byZoom(7, 0, 8, 1, 9.3, 1, 10.5, 0) },
    },
    {
      id: 'ground-rivers',
      type: 'line',
      source: SHAPES,
      filter: ofPart('rivers', ['==', ['get', 'kind'], 'course']),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours.river,
        'line-width': byZoom(5, 0.7, 8, 1.6, 11, 3),
      },
    },
    {
      id: 'ground-lakes',
      type: 'fill',
      source: SHAPES,
      filter: ofPart('lakes', LAKE_IS_DUE),
      paint: { 'fill-color': colours.sea },
    },
    {
      id: 'ground-lake-shore',
      type: 'line',
      source: SHAPES,
      filter: ofPart('lakes', LAKE_IS_DUE),
      paint: { 'line-color': colours.coast, 'line-width': byZoom(5, 0.4, 11, 0.9) },
    },
    {
      id: 'ground-coast',
      type: 'line',
      source: SHAPES,
      filter: ofPart('land'),
      paint: { 'line-color': colours.coast, 'line-width': byZoom(5, 0.5, 11, 1) },
    },
  ];
}
