/** The edge of the ground that is held: which of it is front, which is only the border of another country. */
import { multiPolygon } from '@turf/helpers';
import { common, type Ground, ground, parts } from './ground.ts';
import { apart, type Km, nearestOn, pairs, toKm, toLonLat } from './plane.ts';
import type { PreWar } from './pre-war.ts';
import { settled } from './settle.ts';
import { roundSharp } from './smooth.ts';

/** Junctions are rounded this far from the corner, km. */
const CORNER = 1.6;

interface Run {
  readonly points: readonly Km[];
  readonly front: boolean;
}

/** Whether the piece from `a` to `b` runs along the line, within `tolerance` km. */
const along = (line: readonly Km[], a: Km, b: Km, tolerance: number): boolean =>
  nearestOn(line, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]).away <= tolerance;

/** A closed ring cut where it passes from front to what is none and back; each run holds its first and last point. */
function runs(ring: readonly Km[], isFront: (a: Km, b: Km) => boolean): Run[] {
  const edges = pairs(ring).map(([a, b]) => ({ a, b, front: isFront(a, b) }));
  const change = edges.findIndex((edge, index) => edge.front !== edges.at(index - 1)?.front);
  const turned = change < 0 ? edges : [...edges.slice(change), ...edges.slice(0, change)];
  const found: { points: Km[]; front: boolean }[] = [];
  for (const { a, b, front } of turned) {
    const run = found.at(-1);
    if (run?.front === front) run.points.push(b);
    else found.push({ points: [a, b], front });
  }
  return found;
}

const plane = (ring: readonly (readonly number[])[]): Km[] =>
  ring.map(([lon = 0, lat = 0]) => toKm([lon, lat]));

const notBorder =
  (area: PreWar) =>
  (a: Km, b: Km): boolean =>
    !along(area.border, a, b, 0.03);

const corners = (line: readonly Km[]): Km[] => roundSharp(line, CORNER);

/**
 * Rounds the stretches of front, by default only the corners where one leaves another.
 * Borders stay as they are, and no ground outside the pre-war area is added.
 */
export function roundEdge(
  area: PreWar,
  held: Ground,
  round: (line: readonly Km[]) => Km[] = corners,
): Ground {
  const rings = parts(held).map((polygon) =>
    polygon.map((ring) => {
      const points = runs(plane(ring), notBorder(area)).flatMap((run) =>
        (run.front ? round(run.points) : [...run.points]).slice(0, -1),
      );
      return [...points, ...points.slice(0, 1)].map((point) => [...toLonLat(point)]);
    }),
  );
  return common(multiPolygon(rings), ground(area.ring)) ?? held;
}

const lengthOf = (line: readonly Km[]): number => pairs(line).reduce((sum, [a, b]) => sum + apart(a, b), 0);

/** The stretches of the edge that `isFront` keeps and that are at least `least` km long, longest first. */
const stretches = (held: Ground, isFront: (a: Km, b: Km) => boolean, least: number): Km[][] =>
  parts(held)
    .flatMap((rings) => rings.flatMap((ring) => runs(plane(ring), isFront)))
    .filter((run) => run.front && lengthOf(run.points) >= least)
    .map(({ points }) => [...points])
    .sort((a, b) => lengthOf(b) - lengthOf(a));

/** The edge without the borders with Armenia and Iran. What is shorter than 4 km is a crumb beside a border. */
export const frontLines = (area: PreWar, held: Ground): Km[][] =>
  stretches(multiPolygon(settled(parts(held))), notBorder(area), 4);

/** The edge that the announcements moved: without the borders and without the line before the war. */
export const movedLines = (area: PreWar, held: Ground): Km[][] =>
  stretches(held, (a, b) => notBorder(area)(a, b) && !along(area.line, a, b, 0.05), 1);
