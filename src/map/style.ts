/** The whole style of the map: the ground, with the front line and the places at their levels. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Language } from '../model/words.ts';
import { NOTHING } from './front/features.ts';
import { frontFills, frontLines, SLOTS, type Slot, type SlotLook, slotSource } from './front/layers.ts';
import { WORDS_SOURCE, wordLayers } from './front/words.ts';
import { GROUND_BELOW_LABELS, GROUND_BELOW_LINES, type GroundDetail, groundStyle } from './ground/index.ts';
import { PALETTES } from './palette.ts';
import { keepOutLayer } from './places/keep-out.ts';
import { PLACE_SOURCE, placeLayers } from './places/layers.ts';
import type { MapTheme } from './types.ts';

export interface StyleOptions {
  readonly theme: MapTheme;
  readonly lang: Language;
  readonly base: string;
  /** Ids of the places that we name ourselves. */
  readonly places: readonly string[];
  readonly labels: GeoJSON.FeatureCollection;
  /** How much of the ground is there; all of it when left out. */
  readonly detail?: GroundDetail;
  /** Whether the reader welcomes motion; yes when left out. */
  readonly motion?: boolean;
  /** On the front line, and whether they are shown: without it none. */
  readonly words?: { readonly features: GeoJSON.FeatureCollection; readonly shown: boolean };
  readonly front: (slot: Slot) => { readonly look: SlotLook; readonly data: GeoJSON.FeatureCollection };
}

/** Puts layers before the one with this id, on top when there is none such. */
function before(
  layers: readonly LayerSpecification[],
  id: string,
  added: readonly LayerSpecification[],
): LayerSpecification[] {
  const index = layers.findIndex((layer) => layer.id === id);
  return index === -1 ? [...layers, ...added] : [...layers.slice(0, index), ...added, ...layers.slice(index)];
}

export function composeStyle(options: StyleOptions): StyleSpecification {
  const { theme, places, labels, words = { features: NOTHING, shown: false }, front } = options;
  const ground = groundStyle({ ...options, omitPlaces: places });
  const slots = SLOTS.map((slot) => ({ slot, ...front(slot) }));
  const fills = slots.flatMap(({ slot, look }) => frontFills(slot, look));
  const lines = slots.flatMap(({ slot, look }) => frontLines(slot, look));
  const layers = before(before(ground.layers, GROUND_BELOW_LINES, fills), GROUND_BELOW_LABELS, lines);
  const sources = { ...ground.sources };
  for (const { slot, data } of slots)
    sources[slotSource(slot)] = { type: 'geojson', data, maxzoom: 12, tolerance: 0.2 };
  sources[PLACE_SOURCE] = { type: 'geojson', data: labels, maxzoom: 12 };
  sources[WORDS_SOURCE] = { type: 'geojson', data: words.features, maxzoom: 12 };
  // Names compete from the top down: what no name may cover, the featured places, the front line's words, towns, villages.
  const [third, second, first] = placeLayers(PALETTES[theme], theme);
  const onLine = wordLayers(PALETTES[theme], words.shown, 0);
  const names = [third, second, ...onLine, first, keepOutLayer(PLACE_SOURCE)];
  return { ...ground, sources, layers: [...layers, ...names] };
}
