import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { traceFeatures } from '../../src/map/front/features.ts';
import { FRONT_PARTS, hatchImage, PARTS, partLayer, SLOTS, type Slot } from '../../src/map/front/layers.ts';
import { PALETTES } from '../../src/map/palette.ts';
import { anchorKey, GAPS, labelFeatures } from '../../src/map/places/features.ts';
import { dotImage, PLACE_LAYERS } from '../../src/map/places/layers.ts';
import { BARE, CORNERS, SIDES } from '../../src/map/places/room.ts';
import { composeStyle } from '../../src/map/style.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import { warConflict } from '../support/conflict.ts';

const conflict = warConflict();
const THEMES = ['light', 'dark'] as const;
const trace = conflict.frontLine.at(-2);
if (!trace) throw new Error('a trace expected');

const styleOf = (
  theme: (typeof THEMES)[number],
  lang: (typeof LANGUAGES)[number],
  claimed = true,
  between = false,
) =>
  composeStyle({
    theme,
    lang,
    base: 'https://site.example/',
    places: [...conflict.places.keys()],
    labels: labelFeatures(conflict, lang, null),
    front: (slot: Slot) => ({
      look: {
        theme,
        palette: PALETTES[theme],
        shown: slot === 'a',
        claimed,
        between,
        fadeMs: 220,
        lineText: 'approximate',
        betweenText: between ? 'between' : '',
        areaText: 'announced',
      },
      data: traceFeatures(trace),
    }),
  });

describe('the style', () => {
  it.each(THEMES)('is valid in every layer, in the %s theme', (theme) => {
    for (const lang of LANGUAGES) expect(validateStyleMin(styleOf(theme, lang))).toEqual([]);
    for (const claimed of [true, false])
      for (const between of [true, false])
        expect(validateStyleMin(styleOf(theme, 'en', claimed, between))).toEqual([]);
  });

  it('would be found out when it were not', () => {
    const style = styleOf('light', 'en');
    const [first, ...rest] = style.layers;
    const broken = {
      ...style,
      layers: [{ ...first, paint: { 'background-color': 'no colour' } } as typeof first, ...rest],
    };
    expect(validateStyleMin(broken as typeof style).length).toBeGreaterThan(0);
  });

  it('has the same layers in both themes and all states, so that a change of look makes no layer anew', () => {
    const ids = styleOf('light', 'en').layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(styleOf('dark', 'hy', false, true).layers.map(({ id }) => id)).toEqual(ids);
  });

  it('puts areas under the lines of the ground, the front over its borders, names on top', () => {
    const ids = styleOf('light', 'en').layers.map(({ id }) => id);
    const index = (id: string): number => {
      expect(ids).toContain(id);
      return ids.indexOf(id);
    };
    expect(index(partLayer('area', 'a'))).toBeLessThan(index('ground-districts'));
    expect(index(partLayer('line', 'a'))).toBeGreaterThan(index('ground-districts'));
    expect(index(partLayer('line', 'a'))).toBeLessThan(index('ground-label-river'));
    expect(ids.slice(-2)).toEqual(['place-1', 'keep-out']);
    for (const slot of SLOTS) for (const part of PARTS) index(partLayer(part, slot));
    for (const part of FRONT_PARTS) expect(PARTS).toContain(part);
    for (const id of PLACE_LAYERS) index(id);
  });

  it('asks no other host and names no image that is not made here', () => {
    const text = JSON.stringify(styleOf('light', 'en'));
    const hosts = [...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['site.example']));
    expect(styleOf('light', 'en')).not.toHaveProperty('glyphs');
    expect(styleOf('light', 'en')).not.toHaveProperty('sprite');
    expect(text).toContain(hatchImage('light'));
    expect(text).toContain(dotImage(1, 'light'));
  });

  it('has an anchor for every answer that the room for a label can be', () => {
    const layer = styleOf('light', 'en').layers.find(({ id }) => id === 'place-2');
    const text = JSON.stringify(
      layer?.type === 'symbol' ? layer.layout?.['text-variable-anchor-offset'] : null,
    );
    const pairs = SIDES.flatMap((a) => SIDES.filter((b) => b !== a).map((b) => [a, b]));
    for (const sides of [BARE, SIDES, ...[...SIDES, ...CORNERS].map((side) => [side]), ...pairs])
      for (const gap of GAPS.keys()) expect(text).toContain(`"${anchorKey(sides, gap)}"`);
  });
});

describe('MapLibre', () => {
  it('still has what the map calls', () => {
    const methods = [
      'addImage',
      'cameraForBounds',
      'easeTo',
      'getBearing',
      'getCanvas',
      'getCanvasContainer',
      'getCenter',
      'getContainer',
      'getLayer',
      'getSource',
      'getZoom',
      'hasImage',
      'isMoving',
      'jumpTo',
      'off',
      'on',
      'once',
      'project',
      'queryRenderedFeatures',
      'remove',
      'resize',
      'setLayoutProperty',
      'setPaintProperty',
      'setStyle',
      'unproject',
    ] as const;
    for (const method of methods) expect(MapLibreMap.prototype[method], method).toBeTypeOf('function');
    expect(setWorkerUrl).toBeTypeOf('function');
  });
});
