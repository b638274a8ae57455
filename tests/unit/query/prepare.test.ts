/** What costs all reports is made before the first view asks, once, in a worker, and by no view after it. */
import { expect, it, vi } from 'vitest';
import { deathTotalSteps } from '../../../src/query/columns/death-sums.ts';
import { columnsOf } from '../../../src/query/columns/from-conflict.ts';
import { ofAllBuffers } from '../../../src/query/columns/of-all.ts';
import { listsAmong, placeListSteps } from '../../../src/query/columns/place-lists.ts';
import { ReportIndex } from '../../../src/query/columns/report-index.ts';
import { histogram } from '../../../src/query/histogram.ts';
import { Reports } from '../../../src/query/reports.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { warConflict } from '../../support/conflict.ts';
import { viewAt } from '../../support/view.ts';

vi.mock(import('../../../src/query/columns/death-sums.ts'), async (original) => {
  const module = await original();
  return { ...module, deathTotalSteps: vi.fn(module.deathTotalSteps) };
});
vi.mock(import('../../../src/query/columns/place-lists.ts'), async (original) => {
  const module = await original();
  return {
    ...module,
    listsAmong: vi.fn(module.listsAmong),
    placeListSteps: vi.fn(module.placeListSteps),
  };
});

it('makes sums and lists of places once each; handed over, they serve the first view', () => {
  const conflict = { ...warConflict() };
  const columns = columnsOf(conflict);
  const passes = (): readonly number[] =>
    [deathTotalSteps, placeListSteps, listsAmong].map((made) => vi.mocked(made).mock.calls.length);
  const { ofAll } = new ReportIndex(columns);
  expect(passes()).toEqual([1, 1, 0]);
  const buffers = ofAllBuffers(ofAll);
  const opened = structuredClone(ofAll, { transfer: buffers });
  // Nothing was copied, and nothing is left behind.
  expect(buffers.every(({ byteLength }) => byteLength === 0)).toBe(true);
  expect(ofAll.places.positions).toHaveLength(0);

  const reports = new Reports(new ReportIndex(columns, opened), conflict.strikes);
  const shown = { ...conflict, more: reports };
  const scene = createSceneMaker(shown)(viewAt(conflict, '2020-10-11T02:30'));
  expect(scene.deaths).toEqual(createSceneMaker(conflict)(scene.view).deaths);
  vi.clearAllMocks();
  const { period } = conflict;
  histogram(reports, scene.view, ['azerbaijan', 'armenia'], period.start, period.end, 1440);
  const count = reports.countsByPlace(reports.select(scene.view), { first: 0, end: reports.count });
  expect(count('ganja')).toBe(conflict.strikes.filter(({ places }) => places.includes('ganja')).length);
  expect(passes()).toEqual([0, 0, 0]);
});
