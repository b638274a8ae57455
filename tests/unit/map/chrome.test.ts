import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coreExtent, roundedViewport, sameViewport } from '../../../src/map/camera.ts';
import { metresPerPixel, scaleBar } from '../../../src/map/chrome/scale.ts';
import { PALETTES, withAlpha } from '../../../src/map/palette.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { markLines } from '../../../src/scene/mark-words.ts';
import { lookOf } from '../../../src/scene/marks/look.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { warConflict } from '../../support/conflict.ts';
import { ROOT } from '../../support/modules.ts';
import { strikeOf, viewAt } from '../../support/view.ts';

const conflict = warConflict();

describe('the camera', () => {
  it('takes a rounded address for the same place', () => {
    const exact = { zoom: 8.123456, center: [46.712349, 39.912351] as const };
    expect(sameViewport(exact, roundedViewport(exact.zoom, exact.center))).toBe(true);
    expect(sameViewport(exact, { ...exact, zoom: 8.14 })).toBe(false);
    expect(sameViewport(exact, { ...exact, center: [46.7126, 39.91235] })).toBe(false);
  });

  it('fits the featured places and the front, not the whole extent', () => {
    const [west, south, east, north] = coreExtent(conflict);
    for (const id of conflict.featured) {
      const [lon, lat] = conflict.places.get(id)?.point ?? [0, 0];
      expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
    }
    expect(east - west).toBeLessThan(conflict.extent[2] - conflict.extent[0]);
    expect(coreExtent({ ...conflict, featured: [], frontLine: [] })).toBe(conflict.extent);
  });
});

describe('the scale bar', () => {
  it('is a round length that fits', () => {
    for (const zoom of [5, 6.5, 7.9, 9, 10.3, 13]) {
      const { metres, px } = scaleBar(metresPerPixel(zoom, 40), 90);
      expect(px).toBeLessThanOrEqual(90);
      expect(px).toBeGreaterThan(30);
      expect(String(metres)).toMatch(/^[1235]0*$/);
      expect(px * metresPerPixel(zoom, 40)).toBeCloseTo(metres, 3);
    }
  });

  it('knows the size of the earth', () => {
    expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_200, -3);
  });
});

describe('colours', () => {
  it('are those of the design tokens', () => {
    const css = readFileSync(join(ROOT, 'src/ui/tokens.ts'), 'utf8');
    const [light = '', dark = ''] = css.split("[data-theme='dark']");
    for (const [theme, block] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1];
      const { paper, raised, ink, ink2, now, sides, none } = PALETTES[theme];
      expect([paper, raised, ink, ink2, now, ...sides, none]).toEqual(
        ['paper', 'raised', 'ink', 'ink-2', 'now', 'side-0', 'side-1', 'side-none'].map(token),
      );
    }
    expect(withAlpha('#0f6b72', 0.5)).toBe('rgb(15 107 114 / 0.5)');
  });
});

describe('what is said beside a mark', () => {
  const scene = createSceneMaker(conflict)(viewAt(conflict, '2020-11-09T23:00', { span: 'all' }));
  const find = (id: string) => strikeOf(conflict, id);
  const marks = scene.strikes.map((inView) => ({
    type: 'strike' as const,
    ...lookOf(inView, conflict),
    x: 0,
    y: 0,
    anchor: null,
    raised: false as const,
  }));

  it('has time, place and answer for every strike in every language, and no hole', () => {
    for (const lang of LANGUAGES)
      for (const mark of marks) {
        const lines = markLines(mark, conflict, lang, find);
        expect(lines.length).toBeGreaterThanOrEqual(3);
        for (const line of lines) expect(line).not.toMatch(/[{}]|undefined|null/);
      }
  });

  it('tells no number from no death', () => {
    const unknown = marks.find(({ hollow }) => hollow);
    if (!unknown) throw new Error('a strike without a number expected');
    expect(markLines(unknown, conflict, 'en', find).join(' ')).toContain('No number of deaths given');
    const known = [...scene.strikes].find(
      ({ strike }) => strike.scope === 'incident' && (strike.killed?.max ?? 0) > 1,
    );
    const mark = marks.find(({ id }) => id === known?.strike.id);
    if (!mark || !known) throw new Error('a strike with a number expected');
    expect(markLines(mark, conflict, 'en', find).join(' ')).toContain(
      `${known.strike.killed?.max} people reported killed`,
    );
  });

  it('counts a stack as what it holds', () => {
    const ids = marks.slice(0, 3).map(({ id }) => id);
    const stack = {
      type: 'stack' as const,
      key: 'k',
      places: ['ganja', 'shusha'],
      x: 0,
      y: 0,
      radius: 9,
      layers: [],
      ids,
      anchor: null,
      raised: false as const,
    };
    expect(markLines({ ...stack, quiet: false }, conflict, 'en', find)[0]).toBe('3 reported strikes');
    expect(markLines({ ...stack, quiet: true }, conflict, 'en', find)[0]).toBe('3 area reports');
  });
});
