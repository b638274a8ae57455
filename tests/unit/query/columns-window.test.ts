import { describe, expect, it } from 'vitest';
import { ANSWERS, KINDS, SCOPES } from '../../../src/model/words.ts';
import { binCounts } from '../../../src/query/columns/bins.ts';
import {
  bitmapOf,
  countIn,
  has,
  membersIn,
  nthMember,
  popcount,
  rank,
} from '../../../src/query/columns/bitmap.ts';
import { columnsOf } from '../../../src/query/columns/from-conflict.ts';
import { countAt, positionsAt } from '../../../src/query/columns/place-lists.ts';
import { ALL_REPORTS, ReportIndex } from '../../../src/query/columns/report-index.ts';
import type { ReportRow } from '../../../src/query/columns/row.ts';
import type { Wanted } from '../../../src/query/columns/selection.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { NO_FILTERS, passes } from '../../../src/query/filter.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { warConflict } from '../../support/conflict.ts';
import { EPOCH, type Random, randomRows, seeded } from '../../support/random-rows.ts';
import { viewAt } from '../../support/view.ts';

const NAMES = { parties: ['amber', 'blue', 'cyan', 'dun', 'ecru'], sides: ['north', 'south'] };

function indexed(rows: readonly ReportRow[]): ReportIndex {
  const writer = new ColumnWriter(NAMES);
  for (const row of rows) writer.add(row);
  return new ReportIndex(writer.finish());
}

function randomWanted(random: Random): Wanted {
  const filter = <T>(values: readonly T[]): readonly T[] | null =>
    random.next() < 0.6 ? null : random.some(values, 0.4);
  return {
    kind: filter(KINDS),
    by: filter([...NAMES.parties, 'nobody']),
    against: filter(NAMES.parties),
    stance: filter(ANSWERS),
    scope: filter(SCOPES),
  };
}

const shares = <T>(wanted: readonly T[] | null, has: readonly T[]): boolean =>
  wanted === null || has.some((value) => wanted.includes(value));
const lets = (row: ReportRow, { kind, by, against, stance, scope }: Wanted): boolean =>
  shares(kind, [row.kind]) &&
  shares(by, row.reportedBy) &&
  shares(against, row.accused) &&
  shares(stance, row.answers) &&
  shares(scope, [row.scope]);

/** What a scan of all reports says. */
function scanned(rows: readonly ReportRow[], wanted: Wanted, from: number | null, to: number) {
  const seen = rows.flatMap((row, at) =>
    lets(row, wanted) && (from === null || from < row.start) && row.start <= to ? [{ row, at }] : [],
  );
  const count = <T>(values: readonly T[], of: (row: ReportRow) => readonly T[]): readonly number[] =>
    values.map((value) => seen.filter(({ row }) => of(row).includes(value)).length);
  const figures = seen.flatMap(({ row }) => (row.scope === 'incident' && row.killed ? [row.killed] : []));
  return {
    positions: seen.map(({ at }) => at),
    kind: count(KINDS, (row) => [row.kind]),
    stance: count(ANSWERS, (row) => row.answers),
    scope: count(SCOPES, (row) => [row.scope]),
    by: count(NAMES.parties, (row) => row.reportedBy),
    against: count(NAMES.parties, (row) => row.accused),
    side: count<string | null>([...NAMES.sides, null], (row) => [row.side]),
    deaths: {
      min: figures.reduce((sum, { min }) => sum + min, 0),
      max: figures.reduce((sum, { max }) => sum + max, 0),
      withFigure: figures.length,
    },
    places: (names: readonly string[]) => count(names, (row) => row.places),
  };
}

describe.each([
  [11, 20_000, 60_000],
  [12, 700, 60_000],
  [13, 5000, 30],
  [14, 513, 500],
])('windows of random reports, seed %i, %i reports over %i minutes', (seed, size, minutes) => {
  const random = seeded(seed);
  const rows = randomRows(random, size, minutes);
  const index = indexed(rows);
  const { columns } = index;

  it('agree with a scan of all reports, whatever the filters', () => {
    for (let round = 0; round < 25; round += 1) {
      const wanted = round === 0 ? ALL_REPORTS : randomWanted(random);
      const to = EPOCH + random.below(minutes + 10) - 5;
      const from = random.next() < 0.2 ? null : to - random.below(minutes);
      const slice = index.window(from, to);
      const selection = index.select(wanted);
      const expected = scanned(rows, wanted, from, to);
      expect(selection.positions(slice)).toEqual(expected.positions);
      expect(selection.count(slice)).toBe(expected.positions.length);
      for (const facet of ['kind', 'stance', 'scope', 'by', 'against', 'side'] as const)
        expect(selection.countsBy(facet, slice), facet).toEqual(expected[facet]);
      expect(selection.deaths(slice)).toEqual(expected.deaths);
      const lists = selection.places();
      expect(columns.places.map((_, code) => countAt(lists, code, slice))).toEqual(
        expected.places(columns.places),
      );
    }
  });

  it('are sums over bins of time, by side', () => {
    const selection = index.select({ ...ALL_REPORTS, scope: ['incident'] });
    for (const width of [60_000, 8571, 153, 50]) {
      const [from, to] = [EPOCH + 3, EPOCH + minutes - 4];
      const counts = binCounts(columns, selection.bitmaps('side'), from, to, width);
      const expected = new Uint32Array(Math.ceil((to - from) / width) * 3);
      for (const { start, side, scope } of rows) {
        if (start < from || start >= to || scope !== 'incident') continue;
        const at = Math.floor((start - from) / width) * 3 + (side === null ? 2 : NAMES.sides.indexOf(side));
        expected[at] = (expected[at] ?? 0) + 1;
      }
      expect([...counts]).toEqual([...expected]);
    }
  });
});

describe('the selection', () => {
  it('is made once for the same filters, and the oldest of nine is made anew', () => {
    const index = indexed(randomRows(seeded(20), 50));
    const all = index.select(ALL_REPORTS);
    expect(index.select({ ...ALL_REPORTS })).toBe(all);
    for (const kind of KINDS.slice(0, 7)) index.select({ ...ALL_REPORTS, kind: [kind] });
    expect(index.select(ALL_REPORTS)).toBe(all);
    for (const kind of KINDS) index.select({ ...ALL_REPORTS, stance: ['denied'], kind: [kind] });
    expect(index.select(ALL_REPORTS)).not.toBe(all);
  });

  it('lists one place as a slice of its own', () => {
    const rows = randomRows(seeded(21), 2000);
    const index = indexed(rows);
    const lists = index.select(ALL_REPORTS).places();
    const slice = { first: 300, end: 1500 };
    const code = index.columns.places.indexOf('place-7');
    const expected = rows.flatMap(({ places }, at) =>
      at >= 300 && at < 1500 && places.includes('place-7') ? [at] : [],
    );
    expect([...positionsAt(lists, code, slice)]).toEqual(expected);
  });
});

describe('the bitmap', () => {
  const random = seeded(30);
  const count = 2345;
  const inside = Array.from({ length: count }, () => random.next() < 0.3);
  const words = new Uint32Array(Math.ceil(count / 32));
  for (const [at, member] of inside.entries())
    if (member) words[at >>> 5] = ((words[at >>> 5] ?? 0) | (1 << (at & 31))) >>> 0;
  const bitmap = bitmapOf(words);

  it('counts and lists any slice', () => {
    expect([0, 1, 0x80000000, 0xffffffff, 0xa5a5a5a5].map(popcount)).toEqual([0, 1, 1, 32, 16]);
    for (let round = 0; round < 200; round += 1) {
      const first = random.below(count + 1);
      const end = first + random.below(count + 1 - first);
      const members = inside.flatMap((member, at) => (member && at >= first && at < end ? [at] : []));
      expect(membersIn(bitmap, { first, end })).toEqual(members);
      expect(countIn(bitmap, { first, end })).toBe(members.length);
      const before = rank(bitmap, first);
      expect(members.map((_, n) => nthMember(bitmap, before + n))).toEqual(members);
    }
    expect(inside.every((member, at) => has(bitmap, at) === member)).toBe(true);
    const total = inside.filter(Boolean).length;
    expect(rank(bitmap, count)).toBe(total);
    expect([nthMember(bitmap, -1), nthMember(bitmap, total)]).toEqual([-1, -1]);
  });
});

describe('the war in windows', () => {
  const conflict = warConflict();
  const index = new ReportIndex(columnsOf(conflict));
  const makeScene = createSceneMaker(conflict);

  it('shows and counts what the scene shows and counts, at every eleventh hour and with filters', () => {
    const filters = [
      {},
      { kind: ['cluster', 'missile'] as const },
      { stance: ['denied'] as const, against: ['azerbaijan'] },
    ];
    for (let at = conflict.period.start; at <= conflict.period.end; at += 660)
      for (const filter of filters)
        for (const span of [360, 4320, 'all'] as const) {
          const scene = makeScene({ ...viewAt(conflict, at), span, ...filter });
          const wanted = { ...ALL_REPORTS, ...filter };
          const slice = index.window(span === 'all' ? null : at - span, at);
          const selection = index.select(wanted);
          const incidents = index.select({ ...wanted, scope: ['incident'] });
          const shown = conflict.strikes.flatMap((strike, position) =>
            passes(strike, { ...NO_FILTERS, ...filter }) &&
            strike.time.start <= at &&
            (span === 'all' || strike.time.start > at - span)
              ? [position]
              : [],
          );
          expect(selection.positions(slice)).toEqual(shown);
          expect(scene.strikes.map((strike) => strike.index)).toEqual(shown);
          expect(incidents.count(slice)).toBe(scene.counts.incidents);
          const { min, max, withFigure } = scene.deaths;
          expect(selection.deaths(slice)).toEqual({ min, max, withFigure });
        }
  });
});
