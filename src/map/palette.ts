/**
 * The design tokens' colours as literals, because a canvas and MapLibre take no custom properties.
 * A test compares them with the tokens.
 */
import type { MapTheme } from './types.ts';

export interface MapPalette {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly ink2: string;
  readonly now: string;
  /** Hues of the two sides that held the place, in the dataset's order. */
  readonly sides: readonly [string, string];
  readonly none: string;
}

export const PALETTES: Readonly<Record<MapTheme, MapPalette>> = {
  light: {
    paper: '#faf7f1',
    raised: '#fffdf9',
    ink: '#1f1d1a',
    ink2: '#55504a',
    now: '#0f6b72',
    sides: ['#8a5a12', '#6b2f68'],
    none: '#5f5a53',
  },
  dark: {
    paper: '#171b20',
    raised: '#232a32',
    ink: '#f0ece4',
    ink2: '#c2bdb3',
    now: '#6cc5c4',
    sides: ['#dba64a', '#cf93ca'],
    none: '#aaa59b',
  },
};

/** `#rrggbb` with an opacity, as `rgb(r g b / a)`. */
export function withAlpha(hex: string, alpha: number): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return `rgb(${value >> 16} ${(value >> 8) & 255} ${value & 255} / ${alpha})`;
}

export function sideColour(palette: MapPalette, side: 0 | 1 | null): string {
  return side === null ? palette.none : palette.sides[side];
}
