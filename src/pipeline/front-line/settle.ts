/** Coordinates with four decimals (about 10 m), without the tiny crossings and spikes that rounding makes. */
import { multiPolygon } from '@turf/helpers';
import type { Position } from 'geojson';
import type { LonLat } from '../../model/geo.ts';
import { common, keepLarge, parts } from './ground.ts';
import { apart, type Km, nearestOn, pairs, signedArea, toKm } from './plane.ts';

export type Pair = [number, number];

/** A point closer than this to the line between its neighbours, on a way there and back, is the tip of a spike, km. */
const SPIKE = 0.03;
/** Patches under this size are crumbs of the cutting, km². */
const CRUMB = 1;

/** Rounded points, none twice in a row. */
export function rounded(line: readonly Position[]): Pair[] {
  const short = line.map(([lon = 0, lat = 0]): Pair => [Number(lon.toFixed(4)), Number(lat.toFixed(4))]);
  return short.filter(
    (here, index) => here[0] !== short[index - 1]?.[0] || here[1] !== short[index - 1]?.[1],
  );
}

const side = (a: LonLat, b: LonLat, c: LonLat): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const cross = ([a, b]: readonly [LonLat, LonLat], [c, d]: readonly [LonLat, LonLat]): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** How many pairs of pieces of the lines or rings cross each other; touching is not crossing. */
export function crossings(lines: readonly (readonly LonLat[])[]): number {
  const pieces = lines.flatMap((line) => pairs(line));
  let count = 0;
  for (const [index, piece] of pieces.entries()) {
    for (let other = index + 2; other < pieces.length; other += 1) {
      const against = pieces[other];
      if (against && cross(piece, against)) count += 1;
    }
  }
  return count;
}

/** Whether the way from `a` over `tip` to `b` only goes out and back. */
function isSpike(a: Km, tip: Km, b: Km): boolean {
  const [near, far] = apart(a, tip) < apart(b, tip) ? [a, b] : [b, a];
  const back = (a[0] - tip[0]) * (b[0] - tip[0]) + (a[1] - tip[1]) * (b[1] - tip[1]) > 0;
  return back && apart(near, far) > 0 && nearestOn([tip, far], near).away < SPIKE;
}

/** The closed ring without the tips of spikes. */
function withoutSpikes(ring: readonly Pair[]): Pair[] {
  let open = ring.slice(0, -1);
  for (;;) {
    const tip = open.findIndex((here, index) => {
      const before = open.at(index - 1);
      const after = open[(index + 1) % open.length];
      return before !== undefined && after !== undefined && isSpike(toKm(before), toKm(here), toKm(after));
    });
    if (tip < 0 || open.length < 4) break;
    open = open.filter((_, index) => index !== tip);
  }
  const first = open[0];
  return first ? [...open, first] : [];
}

/**
 * Polygons ready to be written: rounded, exterior rings counter-clockwise and holes clockwise.
 * @throws Error when rings still cross after four attempts.
 */
export function settled(polygons: readonly Position[][][]): Pair[][][] {
  let rest = polygons;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const round = rest.map((rings) =>
      rings.map((ring) => withoutSpikes(rounded(ring))).filter((ring) => ring.length > 3),
    );
    if (crossings(round.flat()) === 0) {
      return round.map((rings) =>
        rings.map((ring, index) =>
          signedArea(ring.map(toKm)) > 0 === (index === 0) ? ring : [...ring].reverse(),
        ),
      );
    }
    const shape = multiPolygon(round);
    const clean = common(shape, shape);
    rest = clean ? parts(keepLarge(clean, CRUMB).large ?? clean) : [];
  }
  throw new Error('settled: rings still cross each other');
}
