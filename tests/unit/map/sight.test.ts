import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/query/columns/from-conflict.ts';
import { ReportIndex } from '../../../src/query/columns/report-index.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { Reports } from '../../../src/query/reports.ts';
import { createSights, endsOf, positionsIn, type View } from '../../../src/scene/grid/sight.ts';
import { latOf, lonOf, sideAt, squaresIn, WORLD_PX } from '../../../src/scene/grid/squares.ts';
import { MOST_MARKS } from '../../../src/scene/limits.ts';
import { marks } from '../../../src/scene/marks/layout.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { tinyConflict, warConflict } from '../../support/conflict.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';
import { viewAt } from '../../support/view.ts';

const mercator = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
function viewOf(zoom: number, [lon, lat]: readonly [number, number] = [46.2, 40]): View {
  const px = WORLD_PX * 2 ** zoom;
  const [left, top] = [((lon + 180) / 360) * px - 640, (0.5 - mercator(lat)) * px - 400];
  const north = (y: number): number =>
    (Math.atan(Math.sinh(2 * Math.PI * (0.5 - (top + y) / px))) * 180) / Math.PI;
  return {
    zoom,
    extent: [(left / px) * 360 - 180, north(800), ((left + 1280) / px) * 360 - 180, north(0)],
    moving: false,
    project: ([x, y]) => ({ x: ((x + 180) / 360) * px - left, y: (0.5 - mercator(y)) * px - top }),
  };
}

describe('the war’s reports', () => {
  const war = warConflict();
  const sceneOf = createSceneMaker(war);
  const reports = new Reports(new ReportIndex(columnsOf(war)));
  const sights = createSights(reports, war, () => undefined);

  it.each([
    ['2020-10-04T12:00', {}],
    ['2020-10-17T11:30', { place: 'ganja', report: war.strikes[40]?.id ?? null }],
    ['2020-11-09T23:00', { span: 'all', kind: ['missile', 'rocket'] }],
    ['2020-11-09T23:00', { span: 'all', stance: ['denied'] }],
  ] as const)('are laid out alike from columns and from the scene at %s', (at, change) => {
    const scene = sceneOf(viewAt(war, at, change));
    expect(scene.strikes.length).toBeGreaterThan(5);
    for (const zoom of [7, 9, 11]) {
      const view = viewOf(zoom);
      const sight = sights.see(scene, view);
      expect(sight.cells).toBeNull();
      const seen = marks({ strikes: sight.strikes, view: scene.view }, view.project, zoom, war);
      const drawn = marks(scene, view.project, zoom, war);
      // Columns hold millionths of a degree.
      const rounded = (value: unknown) =>
        JSON.parse(
          JSON.stringify(value, (_, each) =>
            typeof each === 'number' ? Math.round(each * 100) / 100 : each,
          ),
        );
      expect(rounded(seen.marks)).toEqual(rounded(drawn.marks));
    }
  });

  it('tell the same of each report', () => {
    for (const [position, strike] of war.strikes.entries()) {
      const told = reports.at(position);
      expect(told).toMatchObject({
        id: strike.id,
        scope: strike.scope,
        kind: strike.kind,
        heldBy: strike.heldBy,
        killed: strike.killed,
        placePrecision: strike.placePrecision,
        time: { start: strike.time.start, end: strike.time.end, precision: strike.time.precision },
      });
      expect([...told.places].sort()).toEqual([...strike.places].sort());
      expect(told.places[0]).toBe(strike.places[0]);
      expect([...told.answers].sort()).toEqual([...strike.answers].sort());
      expect([...told.reportedBy].sort()).toEqual([...new Set(strike.reportedBy)].sort());
      expect(new Reports(reports.index).positionOf(strike.id)).toBe(position);
    }
    expect(reports.positionOf('none')).toBe(-1);
    expect(reports.positionOf((war.strikes[0]?.id ?? '').slice(0, -1))).toBe(-1);
  });
});

describe('many reports', () => {
  const conflict = tinyConflict();
  const sides = conflict.sides.map(({ id }) => id);
  const writer = new ColumnWriter({ sides });
  const rows = randomRows(seeded(5), 12_000).map((row) => ({
    ...row,
    side: row.side === 'north' ? (sides[0] ?? null) : null,
  }));
  for (const row of rows) writer.add(row);
  const sights = createSights(new Reports(new ReportIndex(writer.finish())), conflict, () => undefined);
  const scene = (to: number, from: number | null, change = {}) => ({
    view: { ...viewAt(conflict, to), ...change },
    window: { from, to },
  });
  const end = EPOCH + 60_000;

  it('are counted where the frame holds too many, every one of them', () => {
    const sight = sights.see(scene(end, null), viewOf(6.6));
    const { cells, strikes } = sight;
    expect(strikes).toEqual([]);
    const total = cells?.reduce((sum, { incidents, areaReports }) => sum + incidents + areaReports, 0);
    expect(total).toBe(rows.length);
    const listed = cells?.flatMap((cell) => positionsIn(sight, [cell])).sort((a, b) => a - b);
    expect(listed).toEqual(rows.map((_, position) => position));
    expect(positionsIn(sight, cells ?? [])).toEqual(listed);
    for (const cell of cells ?? []) {
      const inside = positionsIn(sight, [cell]);
      expect(endsOf(sight, cell)).toEqual([inside[0], inside.at(-1)]);
    }
  });

  it('are drawn one by one where the window holds few, whatever the frame', () => {
    const { cells, strikes } = sights.see(scene(EPOCH + 4000, EPOCH), viewOf(12));
    expect(cells).toBeNull();
    const expected = rows.filter(({ start }) => start > EPOCH && start <= EPOCH + 4000);
    expect(expected.length).toBeGreaterThan(100);
    expect(strikes.map(({ strike }) => strike.id)).toEqual(expected.map(({ id }) => id));
  });

  it('are drawn one by one close up, those in the frame', () => {
    const view = viewOf(9.4, [45.2, 40.3]);
    sights.moved();
    const { cells, strikes } = sights.see(scene(end, null), view);
    expect(cells).toBeNull();
    const seen = new Set(strikes.map(({ index: position }) => position));
    const [west, south, east, north] = view.extent;
    const inFrame = rows.filter(
      ({ point: [lon, lat] }) => lon > west && lon < east && lat > south && lat < north,
    );
    expect(inFrame.length).toBeGreaterThan(20);
    for (const row of inFrame) expect(seen.has(rows.indexOf(row))).toBe(true);
    // And little beside it: two squares at the most.
    const { side, column, row, columns, rows: down } = squaresIn(view.extent, sideAt(view.zoom));
    for (const { strike } of strikes) {
      expect(strike.point[0]).toBeGreaterThan(lonOf(column - 2, side));
      expect(strike.point[0]).toBeLessThan(lonOf(column + columns + 2, side));
      expect(strike.point[1]).toBeLessThan(latOf(row - 2, side));
      expect(strike.point[1]).toBeGreaterThan(latOf(row + down + 2, side));
    }
    expect(strikes.length).toBeLessThan(MOST_MARKS * 2);
  });

  it('show the open report above the squares, and only while it is in view', () => {
    sights.moved();
    const open = rows[6000]?.id ?? '';
    const see = (from: number | null, change: object) =>
      sights.see(scene(end, from, change), viewOf(6.6)).strikes;
    expect(see(null, { report: open }).map(({ strike, selected }) => [strike.id, selected])).toEqual([
      [open, true],
    ]);
    expect(see(rows[7000]?.start ?? 0, { report: open })).toEqual([]);
    expect(see(null, { report: 'none' })).toEqual([]);
  });

  it('follow filters and the camera', () => {
    sights.moved();
    const count = (change: object, view: View): number =>
      sights
        .see(scene(end, null, change), view)
        .cells?.reduce((sum, cell) => sum + cell.incidents + cell.areaReports, 0) ?? -1;
    const far = viewOf(6.6);
    expect(count({ kind: ['missile', 'rocket', 'drone'] }, far)).toBe(
      rows.filter(({ kind }) => ['missile', 'rocket', 'drone'].includes(kind)).length,
    );
    expect(count({}, far)).toBe(rows.length);
    sights.moved();
    const west = count({}, viewOf(7.4, [44, 40]));
    expect(west).toBeGreaterThan(MOST_MARKS);
    expect(west).toBeLessThan(rows.length);
  });
});
