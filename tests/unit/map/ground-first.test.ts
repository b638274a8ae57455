import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDetail } from '../../../src/map/detail.ts';
import { firstShapes, type GroundDetail, groundStyle } from '../../../src/map/ground/index.ts';
import { type Ground, readGround } from '../../../src/scene/ground.ts';

const parsed = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/basemap/${name}`, import.meta.url), 'utf8'));
const fine = parsed('ground.geojson') as FeatureCollection;
const small: Ground = readGround(parsed('static.json'));
const first = firstShapes(small);
const part = ({ features }: FeatureCollection, name: string): readonly Feature[] =>
  features.filter(({ properties }) => properties?.part === name);

/** Square degrees of all areas of these features, holes taken off. */
function area(features: readonly Feature[]): number {
  const turn = (ring: readonly Position[]): number =>
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [beforeX = 0, beforeY = 0] = ring[(i || ring.length) - 1] ?? [];
      return sum + (beforeX * y - x * beforeY) / 2;
    }, 0);
  return features
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .reduce(
      (sum, [outer = [], ...holes]) =>
        sum + Math.abs(turn(outer)) - holes.reduce((all, hole) => all + Math.abs(turn(hole)), 0),
      0,
    );
}

describe('the live map’s first ground', () => {
  it('shows what the fine one shows, in the same place', () => {
    for (const name of ['land', 'lakes'])
      expect(Math.abs(area(part(first, name)) / area(part(fine, name)) - 1)).toBeLessThan(0.03);
    for (const name of ['rivers', 'borders', 'districts', 'former-oblast'])
      expect(part(first, name).length, name).toBeGreaterThan(0);
    const tellApart = (features: readonly Feature[]) =>
      new Set(
        features.map(({ properties }) => `${properties?.part} ${properties?.kind} ${properties?.major}`),
      );
    const known = tellApart(fine.features);
    for (const words of tellApart(first.features)) expect(known).toContain(words);
  });

  it('names what the fine one names from afar, in every language', () => {
    const names = (features: readonly Feature[]) =>
      features
        .filter(({ properties }) => Number(properties?.rank ?? 0) <= 3)
        .map(({ properties }) => ['en', 'az', 'hy', 'ru', 'place', 'capital'].map((key) => properties?.[key]))
        .sort();
    expect(names(part(first, 'labels'))).toEqual(names(part(fine, 'labels')));
  });

  it('is a valid style that asks for nothing', () => {
    const style = groundStyle({
      theme: 'light',
      lang: 'en',
      base: '/',
      detail: { shapes: first, relief: 'none' },
    });
    expect(validateStyleMin(style)).toEqual([]);
    const addresses = Object.values(style.sources).flatMap((source) => [
      'url' in source ? source.url : '',
      'data' in source && typeof source.data === 'string' ? source.data : '',
    ]);
    expect(addresses.filter(Boolean)).toEqual([]);
  });
});

describe('what follows it', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  /** A map of which only what is asked for is there. */
  function fakeMap(zoom: number) {
    const heard = new Map<string, ((event: object) => void)[]>();
    const map = {
      zoom,
      getZoom: () => map.zoom,
      isSourceLoaded: () => true,
      rests: false,
      loaded: () => map.rests,
      isMoving: () => false,
      repaints: 0,
      triggerRepaint: () => {
        map.repaints += 1;
      },
      on: (type: string, act: (event: object) => void) => heard.set(type, [...(heard.get(type) ?? []), act]),
      off: (type: string, act: (event: object) => void) =>
        heard.set(
          type,
          (heard.get(type) ?? []).filter((each) => each !== act),
        ),
      fire: (type: string, event: object = {}) => {
        for (const act of heard.get(type) ?? []) act(event);
      },
    };
    return map;
  }
  function started(ground: Ground | null, zoom = 7, from: GroundDetail | null = null) {
    const seen: GroundDetail[] = [];
    const state = { resting: true, rests: 0 };
    const made = createDetail({
      ground,
      from,
      resting: () => state.resting,
      restyle: () => seen.push(made.now),
      onRest: () => {
        state.rests += 1;
      },
    });
    const map = fakeMap(zoom);
    const live = map as unknown as MapLibreMap;
    /** The first picture is drawn, and has had its time to reach the screen. */
    const complete = (): void => {
      made.complete(live);
      expect(map.repaints).toBe(0);
      vi.advanceTimersByTime(300);
    };
    return { detail: made, map, seen, state, complete };
  }

  it('comes at the first rest after the first picture, light and shade when they are there', () => {
    const { detail, map, seen, state, complete } = started(small);
    expect(detail.now).toEqual({ shapes: first, relief: 'none' });
    map.fire('idle');
    expect(seen).toEqual([]);
    complete();
    expect(state.rests).toBe(0);
    map.fire('idle');
    map.fire('idle');
    expect(state.rests).toBe(1);
    expect(seen).toEqual([{ shapes: null, relief: 'hidden' }]);
    map.fire('sourcedata', { sourceId: 'ground-shapes' });
    expect(seen).toHaveLength(1);
    map.fire('sourcedata', { sourceId: 'ground-relief' });
    map.fire('sourcedata', { sourceId: 'ground-relief' });
    expect(seen.slice(1)).toEqual([{ shapes: null, relief: 'shown' }]);
  });

  it('follows at once on a map that is at rest already, and asks another for a frame', () => {
    const resting = started(small);
    resting.map.rests = true;
    resting.complete();
    expect(resting.seen).toEqual([{ shapes: null, relief: 'hidden' }]);
    const busy = started(small);
    busy.complete();
    expect(busy.map.repaints).toBe(1);
    expect(busy.seen).toEqual([]);
  });

  it('is not asked for again where another conflict finds it on the map, nor by one that has gone', () => {
    const whole = { shapes: null, relief: 'shown' } as const;
    const { detail, map, seen, complete } = started(small, 7, whole);
    expect(detail.now).toEqual(whole);
    complete();
    map.fire('idle');
    expect(seen).toEqual([]);
    const gone = started(small);
    gone.complete();
    gone.detail.destroy();
    gone.map.fire('idle');
    expect(gone.seen).toEqual([]);
  });

  it('leaves light and shade until the map is where they can be seen', () => {
    const { map, seen, complete } = started(small, 11);
    complete();
    map.fire('idle');
    expect(seen).toEqual([{ shapes: null, relief: 'none' }]);
    performance.clearMarks();
    map.fire('idle');
    map.fire('idle');
    expect(seen).toHaveLength(1);
    // Said once, however often the map comes to rest.
    expect(performance.getEntriesByName('conflict-map-ground')).toHaveLength(1);
    map.zoom = 8;
    map.fire('idle');
    expect(seen.at(-1)).toEqual({ shapes: null, relief: 'hidden' });
  });

  it('waits for the end of a drag', () => {
    const { map, seen, state, complete } = started(small);
    complete();
    state.resting = false;
    map.fire('idle');
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([]);
    state.resting = true;
    vi.advanceTimersByTime(1000);
    expect(seen).toHaveLength(1);
  });

  it('begins with the fine ground where there is no other', () => {
    expect(started(null).detail.now).toEqual({ shapes: null, relief: 'none' });
  });
});
