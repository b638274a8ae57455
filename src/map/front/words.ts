/**
 * The words on line and area of the front line. They are placed when steps have ended, beside straight stretches and
 * where no mark lies; with another trace they go at once, because they would stand beside a line that is not there.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, GeoJSONSource, LayerSpecification, MapLibreMap } from 'maplibre-gl';
import type { Conflict } from '../../model/conflict.ts';
import type { LonLat } from '../../model/geo.ts';
import type { Language } from '../../model/words.ts';
import {
  FRONT_WORDS_PX,
  frontLettering,
  type Lettering,
  type LetteringFrame,
} from '../../scene/lettering/front-lettering.ts';
import type { Room } from '../../scene/lettering/room.ts';
import type { Spot } from '../../scene/marks/mark.ts';
import type { FrontInView } from '../../scene/types.ts';
import { GROUND_FONTS } from '../ground/index.ts';
import { type MapPalette, withAlpha } from '../palette.ts';
import { whenLoaded } from '../when-loaded.ts';
import { NOTHING } from './features.ts';
import { FADE_MS } from './layers.ts';

export const WORDS_SOURCE = 'front-words';
const LINE_LAYER = 'front-words-line';
const AREA_LAYER = 'front-words-area';
export const WORDS_LAYERS: readonly string[] = [AREA_LAYER, LINE_LAYER];

/** A path for words is this much longer than they are thought to be. */
const LONGER = 1.3;

/** Each line of words as a straight path around its middle, or as a point where it is level. */
export function wordFeatures(
  lettering: readonly Lettering[],
  unproject: (spot: Spot) => LonLat,
): FeatureCollection {
  const features = lettering.map(({ text, role, x, y, angle, width }): Feature => {
    const properties = { text, role };
    if (role === 'area')
      return {
        type: 'Feature',
        properties,
        geometry: { type: 'Point', coordinates: [...unproject({ x, y })] },
      };
    const half = (width * LONGER) / 2;
    const turn = (angle * Math.PI) / 180;
    const [dx, dy] = [Math.cos(turn) * half, Math.sin(turn) * half];
    const ends = [unproject({ x: x - dx, y: y - dy }), unproject({ x: x + dx, y: y + dy })];
    return {
      type: 'Feature',
      properties,
      geometry: { type: 'LineString', coordinates: ends.map((end) => [...end]) },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** @param shown `false` while there are no words for the trace of the moment. @param fadeMs 0 under reduced motion. */
export function wordLayers(palette: MapPalette, shown: boolean, fadeMs: number): LayerSpecification[] {
  const layer = (id: string, role: Lettering['role'], placement: 'point' | 'line-center') => ({
    id,
    type: 'symbol' as const,
    source: WORDS_SOURCE,
    filter: ['==', ['get', 'role'], role] as ExpressionSpecification,
    layout: {
      'symbol-placement': placement,
      'text-field': ['get', 'text'] as ExpressionSpecification,
      'text-font': GROUND_FONTS.italic,
      'text-size': FRONT_WORDS_PX,
      'text-max-width': 60,
      // Their room was sought before they came here; all other names but the featured ones give way.
      'text-overlap': 'always' as const,
      'text-padding': 2,
    },
    paint: {
      'text-color': palette.ink2,
      'text-halo-color': withAlpha(palette.paper, 0.92),
      'text-halo-width': 1.6,
      'text-opacity': shown ? 1 : 0,
      'text-opacity-transition': { duration: fadeMs, delay: 0 },
    },
  });
  return [layer(LINE_LAYER, 'line', 'line-center'), layer(AREA_LAYER, 'area', 'point')];
}

export interface FrontWords {
  readonly features: FeatureCollection;
  readonly shown: boolean;
  /** Hides words that belong to another trace or state of it. */
  follow(front: FrontInView | null): void;
  /** Seeks room for the words as the camera stands now, and shows them. */
  place(lang: Language, frame: LetteringFrame, room: Room): void;
  destroy(): void;
}

export interface FrontWordsOptions {
  readonly map: () => MapLibreMap;
  readonly conflict: Conflict;
  readonly reducedMotion: () => boolean;
}

const same = (a: FrontInView | null, b: FrontInView | null): boolean =>
  a?.trace === b?.trace && a?.between === b?.between && a?.next === b?.next;

export function createFrontWords({ map, conflict, reducedMotion }: FrontWordsOptions): FrontWords {
  let features: FeatureCollection = NOTHING;
  let front: FrontInView | null = null;
  let shown = false;
  let stopWaiting: () => void = () => undefined;

  const show = (next: boolean, fadeMs: number): void => {
    shown = next;
    for (const id of WORDS_LAYERS) {
      if (!map().getLayer(id)) continue;
      map().setPaintProperty(id, 'text-opacity-transition', { duration: fadeMs, delay: 0 });
      map().setPaintProperty(id, 'text-opacity', next ? 1 : 0);
    }
  };
  return {
    get features() {
      return features;
    },
    get shown() {
      return shown;
    },
    follow(next) {
      if (same(front, next)) return;
      front = next;
      stopWaiting();
      if (shown) show(false, 0);
    },
    place(lang, frame, room) {
      const lettering = front ? frontLettering(front, conflict, lang, frame, room) : [];
      const next = wordFeatures(lettering, ({ x, y }) => {
        const { lng, lat } = map().unproject([x, y]);
        return [lng, lat];
      });
      const source = map().getSource<GeoJSONSource>(WORDS_SOURCE);
      if (!source) return;
      stopWaiting();
      const appear = (): void => {
        if (!shown) show(true, reducedMotion() ? 0 : FADE_MS);
      };
      if (JSON.stringify(next) === JSON.stringify(features)) {
        appear();
        return;
      }
      features = next;
      stopWaiting = whenLoaded(map(), WORDS_SOURCE, appear);
      void source.setData(features);
    },
    destroy: () => stopWaiting(),
  };
}
