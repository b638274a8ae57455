import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/model/words.ts';
import { markRadius, SHAPE_OF, SHAPE_PATH } from '../../../src/scene/symbols.ts';

describe('symbols', () => {
  it('are six shapes for eight kinds: artillery and shelling share one, drone and air another', () => {
    expect(Object.keys(SHAPE_OF).sort()).toEqual([...KINDS].sort());
    expect(new Set(Object.values(SHAPE_OF)).size).toBe(6);
    expect(SHAPE_OF.artillery).toBe(SHAPE_OF.shelling);
    expect(SHAPE_OF.drone).toBe(SHAPE_OF.air);
    expect(new Set(Object.values(SHAPE_PATH)).size).toBe(6);
  });
  it('grow with reported deaths up to a limit, and none or no number has the plain size', () => {
    expect(markRadius(null)).toBe(markRadius(0));
    const sizes = [0, 1, 2, 5, 10, 20, 37].map(markRadius);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(markRadius(5)).toBeGreaterThan(markRadius(1));
    expect(markRadius(100_000)).toBe(markRadius(1_000_000));
  });
});
