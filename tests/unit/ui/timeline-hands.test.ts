import { describe, expect, it } from 'vitest';
import { gripAt } from '../../../src/ui/timeline/grip.ts';
import { type KeyPress, momentKey, spanKey } from '../../../src/ui/timeline/keys.ts';
import { timeScale, xOf } from '../../../src/ui/timeline/scale.ts';
import { dragMinute, moveDrag, nearest, startDrag, stepOf } from '../../../src/ui/timeline/vernier.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('keys of the moment', () => {
  it.each([
    [press('ArrowRight'), { act: 'step', minutes: 60 }],
    [press('ArrowUp'), { act: 'step', minutes: 60 }],
    [press('ArrowLeft'), { act: 'step', minutes: -60 }],
    [press('ArrowDown', { shiftKey: true }), { act: 'step', minutes: -1440 }],
    [press('PageUp'), { act: 'report', direction: 1 }],
    [press('PageDown'), { act: 'report', direction: -1 }],
    [press('Home'), { act: 'limit', end: 'start' }],
    [press('End'), { act: 'limit', end: 'end' }],
    [press(' '), { act: 'play' }],
  ])('%o', (key, act) => expect(momentKey(key)).toEqual(act));
  it('leaves the browser its own', () => {
    expect(momentKey(press('ArrowRight', { altKey: true }))).toBeNull();
    expect(momentKey(press('a'))).toBeNull();
    expect(spanKey(press('Home', { metaKey: true }))).toBeNull();
  });
  it('moves the span by a week with the page keys', () => {
    expect(spanKey(press('PageDown'))).toEqual({ act: 'step', minutes: -10080 });
    expect(spanKey(press('ArrowLeft'))).toEqual({ act: 'step', minutes: -60 });
  });
});

describe('grip', () => {
  it('takes the nearest handle in reach, else the track', () => {
    expect(gripAt(505, 500, 300, 22, false)).toBe('moment');
    expect(gripAt(290, 500, 300, 22, false)).toBe('span');
    expect(gripAt(400, 500, 300, 22, false)).toBe('track');
  });
  it('leaves both reachable where they meet', () => {
    expect(gripAt(496, 500, 498, 22, false)).toBe('span');
    expect(gripAt(501, 500, 498, 22, false)).toBe('moment');
  });
  it('gives the track its start back while everything so far is shown', () => {
    expect(gripAt(30, 500, 12, 22, true)).toBe('track');
    expect(gripAt(14, 500, 12, 22, true)).toBe('span');
  });
});

describe('vernier', () => {
  const OFFSET = 240;
  const start = 26_685_840;
  const scale = timeScale({ start, end: start + 45 * 1440 }, 390, 11);
  const middle = start + 20 * 1440;
  const x = xOf(scale, middle);
  const walk = (px: number, msPerPx: number) => {
    let drag = startDrag(scale, middle, x, 0);
    for (let i = 1; i <= px; i += 1) drag = moveDrag(scale, drag, x + i, i * msPerPx);
    return drag;
  };

  it('keeps under a fast pointer and rounds to hours', () => {
    const drag = walk(60, 2);
    expect(xOf(scale, drag.minute)).toBeCloseTo(x + 60, 0);
    expect((dragMinute(scale, drag, OFFSET, []) + OFFSET) % 60).toBe(0);
  });
  it('moves a minute a pixel under a slow one', () => {
    const drag = walk(60, 60);
    expect(drag.minute - middle).toBeCloseTo(60, 6);
    expect(dragMinute(scale, drag, OFFSET, [])).toBe(middle + 60);
  });
  it('reaches every minute when slow, also beside a report', () => {
    const seen = new Set<number>();
    let drag = startDrag(scale, middle, x, 0);
    for (let i = 1; i <= 10; i += 1) {
      drag = moveDrag(scale, drag, x + i, i * 60);
      seen.add(dragMinute(scale, drag, OFFSET, [middle + 5]) - middle);
    }
    expect([...seen]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
  it('is held by a report near by in the middle gears only', () => {
    const drag = { ...startDrag(scale, middle, x, 0), gear: 10 };
    expect(dragMinute(scale, drag, OFFSET, [middle + 13])).toBe(middle + 13);
    expect(dragMinute(scale, drag, OFFSET, [middle + 40])).toBe(middle);
    expect(dragMinute(scale, { ...drag, gear: 100 }, OFFSET, [middle + 13])).toBe(middle);
  });
  it('makes up on a fast move what the slow gear left behind', () => {
    let drag = walk(40, 60);
    expect(Math.abs(drag.gap)).toBeGreaterThan(30);
    for (let i = 1; i <= 20; i += 1) drag = moveDrag(scale, drag, x + 40 + i * 8, 2400 + i * 4);
    expect(Math.abs(drag.gap)).toBeLessThan(1);
  });
  it('takes one leap after a rest for a fast move', () => {
    const drag = moveDrag(scale, startDrag(scale, middle, x, 0), x + 80, 3000);
    expect(xOf(scale, drag.minute)).toBeCloseTo(x + 80, 0);
  });
  it('stops at the limits', () => {
    const drag = moveDrag(scale, startDrag(scale, middle, x, 0), 5000, 5);
    expect(dragMinute(scale, drag, OFFSET, [])).toBe(scale.end);
  });
  it('never gears up where a pixel is less than a minute', () => {
    const fine = timeScale({ start, end: start + 100 }, 1000, 0);
    const drag = moveDrag(fine, startDrag(fine, start + 50, 500, 0), 501, 500);
    expect(drag.minute - start).toBeCloseTo(50.1, 6);
    expect([stepOf(180), stepOf(20), stepOf(5), stepOf(1)]).toEqual([60, 15, 5, 1]);
  });
  it('finds the nearest of sorted minutes', () => {
    expect([nearest([], 5), nearest([3], 9), nearest([1, 8, 20], 10), nearest([1, 8, 20], 15)]).toEqual([
      null,
      3,
      8,
      20,
    ]);
  });
});
