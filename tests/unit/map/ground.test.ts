import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import {
  CAMERA_BOUNDS,
  GROUND_BELOW_LABELS,
  GROUND_BELOW_LINES,
  type GroundLanguage,
  type GroundTheme,
  groundFontLoads,
  groundStyle,
} from '../../../src/map/ground/index.ts';

const THEMES: GroundTheme[] = ['light', 'dark'];
const LANGUAGES: GroundLanguage[] = ['en', 'az', 'hy', 'ru'];
const publicFile = (path: string) => new URL(`../../../public/${path}`, import.meta.url);

describe.each(THEMES)('the %s ground', (theme) => {
  it.each(LANGUAGES)('is a valid style in %s', (lang) => {
    expect(validateStyleMin(groundStyle({ theme, lang, base: '/' }))).toEqual([]);
  });
});

describe('groundStyle', () => {
  const style = groundStyle({ theme: 'light', lang: 'en', base: './', omitPlaces: ['yerevan'] });
  const ids = style.layers.map(({ id }) => id);

  it('names each layer and source once, under its own prefix', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [...ids, ...Object.keys(style.sources)]) expect(id).toMatch(/^ground-/);
  });

  it('draws no source that it does not name, and names none that it does not draw', () => {
    const drawn = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(drawn)].sort()).toEqual(Object.keys(style.sources).sort());
  });

  it('leaves glyphs to the fonts of the page', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
  });

  it('asks only for files that the site ships', () => {
    expect(Object.keys(style.sources)).toHaveLength(2);
    for (const source of Object.values(style.sources)) {
      const address = source.type === 'geojson' ? source.data : 'url' in source ? source.url : '';
      expect(address).toMatch(/^\.\/basemap\/[\w-]+\.(geojson|png)$/);
      expect(readFileSync(publicFile(String(address).slice(2))).length).toBeGreaterThan(0);
    }
  });

  it('has its anchors, fills below lines below names', () => {
    expect(ids).toContain(GROUND_BELOW_LINES);
    expect(ids.indexOf(GROUND_BELOW_LABELS)).toBeGreaterThan(ids.indexOf(GROUND_BELOW_LINES));
    const firstSymbol = style.layers.findIndex(({ type }) => type === 'symbol');
    expect(ids[firstSymbol]).toBe(GROUND_BELOW_LABELS);
  });
});

interface Collection {
  features: { properties: Record<string, unknown>; geometry: { coordinates: unknown } }[];
}
const ground = JSON.parse(readFileSync(publicFile('basemap/ground.geojson'), 'utf8')) as Collection;
const collection = (part: string): Collection => ({
  features: ground.features.filter(({ properties }) => properties.part === part),
});

describe('the files of the ground', () => {
  it('reach beyond the bounds of the camera', () => {
    const [west, south, east, north] = CAMERA_BOUNDS;
    const numbers = (value: unknown): [number, number][] =>
      Array.isArray(value) && typeof value[0] === 'number'
        ? [[value[0], Number(value[1])]]
        : Array.isArray(value)
          ? value.flatMap(numbers)
          : [];
    const points = collection('land').features.flatMap(({ geometry }) => numbers(geometry.coordinates));
    const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
    const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
    const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
    expect(least(lons)).toBeLessThan(west);
    expect(most(lons)).toBeGreaterThan(east);
    expect(least(lats)).toBeLessThan(south);
    expect(most(lats)).toBeGreaterThan(north);
  });

  it('name every label in every language and say where the names are from', () => {
    const { features } = collection('labels');
    expect(features.length).toBeGreaterThan(60);
    for (const { properties } of features) {
      for (const key of [...LANGUAGES, 'source', 'kind']) expect(properties[key]).toMatch(/\S/);
    }
  });

  it('are served with fonts for every script', () => {
    const css = readFileSync(publicFile('fonts/fonts.css'), 'utf8');
    const faces = [...css.matchAll(/url\("\.\/([^"]+)"\)/g)].map(([, file]) => file);
    expect(faces).toHaveLength(4);
    for (const file of faces) expect(readFileSync(publicFile(`fonts/${file}`)).length).toBeLessThan(45_000);
    for (const lang of LANGUAGES) expect(groundFontLoads(lang).length).toBeGreaterThan(0);
  });
});
