/** Keeps the label layer in step with the places that have marks, without touching it at every step of time. */
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { labelFeatures, type Reach, reachSignature } from './features.ts';
import { PLACE_SOURCE } from './layers.ts';

/** Labels follow when nothing has changed for this long, and at the latest after the second. */
const QUIET_MS = 160;
const LATEST_MS = 900;

export interface Labels {
  /** What the layer shows now, for a style made anew. */
  features(lang: Language): GeoJSON.FeatureCollection;
  /** Asks for labels that make room for these marks. */
  want(reach: Reach): void;
  setLang(lang: Language): void;
  destroy(): void;
}

export function createLabels(map: MapLibreMap, conflict: Conflict, first: Language): Labels {
  let lang = first;
  let reach: Reach = new Map();
  let shown = reachSignature(reach);
  let wanted: Reach = reach;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    timer = undefined;
    since = 0;
    reach = wanted;
    shown = reachSignature(reach);
    map.getSource<GeoJSONSource>(PLACE_SOURCE)?.setData(labelFeatures(conflict, lang, reach));
  };
  return {
    features: (language) => labelFeatures(conflict, language, reach),
    want(next) {
      wanted = next;
      if (reachSignature(next) === shown) {
        clearTimeout(timer);
        timer = undefined;
        since = 0;
        return;
      }
      const now = performance.now();
      if (since === 0) since = now;
      clearTimeout(timer);
      timer = setTimeout(settle, Math.max(0, Math.min(QUIET_MS, since + LATEST_MS - now)));
    },
    setLang(next) {
      lang = next;
    },
    destroy: () => clearTimeout(timer),
  };
}
