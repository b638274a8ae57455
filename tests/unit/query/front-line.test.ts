import { expect, test } from 'vitest';
import { distanceToFront } from '../../../src/query/front-line.ts';

const meridian = {
  type: 'LineString' as const,
  coordinates: [
    [47, 39],
    [47, 40],
  ],
};

test('a point on the trace is at 0 km, one beside it at its great-circle distance', () => {
  expect(distanceToFront([47, 39.5], meridian)).toBeCloseTo(0, 3);
  // A tenth of a degree of longitude at 39.5 N is 8.58 km.
  expect(distanceToFront([47.1, 39.5], meridian)).toBeCloseTo(8.58, 1);
  expect(distanceToFront([46.9, 39.5], meridian)).toBeCloseTo(8.58, 1);
});

test('beyond an end the distance is to the end', () => {
  // A tenth of a degree of latitude is 11.12 km.
  expect(distanceToFront([47, 40.1], meridian)).toBeCloseTo(11.12, 1);
});

test('of several lines the nearest counts', () => {
  const two = {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [45, 39],
        [45, 40],
      ],
      meridian.coordinates,
    ],
  };
  expect(distanceToFront([47.1, 39.5], two)).toBeCloseTo(8.58, 1);
  expect(distanceToFront([45.1, 39.5], two)).toBeCloseTo(8.58, 1);
});

test('a trace without lines is infinitely far', () => {
  expect(distanceToFront([47, 39], { type: 'MultiLineString', coordinates: [] })).toBe(
    Number.POSITIVE_INFINITY,
  );
});
