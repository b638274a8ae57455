import { describe, expect, test } from 'vitest';
import { DAY, startOfDay } from '../../../src/model/time.ts';
import { rank } from '../../../src/query/columns/bitmap.ts';
import { ALL_REPORTS, ReportIndex } from '../../../src/query/columns/report-index.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { dayOfMember, daysOf } from '../../../src/query/days.ts';
import { Reports } from '../../../src/query/reports.ts';
import { rowFor } from '../../../src/ui/rows/keys.ts';
import { DayRows, plainRows } from '../../../src/ui/rows/layout.ts';
import { LIMIT, Travel } from '../../../src/ui/rows/travel.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';

const OFFSET = 240;
const rows = randomRows(seeded(5), 3000);
const writer = new ColumnWriter({ epoch: EPOCH, sides: ['north', 'south'] });
for (const row of rows) writer.add(row);
const reports = new Reports(new ReportIndex(writer.finish()));
const dayAt = (position: number) => startOfDay(rows[position]?.start ?? 0, OFFSET);

describe.each([
  ['all', ALL_REPORTS],
  ['some', { ...ALL_REPORTS, kind: ['drone' as const] }],
])('days of %s reports', (_, wanted) => {
  const selection = reports.index.select(wanted);
  const positions = reports.positions(selection, { first: 0, end: reports.count });
  const days = daysOf(reports, selection, OFFSET);

  test('are those that have one, and every member falls on its own', () => {
    const starts = [...positions].map(dayAt);
    expect(days.starts).toEqual([...new Set(starts)]);
    for (const [member, start] of starts.entries())
      expect(days.starts[dayOfMember(days, member)]).toBe(start);
  });

  test('rows stand where headings and rows before them end', () => {
    const random = seeded(7);
    for (let n = 0; n < 20; n += 1) {
      const slice = reports.index.window(EPOCH + random.below(40_000), EPOCH + 40_000 + random.below(20_000));
      const before = rank(selection.members, slice.first);
      const shown = [...reports.positions(selection, slice)];
      const layout = new DayRows(days, before, shown.length, 30, 60);
      let y = 0;
      for (const [row, position] of shown.entries()) {
        const isFirst = row === 0 || dayAt(position) !== dayAt(shown[row - 1] ?? -1);
        if (isFirst) {
          const block = layout.block(layout.dayOf(row));
          const ofDay = shown.filter((other) => dayAt(other) === dayAt(position)).length;
          expect(block).toMatchObject({ top: y, first: row, count: ofDay, height: 30 + 60 * ofDay });
          expect(layout.rowAt(y + 29)).toBe(row);
          y += 30;
        }
        expect(layout.topOf(row)).toBe(y);
        expect([y, y + 59].map((at) => layout.rowAt(at))).toEqual([row, row]);
        y += 60;
      }
      expect(layout.height).toBe(y);
      expect([layout.rowAt(-500), layout.rowAt(y + 500)]).toEqual([0, shown.length - 1]);
    }
  });
});

test('no report makes no rows', () => {
  const selection = reports.index.select(ALL_REPORTS);
  const layout = new DayRows(daysOf(reports, selection, OFFSET), 0, 0, 30, 60);
  expect(layout.height).toBe(0);
  const none = new Reports(new ReportIndex(new ColumnWriter({ epoch: EPOCH }).finish()));
  expect(daysOf(none, none.index.select(ALL_REPORTS), OFFSET).starts).toEqual([]);
});

test('days of local time begin at local midnight', () => {
  const { starts } = daysOf(reports, reports.index.select(ALL_REPORTS), OFFSET);
  for (const start of starts) expect((start + OFFSET) % DAY).toBe(0);
});

describe('scrolling', () => {
  test('counts px for px where a browser can lay out all', () => {
    const travel = new Travel(5000, 500);
    for (const physical of [0, 40, 3000, 4500]) {
      travel.scrolled(physical);
      expect([travel.top, travel.shift, travel.rest]).toEqual([physical, 0, physical]);
    }
    travel.scrolled(9000);
    expect(travel.top).toBe(4500);
  });

  test('reaches every px of sixty million: small movements are exact, large ones in proportion', () => {
    const [total, view] = [60_000_000, 600];
    const travel = new Travel(total, view);
    expect(travel.height).toBe(LIMIT);
    travel.scrolled(100);
    expect(travel.top).toBe(100);
    travel.scrolled((LIMIT - view) / 2);
    expect(travel.top).toBeCloseTo((total - view) / 2);
    // What is at the upper edge is drawn there, wherever the scroll bar is.
    expect(travel.top + travel.shift).toBeCloseTo(travel.physical);
    travel.scrolled(LIMIT - view);
    expect(travel.top).toBe(total - view);
    travel.scrolled(0);
    expect(travel.top).toBe(0);
  });

  test('the scroll bar rests where the way through all rows is, so that neither end is out of reach', () => {
    const travel = new Travel(60_000_000, 600);
    travel.go(300);
    expect(travel.rest).toBeGreaterThan(0);
    travel.go(60_000_000 - 600 - 300);
    expect(travel.rest).toBeLessThan(LIMIT - 600);
    travel.resize(1000, 600);
    expect([travel.top, travel.rest, travel.height]).toEqual([400, 400, 1000]);
  });
});

test('keys lead from row to row and stop at the ends', () => {
  const to = (key: string, row: number) => rowFor(key, row, 100, 9);
  expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => to(key, 50))).toEqual([
    51, 49, 59, 41, 0, 99,
  ]);
  expect([to('ArrowUp', 0), to('PageDown', 97), to('Enter', 5)]).toEqual([0, 99, null]);
});

test('rows of one height are found by division', () => {
  const layout = plainRows(1_000_000, 37);
  expect([
    layout.height,
    layout.topOf(999_999),
    layout.rowAt(36),
    layout.rowAt(37),
    layout.rowAt(1e9),
  ]).toEqual([37_000_000, 36_999_963, 0, 1, 999_999]);
});
