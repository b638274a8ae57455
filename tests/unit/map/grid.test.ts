import { describe, expect, it } from 'vitest';
import type { Extent } from '../../../src/model/geo.ts';
import { ALL_REPORTS, ReportIndex } from '../../../src/query/columns/report-index.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import {
  cellAt,
  cellMarks,
  extentOf,
  inFrame,
  most,
  radiusFor,
  spotsOf,
} from '../../../src/scene/grid/cells.ts';
import { countsIn, createCountGrid, endsIn, GROUPS, within } from '../../../src/scene/grid/count-grid.ts';
import {
  holds,
  latOf,
  lonOf,
  sideAt,
  squaresIn,
  WORLD_PX,
  widened,
} from '../../../src/scene/grid/squares.ts';
import type { Project } from '../../../src/scene/marks/mark.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';

const random = seeded(11);
const rows = randomRows(random, 9000);
const writer = new ColumnWriter({ sides: ['north', 'south'] });
for (const row of rows) writer.add(row);
const index = new ReportIndex(writer.finish());
const { columns } = index;
const SIDES = [0, 1] as const;
const VIEW: Extent = [44.2, 38.4, 48.1, 41.6];
const ZOOM = 7.3;

const mercator = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
const project: Project = ([lon, lat]) => ({
  x: ((lon + 180) / 360) * WORLD_PX * 2 ** ZOOM,
  y: (0.5 - mercator(lat)) * WORLD_PX * 2 ** ZOOM,
});

describe('squares of the ground', () => {
  it('are about as large on the screen at every zoom', () => {
    for (let zoom = 4; zoom < 15; zoom += 0.1) {
      const px = sideAt(zoom) * WORLD_PX * 2 ** zoom;
      expect(px).toBeGreaterThanOrEqual(46 - 1e-9);
      expect(px).toBeLessThanOrEqual(46 * Math.SQRT2 + 1e-9);
    }
  });

  it('cover what they are asked for, and nothing needless', () => {
    for (let i = 0; i < 200; i += 1) {
      const [west, south] = [44 + random.next() * 3, 38.5 + random.next() * 2];
      const extent: Extent = [west, south, west + random.next(), south + random.next()];
      const squares = squaresIn(extent, sideAt(5 + random.next() * 8));
      const { side, column, row, columns: across, rows: down } = squares;
      expect(lonOf(column, side)).toBeLessThanOrEqual(extent[0] + 1e-9);
      expect(lonOf(column + 1, side)).toBeGreaterThan(extent[0]);
      expect(lonOf(column + across, side)).toBeGreaterThan(extent[2]);
      expect(latOf(row, side)).toBeGreaterThanOrEqual(extent[3] - 1e-9);
      expect(latOf(row + 1, side)).toBeLessThan(extent[3]);
      expect(latOf(row + down, side)).toBeLessThan(extent[1] + 1e-9);
      expect(holds(widened(squares, 0.3), squares)).toBe(true);
      expect(holds(squares, widened(squares, 0.3))).toBe(false);
    }
  });
});

describe('counts by square', () => {
  const squares = squaresIn(VIEW, sideAt(ZOOM));
  const selections = [
    index.select(ALL_REPORTS),
    index.select({ ...ALL_REPORTS, kind: ['missile', 'drone'], stance: ['denied'] }),
  ];

  it.each([0, 1])('are those of a scan of all, in any window, with and without filters (%i)', (which) => {
    const selection = selections[which] ?? index.select(ALL_REPORTS);
    const grid = createCountGrid(columns, selection.members, SIDES, squares);
    const keyOf = new Map(Array.from(grid.positions, (position, i) => [position, grid.keys[i] ?? 0]));
    expect(grid.positions.length).toBeGreaterThan(500);
    for (let i = 0; i < 60; i += 1) {
      const to = EPOCH + random.below(62_000);
      const slice = index.window(i % 5 === 0 ? null : to - random.below(9000), to);
      const expected = new Int32Array(grid.cells.length * GROUPS);
      for (const position of selection.positions(slice)) {
        const key = keyOf.get(position);
        if (key !== undefined) expected[key] = (expected[key] ?? 0) + 1;
      }
      expect(countsIn(grid, slice)).toEqual(expected);
      const part = within(grid, slice);
      expect(part.end - part.first).toBe(expected.reduce((sum, count) => sum + count, 0));
    }
  });

  it('put each report into the square that it lies in, and its group by side and scope', () => {
    const grid = createCountGrid(columns, index.select(ALL_REPORTS).members, SIDES, squares);
    // Edges between rows are rounded to a 64th of a square.
    const slack = 0.02 * sideAt(ZOOM) * 360;
    for (const [i, position] of grid.positions.entries()) {
      const row = rows[position];
      const key = grid.keys[i] ?? 0;
      const [west, south, east, north] = extentOf(grid, Math.floor(key / GROUPS));
      const [lon, lat] = row?.point ?? [0, 0];
      expect(lon).toBeGreaterThanOrEqual(west - 1e-6);
      expect(lon).toBeLessThanOrEqual(east + 1e-6);
      expect(lat).toBeGreaterThanOrEqual(south - slack);
      expect(lat).toBeLessThanOrEqual(north + slack);
      const side = row?.side === 'north' ? 0 : row?.side === 'south' ? 1 : 2;
      expect(key % GROUPS).toBe(row?.scope === 'incident' ? side : 3);
    }
  });

  it('leave out what lies outside', () => {
    const small = squaresIn([46, 39.5, 46.2, 39.7], sideAt(ZOOM));
    const grid = createCountGrid(columns, index.select(ALL_REPORTS).members, SIDES, small);
    expect(grid.positions.length).toBeGreaterThan(0);
    expect(grid.positions.length).toBeLessThan(rows.length / 10);
    expect(
      createCountGrid(columns, index.select(ALL_REPORTS).members, SIDES, squaresIn([10, 10, 11, 11], 0.001))
        .cells.length,
    ).toBe(0);
  });

  it('know the first and the last report of a square in any window, as rare as it may be', () => {
    // Over many blocks: one report of 500 lies where no other does.
    const many = new ColumnWriter();
    const [row] = rows;
    if (!row) throw new Error('no rows');
    for (let at = 0; at < 30_000; at += 1) {
      const rare = at % 500 === 77 ? (at % 1000 === 77 ? 47.2 : 47.9) : 45.5;
      many.add({ ...row, start: EPOCH + at, end: EPOCH + at + 1, point: [rare, at % 2 ? 39 : 40.9] });
    }
    const { columns: wide, ofAll } = new ReportIndex(many.finish());
    const all = ofAll.facets.kind.find(({ ranks }) => (ranks.at(-1) ?? 0) > 0);
    if (!all) throw new Error('no members');
    const grid = createCountGrid(wide, all, SIDES, squares);
    expect([grid.before.length, grid.cells.length]).toEqual([9, 4]);
    for (let i = 0; i < 300; i += 1) {
      const first = random.below(30_000);
      const slice = { first, end: first + random.below(i % 3 === 0 ? 900 : 30_000) };
      for (const cell of grid.cells.keys()) {
        const inside = [...grid.positions].filter(
          (position, at) =>
            position >= slice.first &&
            position < slice.end &&
            Math.floor((grid.keys[at] ?? 0) / GROUPS) === cell,
        );
        expect(endsIn(grid, cell, slice)).toEqual([inside[0] ?? -1, inside.at(-1) ?? -1]);
      }
    }
  });
});

describe('discs', () => {
  const grid = createCountGrid(
    columns,
    index.select(ALL_REPORTS).members,
    SIDES,
    squaresIn(VIEW, sideAt(ZOOM)),
  );
  const sidePx = sideAt(ZOOM) * WORLD_PX * 2 ** ZOOM;
  const spots = spotsOf(grid, inFrame(grid, grid.squares), project, most(grid), sidePx);
  const all = cellMarks(spots, countsIn(grid, { first: 0, end: columns.count }), most(grid), sidePx);

  it('count every report once, area reports apart', () => {
    const incidents = rows.filter(({ scope }) => scope === 'incident').length;
    expect(all.reduce((sum, mark) => sum + mark.incidents, 0)).toBe(incidents);
    expect(all.reduce((sum, mark) => sum + mark.areaReports, 0)).toBe(rows.length - incidents);
  });

  it('never touch one another', () => {
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
  });

  it('stay where they are while time moves', () => {
    const early = cellMarks(spots, countsIn(grid, { first: 0, end: 300 }), most(grid), sidePx);
    expect(early.length).toBeGreaterThan(5);
    for (const mark of early) {
      const later = all.find((other) => other.index === mark.index);
      expect(later).toMatchObject({ x: mark.x, y: mark.y });
      expect(mark.radius).toBeLessThanOrEqual(later?.radius ?? 0);
    }
  });

  it('grow with their number and hold its digits', () => {
    expect(radiusFor(1, 5000, 50)).toBe(9);
    expect(radiusFor(5000, 5000, 50)).toBeGreaterThan(20);
    for (let digits = 1; digits < 6; digits += 1) {
      const count = 10 ** digits - 1;
      expect(radiusFor(count, count * 2, 46)).toBeGreaterThan(digits * 3.3 + 3);
      expect(radiusFor(count, 10 ** 6, 46)).toBeLessThanOrEqual(radiusFor(count + 1, 10 ** 6, 46));
    }
  });

  it('are hit where they are drawn and nowhere else', () => {
    for (const mark of all) {
      expect(cellAt(all, mark)).toBe(mark);
      expect(cellAt(all, { x: mark.x + mark.radius + 2.5, y: mark.y })).not.toBe(mark);
    }
    expect(cellAt([], { x: 0, y: 0 })).toBeNull();
  });
});
