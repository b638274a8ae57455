import { beforeAll, describe, expect, test, vi } from 'vitest';
import { partyName, placeName } from '../../../src/i18n/name.ts';
import type { Conflict, Party, Place, Strike } from '../../../src/model/conflict.ts';
import { atOnce } from '../../../src/model/slices.ts';
import { ANSWERS, GRADES, KINDS, type Language, SCOPES } from '../../../src/model/words.ts';
import { readPackage } from '../../../src/pipeline/read-package.ts';
import { sortPositions } from '../../../src/query/columns/ordering.ts';
import { ReportIndex } from '../../../src/query/columns/report-index.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { Reports, reportsOf } from '../../../src/query/reports.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { completeView } from '../../../src/state/url-codec.ts';
import { COLUMNS, type Column, keysOf } from '../../../src/ui/panel/sort-keys.ts';
import { TableOrder } from '../../../src/ui/panel/table-order.ts';
import { inSlices } from '../../../src/ui/rows/in-slices.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';

let conflict: Conflict;
beforeAll(() => {
  const decoded = readPackage('data');
  if (!decoded.ok) throw new Error('the data package does not decode');
  conflict = decoded.conflict;
});

const SPELLINGS = ['Şuşa', 'Çaylı', 'Əsgəran', 'Ստեփանակերտ', 'Агдам', 'aaa', 'Zar', 'zar', 'İsa', 'Işıq'];
const named = (id: string, index: number): readonly [string, Place] => {
  const [example] = conflict.places.values();
  if (!example) throw new Error('no place');
  return [id, { ...example, id, names: { en: [SPELLINGS[index % SPELLINGS.length] ?? id] } }];
};
const partyOf = (id: string, index: number): readonly [string, Party] => [
  id,
  { id, names: { en: SPELLINGS[(index * 3) % SPELLINGS.length] ?? id }, note: null },
];

/** Made-up reports, some places and parties of which have names. */
function madeUp(count: number): { readonly reports: Reports; readonly made: Conflict } {
  const writer = new ColumnWriter({ epoch: EPOCH + 5000, sides: ['north', 'south'] });
  for (const row of randomRows(seeded(11), count)) writer.add(row);
  const reports = new Reports(new ReportIndex(writer.finish()));
  const { places, parties } = reports.index.columns;
  const made = {
    ...conflict,
    strikes: [],
    more: reports,
    places: new Map(places.slice(0, 30).map(named)),
    parties: new Map(parties.map(partyOf)),
  };
  return { reports, made };
}

type Key = number | string | null;
const index = (list: readonly string[], value: string | null | undefined): number | null =>
  value == null ? null : list.indexOf(value);

/** What a cell is sorted by, read from the record. */
function keyOf(strike: Strike, column: Column, { places, parties }: Conflict, lang: Language): Key {
  const [first] = strike.places;
  const place = places.get(first ?? '');
  const accused = strike.accused.map((party) => partyName(parties.get(party), lang));
  const keys: Readonly<Record<Column, Key>> = {
    time: strike.time.start,
    place: place ? placeName(place, lang) : (first ?? null),
    scope: index(SCOPES, strike.scope),
    kind: index(KINDS, strike.kind),
    killed: strike.killed?.max ?? null,
    injured: strike.injured?.max ?? null,
    accused: accused.length === 0 ? null : accused.join(', '),
    answer: index(ANSWERS, strike.answers[0]),
    grade: index(GRADES, strike.grade),
  };
  return keys[column];
}

/** The same by the engine's own sort of objects. */
function plainly(
  strikes: readonly Strike[],
  column: Column,
  descending: boolean,
  of: Conflict,
  lang: Language,
) {
  const keyed = strikes.map((strike) => ({ id: strike.id, key: keyOf(strike, column, of, lang) }));
  const sign = descending ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'string' && typeof b === 'string') return sign * a.localeCompare(b, lang);
    return sign * (Number(a) - Number(b));
  });
  return keyed.map(({ id }) => id);
}

const directions = COLUMNS.flatMap((column) => [
  { column, descending: false },
  { column, descending: true },
]);

describe.each(['en', 'az', 'ru'] as const)('in %s', (lang) => {
  test.each(directions)(
    'sorts made-up reports by $column, descending: $descending',
    ({ column, descending }) => {
      const { reports, made } = madeUp(2500);
      for (const filters of [{ kind: null }, { kind: ['drone' as const, 'air' as const] }]) {
        const selection = reports.select({ by: null, against: null, stance: null, ...filters });
        for (const slice of [
          { first: 0, end: reports.count },
          { first: 331, end: 1777 },
        ]) {
          const strikes = reports.positions(selection, slice).map((position) => reports.at(position));
          const { members } = selection;
          const sorted = atOnce(
            sortPositions({ members, slice, descending, keyOf: keysOf(column, made, reports, lang) }),
          );
          expect([...sorted].map((position) => reports.idAt(position))).toEqual(
            plainly(strikes, column, descending, made, lang),
          );
        }
      }
    },
  );

  test.each(directions)('sorts the data by $column, descending: $descending', ({ column, descending }) => {
    const reports = reportsOf(conflict);
    const { members } = reports.select({ kind: null, by: null, against: null, stance: null });
    const slice = { first: 0, end: reports.count };
    const sorted = atOnce(
      sortPositions({ members, slice, descending, keyOf: keysOf(column, conflict, reports, lang) }),
    );
    // The order of several accused is the columns' own.
    if (column === 'accused') expect(new Set(sorted).size).toBe(conflict.strikes.length);
    else
      expect([...sorted].map((position) => reports.idAt(position))).toEqual(
        plainly(conflict.strikes, column, descending, conflict, lang),
      );
  });
});

test('the injured, whom columns do not hold, are sorted from records', () => {
  const reports = reportsOf(conflict);
  const key = keysOf('injured', conflict, reports, 'en');
  const told = conflict.strikes.flatMap(({ injured }, position) => (injured === null ? [] : [position]));
  expect(told.length).toBeGreaterThan(10);
  for (const position of told) expect(key(position)).toBe(conflict.strikes[position]?.injured?.max);
});

describe('over many reports', () => {
  const sceneOf = (made: Conflict, at: number) => createSceneMaker(made)({ ...completeView({}, made), at });

  test('another column ends the sorting that is under way, and the page is free between the pieces', async () => {
    const { made, reports } = madeUp(130_000);
    const scene = sceneOf(made, EPOCH + 100_000);
    const onChange = vi.fn();
    const order = new TableOrder(onChange);
    const want = (column: Column, descending: boolean) =>
      order.want({ conflict: made, scene, lang: 'en', sorting: { column, descending }, onlyInView: false });
    want('time', false);
    expect([order.rows.length, order.rows.at(7), order.share]).toEqual([130_000, 7, null]);
    want('kind', false);
    const first = order.rows;
    expect(order.share).not.toBeNull();
    want('killed', true);
    await vi.waitFor(() => expect(order.share).toBeNull(), { timeout: 10_000 });
    expect(order.rows).not.toBe(first);
    const highs = Array.from(
      { length: 2000 },
      (_, row) => reports.at(order.rows.at(row) ?? 0).killed?.max ?? -1,
    );
    expect(highs).toEqual([...highs].sort((a, b) => b - a));
    expect(onChange).toHaveBeenCalled();
  });

  test('a step in time sorts again only where what is in view is wanted', () => {
    const { made } = madeUp(3000);
    const order = new TableOrder(() => undefined);
    const sorting = { column: 'kind', descending: false } as const;
    const want = (at: number, onlyInView: boolean) => {
      order.want({ conflict: made, scene: sceneOf(made, at), lang: 'en', sorting, onlyInView });
      return order.rows;
    };
    const all = want(EPOCH + 20_000, false);
    expect(all).toHaveLength(3000);
    expect(want(EPOCH + 30_000, false)).toBe(all);
    const some = want(EPOCH + 30_000, true);
    expect(some.length).toBeLessThan(3000);
    expect(want(EPOCH + 30_000, true)).toBe(some);
    expect(want(EPOCH + 50_000, true)).not.toBe(some);
    expect(order.passing).toBe(3000);
  });

  test('work in pieces gives what it gives at once, and nothing when it is ended', async () => {
    function* work(): Generator<number, string> {
      for (let n = 0; n < 40; n += 1) {
        const until = performance.now() + 1;
        while (performance.now() < until);
        yield n / 40;
      }
      return 'done';
    }
    const shares: number[] = [];
    const { signal } = new AbortController();
    expect(await inSlices(work(), signal, (share) => shares.push(share))).toBe('done');
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const ended = new AbortController();
    const pieces = inSlices(work(), ended.signal, () => ended.abort());
    expect(await pieces).toBeNull();
  });
});
