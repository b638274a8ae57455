import { describe, expect, it, vi } from 'vitest';
import { compose } from '../../../src/app/compose.ts';
import { defaultView } from '../../../src/state/url-codec.ts';
import { warConflict } from '../../support/conflict.ts';

describe('compose', () => {
  const war = warConflict();
  const clock = { now: () => 0, frame: () => () => undefined };

  it('gives the scene of the view now, the same one until the view changes', () => {
    const app = compose(war, defaultView(war), () => undefined, clock);
    const before = app.scene;
    expect(app.scene).toBe(before);
    app.store.request({ type: 'next-report' });
    expect(app.scene.view.at).toBeGreaterThan(before.view.at);
    expect(app.scene.visible).not.toEqual(before.visible);
  });
  it('lets playback move the store, and tells when playing begins and ends', () => {
    const onPlayback = vi.fn();
    let frame: () => void = () => undefined;
    let now = 0;
    const app = compose(war, defaultView(war), onPlayback, {
      now: () => now,
      frame(callback) {
        frame = callback;
        return () => undefined;
      },
    });
    app.playback.play();
    now = 100;
    frame();
    expect(app.store.view.at).toBe(war.opening.at + 36);
    app.playback.pause();
    expect(onPlayback).toHaveBeenCalledTimes(2);
  });
});
