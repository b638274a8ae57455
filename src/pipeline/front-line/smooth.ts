/** Drawing a line of kilometre points as a careful hand would: corners rounded, points evenly close, none wasted. */

import { lineString } from '@turf/helpers';
import simplify from '@turf/simplify';
import { apart, type Km, pairs } from './plane.ts';

const between = (a: Km, b: Km, share: number): Km => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

/** Points at most `step` km apart; the old points stay. */
export function densify(line: readonly Km[], step: number): Km[] {
  const last = line.at(-1);
  const dense = pairs(line).flatMap(([a, b]) => {
    const parts = Math.max(1, Math.ceil(apart(a, b) / step));
    return Array.from({ length: parts }, (_, index) => between(a, b, index / parts));
  });
  return last === undefined ? dense : [...dense, last];
}

/**
 * Chaikin's corner cutting, with no cut longer than `reach` km, so that long segments keep their place.
 * The ends stay; a line whose ends meet is rounded there too.
 */
export function roundCorners(line: readonly Km[], reach: number, passes: number): Km[] {
  let round = [...line];
  for (let pass = 0; pass < passes; pass += 1) {
    const first = round[0];
    const last = round.at(-1);
    if (first === undefined || last === undefined) return round;
    const closed = apart(first, last) === 0;
    const cut = pairs(round).flatMap(([a, b]) => {
      const length = apart(a, b);
      const share = length === 0 ? 0 : Math.min(0.25, reach / 2 ** pass / length);
      return [between(a, b, share), between(a, b, 1 - share)];
    });
    const start = cut[0];
    round = closed && start ? [...cut, start] : [first, ...cut.slice(1, -1), last];
  }
  return round;
}

/** Drops the points that lie within `tolerance` km of the line that is left. */
export function thin(line: readonly Km[], tolerance: number): Km[] {
  const flat = lineString(line.map(([x, y]) => [x, y]));
  const kept = simplify(flat, { tolerance, highQuality: true }).geometry.coordinates;
  return kept.map(([x = 0, y = 0]) => [x, y]);
}

/** Averages each point of a dense line with its neighbours along it; `reach` is the Gaussian's deviation in km. Ends stay. */
export function relax(line: readonly Km[], reach: number): Km[] {
  let passed = 0;
  const along = line.map((point, index) => {
    const before = line[index - 1];
    passed += before ? apart(before, point) : 0;
    return passed;
  });
  return line.map((point, index) => {
    const here = along[index] ?? 0;
    // Near an end the window narrows, so that the end keeps its place and its direction.
    const width = Math.min(reach, here / 3, (passed - here) / 3);
    if (width < 0.05) return point;
    let [x, y, total] = [0, 0, 0];
    for (const [other, [px, py]] of line.entries()) {
      const away = ((along[other] ?? 0) - here) / width;
      if (Math.abs(away) > 3) continue;
      const weight = Math.exp(-(away ** 2) / 2);
      x += weight * px;
      y += weight * py;
      total += weight;
    }
    return [x / total, y / total];
  });
}

/** The point `distance` km from the vertex `from` towards one end of the list (`way` 1 or -1), and the vertex reached. */
function walk(ring: readonly Km[], from: number, way: 1 | -1, distance: number): { at: Km; index: number } {
  let left = distance;
  let index = from;
  let here: Km = ring[from] ?? [0, 0];
  for (;;) {
    const next = ring[index + way];
    if (!next) return { at: here, index };
    const step = apart(here, next);
    if (step > left) return { at: between(here, next, left / step), index };
    left -= step;
    index += way;
    here = next;
  }
}

/** Degrees by which a line turns at a vertex, 0 to 180. */
function turn(a: Km, b: Km, c: Km): number {
  const before = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const after = Math.atan2(c[1] - b[1], c[0] - b[0]);
  const size = (Math.abs(after - before) * 180) / Math.PI;
  return size > 180 ? 360 - size : size;
}

/** Replaces each corner of an open line sharper than 40 degrees by a curve that starts and ends `reach` km from it. */
export function roundSharp(line: readonly Km[], reach: number): Km[] {
  const round: Km[] = [];
  let index = 0;
  while (index < line.length) {
    const here = line[index];
    const before = line[index - 1];
    const after = line[index + 1];
    if (!here) break;
    if (!before || !after || turn(before, here, after) < 40) {
      round.push(here);
      index += 1;
      continue;
    }
    const back = walk(line, index, -1, reach);
    const ahead = walk(line, index, 1, reach);
    while (round.length > 1 && apart(round.at(-1) ?? here, here) < apart(back.at, here)) round.pop();
    for (let step = 0; step <= 8; step += 1) {
      const share = step / 8;
      round.push(between(between(back.at, here, share), between(here, ahead.at, share), share));
    }
    index = Math.max(ahead.index, index) + 1;
  }
  return round;
}
