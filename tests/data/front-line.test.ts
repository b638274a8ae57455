import { readFileSync } from 'node:fs';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { polygon } from '@turf/helpers';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LonLat } from '../../src/model/geo.ts';
import { frontLineSchema } from '../../src/model/schema/control.ts';
import { buildFrontLine, type FrontLineInput, frontLineText } from '../../src/pipeline/front-line/build.ts';
import { frontLineInput } from '../../src/pipeline/front-line/files.ts';
import { nearestOn, signedArea, toKm } from '../../src/pipeline/front-line/plane.ts';
import { crossings } from '../../src/pipeline/front-line/settle.ts';
import { distanceToFront } from '../../src/query/front-line.ts';

const text = readFileSync('data/front-line.geojson', 'utf8');
const { features } = v.parse(frontLineSchema, JSON.parse(text));
const ofRole = (role: string) => features.filter(({ properties }) => properties.role === role);
const lines = ofRole('line');
const areas = ofRole('area');

/** All lines of a line, all rings of a polygon. */
function paths({ geometry }: (typeof features)[number]): LonLat[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.coordinates;
}

/** The area held before the war, from the committed line and the committed outline's borders. */
function preWarPolygon(outline: readonly LonLat[]) {
  const line = paths(features[0] ?? raise())[0] ?? raise();
  const near = (a: LonLat, b: LonLat) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.001;
  const [start, end] = [line[0] ?? raise(), line.at(-1) ?? raise()];
  // The outline runs counter-clockwise: from the line's north-western start down the borders to its end on the Araz.
  const from = outline.findIndex((point) => near(point, start));
  const turned = [...outline.slice(from), ...outline.slice(1, from)];
  const borders = turned.slice(0, turned.findIndex((point) => near(point, end)) + 1);
  return polygon([[...[...line].reverse(), ...borders, end].map(([lon, lat]) => [lon, lat])]);
}

function raise(): never {
  throw new Error('front-line.geojson: got nothing, expected a line');
}

let input: FrontLineInput;
beforeAll(async () => {
  input = await frontLineInput('.');
});

/** Names of the villages on the wrong side. */
const wrongSide = (villages: FrontLineInput['control']['prewar']): string[] => {
  const area = preWarPolygon(input.outline);
  return villages
    .filter(({ point, side }) => booleanPointInPolygon([...point], area) === (side === 'azerbaijan'))
    .map(({ name }) => name);
};

test('the committed file is what the pipeline makes', { timeout: 120_000 }, () => {
  expect(frontLineText(buildFrontLine(input)) === text, 'run: node scripts/front-line/build.mjs').toBe(true);
});

describe('the line before the war', () => {
  test('all 47 villages lie on their own sides, by at least 300 m', () => {
    expect(input.control.prewar).toHaveLength(47);
    expect(wrongSide(input.control.prewar)).toEqual([]);
    const line = lines[0]?.geometry;
    if (line?.type !== 'LineString') raise();
    const close = input.control.prewar.filter(({ point }) => distanceToFront(point, line) < 0.3);
    expect(close.map(({ name }) => name)).toEqual([]);
  });

  test('a village said to be held by the other side is found', () => {
    const [first, ...rest] = input.control.prewar;
    if (!first) raise();
    const seeded = [{ ...first, side: first.side === 'azerbaijan' ? 'armenian' : 'azerbaijan' }, ...rest];
    expect(wrongSide(seeded)).toEqual([first.name]);
  });
});

describe('shapes', () => {
  test('no line or ring crosses itself', () => {
    expect(features.filter((feature) => crossings(paths(feature)) > 0).map(({ id }) => id)).toEqual([]);
  });

  test('rings are closed; exteriors run counter-clockwise, holes clockwise', () => {
    const wrong = features.filter(({ geometry }) => {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      return polygons.some((rings) =>
        rings.some((ring, index) => {
          const open = ring[0]?.join() !== ring.at(-1)?.join();
          return open || signedArea(ring.map(toKm)) > 0 !== (index === 0);
        }),
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('everything lies on the ground of the war, with four decimals', () => {
    const points = features.flatMap(paths).flat();
    expect(points.length).toBeGreaterThan(5000);
    const outside = points.filter(([lon, lat]) => lon < 45.5 || lon > 47.7 || lat < 38.8 || lat > 40.6);
    expect(outside).toEqual([]);
    expect(
      points.filter(([lon, lat]) => Number(lon.toFixed(4)) !== lon || Number(lat.toFixed(4)) !== lat),
    ).toEqual([]);
  });

  test('a band holds its line, and reaches no further than its accuracy', () => {
    for (const line of lines) {
      const band = features.find(({ id }) => id === `${line.properties.trace}-band`) ?? raise();
      const drawn = paths(line).map((path) => path.map(toKm));
      const far = paths(band)
        .flat()
        .map((point) => Math.min(...drawn.map((path) => nearestOn(path, toKm(point)).away)));
      expect(Math.max(...far), band.id).toBeLessThan(line.properties.accuracyKm + 0.4);
      expect(Math.max(...far), band.id).toBeGreaterThan(line.properties.accuracyKm - 0.4);
    }
  });

  test('the file stays under 250 kB', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(250_000);
  });
});

describe('dates and figures', () => {
  test('traces follow each other without gap, from 27 September on', () => {
    expect(lines[0]?.properties.start).toBe('2020-09-27T00:00+04:00');
    expect(lines.map(({ properties }) => properties.end)).toEqual([
      ...lines.slice(1).map(({ properties }) => properties.start),
      null,
    ]);
    for (const day of ['10-04', '10-09', '10-17', '10-22', '10-25', '11-07', '11-10', '12-01'])
      expect(lines.map(({ properties }) => properties.trace)).toContain(`front-2020-${day}`);
  });

  test('announced ground never shrinks from list to list, and its estimate lies in its range', () => {
    const claimed = areas
      .filter(({ properties }) => properties.status === 'claimed')
      .map(({ properties }) => properties.areaKm2);
    expect(claimed.length).toBeGreaterThanOrEqual(8);
    for (const key of ['estimate', 'min', 'max'] as const) {
      const values = claimed.map((figure) => figure?.[key] ?? Number.NaN);
      expect(
        [...values].sort((a, b) => a - b),
        key,
      ).toEqual(values);
    }
    for (const { properties } of areas) {
      const figure = properties.areaKm2 ?? raise();
      expect(figure.min).toBeLessThan(figure.estimate);
      expect(figure.estimate).toBeLessThan(figure.max);
    }
  });

  test('only announced ground has an area, only lines a length; claims are marked as such', () => {
    for (const { properties } of features) {
      expect(properties.areaKm2 !== null).toBe(properties.role === 'area');
      expect(properties.lengthKm !== null).toBe(properties.role === 'line');
      if (properties.status === 'claimed')
        expect(properties.method).toMatch(/^Drawn from announcements, not verified\./);
      expect(properties.licence).toBe('ODbL-1.0');
    }
  });

  test('every source is in sources.json', () => {
    const sources = v.parse(
      v.array(v.object({ id: v.string() })),
      JSON.parse(readFileSync('data/sources.json', 'utf8')),
    );
    const known = new Set(sources.map(({ id }) => id));
    const missing = features.flatMap(({ properties }) => properties.sources).filter((id) => !known.has(id));
    expect([...new Set(missing)]).toEqual([]);
  });
});
