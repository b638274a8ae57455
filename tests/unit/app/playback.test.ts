import { describe, expect, it, vi } from 'vitest';
import { type Clock, createPlayback, SPEEDS } from '../../../src/app/playback.ts';

const limits = { start: 0, end: 10_000 };

/** A clock that moves only when it is told, and one frame at a time. */
function fakeClock() {
  let now = 0;
  let waiting: (() => void) | null = null;
  const clock: Clock = {
    now: () => now,
    frame(callback) {
      waiting = callback;
      return () => {
        waiting = null;
      };
    },
  };
  return {
    clock,
    get asleep() {
      return waiting === null;
    },
    /** Lets `ms` pass and draws one frame. */
    tick(ms: number) {
      now += ms;
      const callback = waiting;
      waiting = null;
      callback?.();
    },
  };
}

function player(start = 0, stops: readonly number[] = []) {
  const fake = fakeClock();
  let at = start;
  const moves: number[] = [];
  const onChange = vi.fn();
  const playback = createPlayback({
    clock: fake.clock,
    at: () => at,
    limits,
    stops,
    onMove(next) {
      at = next;
      moves.push(next);
    },
    onChange,
  });
  return {
    fake,
    playback,
    moves,
    onChange,
    seek(next: number) {
      at = next;
    },
  };
}

describe('playback', () => {
  it('moves by the time that passed, at its speed', () => {
    const { fake, playback, moves } = player();
    expect(playback).toMatchObject({ playing: false, speed: 360 });
    playback.play();
    fake.tick(100);
    fake.tick(100);
    expect(moves).toEqual([36, 72]);
  });
  it('keeps fractions of a minute, and tells only whole ones', () => {
    const { fake, playback, moves } = player();
    playback.setSpeed(60);
    playback.play();
    for (let frame = 0; frame < 50; frame += 1) fake.tick(10);
    expect(moves.at(-1)).toBe(30);
    expect(moves).toEqual([...new Set(moves)]);
  });
  it('changes its speed while it plays', () => {
    const { fake, playback, moves, onChange } = player();
    playback.play();
    fake.tick(100);
    playback.setSpeed(1440);
    fake.tick(100);
    expect(moves).toEqual([36, 180]);
    expect(playback.speed).toBe(1440);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
  it('stops at the end, once', () => {
    const { fake, playback, moves, onChange } = player(9990);
    playback.play();
    fake.tick(100);
    expect(moves).toEqual([10_000]);
    expect(playback.playing).toBe(false);
    expect(fake.asleep).toBe(true);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
  it('begins again from the start when it stands at the end', () => {
    const { fake, playback, moves } = player(10_000);
    playback.play();
    fake.tick(100);
    expect(moves).toEqual([0, 36]);
  });
  it('goes on from where the reader moved the slider meanwhile', () => {
    const { fake, playback, moves, seek } = player();
    playback.play();
    fake.tick(100);
    seek(5000);
    fake.tick(100);
    expect(moves).toEqual([36, 5036]);
  });
  it('does not leap when frames stood still, as in a hidden tab', () => {
    const { fake, playback, moves } = player();
    playback.play();
    fake.tick(60_000);
    expect(moves).toEqual([180]);
    fake.tick(100);
    expect(moves).toEqual([180, 216]);
  });
  it('pauses, and a frame that was still to come does nothing', () => {
    const { fake, playback, moves, onChange } = player();
    playback.play();
    playback.pause();
    playback.pause();
    fake.tick(100);
    expect(moves).toEqual([]);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
  it('pauses exactly at each stop, and plays on from it', () => {
    const { fake, playback, moves } = player(0, [50, 90]);
    playback.play();
    fake.tick(100);
    fake.tick(100);
    expect([moves, playback.playing]).toEqual([[36, 50], false]);
    playback.play();
    fake.tick(100);
    fake.tick(100);
    expect([moves, playback.playing]).toEqual([[36, 50, 86, 90], false]);
  });
  it('plays only once however often it is asked', () => {
    const { fake, playback, moves, onChange } = player();
    playback.play();
    playback.play();
    fake.tick(100);
    expect(moves).toEqual([36]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
  it('offers speeds from an hour to a day in a second', () =>
    expect([SPEEDS[0], SPEEDS.at(-1)]).toEqual([60, 1440]));
});
