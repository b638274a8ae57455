import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/model/time.ts';
import { minuteAt, roundLocal, timeScale, xOf } from '../../../src/ui/timeline/scale.ts';
import { dayLabels, dayTicks, longLabels, monthLabels } from '../../../src/ui/timeline/ticks.ts';
import { parseTyped, typedForm } from '../../../src/ui/timeline/typed.ts';

const OFFSET = 240;
const at = (text: string): number => parseInstant(text, OFFSET) ?? Number.NaN;
const period = { start: at('2020-09-27'), end: at('2020-11-11') };

describe('scale', () => {
  const scale = timeScale(period, 1024, 12);
  it('puts the limits at the insets and is its own inverse between them', () => {
    expect(xOf(scale, period.start)).toBe(12);
    expect(xOf(scale, period.end)).toBe(1012);
    for (const minute of [period.start, at('2020-10-11T02:31'), period.end]) {
      expect(minuteAt(scale, xOf(scale, minute))).toBeCloseTo(minute, 6);
    }
  });
  it('keeps what lies outside at the limits', () => {
    expect(xOf(scale, period.start - 500)).toBe(12);
    expect(minuteAt(scale, -30)).toBe(period.start);
    expect(minuteAt(scale, 5000)).toBe(period.end);
  });
  it('survives a track without width', () => {
    expect(Number.isFinite(xOf(timeScale(period, 0, 12), period.end))).toBe(true);
  });
  it('rounds to local hours and days, also where the offset is not a whole hour', () => {
    expect(roundLocal(at('2020-10-11T02:29'), 60, OFFSET)).toBe(at('2020-10-11T02:00'));
    expect(roundLocal(at('2020-10-11T13:00'), 1440, OFFSET)).toBe(at('2020-10-12'));
    expect(roundLocal(10 * 60 + 29, 60, 270) % 60).toBe(30);
  });
});

describe('ticks', () => {
  const ticks = dayTicks(period.start, period.end, OFFSET);
  it('stand at local midnights whatever the zone of the machine', () => {
    expect(ticks).toHaveLength(45);
    expect(ticks[0]?.minute).toBe(period.start);
    expect(ticks.every(({ minute }) => (minute + OFFSET) % 1440 === 0)).toBe(true);
  });
  it('tell Mondays and first days of months', () => {
    const unit = (day: string) => ticks.find(({ minute }) => minute === at(day))?.unit;
    expect([unit('2020-09-27'), unit('2020-09-28'), unit('2020-10-01'), unit('2020-10-12')]).toEqual([
      'day',
      'week',
      'month',
      'week',
    ]);
  });
  it('name the month that the track begins in and each that begins on it', () => {
    const minutes = monthLabels(period.start, period.end, OFFSET).map(({ minute }) => minute);
    expect(minutes).toEqual([period.start, at('2020-10-01'), at('2020-11-01')]);
    expect(monthLabels(at('2020-10-01'), period.end, OFFSET)).toHaveLength(2);
  });
  it('write every day, Mondays or every second Monday as room allows', () => {
    const count = (dayPx: number, ownMonths: boolean) =>
      dayLabels(period.start, period.end, OFFSET, dayPx, ownMonths).length;
    expect([count(27, true), count(8, false), count(5, false)]).toEqual([45, 7, 4]);
  });
});

describe('typed times', () => {
  it.each([
    ['2020-10-11 02:30', '2020-10-11T02:30'],
    ['2020-10-11T02:30', '2020-10-11T02:30'],
    [' 2020-10-11 ', '2020-10-11T00:00'],
    ['11.10.2020 2:30', '2020-10-11T02:30'],
    ['2020-10-10T22:30Z', '2020-10-11T02:30'],
  ])('reads %s', (text, expected) => {
    expect(parseTyped(text, OFFSET, period)).toEqual({ minute: at(expected) });
  });
  it.each([
    ['', 'not-a-time'],
    ['2020-10-32', 'not-a-time'],
    ['2020-10-11 25:00', 'not-a-time'],
    ['tomorrow', 'not-a-time'],
    ['2020-09-26 23:59', 'before-start'],
    ['2020-11-11 00:01', 'after-end'],
  ])('refuses "%s" as %s', (text, error) => {
    expect(parseTyped(text, OFFSET, period)).toEqual({ error });
  });
  it('reads back what it writes', () => {
    const minute = at('2020-11-10T01:00');
    expect(typedForm(minute, OFFSET)).toBe('2020-11-10 01:00');
    expect(parseTyped(typedForm(minute, OFFSET), OFFSET, period)).toEqual({ minute });
  });
});

it('names months with their year, or years, where a period is long', () => {
  const [from, to] = [Date.UTC(1991, 7, 8) / 60_000, Date.UTC(2022, 11, 31) / 60_000];
  const years = (width: number) =>
    (longLabels(from, to, 0, width / ((to - from) / 1440)) ?? []).map(({ minute, form }) => [
      new Date(minute * 60_000).toISOString().slice(0, 10),
      form,
    ]);
  // 31 years: about 40 px a year, then 12.
  expect(years(1256).slice(0, 2)).toEqual([
    ['1992-01-01', 'year'],
    ['1994-01-01', 'year'],
  ]);
  expect(years(375).map(([day]) => day)).toContain('2010-01-01');
  expect(longLabels(from, from + 800 * 1440, 0, 1.5)?.[0]?.form).toBe('month-year');
  expect(longLabels(from, from + 45 * 1440, 0, 8)).toBeNull();
});
