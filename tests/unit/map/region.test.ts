import { describe, expect, it } from 'vitest';
import { areaOf, RegionKeeper } from '../../../src/map/gpu/region.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const NOTHING = box(Infinity, Infinity, -Infinity, -Infinity);

describe('the part of the map that the strikes cover', () => {
  it('holds what is drawn, on a coarse grid', () => {
    expect(new RegionKeeper(1000, 700).cover(box(130.2, 70, 250, 200))).toEqual(box(128, 64, 256, 256));
  });
  it('never leaves the map', () => {
    const regions = new RegionKeeper(1000, 700);
    expect(regions.cover(box(-40, -90, 1020, 720))).toEqual(box(0, 0, 1000, 700));
  });
  it('is nothing until something is drawn in the map, and stays when nothing is', () => {
    const regions = new RegionKeeper(1000, 700);
    expect(regions.cover(NOTHING)).toBeNull();
    expect(regions.cover(box(1200, 10, 1300, 60))).toBeNull();
    const first = regions.cover(box(10, 10, 20, 20));
    expect(regions.cover(NOTHING)).toBe(first);
  });
  it('is the same object while it holds what is drawn', () => {
    const regions = new RegionKeeper(1000, 700);
    const first = regions.cover(box(100, 100, 600, 500));
    expect(regions.cover(box(140, 130, 590, 480))).toBe(first);
  });
  it('grows at once to hold both, and shrinks only after many small pictures', () => {
    const regions = new RegionKeeper(1000, 700);
    regions.cover(box(10, 10, 20, 20));
    const grown = regions.cover(box(900, 600, 910, 610));
    expect(grown).toEqual(box(0, 0, 960, 640));
    const small = box(10, 10, 20, 20);
    const pictures = Array.from({ length: 60 }, () => areaOf(regions.cover(small) ?? NOTHING));
    expect(pictures.slice(0, 20)).toEqual(Array(20).fill(960 * 640));
    expect(pictures.at(-1)).toBe(64 * 64);
  });
  it('does not shrink while a large picture comes now and then', () => {
    const regions = new RegionKeeper(1000, 700);
    const large = regions.cover(box(0, 0, 1000, 700));
    for (let i = 0; i < 200; i += 1)
      expect(regions.cover(i % 10 === 0 ? box(0, 0, 1000, 700) : box(10, 10, 20, 20))).toBe(large);
  });
});
