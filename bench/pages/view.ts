/** What all pages share: the camera, the marks' look and the files of reports. */
import type { FeatureCollection, Point } from 'geojson';
import { decodeColumns, PERIOD_START, type Points } from '../points.ts';

/** MapLibre's camera; Leaflet's zoom is one more. */
export const CENTER: readonly [lon: number, lat: number] = [46.4, 39.85];
export const ZOOM = 7.2;

/** px; the other maps' marks are plain discs, the cheapest that each can draw. */
export const RADIUS = 5;
export const DISC = 'disc of 10 px';
/** By side: one, the other, unknown. */
export const COLOURS = ['#b5482a', '#2a6fb5', '#6b6b6b'] as const;
export const OPACITY = 0.8;

export interface ReportProperties {
  /** Minutes since the start of the period. */
  readonly t: number;
  readonly kind: number;
  readonly side: number;
  readonly deaths: number | null;
}
export type Reports = FeatureCollection<Point, ReportProperties>;

/** Root of the built benchmark, closing slash included. */
export const BASE = new URL('../', location.href).href;
export const geojsonUrl = (n: number): string => `${BASE}points/${n}.geojson`;
export const csvUrl = (n: number): string => `${BASE}points/${n}.csv`;

export async function fetchGeojson(n: number): Promise<Reports> {
  return (await fetch(geojsonUrl(n))).json();
}

export async function fetchColumns(n: number): Promise<Points> {
  return decodeColumns(await (await fetch(`${BASE}points/${n}.bin`)).arrayBuffer());
}

/** ms since 1970 of a minute of the period. */
export const epochMs = (minute: number): number => (PERIOD_START + minute) * 60_000;

/** The element that every map fills. */
export function container(): HTMLElement {
  const found = document.getElementById('map');
  if (!found) throw new Error('The page has no element #map');
  return found;
}

/** The first position whose minute is greater than `minute`. */
export function upperBound(length: number, at: (index: number) => number, minute: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) <= minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
