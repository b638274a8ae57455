/** The line of contact of 27 September 2020: a published outline, its corners rounded, its known errors mended. */
import type { LonLat } from '../../model/geo.ts';
import { apart, inside, type Km, nearestOn, toKm, toLonLat } from './plane.ts';
import { densify, relax, roundCorners, thin } from './smooth.ts';

/** A village whose holder before the war is known. `armenian` is the side that held the outlined area. */
export interface Village {
  readonly name: string;
  readonly point: LonLat;
  readonly armenian: boolean;
}

/** All in the plane, km. `line` runs from the north-western end to the Araz; `border` closes the area from there. */
export interface PreWar {
  readonly line: readonly Km[];
  readonly border: readonly Km[];
  /** Closed, counter-clockwise. */
  readonly ring: readonly Km[];
  /** Villages that the outline had on the wrong side, with how far, km. */
  readonly mended: readonly { readonly name: string; readonly by: number }[];
}

/** Where the outline leaves the border with Armenia on the Murovdag ridge, and where it meets the Araz. */
const ENDS: readonly [LonLat, LonLat] = [
  [45.93046, 40.29699],
  [47.32062, 39.38149],
];
/** What a village on the right side keeps between itself and the line, km: a point is a centre, not an edge. */
const CLEARANCE = 0.5;

const rounded = (point: Km): Km => {
  const [lon, lat] = toLonLat(point);
  return toKm([Number(lon.toFixed(4)), Number(lat.toFixed(4))]);
};

/**
 * Splits the outline at its two ends.
 * @throws Error when the outline has no vertex within 100 m of an end.
 */
function split(outline: readonly LonLat[]): { line: Km[]; border: Km[] } {
  const open = outline.slice(0, -1).map(toKm);
  const [from, to] = ENDS.map((end) => {
    const found = open.findIndex((point) => apart(point, toKm(end)) < 0.1);
    if (found < 0) throw new Error(`pre-war outline: no vertex near ${end.join(', ')}`);
    return found;
  });
  const turned = [...open.slice(to), ...open.slice(0, to)];
  const length = ((from ?? 0) - (to ?? 0) + open.length) % open.length;
  const start = turned[0];
  // The outline runs counter-clockwise: from the Araz north-west along the line, then down the borders.
  return {
    line: turned.slice(0, length + 1).reverse(),
    border: [...turned.slice(length), ...(start ? [start] : [])].reverse(),
  };
}

const close = (line: readonly Km[], border: readonly Km[]): Km[] => [...line, ...border.slice(1)].reverse();

/** How far the village stands from the line on its own side, km; negative on the other side. */
function margin(line: readonly Km[], border: readonly Km[], village: Village): number {
  const point = toKm(village.point);
  const own = inside(close(line, border), point) === village.armenian;
  return nearestOn(line, point).away * (own ? 1 : -1);
}

/** Pushes the line away from a village: most where it is nearest, nothing `width` km along, smooth in between. */
function push(line: readonly Km[], border: readonly Km[], village: Village): Km[] {
  const point = toKm(village.point);
  const here = margin(line, border, village);
  const near = nearestOn(line, point);
  const shift = CLEARANCE * 1.1 - here;
  const width = 3 + 2 * shift;
  const sign = here < 0 ? 1 : -1;
  const unit: Km = [
    (sign * (point[0] - near.at[0])) / near.away,
    (sign * (point[1] - near.at[1])) / near.away,
  ];
  let along = 0;
  return line.map((vertex, index) => {
    const before = line[index - 1];
    along += before ? apart(before, vertex) : 0;
    const share = Math.min(1, Math.abs(along - near.along) / width);
    const weight =
      index === 0 || index === line.length - 1 ? 0 : shift * Math.cos((share * Math.PI) / 2) ** 2;
    return [vertex[0] + weight * unit[0], vertex[1] + weight * unit[1]];
  });
}

/**
 * @param outline closed ring of the area held by the Armenian side, counter-clockwise.
 * @throws Error when the villages cannot all be put on their own sides.
 */
export function preWar(outline: readonly LonLat[], villages: readonly Village[]): PreWar {
  const raw = split(outline);
  const border = thin(raw.border, 0.15).map(rounded);
  const mended = villages
    .map((village) => ({ name: village.name, by: -margin(raw.line, raw.border, village) }))
    .filter(({ by }) => by > 0);
  let line = relax(densify(roundCorners(raw.line, 1.2, 4), 0.3), 1);
  for (let pass = 0; pass < 60; pass += 1) {
    const tight = villages.find((village) => margin(line, border, village) < CLEARANCE);
    if (!tight) break;
    line = push(line, border, tight);
  }
  const final = thin(line, 0.03).map(rounded);
  const wrong = misplaced({ line: final, border }, villages);
  if (wrong.length > 0) throw new Error(`pre-war line: on the wrong side: ${wrong.join(', ')}`);
  return { line: final, border, ring: close(final, border), mended };
}

/** Names of the villages that are not on their own side of the line. */
export const misplaced = (area: Pick<PreWar, 'line' | 'border'>, villages: readonly Village[]): string[] =>
  villages.filter((village) => margin(area.line, area.border, village) <= 0).map((village) => village.name);
