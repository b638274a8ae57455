import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timelineWords } from '../../../src/i18n/catalogues/timeline.ts';
import type { Conflict, Truce, TruceAccusation } from '../../../src/model/conflict.ts';
import { parseInstant } from '../../../src/model/time.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { askEdge, askMoment, edgeOf, type Handles, modeOf } from '../../../src/ui/timeline/asks.ts';
import { bandAt, pledgeMarks, truceBands } from '../../../src/ui/timeline/bands.ts';
import { barPaths, binAt, binMinutes, highest } from '../../../src/ui/timeline/bins.ts';
import { fitText } from '../../../src/ui/timeline/measure.ts';
import { timeScale } from '../../../src/ui/timeline/scale.ts';
import { createSettled } from '../../../src/ui/timeline/settled.ts';
import { pledgeText } from '../../../src/ui/timeline/words.ts';

const at = (text: string): number => parseInstant(text, 240) ?? Number.NaN;
const period = { start: at('2020-09-27'), end: at('2020-11-11') };

describe('truce bands', () => {
  const accusation = (side: string, more: Partial<TruceAccusation>): TruceAccusation =>
    ({ side, at: null, day: null, minutesAfter: null, ...more }) as TruceAccusation;
  const truce = (id: string, start: string, end: string | null, accusations: TruceAccusation[] = []): Truce =>
    ({
      id,
      type: 'ceasefire',
      accusations,
      effect: { at: at(start), day: start.slice(0, 10) },
      interval: { start: at(start), end: end === null ? null : at(end) },
    }) as unknown as Truce;
  const pledge = {
    id: 'pledge',
    type: 'pledge',
    interval: null,
    effect: { at: null, day: '2020-10-30' },
  } as unknown as Truce;
  const conflict = {
    sides: [{ id: 'east' }, { id: 'west' }],
    zone: { offset: 240, label: 'UTC+4' },
    period,
    truces: [
      truce('first', '2020-10-10T12:00', '2020-10-18', [
        accusation('west', { at: at('2020-10-10T12:05'), minutesAfter: { min: 5, max: 5 } }),
        accusation('east', { minutesAfter: { min: 0, max: 60 } }),
      ]),
      truce('second', '2020-10-18', '2020-11-10T01:00', [accusation('west', { at: at('2020-10-18T00:04') })]),
      pledge,
      truce('third', '2020-11-10T01:00', null, [accusation('east', { day: '2020-11-26' })]),
    ],
  } as unknown as Conflict;
  const bands = truceBands(conflict);

  it('run from effect to the next effect, the last to the end of the period', () => {
    expect(bands.map(({ start, end, final }) => [start, end, final])).toEqual([
      [at('2020-10-10T12:00'), at('2020-10-18'), false],
      [at('2020-10-18'), at('2020-11-10T01:00'), false],
      [at('2020-11-10T01:00'), period.end, true],
    ]);
    expect(bands.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
  it('turn at the earliest accusation and stay solid when there is none on the track', () => {
    expect(bands.map(({ alleged }) => alleged)).toEqual([
      at('2020-10-10T12:00'),
      at('2020-10-18T00:04'),
      period.end,
    ]);
  });
  it('mark each side at its own minute, with bounds where no clock time is known', () => {
    const marks = bands[0]?.marks.map(({ side, from, to }) => [side, from, to]);
    expect(marks).toEqual([
      [0, at('2020-10-10T12:00'), at('2020-10-10T13:00')],
      [1, at('2020-10-10T12:05'), at('2020-10-10T12:05')],
    ]);
    expect(bands[2]?.marks).toEqual([]);
  });
  it('never hold a pledge, which is a mark over its day', () => {
    expect(bands.some(({ truce: { id } }) => id === 'pledge')).toBe(false);
    expect(pledgeMarks(conflict).map(({ from, to }) => [from, to])).toEqual([
      [at('2020-10-30'), at('2020-10-31')],
    ]);
    const words = pledgeMarks(conflict).map((mark) => pledgeText(mark, conflict, 'en'));
    expect(words).toEqual(['30 Oct. A pledge, not a truce']);
  });
  it('are half-open', () => {
    expect(bandAt(bands, at('2020-10-10T11:59'))).toBeNull();
    expect(bandAt(bands, at('2020-10-18'))?.truce.id).toBe('second');
  });
});

describe('bars', () => {
  const scale = timeScale({ start: 0, end: 120 }, 120, 0);
  const bins = [
    { start: 0, end: 60, counts: [1, 2, 0], total: 3 },
    { start: 60, end: 120, counts: [0, 0, 1], total: 1 },
  ];
  it('stack the sides in order from the baseline, unknown last', () => {
    expect(barPaths(bins, scale, 30, 40, 3)).toEqual([
      'M0.5 40h59V30h-59z',
      'M0.5 30h59V10h-59z',
      'M60.5 40h59V30h-59z',
    ]);
  });
  it('find the bin under the pointer and the highest', () => {
    expect(binAt(bins, 60)?.start).toBe(60);
    expect(binAt(bins, 120)).toBeNull();
    expect([highest(bins), highest([])]).toEqual([3, 1]);
  });
  it('widen until they can be seen', () => {
    expect([binMinutes(1), binMinutes(4 / 360), binMinutes(0.00001)]).toEqual([60, 360, 10080]);
  });
});

describe('requests of the handles', () => {
  const now = at('2020-10-11T02:30');
  const handles = (span: number | 'all', anchor: number | null = null): Handles => ({
    scene: {
      view: { at: now, span } as ViewState,
      window: { from: span === 'all' ? null : now - span, to: now },
    },
    period,
    anchor,
  });
  it('move the moment with its window, or one end of an exact range', () => {
    expect(askMoment(handles(4320), now + 60)).toEqual({ type: 'set-at', at: now + 60 });
    expect(askMoment(handles(60, now - 60), now + 60)).toEqual({
      type: 'set-range',
      from: now - 60,
      to: now + 60,
    });
    expect(askMoment(handles(60, now - 60), now - 600)).toEqual({
      type: 'set-range',
      from: now - 60,
      to: now - 59,
    });
    expect(askMoment(handles(4320), period.end + 9)).toEqual({ type: 'set-at', at: period.end });
  });
  it('widen the span, up to everything so far', () => {
    expect(askEdge(handles(60), now - 600)).toEqual({ type: 'set-span', span: 600 });
    expect(askEdge(handles(60), now + 5)).toEqual({ type: 'set-span', span: 1 });
    expect(askEdge(handles(60), period.start)).toEqual({ type: 'set-span', span: 'all' });
    expect(askEdge(handles(60, now - 60), 0)).toEqual({ type: 'set-range', from: period.start, to: now });
  });
  it('know the mode and where the edge rests', () => {
    expect([modeOf(handles(60)), modeOf(handles('all', now)), modeOf(handles(60, now - 60))]).toEqual([
      'window',
      'all',
      'range',
    ]);
    expect(edgeOf(handles('all'))).toBe(period.start);
    expect(edgeOf(handles(60))).toBe(now - 60);
  });
});

describe('what is spoken', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  it('follows a step at once', () => {
    const spoken = createSettled(() => undefined);
    expect(spoken.value([1], false, () => 'a')).toBe('a');
    expect(spoken.value([2], false, () => 'b')).toBe('b');
  });
  it('keeps still while time runs and comes with the rest', () => {
    let value = '';
    let key = 1;
    const render = () => {
      value = spoken.value([key], true, () => `moment ${key}`);
    };
    const spoken = createSettled(render, 200);
    render();
    for (key = 2; key < 6; key += 1) {
      render();
      vi.advanceTimersByTime(150);
    }
    key = 5;
    expect(value).toBe('moment 1');
    vi.advanceTimersByTime(60);
    expect(value).toBe('moment 5');
  });
});

describe('labels', () => {
  const measure = (text: string) => text.length;
  it('are whole, cut with an ellipsis, or left out', () => {
    expect([
      fitText('1 Moscow', 8, measure),
      fitText('1 Moscow truce', 10, measure),
      fitText('1 Moscow', 5, measure),
    ]).toEqual(['1 Moscow', '1 Moscow…', '']);
  });
});

describe('words', () => {
  const holes = (message: unknown): string => {
    const forms = typeof message === 'string' ? [message] : Object.values(message as Record<string, string>);
    return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join();
  };
  it('have the same holes in every language', () => {
    for (const [key, message] of Object.entries(timelineWords.en)) {
      for (const lang of ['hy', 'az', 'ru'] as const) {
        expect(holes(timelineWords[lang][key as keyof typeof timelineWords.en]), `${lang} ${key}`).toBe(
          holes(message),
        );
      }
    }
  });
});
