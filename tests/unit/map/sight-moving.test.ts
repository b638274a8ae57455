/** A camera that moves over many reports is never held up by the squares that they are counted in. */
import { describe, expect, it, vi } from 'vitest';
import { atOnce } from '../../../src/model/slices.ts';
import { ReportIndex } from '../../../src/query/columns/report-index.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { Reports } from '../../../src/query/reports.ts';
import type { CellMark } from '../../../src/scene/grid/cells.ts';
import type { CountGrid } from '../../../src/scene/grid/count-grid.ts';
import { createSights, positionsIn, type View } from '../../../src/scene/grid/sight.ts';
import { sideAt, WORLD_PX } from '../../../src/scene/grid/squares.ts';
import { tinyConflict } from '../../support/conflict.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';
import { viewAt } from '../../support/view.ts';

const mercator = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);

function viewOf(zoom: number, moving: boolean): View {
  const px = WORLD_PX * 2 ** zoom;
  const [left, top] = [((46.2 + 180) / 360) * px - 640, (0.5 - mercator(40)) * px - 400];
  const north = (y: number): number =>
    (Math.atan(Math.sinh(2 * Math.PI * (0.5 - (top + y) / px))) * 180) / Math.PI;
  return {
    zoom,
    extent: [(left / px) * 360 - 180, north(800), ((left + 1280) / px) * 360 - 180, north(0)],
    moving,
    project: ([x, y]) => ({ x: ((x + 180) / 360) * px - left, y: (0.5 - mercator(y)) * px - top }),
  };
}

/** Each of 12,000 reports ten times. */
function many() {
  const conflict = tinyConflict();
  const writer = new ColumnWriter({ sides: conflict.sides.map(({ id }) => id) });
  const once = randomRows(seeded(3), 12_000);
  for (const row of once) for (let i = 0; i < 10; i += 1) writer.add({ ...row, id: `${row.id}-${i}` });
  return { conflict, once, columns: writer.finish() };
}

describe('the squares of 120,000 reports', () => {
  const { conflict, once, columns } = many();
  const made = vi.fn();
  const sights = createSights(new Reports(new ReportIndex(columns)), conflict, made);
  const scene = { view: viewAt(conflict, EPOCH + 60_000), window: { from: null, to: EPOCH + 60_000 } };
  let grid: CountGrid | null = null;
  const total = (view: View): number => {
    sights.moved();
    const { cells, counted } = sights.see(scene, view);
    grid = counted?.grid ?? null;
    return (cells ?? []).reduce((sum, { incidents, areaReports }) => sum + incidents + areaReports, 0);
  };
  const side = (): number => grid?.squares.side ?? 0;

  it('are counted in pauses at first, and none stand there meanwhile', async () => {
    expect(total(viewOf(6.6, false))).toBe(0);
    expect([sights.waiting, grid, made.mock.calls.length]).toEqual([true, null, 0]);
    await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
    expect(total(viewOf(6.6, false))).toBe(120_000);
    expect(sights.waiting).toBe(false);
    made.mockClear();
  });

  it('count the same in steps, for a picture that is drawn piece by piece', () => {
    const picture = createSights(new Reports(new ReportIndex(columns)), conflict, null);
    const steps = picture.seeSteps(scene, viewOf(6.6, false));
    expect(steps.next().done).toBe(false);
    const { cells, strikes } = sights.see(scene, viewOf(6.6, false));
    expect(atOnce(steps)).toMatchObject({ cells, strikes });
  });

  it('move along with the camera, are made in pauses when it rests, and count the same', async () => {
    expect(total(viewOf(6.6, false))).toBe(120_000);
    const before = grid;
    expect(total(viewOf(7.4, true))).toBeGreaterThan(60_000);
    expect(grid).toBe(before);
    expect(made).not.toHaveBeenCalled();
    total(viewOf(7.4, false));
    expect(grid).toBe(before);
    await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
    const counted = total(viewOf(7.4, false));
    expect(side()).toBe(sideAt(7.4));
    const { extent } = viewOf(7.4, false);
    // Squares at the edge reach beyond the frame, so they count all in it and some more.
    const inside = once.filter(
      ({ point: [lon, lat] }) => lon > extent[0] && lon < extent[2] && lat > extent[1] && lat < extent[3],
    );
    expect(counted).toBeGreaterThanOrEqual(inside.length * 10);
  });

  it('move along too where they are far too fine for the zoom, until others are there', async () => {
    made.mockClear();
    const fine = side();
    expect(total(viewOf(5, true))).toBeGreaterThan(0);
    expect([side(), sights.waiting]).toEqual([fine, true]);
    await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
    expect(total(viewOf(5, true))).toBe(120_000);
    expect([side(), sights.waiting]).toEqual([sideAt(5), false]);
  });
});

describe('the squares of 120,000 reports under other filters', () => {
  const { conflict, once, columns } = many();
  const made = vi.fn();
  const sights = createSights(new Reports(new ReportIndex(columns)), conflict, made);
  const kind = ['missile', 'drone'] as const;
  const view = viewOf(6.6, false);
  const scene = (to: number, change = {}) => ({
    view: { ...viewAt(conflict, to), ...change },
    window: { from: null, to },
  });
  const sum = (cells: readonly CellMark[] | null): number =>
    (cells ?? []).reduce((all, { incidents, areaReports }) => all + incidents + areaReports, 0);
  const end = EPOCH + 60_000;
  const half = EPOCH + 30_000;
  const expected = (to: number): number =>
    once.filter((row) => row.start <= to && (row.kind === 'missile' || row.kind === 'drone')).length * 10;

  it('stay as they were, wherever the camera and the slider go, until those are counted', async () => {
    sights.see(scene(end), view);
    await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
    sights.moved();
    const before = sights.see(scene(end), view);
    expect(sum(before.cells)).toBe(120_000);
    made.mockClear();

    let others = 0;
    const ticking = setInterval(() => {
      others += 1;
    }, 0);
    expect(sights.see(scene(end, { kind }), view)).toEqual(before);
    expect([sights.waiting, sights.isCounted(scene(end, { kind }))]).toEqual([true, false]);
    // Numbers of the old filters at a new moment would be those of nothing that was asked for.
    expect(sights.see(scene(half, { kind }), view)).toEqual(before);
    expect(positionsIn(before, before.cells ?? [])).toHaveLength(120_000);
    sights.moved();
    const closer = sights.see(scene(half, { kind }), viewOf(6.7, true));
    expect(sum(closer.cells)).toBe(120_000);
    expect(closer.cells?.[0]?.x).not.toBe(before.cells?.[0]?.x);
    await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
    clearInterval(ticking);
    expect(others).toBeGreaterThan(0);

    sights.moved();
    const after = sights.see(scene(half, { kind }), view);
    expect([sum(after.cells), sights.waiting]).toEqual([expected(half), false]);
    expect(sum(sights.see(scene(end, { kind }), view).cells)).toBe(expected(end));
    expect(sights.isCounted(scene(end, { kind }))).toBe(true);
    expect(made).toHaveBeenCalledOnce();
  });

  it('go back to filters whose squares are still there, at once', () => {
    sights.see(scene(end), view);
    expect(sights.waiting).toBe(true);
    sights.moved();
    expect(sum(sights.see(scene(end, { kind }), view).cells)).toBe(expected(end));
    expect(sights.waiting).toBe(false);
  });

  it('leave single marks where they are, which need no counting', () => {
    const few = { view: viewAt(conflict, EPOCH + 300), window: { from: EPOCH, to: EPOCH + 300 } };
    const { strikes, cells } = sights.see(few, view);
    expect([cells, sights.waiting, strikes.length > 50]).toEqual([null, false, true]);
    expect(sights.see(scene(end), view).strikes).toEqual(strikes);
    expect([sights.waiting, sights.isCounted(few)]).toEqual([true, true]);
    sights.destroy();
  });
});
