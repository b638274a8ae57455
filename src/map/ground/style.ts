import type { StyleSpecification } from 'maplibre-gl';
import { GROUND_COLOURS, type GroundTheme } from './colours.ts';
import { labelLayers } from './labels.ts';
import type { GroundLanguage } from './language.ts';
import { lineLayers } from './lines.ts';
import { groundFile, groundSources } from './sources.ts';
import { type Relief, surfaceLayers } from './surfaces.ts';

/** Put fills of ground (control, truce areas) before this layer: under every line of the ground. */
export const GROUND_BELOW_LINES = 'ground-districts';

/** Put the front line before this layer: over borders, under every name of the ground. */
export const GROUND_BELOW_LABELS = 'ground-label-river';

/** How much of the ground is there. */
export interface GroundDetail {
  /** Features with the properties of `ground.geojson` in its place, `null`: the file itself. */
  readonly shapes: GeoJSON.FeatureCollection | null;
  readonly relief: Relief;
}

/** All of the ground. */
export const WHOLE_GROUND: GroundDetail = { shapes: null, relief: 'shown' };

/** What the ground is drawn for. */
export interface GroundOptions {
  readonly theme: GroundTheme;
  readonly lang: GroundLanguage;
  /** Address of the site, with its closing slash; the ground lies in `basemap/` under it. */
  readonly base: string;
  /** Ids of dataset places that another layer names; the ground then leaves their labels out. */
  readonly omitPlaces?: readonly string[];
  readonly detail?: GroundDetail;
  /** Whether the reader welcomes motion; yes when left out. */
  readonly motion?: boolean;
}

/**
 * The ground as a MapLibre style: land, water, relief, borders and the names of the surroundings.
 * It has no `glyphs`, so text is drawn from the page's own fonts (public/fonts/fonts.css), and it
 * asks no other host for anything.
 */
export function groundStyle(options: GroundOptions): StyleSpecification {
  const { theme, lang, base, omitPlaces = [], detail = WHOLE_GROUND, motion = true } = options;
  const { shapes, relief } = detail;
  const colours = GROUND_COLOURS[theme];
  return {
    version: 8,
    sources: groundSources(base, shapes ?? groundFile(base), relief !== 'none'),
    layers: [
      ...surfaceLayers({ theme, colours, relief, motion }),
      ...lineLayers(colours),
      ...labelLayers({ colours, lang, omitPlaces }),
    ],
  };
}
