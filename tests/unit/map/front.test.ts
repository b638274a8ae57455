import { describe, expect, it } from 'vitest';
import { traceFeatures } from '../../../src/map/front/features.ts';
import { announcerBy } from '../../../src/model/decode/build-front-line.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { traceAt } from '../../../src/query/trace.ts';
import { areaText, betweenText, lineText } from '../../../src/scene/front-words.ts';
import { labelSpot } from '../../../src/scene/lettering/area-spots.ts';
import { warConflict, warTime } from '../../support/conflict.ts';

const conflict = warConflict();
const at = (text: string) => {
  const front = traceAt(conflict.frontLine, warTime(text));
  if (!front) throw new Error(`no trace at ${text}`);
  return front;
};

describe('the words on the front line', () => {
  it('always say how exact it is', () => {
    for (const trace of conflict.frontLine)
      for (const lang of LANGUAGES)
        expect(lineText({ trace, next: null, between: false }, lang)).toContain(`±${trace.accuracyKm}`);
  });

  it('name both dates between two traces, and none on the day of one', () => {
    const [first, second] = conflict.frontLine.slice(1, 3);
    if (!first || !second) throw new Error('two claimed traces expected');
    const days = betweenText({ trace: first, next: second, between: true }, conflict, 'en');
    expect(days).toMatch(/^between traces of \d+ \w+ and \d+ \w+$/);
    expect(betweenText({ trace: first, next: second, between: false }, conflict, 'en')).toBe('');
    expect(betweenText(at('2020-10-12T12:00'), conflict, 'en')).not.toBe('');
  });

  it('name who announced the ground, from the announcements of the time', () => {
    const front = at('2020-10-20T12:00');
    expect(front.trace.announcedBy).toBe('azerbaijan');
    expect(areaText(front, conflict, 'en')).toMatch(/^announced as taken by Azerbaijan, \d+ Oct$/);
    const before = at('2020-09-27T08:00');
    expect(before.trace.area === null ? areaText(before, conflict, 'en') : '').toBe('');
    expect(announcerBy('2020-10-20', [])).toBeNull();
  });
});

describe('a name inside an area', () => {
  it('stands in the fattest part', () => {
    const spot = labelSpot({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 1],
          [4, 1],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
      ],
    });
    expect(spot?.[0]).toBeGreaterThan(0.5);
    expect(spot?.[0]).toBeLessThan(4);
  });

  it('keeps out of holes', () => {
    const spot = labelSpot({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [8, 0],
          [8, 8],
          [0, 8],
          [0, 0],
        ],
        [
          [1, 1],
          [1, 7],
          [7, 7],
          [7, 1],
          [1, 1],
        ],
      ],
    });
    const [lon = 4, lat = 4] = spot ?? [];
    expect(lon > 1 && lon < 7 && lat > 1 && lat < 7).toBe(false);
  });

  it('is there for every area of the war', () => {
    for (const { area } of conflict.frontLine) if (area) expect(labelSpot(area)).not.toBeNull();
  });
});

describe('a trace as features', () => {
  it('has its line, and band and area where it has them; made once', () => {
    for (const trace of conflict.frontLine) {
      const { features } = traceFeatures(trace);
      const roles = features.map(({ properties }) => properties?.role as string);
      expect(roles[0]).toBe('line');
      expect(roles.includes('band')).toBe(trace.band !== null);
      expect(roles.includes('area')).toBe(trace.area !== null);
      expect(traceFeatures(trace)).toBe(traceFeatures(trace));
    }
  });
});
