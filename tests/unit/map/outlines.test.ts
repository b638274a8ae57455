import { describe, expect, it } from 'vitest';
import { colour, FORM_FLOATS, Ink, parts } from '../../../src/map/gpu/ink.ts';
import { OUTLINES, outlineOf, PARTS, SHAPES } from '../../../src/map/gpu/outlines.ts';
import { NO_PIE, turnOf } from '../../../src/map/gpu/picture-shaders.ts';
import { FORM } from '../../../src/map/gpu/shaders.ts';
import { STAMP_WORDS } from '../../../src/map/gpu/stamp.ts';
import { SHAPE_OF, SHAPE_PATH } from '../../../src/scene/symbols.ts';

type Point = readonly [number, number];

const partsOf = (numbers: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: PARTS }, (_, i) => numbers.slice(i * 4, i * 4 + 4));

function toSegment(
  [x, y]: Point,
  [ax = 0, ay = 0]: readonly number[],
  [bx = 0, by = 0]: readonly number[],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const h = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - h * dx, y - ay - h * dy);
}

/** Distance from the outline as the shader measures it. */
function distance(numbers: readonly number[], point: Point): number {
  const all = partsOf(numbers);
  const [first] = all;
  if (first?.[3] === 1)
    return Math.abs(
      Math.min(...all.map(([x = 0, y = 0, r = 0]) => Math.hypot(point[0] - x, point[1] - y) - r)),
    );
  return Math.min(...all.map((from, i) => toSegment(point, from, all[(i + 1) % PARTS] ?? from)));
}

/** Where the commands of a path end. */
function ends(path: string): readonly Point[] {
  const found: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([MLHVA])([^A-Z]*)/g)) {
    const numbers = [...text.matchAll(/-?\d*\.?\d+/g)].map(Number);
    if (command === 'H') x = numbers[0] ?? 0;
    else if (command === 'V') y = numbers[0] ?? 0;
    else [x, y] = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
    found.push([x, y]);
  }
  return found;
}

describe('outlines for the shader', () => {
  it('knows every shape that a kind has', () => {
    expect([...SHAPES].sort()).toEqual([...new Set(Object.values(SHAPE_OF))].sort());
    expect(Object.keys(SHAPE_PATH).sort()).toEqual([...SHAPES].sort());
  });

  it.each(SHAPES.map((shape, i) => [shape, i] as const))('runs through every point of the %s', (shape, i) => {
    const outline = OUTLINES[i];
    const points = ends(SHAPE_PATH[shape]);
    expect(points.length).toBeGreaterThan(2);
    for (const point of points) expect(distance(outline?.parts ?? [], point)).toBeLessThan(0.1);
  });

  it('measures the way around corners and none around discs', () => {
    expect(outlineOf('M0 0H3V4Z').round).toBe(12);
    expect(OUTLINES[SHAPES.indexOf('circle')]?.round).toBe(0);
    const [disc] = partsOf(OUTLINES[SHAPES.indexOf('circle')]?.parts ?? []);
    expect(disc?.map((value) => Number(value.toFixed(6)) + 0)).toEqual([0, 0, 7.8, 1]);
  });

  it('says what it cannot draw', () => {
    expect(() => outlineOf('M0 0C1 1 2 2 3 3Z')).toThrow(RangeError);
    expect(() => outlineOf('M0 0H1V1H2V2Z')).toThrow('got 5 parts, expected at most 4');
  });
});

describe('ink', () => {
  const glyph = (x: number) => ({ x, width: 8, advance: 6.5 });
  const glyphs = {
    canvas: { width: 100, height: 17 } as OffscreenCanvas,
    height: 17,
    of: new Map([...'0123456789'].map((digit, i) => [digit, glyph(i * 10)])),
  };
  const read = (ink: Ink, at: number) => {
    const { buffer } = ink.stamps.slice(at * STAMP_WORDS, (at + 1) * STAMP_WORDS);
    return { floats: [...new Float32Array(buffer, 0, 8)], colours: [...new Uint8Array(buffer, 32, 8)] };
  };

  it('packs colours as the shader unpacks them', () => {
    expect(colour('#8a5a12', 0.5).toString(16)).toBe('80125a8a');
    expect(parts('#ff0080')).toEqual([1, 0, 128 / 255]);
    const ink = new Ink(glyphs, 1);
    ink.form(FORM.disc, { x: 10, y: 20 }, 5, 5, {
      fill: colour('#102030'),
      width: 2,
      stroke: colour('#fff0e0', 0),
    });
    expect(read(ink, 0)).toEqual({
      // Five px, one of the stroke, one of air.
      floats: [10, 20, 7, 7, 101, 0, NO_PIE.form, NO_PIE.form],
      colours: [0x10, 0x20, 0x30, 255, 0xff, 0xf0, 0xe0, 0],
    });
  });

  it('keeps what it has while it grows, and starts again when cleared', () => {
    const ink = new Ink(glyphs, 1);
    ink.ring({ x: 0.4, y: 0 }, 9, colour('#000000'), 1);
    ink.clear();
    for (let i = 0; i < 1300; i += 1) ink.ring({ x: i, y: 0 }, 4, colour('#000000'), 1);
    expect(ink.count).toBe(1300);
    expect(read(ink, 3).floats[0]).toBe(3);
    expect(read(ink, 1299).floats[0]).toBe(1299);
    ink.clear();
    expect(ink.count).toBe(0);
  });

  it('measures a form once, whatever its colour and place, and says when the atlas is full', () => {
    const ink = new Ink(glyphs, 1);
    for (let i = 0; i < 9; i += 1) ink.ring({ x: i, y: i }, 8, colour('#00000f', i / 9), 1);
    expect(ink.forms).toHaveLength(FORM_FLOATS);
    expect(ink.full).toBe(false);
    for (let i = 0; i < 40; i += 1) ink.ring({ x: 0, y: 0 }, 200 + i, colour('#000000'), 1);
    expect(ink.full).toBe(true);
  });

  it('measures turns as the shader does: by eighths from the top clockwise', () => {
    for (let eighth = 0; eighth <= 8; eighth += 1) expect(turnOf(eighth / 8)).toBeCloseTo(eighth / 2, 9);
    let last = -1;
    for (let share = 0; share <= 1; share += 0.01) {
      expect(turnOf(share)).toBeGreaterThan(last);
      last = turnOf(share);
    }
  });

  it('writes each digit on whole pixels of the screen, the number in the middle', () => {
    for (const ratio of [1, 1.5, 2]) {
      const ink = new Ink(glyphs, ratio);
      ink.text('128', { x: 50.3, y: 31.7 }, colour('#ffffff'));
      expect(ink.count).toBe(3);
      const boxes = [0, 1, 2].map((at) => read(ink, at).floats);
      for (const [x = 0, y = 0, halfWidth = 0, halfHeight = 0] of boxes)
        for (const edge of [x * ratio - halfWidth, y * ratio - halfHeight])
          expect(Math.abs(edge - Math.round(edge))).toBeLessThan(1e-3);
      const [first, , last] = boxes;
      const middle = ((first?.[0] ?? 0) + (last?.[0] ?? 0)) / 2;
      expect(Math.abs(middle - 50.3)).toBeLessThan(1.1 / ratio);
    }
  });

  it('leaves out letters that it has not', () => {
    const ink = new Ink(glyphs, 1);
    ink.text('1x', { x: 0, y: 0 }, colour('#ffffff'));
    expect(ink.count).toBe(1);
    expect(ink.textWidth('11')).toBe(13);
  });
});
