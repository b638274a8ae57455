import { describe, expect, it } from 'vitest';
import { ReportIndex } from '../../../src/query/columns/report-index.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { NO_FILTERS, passes } from '../../../src/query/filter.ts';
import { histogram } from '../../../src/query/histogram.ts';
import { Reports, reportsOf } from '../../../src/query/reports.ts';
import { warConflict } from '../../support/conflict.ts';
import { randomRows, seeded } from '../../support/random-rows.ts';

const [model] = randomRows(seeded(1), 1);
if (!model) throw new Error('a row expected');

function reportsAt(
  rows: readonly (readonly [start: number, side: string | null, scope?: string])[],
): Reports {
  const writer = new ColumnWriter();
  for (const [start, side, scope = 'incident'] of rows)
    writer.add({ ...model, start, end: start + 1, side, scope } as typeof model & object);
  return new Reports(new ReportIndex(writer.finish()));
}

describe('histogram', () => {
  it('counts incidents by side, unknown last, in half-open bins of which the last may be short', () => {
    const reports = reportsAt([
      [-1, 'a'],
      [0, 'a'],
      [9, 'b'],
      [10, 'a'],
      [12, null],
      [14, 'someone'],
      [24, 'b'],
      [25, 'b'],
      [3, 'a', 'area-bulletin'],
      [3, 'a', 'running-total'],
    ]);
    expect(histogram(reports, NO_FILTERS, ['a', 'b'], 0, 25, 10)).toEqual([
      { start: 0, end: 10, counts: [1, 1, 0], total: 2 },
      { start: 10, end: 20, counts: [1, 0, 2], total: 3 },
      { start: 20, end: 25, counts: [0, 1, 0], total: 1 },
    ]);
  });
  it('is empty for an empty time', () =>
    expect(histogram(reportsAt([[0, 'a']]), NO_FILTERS, ['a'], 0, 0, 10)).toEqual([]));
  it.each([60, 360, 1440, 10080])('loses no incident of the war in bins of %i minutes', (width) => {
    const war = warConflict();
    const { strikes, sides, period } = war;
    const order = sides.map(({ id }) => id);
    for (const filters of [NO_FILTERS, { ...NO_FILTERS, kind: ['missile', 'cluster'] as const }]) {
      const bins = histogram(reportsOf(war), filters, order, period.start, period.end, width);
      for (const { start, end, total, counts } of bins) {
        const inBin = strikes.filter(
          (strike) =>
            strike.scope === 'incident' &&
            passes(strike, filters) &&
            strike.time.start >= start &&
            strike.time.start < end,
        );
        expect(total).toBe(inBin.length);
        expect(counts).toEqual(
          [...order, null].map((side) => inBin.filter(({ heldBy }) => heldBy === side).length),
        );
      }
      expect(bins.at(-1)?.end).toBe(period.end);
    }
  });
});
