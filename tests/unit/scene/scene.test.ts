import { describe, expect, it, vi } from 'vitest';
import { Selection } from '../../../src/query/columns/selection.ts';
import { passes } from '../../../src/query/filter.ts';
import { reportsOf } from '../../../src/query/reports.ts';
import { createSceneMaker, scene } from '../../../src/scene/scene.ts';
import type { Scene } from '../../../src/scene/types.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { warConflict } from '../../support/conflict.ts';
import { strikeOf, viewAt } from '../../support/view.ts';

const war = warConflict();
const reports = reportsOf(war);
const at = (when: string | number, change: Partial<ViewState> = {}): Scene =>
  scene(war, reports, viewAt(war, when, change));
const ids = ({ strikes }: Scene): readonly string[] => strikes.map(({ strike }) => strike.id);

describe('what is in view', () => {
  const ganja = strikeOf(war, '2020-10-11-ganja');
  const { start } = ganja.time;

  it.each([
    ['a minute before its start', start - 1, false],
    ['at its start', start, true],
    ['in the last minute of the window', start + 59, true],
    ['when the window has passed its start', start + 60, false],
  ])('a report %s', (_, when, shown) => expect(ids(at(when, { span: 60 })).includes(ganja.id)).toBe(shown));
  it('never depends on how long a report lasts', () => {
    const long = war.strikes.find(({ time }) => time.end - time.start > 3 * 1440);
    expect(long).toBeDefined();
    if (long) expect(ids(at(long.time.end, { span: 1440 }))).not.toContain(long.id);
  });
  it('is everything so far with `all`', () => {
    expect(ids(at(war.period.end, { span: 'all' }))).toEqual(war.strikes.map(({ id }) => id));
    const half = at('2020-10-11T02:30', { span: 'all' });
    expect(ids(half)).toEqual(
      war.strikes.filter(({ time }) => time.start <= half.view.at).map(({ id }) => id),
    );
    expect(half.window.from).toBeNull();
  });
  it('obeys the filters', () => {
    const filters = { kind: ['missile', 'rocket'], stance: ['denied'] } as const;
    const shown = at('2020-10-20T00:00', { span: 'all', ...filters });
    expect(shown.strikes.length).toBeGreaterThan(0);
    const hidden = war.strikes.filter(
      ({ id, time }) => time.start <= shown.view.at && !ids(shown).includes(id),
    );
    for (const { strike } of shown.strikes) expect(passes(strike, shown.view)).toBe(true);
    for (const strike of hidden) expect(passes(strike, shown.view)).toBe(false);
  });
  it('is sorted by start, and `visible` is the same list', () => {
    for (let when = war.period.start; when <= war.period.end; when += 360) {
      const shown = at(when);
      const starts = shown.strikes.map(({ strike }) => strike.time.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(shown.visible).toEqual(ids(shown));
      for (const { index, strike } of shown.strikes) expect(war.strikes[index]).toBe(strike);
    }
  });
  it('fades with age inside the window, which never hides', () => {
    const shown = at(start, { span: 1440 });
    const newest = [...shown.strikes].find(({ strike }) => strike.id === ganja.id);
    expect(newest).toMatchObject({ age: 0, freshness: 1 });
    for (const { age, freshness } of shown.strikes) expect(freshness).toBeCloseTo(1 - age / 1440);
    const all = at('2020-11-01T00:00', { span: 'all' });
    for (const { freshness } of all.strikes) expect(freshness >= 0 && freshness <= 1).toBe(true);
    expect(
      at(war.period.start, { span: 'all' })
        .strikes.slice()
        .every(({ freshness }) => freshness === 1),
    ).toBe(true);
  });
  it('marks the open report, and what names the open place', () => {
    const shown = at('2020-10-17T11:30', { place: 'stepanakert', report: '2020-10-17-shusha', span: 1440 });
    const marks = [...shown.strikes]
      .filter(({ atOpenPlace, selected }) => atOpenPlace || selected)
      .map(({ strike, selected }) => [strike.id, selected]);
    expect(marks).toEqual([
      ['2020-10-17-stepanakert-night', false],
      ['2020-10-17-shusha', true],
    ]);
  });
});

describe('counts and sums', () => {
  it('count bulletins and running totals apart, and incidents by who held the place', () => {
    const { counts, strikes } = at(war.period.end, { span: 'all' });
    const of = (scope: string): number => [...strikes].filter(({ strike }) => strike.scope === scope).length;
    expect(counts).toMatchObject({
      incidents: of('incident'),
      bulletins: of('area-bulletin'),
      totals: of('running-total'),
    });
    expect(Math.min(counts.incidents, counts.bulletins, counts.totals)).toBeGreaterThan(0);
    expect(Object.values(counts.bySide).reduce((sum, n) => sum + n, 0)).toBe(counts.incidents);
  });
  it('sum the lowest and the highest figures of incidents only', () => {
    for (let when = war.period.start; when <= war.period.end; when += 720) {
      const { deaths, strikes, counts } = at(when, { span: 4320 });
      const incidents = [...strikes].flatMap(({ strike }) =>
        strike.scope === 'incident' ? [strike.killed] : [],
      );
      const figures = incidents.flatMap((killed) => killed ?? []);
      expect(deaths).toEqual({
        min: figures.reduce((sum, { min }) => sum + min, 0),
        max: figures.reduce((sum, { max }) => sum + max, 0),
        withFigure: figures.length,
        withoutFigure: incidents.length - figures.length,
      });
      expect(deaths.withFigure + deaths.withoutFigure).toBe(counts.incidents);
    }
  });
  it('add nothing of a bulletin or a running total, though they give figures', () => {
    const besides = war.strikes.filter(
      ({ scope, casualties }) =>
        scope !== 'incident' && casualties.some(({ killed }) => (killed.max ?? 0) > 0),
    );
    expect(besides.length).toBeGreaterThan(0);
    for (const { time } of besides) {
      const { deaths, strikes } = at(time.start, { span: 1 });
      const highest = [...strikes].reduce(
        (sum, { strike }) => sum + (strike.scope === 'incident' ? (strike.killed?.max ?? 0) : 0),
        0,
      );
      expect(deaths.max).toBe(highest);
    }
  });
});

describe('the legend', () => {
  it('explains exactly what is in view', () => {
    for (let when = war.period.start; when <= war.period.end; when += 1440) {
      const { legend, strikes } = at(when);
      const all = strikes.map(({ strike }) => strike);
      expect(new Set(legend.kinds)).toEqual(new Set(all.map(({ kind }) => kind)));
      expect(legend.bulletin).toBe(all.some(({ scope }) => scope === 'area-bulletin'));
      expect(legend.incident).toBe(all.some(({ scope }) => scope === 'incident'));
      expect(legend.total).toBe(all.some(({ scope }) => scope === 'running-total'));
      expect(legend.answered).toBe(
        all.some(({ answers }) => answers.some((answer) => answer !== 'none-found')),
      );
      expect(new Set(legend.sides)).toEqual(new Set(all.map(({ heldBy }) => heldBy ?? '')));
    }
  });
  it('is empty of strikes when none is in view, and still has the front line', () => {
    const { legend } = at('2020-09-27T00:00', { span: 1, kind: ['air'] });
    expect(legend).toMatchObject({ kinds: [], incident: false, deaths: false, noFigure: false, front: true });
    expect(scene({ ...war, frontLine: [] }, reports, viewAt(war, '2020-09-27T00:00')).legend).toMatchObject({
      front: false,
      area: false,
    });
  });
});

describe('what is open', () => {
  it('is found by id, with every report of the place whatever the window', () => {
    const { open } = at('2020-09-28T00:00', { place: 'ganja', report: '2020-10-11-ganja', kind: ['air'] });
    expect([open.place?.id, open.report?.id, open.truce]).toEqual(['ganja', '2020-10-11-ganja', null]);
    expect([...open.reports]).toEqual(war.strikes.filter(({ places }) => places.includes('ganja')));
    expect(at('2020-09-28T00:00', { truce: 'pledge-geneva' }).open.truce?.id).toBe('pledge-geneva');
  });
  it('is nothing for ids that the data does not have', () => {
    const { open } = at('2020-09-28T00:00', { place: 'x', report: 'x', truce: 'x' });
    expect(open).toEqual({ place: null, report: null, truce: null, reports: [] });
  });
});

describe('the scene maker', () => {
  it('answers with the same scene for the same view', () => {
    const sceneOf = createSceneMaker(war);
    const view = viewAt(war, '2020-10-11T02:30');
    expect(sceneOf(view)).toBe(sceneOf(view));
    expect(sceneOf({ ...view })).not.toBe(sceneOf(view));
    expect(sceneOf(view).visible).toEqual(scene(war, reports, view).visible);
  });
});

describe('a step', () => {
  it('counts nothing before somebody reads a number, and then once', () => {
    const counts = vi.spyOn(Selection.prototype, 'countsBy');
    const made = at('2020-10-11T02:30');
    expect(made.strikes.length).toBeGreaterThan(0);
    expect(made.front).not.toBeNull();
    expect(counts).not.toHaveBeenCalled();
    expect(made.counts.incidents).toBeGreaterThan(0);
    const once = counts.mock.calls.length;
    expect(once).toBeGreaterThan(0);
    expect(made.legend.incident).toBe(true);
    expect(made.deaths.withFigure).toBeGreaterThan(0);
    expect(counts).toHaveBeenCalledTimes(once);
    expect(made.truce).toBe(made.truce);
    counts.mockRestore();
  });
});
