import { describe, expect, it } from 'vitest';
import { reportsOf } from '../../../src/query/reports.ts';
import type { Request } from '../../../src/state/request.ts';
import { createTransition } from '../../../src/state/transition.ts';
import { truceMoment } from '../../../src/state/truce-moment.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { warConflict, warTime } from '../../support/conflict.ts';
import { strikeOf, viewAt } from '../../support/view.ts';

const war = warConflict();
const { start, end } = war.period;
const transition = createTransition(war, (view, direction) =>
  reportsOf(war).neighbour(view, view.at, direction),
);
const noon = viewAt(war, '2020-10-11T12:00');
/** What changed, as `[key, value]` pairs. */
function changes(request: Request, view: ViewState = noon): Partial<ViewState> {
  const after = transition(view, request);
  const keys = Object.keys(after) as (keyof ViewState)[];
  return Object.fromEntries(keys.filter((key) => after[key] !== view[key]).map((key) => [key, after[key]]));
}
const unchanged = (request: Request, view: ViewState = noon): void =>
  expect(transition(view, request)).toBe(view);

describe('the moment', () => {
  it.each([
    ['inside', warTime('2020-10-12T03:07'), warTime('2020-10-12T03:07')],
    ['before the period', start - 1, start],
    ['after the period', end + 5000, end],
    ['a fraction', warTime('2020-10-12T03:07') + 0.4, warTime('2020-10-12T03:07')],
  ])('is set %s', (_, at, becomes) => expect(changes({ type: 'set-at', at })).toEqual({ at: becomes }));
  it('steps, and stops at both limits', () => {
    expect(changes({ type: 'step', minutes: -60 })).toEqual({ at: noon.at - 60 });
    unchanged({ type: 'step', minutes: 60 }, { ...noon, at: end });
    expect(changes({ type: 'step', minutes: -1440 }, { ...noon, at: start + 30 })).toEqual({ at: start });
  });
  it('stays the same object when it is set to itself', () => unchanged({ type: 'set-at', at: noon.at }));
});

describe('the span', () => {
  it.each([
    [60, 60],
    [0, 1],
    [-5, 1],
    [90.4, 90],
    ['all', 'all'],
  ] as const)('%s becomes %s', (span, becomes) =>
    expect(changes({ type: 'set-span', span })).toEqual({ span: becomes }),
  );
  it('takes an exact range as its end and its length, given in either order', () => {
    const from = warTime('2020-10-10T12:00');
    const to = warTime('2020-10-11T02:30');
    const range = { at: to, span: 870 };
    expect(changes({ type: 'set-range', from, to })).toEqual(range);
    expect(changes({ type: 'set-range', from: to, to: from })).toEqual(range);
  });
  it('keeps a range inside the period at its end, and at least a minute long', () => {
    expect(changes({ type: 'set-range', from: end - 60, to: end + 500 })).toEqual({ at: end, span: 60 });
    expect(changes({ type: 'set-range', from: end + 10, to: end + 20 })).toEqual({ at: end, span: 1 });
    expect(changes({ type: 'set-range', from: noon.at, to: noon.at })).toEqual({ span: 1 });
  });
});

describe('opening and closing', () => {
  it('opens a place and closes the rest', () => {
    const open = { ...noon, truce: 'truce-1-moscow' };
    expect(changes({ type: 'open-place', place: 'ganja' }, open)).toEqual({ place: 'ganja', truce: null });
  });
  it.each([
    { type: 'open-place', place: 'atlantis' },
    { type: 'open-report', report: 'none' },
    { type: 'open-truce', truce: 'none' },
    { type: 'jump-truce', truce: 'none' },
  ] as const)('ignores an unknown id: $type', (request) => unchanged(request));
  it('opens a report in its place, where the moment already shows it', () =>
    expect(changes({ type: 'open-report', report: '2020-10-11-ganja' })).toEqual({
      report: '2020-10-11-ganja',
      place: 'ganja',
    }));
  it('brings the moment to a report that is not in view, before or after', () => {
    const { time } = strikeOf(war, '2020-10-28-barda');
    expect(changes({ type: 'open-report', report: '2020-10-28-barda' })).toEqual({
      report: '2020-10-28-barda',
      place: 'barda',
      at: time.start,
    });
    const late = viewAt(war, '2020-11-09T00:00');
    expect(changes({ type: 'open-report', report: '2020-10-28-barda' }, late).at).toBe(time.start);
  });
  it('counts the oldest minute of the window as out of view, and the moment itself as in view', () => {
    const { time } = strikeOf(war, '2020-10-11-ganja');
    const open = (at: number): Partial<ViewState> =>
      changes({ type: 'open-report', report: '2020-10-11-ganja' }, { ...noon, span: 60, at });
    expect(open(time.start + 60).at).toBe(time.start);
    expect(open(time.start + 59).at).toBeUndefined();
    expect(open(time.start).at).toBeUndefined();
    expect(open(time.start - 1).at).toBe(time.start);
  });
  it('shows everything so far with `all`, however old', () => {
    const late = viewAt(war, '2020-11-09T00:00', { span: 'all' });
    expect(changes({ type: 'open-report', report: '2020-10-11-ganja' }, late).at).toBeUndefined();
  });
  it('follows a report that is in view when it is asked to', () => {
    const { time } = strikeOf(war, '2020-10-11-ganja');
    const request = { type: 'open-report', report: '2020-10-11-ganja', follow: true } as const;
    expect(changes(request).at).toBe(time.start);
  });
  it('keeps the open place when the report names it too', () => {
    const open = { ...noon, place: 'stepanakert' };
    expect(changes({ type: 'open-report', report: '2020-10-17-shusha' }, open).place).toBeUndefined();
    expect(changes({ type: 'open-report', report: '2020-10-17-shusha' }).place).toBe('shusha');
  });
  it('opens a truce where the moment stands, or jumps to its effect', () => {
    const open = { ...noon, place: 'ganja', report: '2020-10-11-ganja' };
    expect(changes({ type: 'open-truce', truce: 'truce-2-paris' }, open)).toEqual({
      truce: 'truce-2-paris',
      place: null,
      report: null,
    });
    expect(changes({ type: 'jump-truce', truce: 'truce-2-paris' }).at).toBe(warTime('2020-10-18T00:00'));
  });
  it('jumps to the end of the day of a pledge that gives no hour', () => {
    expect(changes({ type: 'jump-truce', truce: 'pledge-geneva' }).at).toBe(warTime('2020-10-31T00:00'));
    const exact = { interval: null, effect: { at: 7, day: '2020-10-30', note: '', sources: [] } };
    expect(truceMoment(exact, war)).toBe(7);
  });
  it('closes everything, once', () => {
    expect(changes({ type: 'close' }, { ...noon, place: 'ganja', report: '2020-10-11-ganja' })).toEqual({
      place: null,
      report: null,
    });
    unchanged({ type: 'close' });
  });
});

describe('from report to report', () => {
  const starts = war.strikes.map(({ time }) => time.start);
  it('goes to the nearest start after and before the moment', () => {
    expect(changes({ type: 'next-report' }).at).toBe(Math.min(...starts.filter((at) => at > noon.at)));
    expect(changes({ type: 'previous-report' }).at).toBe(Math.max(...starts.filter((at) => at < noon.at)));
  });
  it('reaches every start going forward, and the same ones going back', () => {
    const walk = (type: 'next-report' | 'previous-report', from: number): readonly number[] => {
      const seen: number[] = [];
      for (let view: ViewState = { ...noon, at: from }; ; ) {
        const after = transition(view, { type });
        if (after === view) return seen;
        seen.push(after.at);
        view = after;
      }
    };
    const all = [...new Set(starts)].sort((a, b) => a - b);
    expect(walk('next-report', start)).toEqual(all.filter((at) => at > start));
    expect(walk('previous-report', end)).toEqual(all.reverse());
  });
  it('steps over what the filters hide', () => {
    const view: ViewState = { ...noon, kind: ['cluster'] };
    const wanted = war.strikes.filter(({ kind, time }) => kind === 'cluster' && time.start > noon.at);
    expect(changes({ type: 'next-report' }, view).at).toBe(wanted[0]?.time.start);
  });
});

describe('filters, language, theme, camera', () => {
  it.each([
    ['filter-kind', 'kind', ['drone']],
    ['filter-by', 'by', ['armenia']],
    ['filter-against', 'against', ['azerbaijan']],
    ['filter-stance', 'stance', ['denied']],
  ] as const)('%s sets its list, and an empty list shows all', (type, key, list) => {
    const request = (value: readonly string[] | null) => ({ type, [key]: value }) as unknown as Request;
    expect(changes(request(list))).toEqual({ [key]: list });
    unchanged(request([]));
    unchanged(request(null));
    unchanged(request([...list]), { ...noon, [key]: list });
    expect(changes(request([]), { ...noon, [key]: list })).toEqual({ [key]: null });
  });
  it('clears every filter and nothing else', () => {
    const view: ViewState = {
      ...noon,
      kind: ['air'],
      by: ['armenia'],
      against: ['armenia'],
      stance: ['denied'],
    };
    expect(changes({ type: 'clear-filters' }, { ...view, place: 'ganja' })).toEqual({
      kind: null,
      by: null,
      against: null,
      stance: null,
    });
  });
  it('changes language and theme', () => {
    expect(changes({ type: 'set-lang', lang: 'az' })).toEqual({ lang: 'az' });
    expect(changes({ type: 'set-theme', theme: 'dark' })).toEqual({ theme: 'dark' });
  });
  it('takes over a camera, and knows it again', () => {
    const viewport = { zoom: 8, center: [46.8, 40.2] as const };
    expect(changes({ type: 'move-camera', viewport })).toEqual({ map: viewport });
    unchanged(
      { type: 'move-camera', viewport: { zoom: 8, center: [46.8, 40.2] } },
      { ...noon, map: viewport },
    );
    expect(changes({ type: 'move-camera', viewport: null }, { ...noon, map: viewport })).toEqual({
      map: null,
    });
  });
  it('takes over several keys at once', () =>
    expect(changes({ type: 'set-view', view: { span: 'all', lang: 'ru' } })).toEqual({
      span: 'all',
      lang: 'ru',
    }));
  it('answers with a frozen view', () =>
    expect(Object.isFrozen(transition(noon, { type: 'set-lang', lang: 'hy' }))).toBe(true));
});
