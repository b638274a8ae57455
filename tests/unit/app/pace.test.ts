import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace } from '../../../src/app/pace.ts';
import { movesInTime } from '../../../src/state/view-state.ts';
import { warConflict } from '../../support/conflict.ts';
import { viewAt } from '../../support/view.ts';

describe('the pace of a drag', () => {
  let drawn: string[] = [];
  const step = (pace: Pace): void => pace.step(() => drawn.push('some'));
  beforeEach(() => {
    drawn = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => vi.useRealTimers());
  const made = (): Pace => new Pace((lists) => drawn.push(lists ? 'everything' : 'words'));
  const times = (what: string): number => drawn.filter((one) => one === what).length;

  it('draws everything when the first step is painted, and again after a pause', () => {
    const pace = made();
    for (let n = 0; n < 2; n += 1) {
      drawn = [];
      step(pace);
      // A frame of sixty in a second.
      vi.advanceTimersByTime(17);
      expect(drawn).toEqual(['some']);
      vi.advanceTimersByTime(17);
      expect(drawn).toEqual(['some', 'everything']);
      vi.advanceTimersByTime(1200);
      expect(drawn).toHaveLength(2);
      expect(vi.getTimerCount()).toBe(0);
    }
  });
  it('draws some at each step of sixty in a second, words a few times, lists once, and all at the end', () => {
    const pace = made();
    for (let frame = 0; frame < 120; frame += 1) {
      step(pace);
      vi.advanceTimersByTime(16);
    }
    expect(times('some')).toBe(120);
    expect(times('words')).toBeGreaterThan(5);
    expect(times('words')).toBeLessThan(12);
    expect(times('everything')).toBe(2);
    step(pace);
    vi.advanceTimersByTime(1100);
    expect(drawn.at(-1)).toBe('everything');
    expect(vi.getTimerCount()).toBe(0);
  });
  it('draws everything at once when asked, and not again for the step before', () => {
    const pace = made();
    step(pace);
    step(pace);
    drawn = [];
    pace.now();
    vi.advanceTimersByTime(600);
    expect(drawn).toEqual(['everything']);
  });
  it('draws nothing after its end', () => {
    const pace = made();
    step(pace);
    step(pace);
    pace.stop();
    drawn = [];
    vi.advanceTimersByTime(600);
    expect(drawn).toEqual([]);
  });
});

describe('a move in time', () => {
  const war = warConflict();
  const view = viewAt(war, '2020-10-11T02:30');
  it.each([
    [{ at: view.at + 60 }, true],
    [{ span: 'all' }, true],
    [{ at: view.at + 60, place: 'ganja' }, false],
    [{ lang: 'ru' }, false],
    [{ kind: ['missile'] }, false],
  ] as const)('%o: %s', (change, is) => expect(movesInTime({ ...view, ...change }, view)).toBe(is));
});
