/**
 * Shows the trace of the moment on the map: two slots that fade into each other. While steps follow each other
 * nothing fades: the new trace takes the old one's place in the frame in which it is loaded.
 */
import type { GeoJSONSource, LayerSpecification, MapLibreMap } from 'maplibre-gl';
import type { FrontInView } from '../../scene/types.ts';
import { PALETTES } from '../palette.ts';
import type { MapTheme } from '../types.ts';
import { whenLoaded } from '../when-loaded.ts';
import { NOTHING, traceFeatures } from './features.ts';
import {
  FADE_MS,
  FRONT_PARTS,
  frontFills,
  frontLines,
  partLayer,
  SLOTS,
  type Slot,
  type SlotLook,
  slotSource,
} from './layers.ts';

export interface FrontOptions {
  /** Asked for only after the map has started: the first style is made before it. */
  readonly map: () => MapLibreMap;
  /** What the first style shows, and how. */
  readonly first: { readonly front: FrontInView | null; readonly theme: MapTheme };
  readonly reducedMotion: () => boolean;
}

export interface Front {
  readonly current: FrontInView | null;
  /** Content and look of a slot, for a style made anew. */
  slot(slot: Slot, theme: MapTheme): { readonly look: SlotLook; readonly data: GeoJSON.FeatureCollection };
  /**
   * Draws what changed: nothing for the same trace in the same state. Call only with the style loaded.
   * @param hurried part of a drag or of playback: a fade would draw the ground again and again.
   */
  show(front: FrontInView | null, theme: MapTheme, hurried: boolean): void;
  /** Layers that a click on the line may hit: only those of the trace that is shown. */
  hitLayers(): readonly string[];
  destroy(): void;
}

/** A slot that went without a fade is emptied when steps have ended for this long: it costs the ground a frame. */
const REST_MS = 450;

/** Sets on an existing layer whatever differs from its description. */
function apply(map: MapLibreMap, layer: LayerSpecification): void {
  if (!map.getLayer(layer.id)) return;
  const { paint = {}, layout = {} } = layer as { paint?: object; layout?: object };
  for (const [name, value] of Object.entries(paint))
    map.setPaintProperty(layer.id, name as never, value as never);
  for (const [name, value] of Object.entries(layout))
    map.setLayoutProperty(layer.id, name as never, value as never);
  if (layer.type === 'line' && !('line-dasharray' in paint))
    map.setPaintProperty(layer.id, 'line-dasharray', undefined);
}

/** Equal keys look equal. */
const keyOf = (front: FrontInView | null, theme: MapTheme): string =>
  front ? `${front.trace.id} ${front.between} ${theme}` : '';

export function createFront({ map, first, reducedMotion }: FrontOptions): Front {
  const held: Record<Slot, FrontInView | null> = { a: first.front, b: null };
  let active: Slot = 'a';
  let cleanUp: { readonly slot: Slot; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let stopWaiting: () => void = () => undefined;
  let fades = false;
  let shownKey = keyOf(first.front, first.theme);

  const look = (slot: Slot, theme: MapTheme): SlotLook => {
    const front = held[slot];
    return {
      theme,
      palette: PALETTES[theme],
      shown: slot === active && front !== null,
      claimed: front?.trace.status === 'claimed',
      between: front?.between ?? false,
      fadeMs: fades && !reducedMotion() ? FADE_MS : 0,
    };
  };
  const data = (slot: Slot) => {
    const front = held[slot];
    return front ? traceFeatures(front.trace) : NOTHING;
  };
  const fill = (slot: Slot): void =>
    void map().getSource<GeoJSONSource>(slotSource(slot))?.setData(data(slot));
  const draw = (slot: Slot, theme: MapTheme): void => {
    const next = look(slot, theme);
    for (const layer of [...frontFills(slot, next), ...frontLines(slot, next)]) apply(map(), layer);
  };

  /** Empties a slot after a while, unless it is shown again. */
  const emptyLater = (slot: Slot, ms: number): void => {
    clearTimeout(cleanUp?.timer);
    const timer = setTimeout(() => {
      cleanUp = null;
      if (slot === active) return;
      held[slot] = null;
      if (map().style) fill(slot);
    }, ms);
    cleanUp = { slot, timer };
  };

  return {
    get current() {
      return held[active];
    },
    slot: (slot, theme) => ({ look: look(slot, theme), data: data(slot) }),
    show(front, theme, hurried) {
      const key = keyOf(front, theme);
      if (hurried && cleanUp) emptyLater(cleanUp.slot, REST_MS);
      if (key === shownKey) return;
      shownKey = key;
      stopWaiting();
      fades = !hurried;
      if (held[active]?.trace === front?.trace) {
        held[active] = front;
        for (const slot of SLOTS) draw(slot, theme);
        return;
      }
      const old = active;
      active = old === 'a' ? 'b' : 'a';
      held[active] = front;
      fill(active);
      const swap = (): void => {
        for (const slot of SLOTS) draw(slot, theme);
        emptyLater(old, hurried ? REST_MS : FADE_MS + 60);
      };
      if (hurried) stopWaiting = whenLoaded(map(), slotSource(active), swap);
      else swap();
    },
    hitLayers: () =>
      held[active]
        ? FRONT_PARTS.map((part) => partLayer(part, active)).filter((id) => map().getLayer(id))
        : [],
    destroy() {
      stopWaiting();
      clearTimeout(cleanUp?.timer);
    },
  };
}
