/** Keeps the label layer in step with the marks, without touching it at every step of time. */
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { labelFeatures, labelSignature, type Surroundings } from './features.ts';
import { PLACE_SOURCE } from './layers.ts';

/** Labels follow when nothing has changed for this long: to place them costs the ground several frames. */
const QUIET_MS = 450;

export interface Labels {
  /** What the layer shows now, for a style made anew. */
  features(lang: Language): GeoJSON.FeatureCollection;
  /** Says that marks or camera have changed. While they go on changing no label moves. */
  touch(): void;
  destroy(): void;
}

export interface LabelOptions {
  readonly map: MapLibreMap;
  readonly conflict: Conflict;
  readonly lang: () => Language;
  /** The marks as they lie now. */
  readonly surroundings: () => Surroundings;
}

export function createLabels({ map, conflict, lang, surroundings }: LabelOptions): Labels {
  let around: Surroundings | null = null;
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    timer = undefined;
    around = surroundings();
    const features = labelFeatures(conflict, lang(), around);
    const signature = labelSignature(features);
    const source = map.getSource<GeoJSONSource>(PLACE_SOURCE);
    if (!source || signature === shown) return;
    shown = signature;
    source.setData(features);
  };
  return {
    features: (language) => labelFeatures(conflict, language, around),
    touch() {
      clearTimeout(timer);
      // The first time at once: a label keeps the side on which it was first placed, if it can.
      timer = setTimeout(settle, around === null ? 0 : QUIET_MS);
    },
    destroy: () => clearTimeout(timer),
  };
}
