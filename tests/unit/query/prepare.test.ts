/** What costs all reports is made before the first view asks, once, and nothing that no view asks for. */
import { expect, it, vi } from 'vitest';
import { atOnce } from '../../../src/model/slices.ts';
import { createDeathSums } from '../../../src/query/columns/death-sums.ts';
import { createPlaceLists } from '../../../src/query/columns/place-lists.ts';
import { Selection } from '../../../src/query/columns/selection.ts';
import { histogram } from '../../../src/query/histogram.ts';
import { reportsOf } from '../../../src/query/reports.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { warConflict } from '../../support/conflict.ts';
import { viewAt } from '../../support/view.ts';

vi.mock(import('../../../src/query/columns/death-sums.ts'), async (original) => {
  const module = await original();
  return { ...module, createDeathSums: vi.fn(module.createDeathSums) };
});
vi.mock(import('../../../src/query/columns/place-lists.ts'), async (original) => {
  const module = await original();
  return { ...module, createPlaceLists: vi.fn(module.createPlaceLists) };
});

it('makes sums, lists of places and sides once each, which serve the first view', () => {
  const conflict = { ...warConflict() };
  const reports = reportsOf(conflict);
  const sides = vi.spyOn(Selection.prototype, 'bitmaps');
  const passes = (): readonly number[] => [
    vi.mocked(createDeathSums).mock.calls.length,
    vi.mocked(createPlaceLists).mock.calls.length,
  ];
  atOnce(reports.prepare());
  expect(passes()).toEqual([1, 1]);
  expect(sides.mock.calls.filter(([facet]) => facet === 'side')).toHaveLength(1);
  const scene = createSceneMaker(conflict)(viewAt(conflict, '2020-10-11T02:30'));
  const { period } = conflict;
  histogram(reports, scene.view, ['azerbaijan', 'armenia'], period.start, period.end, 1440);
  reports.countsByPlace(reports.select(scene.view), { first: 0, end: reports.count });
  expect(passes()).toEqual([1, 1]);
});
