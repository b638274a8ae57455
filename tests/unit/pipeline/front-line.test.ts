import { expect, test } from 'vitest';
import type { LonLat } from '../../../src/model/geo.ts';
import { frontLines, movedLines } from '../../../src/pipeline/front-line/edge.ts';
import type { Site } from '../../../src/pipeline/front-line/field.ts';
import { front, POCKET } from '../../../src/pipeline/front-line/fronts.ts';
import { km2 } from '../../../src/pipeline/front-line/ground.ts';
import { roundKm2 } from '../../../src/pipeline/front-line/methods.ts';
import { nearestOn, toKm } from '../../../src/pipeline/front-line/plane.ts';
import { misplaced, preWar, type Village } from '../../../src/pipeline/front-line/pre-war.ts';
import { type Control, isUncited, settlements } from '../../../src/pipeline/front-line/settlements.ts';

/** A block whose north-eastern sides, from the Murovdag ridge to the Araz, are the line; the rest is border. */
const outline: LonLat[] = [
  [47.32062, 39.38149],
  [47.3, 40.3],
  [45.93046, 40.29699],
  [45.9, 39.4],
  [47.32062, 39.38149],
];
const site = (point: LonLat): Site => ({ at: toKm(point), size: 0 });
const village = (name: string, point: LonLat, armenian: boolean): Village => ({ name, point, armenian });

test('the line is the stretch between the two ends, from the ridge to the Araz', () => {
  const { line, border, ring, mended } = preWar(outline, []);
  expect(nearestOn([...line.slice(0, 2)], toKm([45.93046, 40.29699])).away).toBeLessThan(0.02);
  expect(nearestOn([...line.slice(-2)], toKm([47.32062, 39.38149])).away).toBeLessThan(0.02);
  expect(nearestOn(line, toKm([45.9, 39.4])).away).toBeGreaterThan(50);
  expect(nearestOn(border, toKm([45.9, 39.4])).away).toBeLessThan(0.02);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(mended).toEqual([]);
});

test('the line is bent around a village on the wrong side, and nowhere else', () => {
  const beyond = village('Beyond', [47.325, 39.8], true);
  const plain = preWar(outline, []);
  expect(misplaced(plain, [beyond])).toEqual(['Beyond']);
  const bent = preWar(outline, [beyond]);
  expect(misplaced(bent, [beyond])).toEqual([]);
  expect(bent.mended.map(({ name }) => name)).toEqual(['Beyond']);
  const away = bent.line.map((point) => ({ off: nearestOn(plain.line, point).away, north: point[1] }));
  expect(Math.max(...away.map(({ off }) => off))).toBeGreaterThan(1);
  const elsewhere = away.filter(({ north }) => Math.abs(north - toKm([47, 39.8])[1]) > 10);
  expect(Math.max(...elsewhere.map(({ off }) => off))).toBeLessThan(0.1);
});

test('two villages in one place on two sides, and an outline without its ends, are errors', () => {
  const both = [village('A', [47.31, 39.8], true), village('B', [47.31, 39.8], false)];
  expect(() => preWar(outline, both)).toThrow('wrong side');
  expect(() => preWar(outline.slice(1, 4), [])).toThrow('no vertex near');
});

test('announced ground is cut from the area along the bisector, and only that edge has moved', () => {
  const area = preWar(outline, []);
  const announced = [site([47.2, 39.5]), site([47.2, 39.6])];
  const others = [site([46.9, 39.55]), site([47.2, 39.8])];
  const { taken, held, pockets } = front(area, announced, others);
  expect(km2(taken) + km2(held)).toBeCloseTo(km2(front(area, [], others).held), -1);
  expect(km2(taken)).toBeGreaterThan(300);
  expect(pockets.km2).toBeLessThan(POCKET);
  const [line, ...more] = frontLines(area, held);
  expect(more).toEqual([]);
  expect(nearestOn(line ?? [], toKm([47.2, 39.7])).away).toBeLessThan(2);
  expect(nearestOn(line ?? [], toKm([46.5, 39.39])).away).toBeGreaterThan(20);
  const [moved] = movedLines(area, held);
  expect(nearestOn(moved ?? [], toKm([46.5, 40.3])).away).toBeGreaterThan(40);
});

test('a single village is too small a patch to draw, and an area wholly announced is an error', () => {
  const area = preWar(outline, []);
  const around: LonLat[] = [
    [47.1, 39.6],
    [47.2, 39.6],
    [47.15, 39.55],
    [47.15, 39.65],
  ];
  expect(front(area, [site([47.15, 39.6])], around.map(site)).taken).toBeNull();
  const everywhere = Array.from({ length: 400 }, (_, i) =>
    site([45.8 + (i % 20) * 0.08, 39.35 + Math.floor(i / 20) * 0.05]),
  );
  expect(() => front(area, everywhere, [])).toThrow('whole area');
});

const listed = (
  name: string,
  day: string,
  point: LonLat | null,
  more: Partial<Control['settlements'][number]> = {},
) => ({
  name,
  day,
  point,
  by: 'azerbaijan',
  geonames: null,
  place: null,
  sources: ['a-source'],
  ...more,
});

test('a settlement counts once, from its first list with a source, and only inside the area', () => {
  const area = preWar(outline, []);
  const control: Control = {
    settlements: [
      listed('Twice', '2020-10-20', [47, 39.6], { geonames: 1 }),
      listed('Twice', '2020-10-04', [47, 39.6], { geonames: 1, sources: [] }),
      listed('Unplaced', '2020-10-05', null),
      listed('Outside', '2020-10-05', [47.6, 39.6]),
      listed('Uncited', '2020-10-06', [46.8, 39.6], { sources: [] }),
    ],
    prewar: [
      { name: 'Twice again', side: 'armenian', geonames: null, point: [47.002, 39.6], source: 'b' },
      { name: 'Held by Azerbaijan', side: 'azerbaijan', geonames: null, point: [47.2, 39.6], source: 'b' },
    ],
  };
  const feature = (id: string, kind: string, point: LonLat) => ({
    id,
    geometry: { coordinates: point },
    properties: { names: { en: [id] }, kind, geonames: null },
  });
  const places = { features: [feature('town', 'town', [46.5, 39.6]), feature('peak', 'site', [46.4, 39.6])] };
  const known = settlements(area, control, places);
  expect(known.map(({ name, announced }) => [name, announced])).toEqual([
    ['Unplaced', '2020-10-05'],
    ['Twice', '2020-10-20'],
    ['Uncited', '2020-10-06'],
    ['town', null],
  ]);
  expect(known.filter(isUncited).map(({ name }) => name)).toEqual(['Uncited']);
});

test('areas are told to the nearest 10 km² below 200, else to the nearest 50', () => {
  expect([34, 187, 226, 1474].map(roundKm2)).toEqual([30, 190, 250, 1450]);
});
