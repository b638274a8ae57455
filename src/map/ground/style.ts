import type { StyleSpecification } from 'maplibre-gl';
import { GROUND_COLOURS, type GroundTheme } from './colours.ts';
import { labelLayers } from './labels.ts';
import type { GroundLanguage } from './language.ts';
import { lineLayers } from './lines.ts';
import { groundSources } from './sources.ts';
import { surfaceLayers } from './surfaces.ts';

/** Put fills of ground (control, truce areas) before this layer: under every line of the ground. */
export const GROUND_BELOW_LINES = 'ground-districts';

/** Put the front line before this layer: over borders, under every name of the ground. */
export const GROUND_BELOW_LABELS = 'ground-label-river';

/** What the ground is drawn for. */
export interface GroundOptions {
  readonly theme: GroundTheme;
  readonly lang: GroundLanguage;
  /** Address of the site, with its closing slash; the ground lies in `basemap/` under it. */
  readonly base: string;
  /** Ids of dataset places that another layer names; the ground then leaves their labels out. */
  readonly omitPlaces?: readonly string[];
}

/**
 * The ground as a MapLibre style: land, water, relief, borders and the names of the surroundings.
 * It has no `glyphs`, so text is drawn from the page's own fonts (public/fonts/fonts.css), and it
 * asks no other host for anything.
 */
export function groundStyle({ theme, lang, base, omitPlaces = [] }: GroundOptions): StyleSpecification {
  const colours = GROUND_COLOURS[theme];
  return {
    version: 8,
    sources: groundSources(base),
    layers: [
      ...surfaceLayers(theme, colours),
      ...lineLayers(colours),
      ...labelLayers({ colours, lang, omitPlaces }),
    ],
  };
}
