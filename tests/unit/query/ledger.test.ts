import { describe, expect, it } from 'vitest';
import type { FrontLineTrace, Truce, TruceAccusation } from '../../../src/model/conflict.ts';
import { reportsOf } from '../../../src/query/reports.ts';
import { traceAt } from '../../../src/query/trace.ts';
import { earliestOf, firstAccusations, pledgeAt, truceAt } from '../../../src/query/truce-ledger.ts';
import { dayStart } from '../../../src/scene/scene.ts';
import { warConflict, warTime } from '../../support/conflict.ts';

const war = warConflict();
const day = dayStart(war);
const truceIdAt = (text: string): string | null => truceAt(war.truces, warTime(text))?.id ?? null;

describe('which truce is in force', () => {
  it.each([
    ['2020-09-27T00:00', null],
    ['2020-10-10T11:59', null],
    ['2020-10-10T12:00', 'truce-1-moscow'],
    ['2020-10-17T23:59', 'truce-1-moscow'],
    ['2020-10-18T00:00', 'truce-2-paris'],
    ['2020-10-26T07:59', 'truce-2-paris'],
    ['2020-10-26T08:00', 'truce-3-washington'],
    ['2020-11-10T00:59', 'truce-3-washington'],
    ['2020-11-10T01:00', 'agreement-10-november'],
    ['2020-11-11T00:00', 'agreement-10-november'],
  ])('%s: %s', (text, id) => expect(truceIdAt(text)).toBe(id));
  it('is never more than one: each ends where the next begins, and only the last is open', () => {
    const intervals = war.truces.flatMap(({ interval }) => interval ?? []);
    expect(intervals.map(({ end }) => end)).toEqual([...intervals.slice(1).map(({ start }) => start), null]);
  });
});

describe('the pledge of Geneva', () => {
  const pledgeIdAt = (text: string): string | null => pledgeAt(war.truces, warTime(text), day)?.id ?? null;
  it.each([
    ['2020-10-30T23:59', null],
    ['2020-10-31T00:00', 'pledge-geneva'],
    ['2020-11-10T00:59', 'pledge-geneva'],
    ['2020-11-10T01:00', null],
  ])('%s: %s', (text, id) => expect(pledgeIdAt(text)).toBe(id));
  it('ends no truce', () => expect(truceIdAt('2020-10-31T00:00')).toBe('truce-3-washington'));
  it('counts from its minute when it has one', () => {
    const pledge = { type: 'pledge', interval: null, effect: { at: 50, day: '' } } as unknown as Truce;
    expect([49, 50].map((minute) => pledgeAt([pledge], minute, day)?.effect.at ?? null)).toEqual([null, 50]);
  });
});

describe('first accusations', () => {
  const sides = war.sides.map(({ id }) => id);
  const accusation = (part: Partial<TruceAccusation>) =>
    ({ side: 'a', at: null, day: null, minutesAfter: null, ...part }) as TruceAccusation;
  const truce = (list: readonly TruceAccusation[]) =>
    ({ interval: { start: 100, end: null }, accusations: list }) as unknown as Truce;

  it('know the clock, else the lower bound, else the day, else nothing', () => {
    const of = (part: Partial<TruceAccusation>) => earliestOf(truce([]), accusation(part), () => 7);
    expect(of({ at: 5, minutesAfter: { min: 1, max: 2 }, day: 'x' })).toBe(5);
    expect(of({ minutesAfter: { min: 3, max: 60 }, day: 'x' })).toBe(103);
    expect(of({ day: 'x' })).toBe(7);
    expect(of({})).toBeNull();
    const pledge = { interval: null } as unknown as Truce;
    expect(earliestOf(pledge, accusation({ minutesAfter: { min: 3, max: 3 }, day: 'x' }), () => 7)).toBe(7);
  });
  it('are the earliest of each side, those without a time last, in the order of the sides', () => {
    const list = [
      accusation({ side: 'b', at: 9 }),
      accusation({ side: 'a' }),
      accusation({ side: 'a', at: 30 }),
      accusation({ side: 'a', at: 20 }),
    ];
    const first = firstAccusations(truce(list), ['a', 'b', 'c'], () => 0);
    expect(first.map(({ side, earliest }) => [side, earliest])).toEqual([
      ['a', 20],
      ['b', 9],
    ]);
  });
  it('of the war: who accused whom, and how many minutes after each truce began', () => {
    const found = war.truces.flatMap((each) =>
      each.interval === null
        ? []
        : firstAccusations(each, sides, day).map(({ side, accusation: { minutesAfter } }) => [
            each.id,
            side,
            minutesAfter && `${minutesAfter.min}-${minutesAfter.max}`,
          ]),
    );
    expect(found).toEqual([
      ['truce-1-moscow', 'azerbaijan', '0-60'],
      ['truce-1-moscow', 'armenian', '5-5'],
      ['truce-2-paris', 'azerbaijan', '2-2'],
      ['truce-2-paris', 'armenian', '4-4'],
      ['truce-3-washington', 'azerbaijan', '5-5'],
      ['truce-3-washington', 'armenian', '45-45'],
      ['agreement-10-november', 'azerbaijan', null],
      ['agreement-10-november', 'armenian', expect.any(String)],
    ]);
  });
});

describe('the trace of the front line', () => {
  const trace = (start: number) => ({ interval: { start, end: null } }) as unknown as FrontLineTrace;
  const [first, second] = [trace(1440), trace(1440 * 5)];
  it('is none before the first', () => expect(traceAt([first, second], 1439)).toBeNull());
  it('is its own on its day, and lies between traces after it', () => {
    expect(traceAt([first, second], 1440)).toEqual({ trace: first, next: second, between: false });
    expect(traceAt([first, second], 1440 * 2 - 1)?.between).toBe(false);
    expect(traceAt([first, second], 1440 * 2)).toEqual({ trace: first, next: second, between: true });
  });
  it('has nothing after the last', () =>
    expect(traceAt([first, second], 1440 * 99)).toEqual({ trace: second, next: null, between: false }));
  it('of the war: there is one at every moment of the slider', () => {
    expect(traceAt(war.frontLine, war.period.start)?.trace.interval.start).toBe(war.period.start);
  });
});

describe('reports by place', () => {
  const reports = reportsOf(war);
  it('has every report under each place that it names, in order of time', () => {
    for (const place of war.places.keys()) {
      expect([...reports.ofPlace(place)]).toEqual(war.strikes.filter(({ places }) => places.includes(place)));
    }
  });
  it('is empty for a place that none names', () => expect([...reports.ofPlace('atlantis')]).toEqual([]));
});
