import { describe, expect, it, vi } from 'vitest';
import type { LonLat } from '../../../src/model/geo.ts';
import { boxesAround, distanceKm } from '../../../src/query/columns/distance.ts';
import { ALL_REPORTS, ReportIndex } from '../../../src/query/columns/report-index.ts';
import type { ReportRow } from '../../../src/query/columns/row.ts';
import { createSpatialIndex, openTree, packTree } from '../../../src/query/columns/spatial.ts';
import type { ReportColumns } from '../../../src/query/columns/types.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';

function indexed(rows: readonly ReportRow[]): ReportIndex {
  const writer = new ColumnWriter();
  for (const row of rows) writer.add(row);
  return new ReportIndex(writer.finish());
}

/** Every report of the slice with its distance, the nearest first. */
function measured(
  rows: readonly ReportRow[],
  from: LonLat,
  first: number,
  end: number,
  kinds: readonly string[],
) {
  return rows
    .flatMap(({ point, kind }, position) =>
      position >= first && position < end && kinds.includes(kind)
        ? [{ position, km: distanceKm(from, point) }]
        : [],
    )
    .sort((a, b) => a.km - b.km || a.position - b.position);
}

describe.each([
  ['a region', (row: ReportRow) => row],
  [
    'the whole world',
    (row: ReportRow): ReportRow => ({
      ...row,
      point: [Math.round((row.point[0] - 46) * 90e6) / 1e6, Math.round((row.point[1] - 40) * 60e6) / 1e6],
    }),
  ],
])('reports near a point in %s', (where, move) => {
  const random = seeded(41);
  const rows = randomRows(random, 12_000).map(move);
  const index = indexed(rows);
  const kinds = ['missile', 'drone', 'air'] as const;
  const selection = index.select({ ...ALL_REPORTS, kind: kinds });

  it('are those that measuring every report finds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const from: LonLat =
        where === 'a region'
          ? [43 + random.next() * 6, 38 + random.next() * 4]
          : [random.next() * 360 - 180, random.next() * 178 - 89];
      const first = random.below(6000);
      // Both the short way, which measures the slice, and the tree.
      const slice = { first, end: first + (round % 3 === 0 ? 500 : 5000) };
      const all = measured(rows, from, slice.first, slice.end, kinds);
      const km = random.next() * (where === 'a region' ? 60 : 2500);
      expect(await index.withinRadius(from, km, slice, selection)).toEqual(
        all.filter((near) => near.km <= km),
      );
      expect(await index.nearest(from, slice, selection, { limit: 5 })).toEqual(all.slice(0, 5));
      const [close] = all;
      const maxKm = (close?.km ?? 1) / 2;
      expect(await index.nearest(from, slice, selection, { maxKm })).toEqual(
        all.filter((near) => near.km <= maxKm),
      );
    }
  });

  it('in a box are those whose coordinates lie in it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const a = rows[random.below(rows.length)]?.point ?? [0, 0];
      const b = rows[random.below(rows.length)]?.point ?? [0, 0];
      const box = [
        Math.min(a[0], b[0]),
        Math.min(a[1], b[1]),
        Math.max(a[0], b[0]),
        Math.max(a[1], b[1]),
      ] as const;
      const slice = { first: 100, end: round % 2 === 0 ? 900 : 11_000 };
      const expected = rows.flatMap(({ point: [lon, lat], kind }, at) =>
        at >= slice.first &&
        at < slice.end &&
        (kinds as readonly string[]).includes(kind) &&
        lon >= box[0] &&
        lon <= box[2] &&
        lat >= box[1] &&
        lat <= box[3]
          ? [at]
          : [],
      );
      expect(await index.inBox(box, slice, selection)).toEqual(expected);
    }
  });
});

describe('reports under other names of places', () => {
  it('share what was made of them before and after', async () => {
    const writer = new ColumnWriter();
    for (const row of randomRows(seeded(5), 500)) writer.add(row);
    const index = new ReportIndex(writer.finish());
    const selection = index.select(ALL_REPORTS);
    const renamed = index.renamed(index.columns.places.map((name) => `new ${name}`));
    expect(renamed.columns.places[0]).toBe(`new ${index.columns.places[0]}`);
    expect(renamed.select(ALL_REPORTS)).toBe(selection);
    expect(await renamed.spatial()).toBe(await index.spatial());
  });
});

describe('the spatial index', () => {
  it('is made when somebody asks, once, and may be made elsewhere', async () => {
    const { columns, ofAll } = indexed(randomRows(seeded(42), 3000));
    const elsewhere = vi.fn(async (points: ReportColumns) =>
      openTree(structuredClone(packTree(createSpatialIndex(points)))),
    );
    const index = new ReportIndex(columns, ofAll, elsewhere);
    const slice = index.window(null, EPOCH + 60_000);
    const all = index.select(ALL_REPORTS);
    expect([all.count(slice), elsewhere.mock.calls.length]).toEqual([3000, 0]);
    const [near] = await index.nearest([46.75, 39.8], slice, all);
    expect(near?.km).toBe(0);
    await index.inBox([46, 39, 47, 40], slice, all);
    expect(elsewhere).toHaveBeenCalledOnce();
  });

  it('measures kilometres along the great circle', () => {
    // A quarter of the way round: half of pi times the mean radius.
    expect(distanceKm([0, 0], [90, 0])).toBeCloseTo((6371.0088 * Math.PI) / 2, 6);
    expect(distanceKm([20, 90], [-60, 0])).toBeCloseTo((6371.0088 * Math.PI) / 2, 6);
    expect(distanceKm([179.5, 10], [-179.5, 10])).toBeCloseTo(distanceKm([0.5, 10], [-0.5, 10]), 6);
  });

  it('looks on both sides of the 180th meridian and all round a pole', () => {
    expect(boxesAround([179.9, 0], 50)).toHaveLength(2);
    expect(boxesAround([-179.9, 0], 50)).toHaveLength(2);
    expect(boxesAround([30, 89.9], 50).map(([west, , east]) => [west, east])).toEqual([[-180, 180]]);
    expect(boxesAround([46, 40], 50)).toHaveLength(1);
  });
});
