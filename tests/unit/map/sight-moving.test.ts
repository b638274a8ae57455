/** A camera that moves over many reports is never held up by the squares that they are counted in. */
import { describe, expect, it, vi } from 'vitest';
import { atOnce } from '../../../src/model/slices.ts';
import { ReportIndex } from '../../../src/query/columns/report-index.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { Reports } from '../../../src/query/reports.ts';
import { createSights, type View } from '../../../src/scene/grid/sight.ts';
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

describe('the squares of 120,000 reports', () => {
  const conflict = tinyConflict();
  const writer = new ColumnWriter({ sides: conflict.sides.map(({ id }) => id) });
  const once = randomRows(seeded(3), 12_000);
  for (const row of once) for (let i = 0; i < 10; i += 1) writer.add({ ...row, id: `${row.id}-${i}` });
  const made = vi.fn();
  const columns = writer.finish();
  const sights = createSights(new Reports(new ReportIndex(columns)), conflict, made);
  const scene = { view: viewAt(conflict, EPOCH + 60_000), window: { from: null, to: EPOCH + 60_000 } };
  const total = (view: View): number => {
    sights.moved();
    const { cells } = sights.see(scene, view);
    return (cells ?? []).reduce((sum, { incidents, areaReports }) => sum + incidents + areaReports, 0);
  };
  const side = (): number => sights.grid?.squares.side ?? 0;

  it('are counted in pauses at first, and none stand there meanwhile', async () => {
    expect(total(viewOf(6.6, false))).toBe(0);
    expect([sights.waiting, sights.grid, made.mock.calls.length]).toEqual([true, null, 0]);
    await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
    expect(total(viewOf(6.6, false))).toBe(120_000);
    expect(sights.waiting).toBe(false);
    made.mockClear();
  });

  it('count the same in steps, for a picture that is drawn piece by piece', () => {
    const picture = createSights(new Reports(new ReportIndex(columns)), conflict, null);
    const steps = picture.seeSteps(scene, viewOf(6.6, false));
    expect(steps.next().done).toBe(false);
    expect(atOnce(steps)).toEqual(sights.see(scene, viewOf(6.6, false)));
  });

  it('move along with the camera, are made in pauses when it rests, and count the same', async () => {
    expect(total(viewOf(6.6, false))).toBe(120_000);
    const before = sights.grid;
    expect(total(viewOf(7.4, true))).toBeGreaterThan(60_000);
    expect(sights.grid).toBe(before);
    expect(made).not.toHaveBeenCalled();
    total(viewOf(7.4, false));
    expect(sights.grid).toBe(before);
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

  it('are made at once where those of before are of no use', () => {
    expect(total(viewOf(5, true))).toBe(120_000);
    expect(side()).toBe(sideAt(5));
  });
});
