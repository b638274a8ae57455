import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { datasetSchema } from '../../src/model/schema/dataset.ts';
import { placesSchema } from '../../src/model/schema/places.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
const dataset = v.parse(datasetSchema, read('dataset.json'));
const places = v.parse(placesSchema, read('places.geojson')).features;
const byId = new Map(places.map((place) => [place.id, place]));
const ofMethod = (method: string) =>
  places.filter((place) => place.properties.heldBy.method === method).length;

test('412 places, each id and each GeoNames record once', () => {
  expect(places).toHaveLength(412);
  expect(byId.size).toBe(412);
  const geonames = places.flatMap((place) => place.properties.geonames ?? []);
  expect(new Set(geonames).size).toBe(geonames.length);
});

test('every place lies within the extent', () => {
  const [west, south, east, north] = dataset.extent;
  const outside = places.filter(({ geometry: { coordinates } }) => {
    const [lon, lat] = coordinates;
    return lon < west || lon > east || lat < south || lat > north;
  });
  expect(outside.map((place) => place.id)).toEqual([]);
});

test('a name is in its own script, and English is never missing', () => {
  const wrong = places.filter(({ properties: { names } }) => {
    const armenian = (names.hy ?? []).every((name) => /^[\u0531-\u058f\s]+$/.test(name));
    const russian = (names.ru ?? []).every((name) => /^[\u0400-\u04ff\s-]+$/.test(name));
    const latin = [...names.en, ...(names.az ?? [])].every((name) => !/[\u0400-\u058f]/.test(name));
    return !(armenian && russian && latin);
  });
  expect(wrong.map((place) => place.id)).toEqual([]);
});

test.each([
  ['stepanakert', 'Stepanakert', 'Khankendi'],
  ['shusha', 'Shusha', 'Shushi'],
  ['tartar', 'Tartar', 'Terter'],
  ['martakert', 'Martakert', 'Aghdara'],
  ['martuni', 'Martuni', 'Khojavend'],
])('%s is one place with two names', (id, first, second) => {
  expect(byId.get(id)?.properties.names.en).toEqual([first, second]);
  for (const name of [first, second]) {
    const bearers = places.filter((place) => place.properties.names.en.includes(name));
    expect(bearers.map((place) => place.id)).toEqual([id]);
  }
});

test('the featured places exist and are the four of importance 1', () => {
  const first = places.filter((place) => place.properties.importance === 1).map((place) => place.id);
  expect(first.sort()).toEqual([...dataset.featured].sort());
});

test('who held a place says how that is known', () => {
  const sides = dataset.sides.map((side) => side.id);
  for (const { id, properties } of places) {
    const { side, method, sources } = properties.heldBy;
    expect(side === null, id).toBe(method === 'unknown');
    if (side !== null) expect(sides, id).toContain(side);
    expect(sources.length > 0, id).toBe(method === 'source');
  }
  expect([ofMethod('source'), ofMethod('unknown')]).toEqual([54, 5]);
});

test('a point that is not the place itself says so and is wide', () => {
  const borrowed = places.filter((place) => place.properties.origin.startsWith('no point found'));
  expect(borrowed.map((place) => place.id)).toEqual([
    'gapanli',
    'chiragli',
    'narli',
    'safarli',
    'hindarkh',
    'yukhari-giyamaddinli',
    'azad-garagoyunlu',
    'karegah',
    'khnatsakh',
    'yeritsvank',
    'shatvan',
    'khudafarin-reservoir',
  ]);
  for (const { id, properties } of borrowed) {
    expect(properties.accuracyKm, id).toBeGreaterThanOrEqual(8);
    expect(properties.note, id).not.toBeNull();
  }
});
