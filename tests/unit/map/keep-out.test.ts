import { describe, expect, it } from 'vitest';
import { wordFeatures } from '../../../src/map/front/words.ts';
import { discsIn, keepOutFeatures, rimOf } from '../../../src/map/places/keep-out.ts';
import { reachesInto } from '../../../src/map/places/room.ts';

const plain = ({ x, y }: { x: number; y: number }): readonly [number, number] => [x, y];

describe('ground that no name may stand on', () => {
  it('fills a box with squares that reach all its corners', () => {
    for (const box of [
      { x0: 0, y0: 0, x1: 340, y1: 610 },
      { x0: 837, y0: 478, x1: 870, y1: 608 },
    ]) {
      const squares = discsIn(box).map(({ x, y, radius }) => ({
        x0: x - radius,
        y0: y - radius,
        x1: x + radius,
        y1: y + radius,
      }));
      expect(Math.min(...squares.map(({ x0 }) => x0))).toBeCloseTo(box.x0);
      expect(Math.max(...squares.map(({ x1 }) => x1))).toBeCloseTo(box.x1);
      expect(Math.max(...squares.map(({ y1 }) => y1))).toBeCloseTo(box.y1);
      for (let y = box.y0 + 1; y < box.y1; y += 7)
        expect(squares.some((one) => y >= one.y0 && y <= one.y1)).toBe(true);
    }
    expect(discsIn({ x0: 0, y0: 0, x1: 0, y1: 9 })).toEqual([]);
  });

  it('lies under every mark and all around the frame, but not where too many marks lie', () => {
    const marks = [{ x: 100, y: 80, radius: 12 }];
    const some = keepOutFeatures(marks, rimOf(200, 100), plain);
    expect(some[0]?.geometry.coordinates).toEqual([100, 80]);
    expect(some[0]?.properties?.side).toBeLessThan(24);
    const many = Array.from({ length: 900 }, () => marks).flat();
    expect(keepOutFeatures(many, [], plain)).toEqual([]);
  });

  it('is told from free ground', () => {
    const box = { x0: 10, y0: 10, x1: 50, y1: 20 };
    expect(reachesInto(box, { x: 55, y: 15, radius: 6 })).toBe(true);
    expect(reachesInto(box, { x: 60, y: 15, radius: 6 })).toBe(false);
  });
});

describe('the front line’s words as features', () => {
  it('are a path around their middle, longer than they are, or a point', () => {
    const common = { text: 'approximate', x: 100, y: 50, width: 60 };
    const { features } = wordFeatures(
      [
        { ...common, role: 'line', angle: 90 },
        { ...common, role: 'area', angle: 0 },
      ],
      plain,
    );
    const [line, point] = features.map(({ geometry }) => geometry);
    if (line?.type !== 'LineString' || point?.type !== 'Point')
      throw new Error('a line and a point expected');
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = line.coordinates;
    expect([(x0 + x1) / 2, (y0 + y1) / 2]).toEqual([100, 50]);
    expect(Math.hypot(x1 - x0, y1 - y0)).toBeGreaterThan(60);
    expect(point.coordinates).toEqual([100, 50]);
  });
});
