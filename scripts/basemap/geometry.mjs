import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

/** The part of the map where reports lie, in degrees: kept finer than the rest. */
const FOCUS = { west: 44, south: 38.3, east: 50, north: 41.6 };

/** Grid of the topology: about 2 m, so that shared borders of the sources meet exactly. */
const QUANTIZATION = 1e6;

/**
 * Weight of a vertex: the area of its triangle in square degrees, made small outside the focus
 * so that far ground is drawn coarser at the same threshold.
 */
function weightOutside(factor) {
  return ([a, b, c]) => {
    const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
    const inside = b[0] > FOCUS.west && b[0] < FOCUS.east && b[1] > FOCUS.south && b[1] < FOCUS.north;
    return inside ? area : area * factor;
  };
}

/** A topology of one layer, simplified without moving shared lines apart. */
export function simplified(collection, { minArea, outside = 0.2 }) {
  const quantized = topology({ layer: collection }, QUANTIZATION);
  return simplify(presimplify(quantized, weightOutside(outside)), minArea);
}

export const features = (topo) => feature(topo, topo.objects.layer).features;

/** All polygons of a layer as one, borders dissolved. */
export const dissolved = (topo) => merge(topo, topo.objects.layer.geometries);

/** Lines that two different members of a layer share. */
export const innerBorders = (topo) => mesh(topo, topo.objects.layer, (a, b) => a !== b);

/** Lines between members of a layer whose codes (`A3`) pass a test. */
export const bordersBetween = (topo, test) =>
  mesh(topo, topo.objects.layer, (a, b) => a !== b && test(a.properties.A3, b.properties.A3));

/** All lines of a layer as one, each drawn once. */
export const lines = (topo) => mesh(topo, topo.objects.layer);

const round = (value, digits) => Number(value.toFixed(digits));

/** Coordinates rounded, and vertices dropped that fall onto the one before. */
function roundLine(line, digits) {
  const rounded = line.map(([x, y]) => [round(x, digits), round(y, digits)]);
  return rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1]);
}

/** Twice the signed area of a ring, in square degrees: positive when anticlockwise. */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return sum;
}

/** Outer rings anticlockwise and holes clockwise (RFC 7946); rings that collapsed are left out. */
function roundPolygon(rings, digits, minRing) {
  return rings
    .map((ring) => roundLine(ring, digits))
    .filter((ring, i) => ring.length >= 4 && (i === 0 || Math.abs(signedArea(ring)) / 2 >= minRing))
    .map((ring, i) =>
      signedArea(ring) > 0 === (i === 0) ? ring : (ring.toReversed?.() ?? [...ring].reverse()),
    );
}

/** A geometry with rounded coordinates; polygons and holes under `minRing` square degrees are left out. */
export function tidy(geometry, { digits = 4, minRing = 0 } = {}) {
  if (geometry.type === 'LineString') {
    return { type: geometry.type, coordinates: roundLine(geometry.coordinates, digits) };
  }
  if (geometry.type === 'MultiLineString') {
    const parts = geometry.coordinates
      .map((line) => roundLine(line, digits))
      .filter((line) => line.length > 1);
    return { type: geometry.type, coordinates: parts };
  }
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .map((rings) => roundPolygon(rings, digits, minRing))
    .filter(
      (rings) => rings.length > 0 && rings[0].length >= 4 && Math.abs(signedArea(rings[0])) / 2 >= minRing,
    );
  return { type: 'MultiPolygon', coordinates: polygons };
}

const gap = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by);

/** Pieces of one ring put end to end, each turned as needed, and closed. */
export function ringOf(pieces) {
  const rest = pieces.map((piece) => [...piece]);
  let ring = rest.shift();
  while (rest.length > 0) {
    const end = ring[ring.length - 1];
    const distance = (piece) => Math.min(gap(end, piece[0]), gap(end, piece[piece.length - 1]));
    rest.sort((a, b) => distance(a) - distance(b));
    const next = rest.shift();
    ring = ring.concat(gap(end, next[0]) <= gap(end, next[next.length - 1]) ? next : next.reverse());
  }
  return [...ring, ring[0]];
}
