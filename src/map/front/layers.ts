/**
 * Layers of the front line. There are two slots: a new trace is drawn in one while the old one fades in the
 * other; nothing ever slides from one date to the next.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../palette.ts';
import type { MapTheme } from '../types.ts';

export const SLOTS = ['a', 'b'] as const;
export type Slot = (typeof SLOTS)[number];
export const FADE_MS = 220;

export const slotSource = (slot: Slot): string => `front-${slot}`;
export const hatchImage = (theme: MapTheme): string => `front-hatch-${theme}`;

/** How one slot looks. */
export interface SlotLook {
  readonly theme: MapTheme;
  readonly palette: MapPalette;
  readonly shown: boolean;
  /** Drawn from claims: the line is broken. */
  readonly claimed: boolean;
  /** Between two dated traces: the line is dotted and paler. */
  readonly between: boolean;
  /** How long a change takes to show; 0 under reduced motion. */
  readonly fadeMs: number;
}

/** Part of a slot, with the opacity that it has while it is shown. */
const OPACITY = {
  area: 1,
  band: 0.075,
  edge: 0.06,
  casing: 0.75,
  line: 0.92,
} as const;
export type Part = keyof typeof OPACITY;
export const PARTS = Object.keys(OPACITY) as readonly Part[];
export const partLayer = (part: Part, slot: Slot): string => `front-${part}-${slot}`;
/** Parts that open the line's card when clicked. */
export const FRONT_PARTS: readonly Part[] = ['area', 'band', 'casing'];

const BETWEEN_OPACITY = 0.75;
const role = (name: string): ExpressionSpecification => ['==', ['get', 'role'], name];
const fade = ({ fadeMs }: SlotLook) => ({ duration: fadeMs, delay: 0 });

const opacityOf = (part: Part, look: SlotLook): number =>
  look.shown ? (part === 'line' && look.between ? BETWEEN_OPACITY : OPACITY[part]) : 0;

/** Layers that lie under the ground's lines: areas. */
export function frontFills(slot: Slot, look: SlotLook): LayerSpecification[] {
  return [
    {
      id: partLayer('area', slot),
      type: 'fill',
      source: slotSource(slot),
      filter: role('area'),
      paint: {
        'fill-pattern': hatchImage(look.theme),
        'fill-opacity': opacityOf('area', look),
        'fill-opacity-transition': fade(look),
      },
    },
    {
      id: partLayer('band', slot),
      type: 'fill',
      source: slotSource(slot),
      filter: role('band'),
      paint: {
        'fill-color': look.palette.ink,
        'fill-opacity': opacityOf('band', look),
        'fill-opacity-transition': fade(look),
        'fill-antialias': false,
      },
    },
    // A band with a sharp edge would look exact.
    {
      id: partLayer('edge', slot),
      type: 'line',
      source: slotSource(slot),
      filter: role('band'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': look.palette.ink,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 8, 10, 28],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 6, 6, 10, 24],
        'line-opacity': opacityOf('edge', look),
        'line-opacity-transition': fade(look),
      },
    },
  ];
}

/** The line with its casing, over borders and under names. */
export function frontLines(slot: Slot, look: SlotLook): LayerSpecification[] {
  const dash = look.between ? [0.1, 2.1] : look.claimed ? [3.4, 1.8] : null;
  return [
    {
      id: partLayer('casing', slot),
      type: 'line',
      source: slotSource(slot),
      filter: role('line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': look.palette.paper,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 3.4, 10, 5.5],
        'line-opacity': opacityOf('casing', look),
        'line-opacity-transition': fade(look),
      },
    },
    {
      id: partLayer('line', slot),
      type: 'line',
      source: slotSource(slot),
      filter: role('line'),
      layout: { 'line-join': 'round', 'line-cap': look.between ? 'round' : 'butt' },
      paint: {
        'line-color': look.palette.ink,
        'line-width': look.between
          ? ['interpolate', ['linear'], ['zoom'], 6, 1.8, 10, 2.8]
          : ['interpolate', ['linear'], ['zoom'], 6, 1.3, 10, 2.1],
        'line-opacity': opacityOf('line', look),
        'line-opacity-transition': fade(look),
        ...(dash ? { 'line-dasharray': dash } : {}),
      },
    },
  ];
}

/** Diagonal strokes with clear ground between, for the ground announced as taken; to be used at 2 px per unit. */
export function hatchPixels(palette: MapPalette): ImageData {
  const side = 14;
  const data = new Uint8ClampedArray(side * side * 4);
  const colour = Number.parseInt(palette.ink.slice(1), 16);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const across = (x + y) % side;
      const distance = Math.min(across, side - across) / Math.SQRT2;
      const cover = Math.max(0, Math.min(1, 1.4 - distance));
      data.set([colour >> 16, (colour >> 8) & 255, colour & 255, Math.round(cover * 62)], (y * side + x) * 4);
    }
  }
  return new ImageData(data, side, side);
}
