import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/state/store.ts';
import type { ViewState } from '../../../src/state/view-state.ts';

const view = (at: number) => ({ at }) as ViewState;
const store = () =>
  createStore(view(1), (before, request) =>
    request.type === 'set-at' && request.at !== before.at ? view(request.at) : before,
  );

describe('store', () => {
  it('holds what the transition answers', () => {
    const held = store();
    held.request({ type: 'set-at', at: 5 });
    expect(held.view.at).toBe(5);
  });
  it('tells each subscriber once, with the view before and the cause', () => {
    const held = store();
    const [first, second] = [vi.fn(), vi.fn()];
    held.subscribe(first);
    held.subscribe(second);
    held.request({ type: 'set-at', at: 5 });
    held.request({ type: 'set-at', at: 6 }, 'program');
    expect(first.mock.calls).toEqual([
      [view(5), view(1), 'user'],
      [view(6), view(5), 'program'],
    ]);
    expect(second).toHaveBeenCalledTimes(2);
  });
  it('is quiet when nothing changed', () => {
    const held = store();
    const listener = vi.fn();
    held.subscribe(listener);
    held.request({ type: 'set-at', at: 1 });
    held.request({ type: 'close' });
    expect(listener).not.toHaveBeenCalled();
  });
  it('lets a listener leave, also while it is being told', () => {
    const held = store();
    const stay = vi.fn();
    const leave = held.subscribe(() => leave());
    held.subscribe(stay);
    held.request({ type: 'set-at', at: 2 });
    held.request({ type: 'set-at', at: 3 });
    expect(stay).toHaveBeenCalledTimes(2);
  });
  it('answers a request made by a listener', () => {
    const held = store();
    held.subscribe((now) => {
      if (now.at === 2) held.request({ type: 'set-at', at: 9 });
    });
    held.request({ type: 'set-at', at: 2 });
    expect(held.view.at).toBe(9);
  });
});
