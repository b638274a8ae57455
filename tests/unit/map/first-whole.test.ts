import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstWhole, type StartingMap } from '../../../src/map/first-whole.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map whose frames are asked for by hand. */
function startingMap() {
  const state = { loaded: false, placing: true, drawn: 0, removed: () => undefined as unknown };
  const map = {
    painter: {
      render: () => {
        state.drawn += 1;
      },
    },
    loaded: () => state.loaded,
    get _placementDirty() {
      return state.placing;
    },
    once: (_: string, act: () => unknown) => {
      state.removed = act;
    },
  } as unknown as StartingMap;
  const frame = map.painter.render as () => void;
  return { state, map, frame: () => (map.painter as { render: typeof frame }).render() };
}

test('the first picture is complete, names in their places, and every later one is drawn', async () => {
  const { state, map, frame } = startingMap();
  const whole = vi.fn();
  const first = firstWhole(map).then(whole);
  frame();
  state.loaded = true;
  frame();
  await Promise.resolve();
  expect(state.drawn).toBe(0);
  expect(whole).not.toHaveBeenCalled();
  state.placing = false;
  frame();
  await first;
  expect(state.drawn).toBe(1);
  // A later picture is drawn as it is, complete or not.
  state.loaded = false;
  frame();
  expect(state.drawn).toBe(2);
});

test('a map that draws nothing in time, or is removed, says so', async () => {
  const late = startingMap();
  const failed = expect(firstWhole(late.map)).rejects.toThrow('drew nothing within 20 s');
  vi.advanceTimersByTime(20_000);
  await failed;
  const gone = startingMap();
  const removed = expect(firstWhole(gone.map)).rejects.toThrow('removed before its first picture');
  gone.state.removed();
  await removed;
});
