/** Spots are found where they lie, and grouped as often as it takes. */
import type { MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { watchCamera } from '../../../src/map/camera.ts';
import { groupsOf, spotsOf } from '../../../src/scene/marks/group.ts';
import { Near } from '../../../src/scene/marks/near.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { warConflict } from '../../support/conflict.ts';
import { viewAt } from '../../support/view.ts';

const REACH = 17;

it('finds the first of the points within reach that a look at all of them finds', () => {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  // Within the frame and far off it, on both sides of its edges.
  const points = Array.from({ length: 600 }, (_, n) => {
    const size = n % 9 === 0 ? 4e6 : 500;
    return { x: (random() - 0.4) * size, y: (random() - 0.4) * size };
  });
  const near = new Near(points.length, REACH);
  let hits = 0;
  for (const [n, { x, y }] of points.entries()) {
    const plain = points
      .slice(0, n)
      .findIndex((other) => (other.x - x) ** 2 + (other.y - y) ** 2 < REACH * REACH);
    expect(near.first(x, y, (_, square) => square < REACH * REACH)).toBe(plain);
    if (plain !== -1) hits += 1;
    near.add(x, y);
  }
  expect(hits).toBeGreaterThan(100);
});

it('groups the same spots again as if for the first time', () => {
  const conflict = warConflict();
  const { strikes } = createSceneMaker(conflict)(viewAt(conflict, '2020-11-09T00:00', { span: 'all' }));
  const project = ([lon, lat]: readonly [number, number]) => ({ x: lon * 200, y: lat * 260 });
  const told = (groups: ReturnType<typeof groupsOf>) =>
    groups.map(({ key, members }) => [key, members.map(({ strike }) => strike.id)]);
  const spots = spotsOf(strikes, project);
  const [first, far] = [told(groupsOf(spots)), told(groupsOf(spots, REACH))];
  expect(far).toEqual(told(groupsOf(spotsOf(strikes, project), REACH)));
  expect(told(groupsOf(spots))).toEqual(first);
  expect(far.length).toBeLessThan(first.length);
});

it('asks a camera at rest for a point once, and again when it has moved', () => {
  const heard = new Map<string, () => void>();
  let asked = 0;
  let lng = 46;
  const map = {
    on(type: string, act: () => void) {
      heard.set(type, act);
      return { unsubscribe: () => heard.delete(type) };
    },
    getBounds: () => ({ getWest: () => 45, getSouth: () => 39, getEast: () => 47, getNorth: () => 41 }),
    getCenter: () => ({ lng, lat: 40 }),
    getCanvas: () => ({ width: 800, height: 600 }),
    getZoom: () => 7,
    getBearing: () => 0,
    getPitch: () => 0,
    isMoving: () => false,
    project([lon = 0, lat = 0]: readonly number[]) {
      asked += 1;
      return { x: (lon - lng) * 100, y: lat };
    },
  };
  const camera = watchCamera(map as unknown as MapLibreMap);
  const point = [46.5, 40] as const;
  expect(camera.changed()).toBe(true);
  expect(camera.changed()).toBe(false);
  expect(camera.view().project(point).x).toBeCloseTo(50);
  expect(camera.view().project(point).x).toBeCloseTo(50);
  expect(asked).toBe(1);
  lng = 46.4;
  heard.get('move')?.();
  expect(camera.view().project(point).x).toBeCloseTo(10);
  // A frame that was drawn elsewhere, whoever moved it.
  lng = 46.3;
  expect(camera.changed()).toBe(true);
  expect(camera.view().project(point).x).toBeCloseTo(20);
  camera.destroy();
  expect(heard.size).toBe(0);
});
