import { describe, expect, it } from 'vitest';
import { GAPS, gapFor, labelFeatures, labelOf, labelSignature } from '../../../src/map/places/features.ts';
import { BARE, CORNERS, labelCentre, roomFor, SIDES } from '../../../src/map/places/room.ts';
import type { Place } from '../../../src/model/conflict.ts';
import type { LonLat } from '../../../src/model/geo.ts';
import { warConflict } from '../../support/conflict.ts';

const conflict = warConflict();
const place = (id: string): Place => {
  const found = conflict.places.get(id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
};
const project = ([lon, lat]: LonLat) => ({ x: (lon - 45) * 300, y: (41 - lat) * 390 });
const around = (reach: readonly (readonly [string, number])[] = []) => ({
  reach: new Map(reach),
  discs: reach.map(([id, radius]) => ({ ...project(place(id).point), radius })),
  project,
});

describe('labels', () => {
  it('carry both names, the language of the reader first', () => {
    expect(labelOf(place('stepanakert'), 'en', null)).toMatchObject({
      name: 'Stepanakert',
      second: 'Khankendi',
    });
    expect(labelOf(place('stepanakert'), 'az', null)?.name).toBe('Xankəndi');
    expect(labelOf(place('stepanakert'), 'hy', null)?.name).toBe('Ստեփանակերտ');
  });

  it('always name the featured places, and villages only where a mark does', () => {
    for (const id of conflict.featured) expect(labelOf(place(id), 'en', around())?.tier).toBe(1);
    const village = [...conflict.places.values()].find(
      ({ kind, importance }) => kind === 'village' && importance === 3,
    );
    if (!village) throw new Error('a village expected');
    expect(labelOf(village, 'en', around())?.tier).toBe(3);
    expect(labelOf(village, 'en', around([[village.id, 9]]))).toMatchObject({ tier: 2, dot: false });
  });

  it('leave out districts that nothing names: their point is no settlement', () => {
    const district = [...conflict.places.values()].find(({ kind }) => kind === 'district');
    if (!district) throw new Error('a district expected');
    expect(labelOf(district, 'en', around())).toBeNull();
    expect(labelOf(district, 'en', around([[district.id, 9]]))).toMatchObject({ tier: 3, dot: false });
  });

  it('stand clear of the marks of their place', () => {
    for (const px of [3, 9, 20, 45]) expect(GAPS[gapFor(px)]).toBeGreaterThanOrEqual(px);
    expect(gapFor(500)).toBe(GAPS.length - 1);
  });

  it('of the featured places never lie on each other', () => {
    const { features } = labelFeatures(conflict, 'en', around([['stepanakert', 12]]));
    const boxes = features
      .filter(({ properties }) => properties.tier === 1)
      .map(({ properties: p, geometry }) => {
        const [side = 'below'] = (p.anchor.split(' ')[0] ?? '').split('+');
        const size = {
          width: Math.max(p.name.length, p.second.length) * 7,
          height: p.second === '' ? 14 : 28,
        };
        const spot = project([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]);
        return {
          ...labelCentre(spot, size, GAPS[Number(p.anchor.split(' ')[1])] ?? 0, side as 'below'),
          ...size,
        };
      });
    expect(boxes).toHaveLength(4);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 4 ||
          Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 4;
        expect(apart).toBe(true);
      }
  });

  it('have a signature that changes with what is shown and with nothing else', () => {
    const one = labelSignature(labelFeatures(conflict, 'en', around([['ganja', 9]])));
    expect(labelSignature(labelFeatures(conflict, 'en', around([['ganja', 9.4]])))).toBe(one);
    expect(labelSignature(labelFeatures(conflict, 'en', around([['ganja', 30]])))).not.toBe(one);
    expect(labelSignature(labelFeatures(conflict, 'ru', around([['ganja', 9]])))).not.toBe(one);
  });
});

describe('room for a label', () => {
  const size = { width: 60, height: 14 };
  const spot = { x: 0, y: 0 };

  it('is where it usually is on free ground', () => {
    expect(roomFor(spot, size, 6, true, [])).toEqual({ sides: BARE, crowded: false });
    expect(roomFor(spot, size, 12, false, [])).toEqual({ sides: SIDES, crowded: false });
  });

  it('leaves the side on which another mark lies', () => {
    const { sides, crowded } = roomFor(spot, size, 12, false, [{ x: 0, y: 20, radius: 10 }]);
    expect(sides[0]).toBe('above');
    expect(crowded).toBe(false);
  });

  it('says when there is none', () => {
    const ring = Array.from({ length: 16 }, (_, i) => ({
      x: 34 * Math.cos((i * Math.PI) / 8),
      y: 24 * Math.sin((i * Math.PI) / 8),
      radius: 14,
    }));
    const room = roomFor(spot, size, 12, false, ring);
    expect(room.crowded).toBe(true);
    expect([...SIDES, ...CORNERS]).toContain(room.sides[0]);
  });
});
