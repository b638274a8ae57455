import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../../src/app/announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('announcer', () => {
  it('says only the last of many moments, once it has settled', () => {
    const speak = vi.fn();
    const words = vi.fn((step: number) => `moment ${step}`);
    const announcer = createAnnouncer(speak);
    for (let step = 0; step < 20; step += 1) {
      announcer.settle(() => words(step));
      vi.advanceTimersByTime(100);
    }
    expect(speak).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(speak.mock.calls).toEqual([['moment 19']]);
    expect(words).toHaveBeenCalledOnce();
  });
  it('says an opening at once, and the moment before it no more', () => {
    const speak = vi.fn();
    const announcer = createAnnouncer(speak);
    announcer.settle(() => 'moment');
    announcer.say('Ganja opened');
    vi.advanceTimersByTime(5000);
    expect(speak.mock.calls).toEqual([['Ganja opened']]);
  });
  it('waits for the end of a drag whose steps lie far apart', () => {
    const speak = vi.fn();
    let dragging = true;
    const announcer = createAnnouncer(speak, () => dragging);
    for (let step = 0; step < 40; step += 1) {
      announcer.settle(() => `moment ${step}`);
      vi.advanceTimersByTime(2000);
    }
    expect(speak).not.toHaveBeenCalled();
    dragging = false;
    vi.advanceTimersByTime(1000);
    expect(speak.mock.calls).toEqual([['moment 39']]);
  });
  it('is quiet when it was detached', () => {
    const speak = vi.fn();
    const announcer = createAnnouncer(speak);
    announcer.settle(() => 'moment');
    announcer.detach();
    vi.advanceTimersByTime(5000);
    expect(speak).not.toHaveBeenCalled();
  });
});
