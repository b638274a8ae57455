import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { controlSchema } from '../../src/model/schema/control.ts';
import { sourcesSchema } from '../../src/model/schema/dataset.ts';
import { placesSchema } from '../../src/model/schema/places.ts';
import { allegationsSchema, trucesSchema } from '../../src/model/schema/truces.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
const { truces } = v.parse(trucesSchema, read('truces.json'));
const { allegations } = v.parse(allegationsSchema, read('allegations.json'));
const control = v.parse(controlSchema, read('control.json'));
const places = new Map(
  v.parse(placesSchema, read('places.geojson')).features.map((place) => [place.id, place]),
);
const count = <T>(rows: readonly T[], keep: (row: T) => boolean): number => rows.filter(keep).length;
const truce = (id: string) => truces.find((row) => row.id === id);

/** Every address id that a file cites, once. */
const cited = (value: unknown): Set<string> => {
  const found = new Set<string>();
  const walk = (node: unknown, key: string): void => {
    if (typeof node === 'string' && /^source$|sources$/i.test(key)) found.add(node);
    else if (Array.isArray(node)) for (const item of node) walk(item, key);
    else if (node && typeof node === 'object')
      for (const [name, child] of Object.entries(node)) walk(child, name);
  };
  walk(value, '');
  return found;
};

describe('truces', () => {
  test('five agreements, of which Geneva is a pledge that ends none', () => {
    expect(truces.map((row) => [row.id, row.type, row.supersededBy])).toEqual([
      ['truce-1-moscow', 'ceasefire', 'truce-2-paris'],
      ['truce-2-paris', 'ceasefire', 'truce-3-washington'],
      ['truce-3-washington', 'ceasefire', 'agreement-10-november'],
      ['pledge-geneva', 'pledge', 'agreement-10-november'],
      ['agreement-10-november', 'ceasefire', null],
    ]);
  });

  test('each keeps the first accusation by each side', () => {
    const kept = truces.map((row) => row.accusations.map((claim) => [claim.side, claim.at ?? claim.day]));
    expect(kept).toEqual([
      [
        ['armenian', '2020-10-10T12:05+04:00'],
        ['azerbaijan', '2020-10-10'],
      ],
      [
        ['armenian', '2020-10-18T00:04+04:00'],
        ['azerbaijan', '2020-10-18T00:02+04:00'],
      ],
      [
        ['armenian', '2020-10-26T08:45+04:00'],
        ['azerbaijan', '2020-10-26T08:05+04:00'],
      ],
      [
        ['armenian', '2020-10-31'],
        ['azerbaijan', '2020-10-31T00:05+04:00'],
      ],
      [
        ['armenian', '2020-12-11T20:40+04:00'],
        ['azerbaijan', '2020-11-26'],
      ],
    ]);
    expect(truce('truce-1-moscow')?.accusations[1]?.minutesAfter).toEqual({ min: 0, max: 60 });
  });

  test('terms, denials, later reports and contradictions are all kept', () => {
    const totals = truces.map((row) =>
      [row.terms, row.denials, row.reports, row.conflicts].map((list) => list.length),
    );
    expect(totals).toEqual([
      [4, 2, 4, 5],
      [3, 0, 2, 4],
      [2, 2, 1, 4],
      [5, 1, 0, 1],
      [6, 1, 3, 3],
    ]);
  });
});

describe('allegations', () => {
  test('86, 43 from each side, two of them denials', () => {
    expect(allegations).toHaveLength(86);
    expect(new Set(allegations.map((row) => row.id)).size).toBe(86);
    expect(count(allegations, (row) => row.side === 'azerbaijan' && row.against === 'armenian')).toBe(43);
    expect(count(allegations, (row) => row.side === 'armenian' && row.against === 'azerbaijan')).toBe(43);
    expect(count(allegations, (row) => row.type === 'denial')).toBe(2);
  });

  test('replies are kept, corrections among them', () => {
    expect(count(allegations, (row) => row.response !== null)).toBe(37);
    const corrected = ['al-004', 'al-022', 'al-064', 'al-071', 'al-074', 'al-075', 'al-076'];
    for (const id of corrected) expect(allegations.find((row) => row.id === id)?.response, id).not.toBeNull();
  });

  test('a truce is named exactly when one was running, and exists', () => {
    for (const row of allegations) {
      expect(row.truce !== null, row.id).toBe(row.phase === 'truce');
      if (row.truce) expect(truce(row.truce), row.id).toBeDefined();
    }
  });

  test('nothing is said in our own voice about breaking a truce', () => {
    for (const row of allegations)
      expect(row.text, row.id).not.toMatch(/violat|^(Missile|Shell|Artillery|Attack)/);
  });
});

describe('control', () => {
  test('announcements, settlements and villages of the pre-war line', () => {
    expect(control.changes).toHaveLength(19);
    expect(control.changes.flatMap((change) => change.replies)).toHaveLength(30);
    expect(control.settlements).toHaveLength(280);
    expect(count(control.settlements, (row) => row.point !== null)).toBe(270);
    expect(control.prewar).toHaveLength(47);
    expect(count(control.prewar, (row) => row.side === 'azerbaijan')).toBe(16);
    expect([control.facing.length, control.estimates.length]).toEqual([31, 8]);
  });

  test('a settlement has a point, a record and a place, or none of them', () => {
    for (const row of control.settlements) {
      const none = row.match === 'none';
      expect([row.point === null, row.place === null, row.geonames === null], row.name).toEqual([
        none,
        none,
        none,
      ]);
    }
  });

  test('the front-line villages are places held by the side that the announcement names', () => {
    for (const row of control.prewar) {
      const place = [...places.values()].find((candidate) => candidate.properties.geonames === row.geonames);
      expect(place?.properties.heldBy, row.name).toMatchObject({
        side: row.side,
        method: 'source',
        sources: [row.source],
      });
    }
  });
});

describe('references', () => {
  test('every place that is named is a record', () => {
    const named = [
      ...truces.flatMap((row) => row.accusations.flatMap((claim) => claim.places)),
      ...allegations.flatMap((row) => row.places),
      ...control.changes.flatMap((change) => change.place ?? []),
      ...control.settlements.flatMap((row) => row.place ?? []),
    ];
    expect([...new Set(named)].filter((id) => !places.has(id))).toEqual([]);
  });

  test.each([
    ['places.geojson', 24],
    ['truces.json', 84],
    ['allegations.json', 92],
    ['control.json', 97],
    ['articles.json', 2],
  ])('%s cites %i sources', (file, total) => {
    expect(cited(read(file)).size).toBe(total);
  });

  test('every source that is cited is in sources.json, with an http address', () => {
    const sources = v.parse(sourcesSchema, read('sources.json'));
    const known = new Set(sources.map((source) => source.id));
    const files = ['places.geojson', 'truces.json', 'allegations.json', 'control.json', 'articles.json'];
    const missing = files.flatMap((file) => [...cited(read(file))].filter((id) => !known.has(id)));
    expect(missing).toEqual([]);
    expect(sources.filter((source) => !/^https?:$/.test(new URL(source.URL).protocol))).toEqual([]);
  });

  test('only the lists of three days cite no source', () => {
    const bare = control.settlements.filter((row) => row.sources.length === 0).map((row) => row.day);
    expect([...new Set(bare)]).toEqual(['2020-10-28', '2020-10-30', '2020-11-04']);
    expect(bare).toHaveLength(24);
  });
});
