import { expect, test } from 'vitest';
import { contour } from '../../../src/pipeline/front-line/contour.ts';
import { gridOver, lead, REACH } from '../../../src/pipeline/front-line/field.ts';
import {
  inside,
  type Km,
  nearestOn,
  signedArea,
  toKm,
  toLonLat,
} from '../../../src/pipeline/front-line/plane.ts';
import { crossings, rounded, settled } from '../../../src/pipeline/front-line/settle.ts';
import { densify, relax, roundCorners, roundSharp, thin } from '../../../src/pipeline/front-line/smooth.ts';

const square: Km[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const corner: Km[] = [
  [0, 0],
  [10, 0],
  [10, 10],
];

test('the plane goes there and back, and a degree of latitude is 111 km', () => {
  const [lon, lat] = toLonLat(toKm([46.75, 39.82]));
  expect([lon, lat].map((value) => value.toFixed(9))).toEqual(['46.750000000', '39.820000000']);
  expect(toKm([46.6, 40.7])[1]).toBeCloseTo(111.195, 2);
});

test('nearest point, inside and area of a ring', () => {
  expect(nearestOn(corner, [4, 3])).toEqual({ at: [4, 0], away: 3, along: 4 });
  expect(nearestOn(corner, [12, 4])).toEqual({ at: [10, 4], away: 2, along: 14 });
  expect(() => nearestOn([[0, 0]], [1, 1])).toThrow(RangeError);
  expect([inside(square, [5, 5]), inside(square, [11, 5])]).toEqual([true, false]);
  expect([signedArea(square), signedArea([...square].reverse())]).toEqual([100, -100]);
});

test('the raw boundary of two settlements is their bisector, and no ground beyond reach is announced', () => {
  const grid = gridOver(
    [
      [0, 0],
      [40, 20],
    ],
    2,
    0.5,
  );
  const [ring, ...more] = contour(
    grid,
    lead(grid, [{ at: [15, 10], size: 0 }], [{ at: [25, 10], size: 0 }], 0),
  );
  expect(more).toEqual([]);
  const xs = (ring ?? []).map(([x]) => x);
  expect(Math.max(...xs)).toBeCloseTo(20, 5);
  const far = (ring ?? []).map((point) => Math.hypot(point[0] - 15, point[1] - 10));
  expect(Math.max(...far)).toBeLessThan(REACH + 0.5);
});

test('a town reaches further than a village', () => {
  const grid = gridOver(
    [
      [0, 0],
      [40, 20],
    ],
    2,
    0.5,
  );
  const [ring = []] = contour(grid, lead(grid, [{ at: [15, 10], size: 4 }], [{ at: [25, 10], size: 0 }], 0));
  expect(Math.max(...ring.filter(([, y]) => Math.abs(y - 10) < 0.3).map(([x]) => x))).toBeCloseTo(22, 1);
});

test('contours run counter-clockwise around high ground and clockwise around a hole', () => {
  const grid = gridOver(
    [
      [-20, -20],
      [20, 20],
    ],
    0,
    0.5,
  );
  const ringOf = (from: number, to: number): Float64Array =>
    Float64Array.from({ length: grid.columns * grid.rows }, (_, index) => {
      const away = Math.hypot(
        grid.x + (index % grid.columns) * grid.step,
        grid.y + Math.floor(index / grid.columns) * grid.step,
      );
      return Math.min(away - from, to - away);
    });
  const areas = contour(grid, ringOf(5, 15))
    .map(signedArea)
    .sort((a, b) => a - b);
  expect(areas).toHaveLength(2);
  expect(areas[0]).toBeCloseTo(-Math.PI * 25, 0);
  expect((areas[1] ?? 0) / (Math.PI * 225)).toBeCloseTo(1, 2);
});

test('corners are rounded within reach, and ends keep their place', () => {
  const round = roundCorners(corner, 1, 3);
  expect([round[0], round.at(-1)]).toEqual([corner[0], corner[2]]);
  expect(Math.max(...round.map((point) => nearestOn(corner, point).away))).toBeLessThan(1);
  expect(nearestOn(round, [10, 0]).away).toBeGreaterThan(0.2);
});

test('a sharp corner becomes a curve, a gentle one stays', () => {
  const curve = roundSharp(densify(corner, 1), 2);
  expect(nearestOn(curve, [10, 0]).away).toBeCloseTo(Math.SQRT1_2, 1);
  const gentle: Km[] = [
    [0, 0],
    [5, 0],
    [10, 2],
  ];
  expect(roundSharp(gentle, 2)).toEqual(gentle);
});

test('relaxing calms a zigzag and keeps the ends; thinning keeps the shape', () => {
  const zigzag = Array.from({ length: 41 }, (_, i): Km => [i * 0.5, i % 2]);
  const calm = relax(zigzag, 2);
  expect([calm[0], calm.at(-1)]).toEqual([zigzag[0], zigzag.at(-1)]);
  const middle = calm.slice(15, 26).map((point) => point[1]);
  expect(Math.max(...middle) - Math.min(...middle)).toBeLessThan(0.1);
  expect(thin(densify(corner, 0.5), 0.05)).toEqual(corner);
});

test('crossings are counted, touching is none', () => {
  expect(
    crossings([
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ],
    ]),
  ).toBe(1);
  expect(
    crossings([
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ]),
  ).toBe(0);
});

test('settling closes, turns, untangles and takes spikes off', () => {
  const bow = [
    [
      [46, 39],
      [46.2, 39.2],
      [46.2, 39],
      [46, 39.2],
      [46, 39],
    ],
  ];
  const parts = settled([bow]);
  expect(parts).toHaveLength(2);
  expect(crossings(parts.flat())).toBe(0);
  for (const [ring] of parts) expect(signedArea((ring ?? []).map(toKm))).toBeGreaterThan(0);
  const spiked = [
    [
      [46, 39],
      [46, 39.1],
      [46.1, 39.1],
      [46.3, 39.1001],
      [46.1, 39.1002],
      [46.1, 39],
      [46, 39],
    ],
  ];
  const [[ring = []] = []] = settled([spiked]);
  expect(Math.max(...ring.map(([lon]) => lon))).toBe(46.1);
  expect(ring.at(-1)).toEqual(ring[0]);
  expect(
    rounded([
      [46.00001, 39],
      [46.00002, 39],
      [46.1, 39],
    ]),
  ).toEqual([
    [46, 39],
    [46.1, 39],
  ]);
});
