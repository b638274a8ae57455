import { expect, it } from 'vitest';
import { atOnce } from '../../../src/model/slices.ts';
import { onGroundSteps } from '../../../src/query/columns/on-ground.ts';
import { DEGREE } from '../../../src/query/columns/types.ts';

const pointsAt = (...points: readonly (readonly [lon: number, lat: number])[]) => ({
  count: points.length,
  lon: Int32Array.from(points, ([lon]) => lon * DEGREE),
  lat: Int32Array.from(points, ([, lat]) => lat * DEGREE),
});
const GROUND = [44, 38, 49, 42] as const;

it('counts the reports beyond the ground and says where the others lie', () => {
  const points = pointsAt([46, 39], [47, 40.5], [20, 5], [44, 38]);
  expect(atOnce(onGroundSteps(points, GROUND))).toEqual({ outside: 1, inside: [44, 38, 47, 40.5] });
  expect(atOnce(onGroundSteps(pointsAt([46, 39]), GROUND)).inside).toEqual([46, 39, 46, 39]);
});

it('says that none lies on it', () => {
  expect(atOnce(onGroundSteps(pointsAt([20, 5]), GROUND))).toEqual({ outside: 1, inside: null });
  expect(atOnce(onGroundSteps(pointsAt(), GROUND))).toEqual({ outside: 0, inside: null });
});
