/** Keeps names in step with the marks, without touching them at every step of time. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { Conflict } from '../../model/conflict.ts';
import type { LonLat } from '../../model/geo.ts';
import type { Language } from '../../model/words.ts';
import { type Box, createRoom, type Room } from '../../scene/lettering/room.ts';
import { coverOfLayout, type Layout } from '../../scene/marks/layout.ts';
import type { Spot } from '../../scene/marks/mark.ts';
import type { FrontWords } from '../front/words.ts';
import { featuredBoxes, labelFeatures, labelSignature, type Surroundings } from './features.ts';
import { discsIn, keepOutFeatures, rimOf } from './keep-out.ts';
import { PLACE_SOURCE } from './layers.ts';
import { reachesInto } from './room.ts';

/** Names follow when nothing has changed for this long: to place them costs the ground several frames. */
const QUIET_MS = 450;

export interface Labels {
  /** What the layer shows now, for a style made anew. */
  features(lang: Language): FeatureCollection;
  /** Says that marks or camera have changed. While they go on changing no name moves. */
  touch(): void;
  destroy(): void;
}

export interface LabelOptions {
  readonly map: MapLibreMap;
  readonly conflict: Conflict;
  readonly lang: () => Language;
  /** The marks as they lie now. */
  readonly layout: () => Layout;
  /** What stands over the map. */
  readonly covered: () => readonly Box[];
  /** The words on the front line, which find room beside the featured names. */
  readonly words: FrontWords;
}

export function createLabels({ map, conflict, lang, layout, covered, words }: LabelOptions): Labels {
  let around: Surroundings | null = null;
  let keepOut: FeatureCollection['features'] = [];
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When nothing will have changed for long enough, ms. */
  let due = 0;

  const project = ([lon, lat]: LonLat): Spot => map.project([lon, lat]);
  const unproject = ({ x, y }: Spot): LonLat => {
    const { lng, lat } = map.unproject([x, y]);
    return [Number(lng.toFixed(4)), Number(lat.toFixed(4))];
  };
  const settle = (): void => {
    timer = undefined;
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const now = layout();
    const discs = coverOfLayout(now);
    const boxes = [...covered(), ...rimOf(width, height)];
    around = { reach: now.reach, project, discs: [...discs, ...boxes.flatMap(discsIn)] };
    const places = labelFeatures(conflict, lang(), around);
    const taken = createRoom();
    for (const box of [...boxes, ...featuredBoxes(conflict, places, around)]) taken.take(box);
    const room: Room = {
      free: (box) => taken.free(box) && !discs.some((disc) => reachesInto(box, disc)),
      take: taken.take,
    };
    words.place(lang(), { width, height, zoom: map.getZoom(), project }, room);
    const kept = keepOutFeatures(discs, boxes, unproject);
    const signature = `${labelSignature(places)} ${JSON.stringify(kept)}`;
    const source = map.getSource<GeoJSONSource>(PLACE_SOURCE);
    if (!source || signature === shown) return;
    keepOut = [...kept];
    shown = signature;
    source.setData({ type: 'FeatureCollection', features: [...places.features, ...keepOut] });
  };
  const wait = (): void => {
    const left = due - performance.now();
    if (left < 1) settle();
    else timer = setTimeout(wait, left);
  };
  return {
    features: (language) => ({
      type: 'FeatureCollection',
      features: [...labelFeatures(conflict, language, around).features, ...keepOut],
    }),
    touch() {
      // The first time at once: a label keeps the side on which it was first placed, if it can.
      const delay = around === null ? 0 : QUIET_MS;
      due = performance.now() + delay;
      // One timer waits again when its time has come, so that the steps of a drag set none.
      timer ??= setTimeout(wait, delay);
    },
    destroy() {
      clearTimeout(timer);
      words.destroy();
    },
  };
}
