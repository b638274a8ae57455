/** Checks of points, lines and rings. */
import type { LonLat } from '../geo.ts';
import { inExtent } from '../geo.ts';
import type { Checker } from './known.ts';
import type { FileContent } from './shape.ts';

type Geometry = FileContent<'front-line.geojson'>['features'][number]['geometry'];
type Ring = readonly LonLat[];

/** A point lies inside the dataset's extent; when it would with its numbers swapped, the problem says so. */
export function checkPoint(checker: Checker, path: string, point: LonLat | null): void {
  const extent = checker.bounds?.extent;
  if (point === null || extent === undefined || inExtent(point, extent)) return;
  const swapped = inExtent([point[1], point[0]], extent);
  const where = `a point inside the extent ${extent.join(', ')}`;
  checker.problem(path, point, swapped ? `[lon, lat], but lon and lat are swapped: ${where}` : where);
}

/** Twice the signed area; positive when the ring turns counterclockwise. */
function turning(ring: Ring): number {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return sum;
}

function checkRing(checker: Checker, path: string, ring: Ring, hole: boolean): void {
  const first = ring[0];
  const last = ring.at(-1);
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  if (!closed)
    checker.problem(path, last, `a closed ring that ends where it starts, at ${JSON.stringify(first)}`);
  else if (ring.length < 4) checker.problem(path, ring, 'a ring of at least 4 positions');
  else if (turning(ring) > 0 === hole)
    checker.problem(
      path,
      hole ? 'counterclockwise' : 'clockwise',
      'outer rings counterclockwise and holes clockwise',
    );
}

function checkPositions(checker: Checker, path: string, positions: Ring): void {
  const extent = checker.bounds?.extent;
  const outside = extent ? positions.findIndex((position) => !inExtent(position, extent)) : -1;
  if (outside >= 0) checkPoint(checker, `${path}[${outside}]`, positions[outside] ?? null);
}

function checkPolygon(checker: Checker, path: string, rings: readonly Ring[]): void {
  for (const [index, ring] of rings.entries()) {
    checkRing(checker, `${path}[${index}]`, ring, index > 0);
    checkPositions(checker, `${path}[${index}]`, ring);
  }
}

function checkLine(checker: Checker, path: string, line: Ring): void {
  if (line.length < 2) checker.problem(path, line, 'a line of at least 2 positions');
  checkPositions(checker, path, line);
}

/** Lines have two positions or more, rings are closed and turn as RFC 7946 says, and all lies inside the extent. */
export function checkGeometry(checker: Checker, path: string, geometry: Geometry): void {
  const at = `${path}.coordinates`;
  if (geometry.type === 'LineString') checkLine(checker, at, geometry.coordinates);
  else if (geometry.type === 'Polygon') checkPolygon(checker, at, geometry.coordinates);
  else if (geometry.type === 'MultiLineString')
    for (const [index, line] of geometry.coordinates.entries()) checkLine(checker, `${at}[${index}]`, line);
  else
    for (const [index, rings] of geometry.coordinates.entries())
      checkPolygon(checker, `${at}[${index}]`, rings);
}
