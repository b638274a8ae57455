import { describe, expect, it } from 'vitest';
import { ANSWERS, KINDS } from '../../../src/model/words.ts';
import { decodeFlags, fromBits } from '../../../src/query/columns/codes.ts';
import { facetBytes } from '../../../src/query/columns/facets.ts';
import { columnsOf } from '../../../src/query/columns/from-conflict.ts';
import { openColumns } from '../../../src/query/columns/layout.ts';
import { timeOrder } from '../../../src/query/columns/order.ts';
import { ReportIndex } from '../../../src/query/columns/report-index.ts';
import type { ReportRow } from '../../../src/query/columns/row.ts';
import { idOf, textOf } from '../../../src/query/columns/text.ts';
import { NO_FIGURE, NO_PLACE, NO_SIDE, type ReportColumns } from '../../../src/query/columns/types.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { warConflict } from '../../support/conflict.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';

function written(rows: readonly ReportRow[], epoch?: number): ReportColumns {
  const writer = new ColumnWriter(epoch === undefined ? {} : { epoch });
  for (const row of rows) writer.add(row);
  return writer.finish();
}

/** The report at a position, read back from the columns. */
function rowAt(c: ReportColumns, at: number): ReportRow {
  const extra = [...c.extraRow.keys()].filter((index) => c.extraRow[index] === at);
  const places = [
    ...(c.place[at] === NO_PLACE ? [] : [c.place[at] ?? 0]),
    ...extra.map((index) => c.extraPlace[index] ?? 0),
  ];
  const side = c.side[at] ?? NO_SIDE;
  const start = c.epoch + (c.start[at] ?? 0);
  return {
    ...textOf(c, at),
    ...decodeFlags(c.flags[at] ?? 0),
    start,
    end: start + (c.length[at] ?? 0),
    point: [(c.lon[at] ?? 0) / 1e6, (c.lat[at] ?? 0) / 1e6],
    places: places.map((place) => c.places[place] ?? ''),
    kind: KINDS[c.kind[at] ?? 0] ?? 'unknown',
    side: side === NO_SIDE ? null : (c.sides[side] ?? ''),
    reportedBy: fromBits(c.partySets[c.reportedBy[at] ?? 0] ?? 0, c.parties),
    accused: fromBits(c.partySets[c.accused[at] ?? 0] ?? 0, c.parties),
    answers: fromBits(c.answers[at] ?? 0, ANSWERS),
    killed: c.killedMin[at] === NO_FIGURE ? null : { min: c.killedMin[at] ?? 0, max: c.killedMax[at] ?? 0 },
  };
}

/** Party lists come back in the dictionary's order. */
const sortedParties = (row: ReportRow): ReportRow => ({
  ...row,
  reportedBy: [...row.reportedBy].sort(),
  accused: [...row.accused].sort(),
});

describe('report columns', () => {
  it('give back every report that was written, in any order of writing', () => {
    const random = seeded(1);
    const rows = randomRows(random, 1200);
    const shuffled = rows.map((row) => [random.next(), row] as const).sort(([a], [b]) => a - b);
    const writer = new ColumnWriter();
    for (const [, row] of shuffled) writer.add(row);
    const columns = writer.finish();
    const read = Array.from({ length: columns.count }, (_, at) => sortedParties(rowAt(columns, at)));
    const byId = (a: ReportRow, b: ReportRow): number => a.start - b.start || a.id.localeCompare(b.id);
    expect([...read].sort(byId)).toEqual(rows.map(sortedParties).sort(byId));
    expect([...columns.start]).toEqual(rows.map(({ start }) => start - (rows[0]?.start ?? 0)));
    const order = writer.order();
    expect(read.map(({ id }) => id)).toEqual([...(order ?? [])].map((row) => shuffled[row]?.[1].id));
  });

  it('keep the order of writing where it is the order of time, and within one minute', () => {
    const rows = randomRows(seeded(2), 500, 20);
    const columns = written(rows);
    expect(rows.map((_, at) => textOf(columns, at).id)).toEqual(rows.map(({ id }) => id));
    expect(new ColumnWriter().order()).toBeNull();
  });

  it('tell an id without the words after it, in any letters and of any length', () => {
    const [row] = randomRows(seeded(6), 1);
    if (!row) throw new Error('no row');
    const ids = ['a', '', 'Şuşa-1', 'x'.repeat(64), 'x'.repeat(65), `${'x'.repeat(70)}ə`, '日本', 'a b-9'];
    const columns = written(
      ids.flatMap((id) => [
        { ...row, id },
        { ...row, id, title: null, summary: null },
        { ...row, id, title: 'Ganja', summary: 'Գանձակ' },
      ]),
    );
    for (let at = 0; at < columns.count; at += 1) {
      expect(idOf(columns, at)).toBe(ids[Math.floor(at / 3)]);
      expect(idOf(columns, at)).toBe(textOf(columns, at).id);
    }
  });

  it('travel as one buffer without a copy', () => {
    const columns = written(randomRows(seeded(3), 200), EPOCH);
    const { buffer } = structuredClone({ buffer: columns.buffer }, { transfer: [columns.buffer] });
    expect(columns.start).toHaveLength(0);
    const opened = openColumns(buffer);
    const again = written(randomRows(seeded(3), 200), EPOCH);
    expect(opened.start.buffer).toBe(buffer);
    expect(rowAt(opened, 77)).toEqual(rowAt(again, 77));
    expect(opened.parties).toEqual(again.parties);
  });

  it('refuse a buffer that is something else, and a 33rd party', () => {
    expect(() => openColumns(new ArrayBuffer(64))).toThrow('got another buffer');
    expect(() => openColumns(new ArrayBuffer(3))).toThrow('got another buffer');
    const [row] = randomRows(seeded(4), 1);
    const parties = Array.from({ length: 33 }, (_, index) => `party-${index}`);
    const writer = new ColumnWriter();
    expect(() => row && writer.add({ ...row, accused: parties })).toThrow(
      'parties: got a 33th, "party-32", expected at most 32',
    );
    expect(writer.finish().count).toBe(0);
  });

  it('hold nothing at all without complaint', async () => {
    const index = new ReportIndex(written([]));
    const all = index.select({ kind: null, by: null, against: null, stance: null, scope: null });
    const slice = index.window(null, EPOCH);
    expect([slice, all.count(slice), all.positions(slice), all.deaths(slice)]).toEqual([
      { first: 0, end: 0 },
      0,
      [],
      { min: 0, max: 0, withFigure: 0 },
    ]);
    expect(await index.nearest([46, 40], slice, all)).toEqual([]);
  });

  it('take at most 64 bytes a report without texts, every index included', async () => {
    const columns = written(randomRows(seeded(5), 20_000));
    const index = new ReportIndex(columns);
    const selection = index.select({ kind: null, by: null, against: null, stance: null, scope: null });
    const lists = selection.places();
    const bytes = {
      columns: columns.buffer.byteLength - columns.text.byteLength,
      facets: facetBytes(index.ofAll.facets),
      places: lists.positions.byteLength + lists.starts.byteLength,
      tree: (await index.spatial()).tree?.data.byteLength ?? 0,
    };
    const each = Object.values(bytes).reduce((sum, size) => sum + size, 0) / columns.count;
    expect(each).toBeLessThan(64);
    expect(bytes.columns / columns.count).toBeGreaterThan(40);
    expect(bytes.tree / columns.count).toBeGreaterThan(3.9);
  });

  it('sort the longest span of time that minutes can say, rows of one minute in their order', () => {
    const starts = Int32Array.from([2 ** 31 - 1, 5, -(2 ** 31), 5, 70_000, 5]);
    expect([...timeOrder(starts)]).toEqual([2, 1, 3, 5, 4, 0]);
    const random = seeded(9);
    const many = Int32Array.from({ length: 3000 }, () => Math.floor(random.next() * 2 ** 20) - 2 ** 19);
    const expected = [...many.keys()].sort((a, b) => (many[a] ?? 0) - (many[b] ?? 0) || a - b);
    expect([...timeOrder(many)]).toEqual(expected);
  });
});

describe('the war as columns', () => {
  const conflict = warConflict();
  const columns = columnsOf(conflict);

  it('has every report of the package in its order', () => {
    expect(columns.count).toBe(conflict.strikes.length);
    expect(conflict.strikes.map((_, at) => textOf(columns, at).id)).toEqual(
      conflict.strikes.map(({ id }) => id),
    );
    expect(conflict.strikes.map((_, at) => rowAt(columns, at).places)).toEqual(
      conflict.strikes.map(({ places }) => [...new Set(places)]),
    );
    expect(columns.epoch).toBe(conflict.period.start);
  });
});
