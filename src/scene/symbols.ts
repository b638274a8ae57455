/**
 * The six shapes for eight kinds of weapon, as SVG path data in a box from -10 to 10, y down, drawn so that all
 * have about the same area. Map, legend, lists and static pictures use these and no others.
 */
import type { Kind } from '../model/words.ts';

export type Shape = 'triangle' | 'diamond' | 'circle' | 'clover' | 'chevron' | 'plain';

export const SHAPE_OF: Readonly<Record<Kind, Shape>> = {
  missile: 'triangle',
  rocket: 'diamond',
  artillery: 'circle',
  shelling: 'circle',
  cluster: 'clover',
  drone: 'chevron',
  air: 'chevron',
  unknown: 'plain',
};

export const SHAPE_PATH: Readonly<Record<Shape, string>> = {
  triangle: 'M0-9.6L9 7.2H-9Z',
  diamond: 'M0-9.8L8.6 0L0 9.8L-8.6 0Z',
  circle: 'M0-7.8A7.8 7.8 0 1 1 0 7.8A7.8 7.8 0 1 1 0-7.8Z',
  clover:
    'M0-9A4.6 4.6 0 0 1 4.4-3.1A4.6 4.6 0 1 1 1.5 5.9A4.6 4.6 0 1 1-7.2 2.2A4.6 4.6 0 0 1-4.4-3.1A4.6 4.6 0 0 1 0-9Z',
  chevron: 'M0-9.2L9.4 8.4L0 3.8L-9.4 8.4Z',
  plain: 'M-6.8-6.8H6.8V6.8H-6.8Z',
};

/** Half the width of a mark in px for a number of reported deaths; `null` (no number) has the plain size. */
export function markRadius(deaths: number | null): number {
  return deaths === null || deaths === 0 ? 7 : Math.min(7 + 2.4 * Math.sqrt(deaths), 22);
}
