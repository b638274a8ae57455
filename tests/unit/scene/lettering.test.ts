import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/words.ts';
import { along } from '../../../src/scene/lettering/along.ts';
import { frontLettering } from '../../../src/scene/lettering/front-lettering.ts';
import { boxAround, createRoom } from '../../../src/scene/lettering/room.ts';
import { createCamera, fittedViewport } from '../../../src/static/map/camera.ts';
import { warConflict } from '../../support/conflict.ts';

const frame = { width: 600, height: 400 };
const words = { width: 110, height: 14, lift: 10 };

describe('words beside a line', () => {
  const zigzag = Array.from({ length: 40 }, (_, i) => ({ x: 20 + i * 8, y: i % 8 < 4 ? 100 : 160 }));
  const straight = Array.from({ length: 25 }, (_, i) => ({ x: 340 + i * 10, y: 300 - i * 2 }));

  it('stand where it is straight, and nowhere else', () => {
    expect(along([zigzag], words, frame, createRoom(), 2)).toEqual([]);
    const [found] = along([[...zigzag, ...straight]], words, frame, createRoom(), 2);
    expect(found?.y).toBeGreaterThan(200);
    expect(found?.angle).toBeCloseTo((Math.atan2(-2, 10) * 180) / Math.PI, 0);
  });

  it('are never upside down, whichever way the line runs', () => {
    for (const line of [straight, [...straight].reverse()])
      for (const { angle } of along([line], words, frame, createRoom(), 1))
        expect(Math.abs(angle)).toBeLessThanOrEqual(90);
  });

  it('change sides where the better one is taken, and stay away where both are', () => {
    const line = Array.from({ length: 30 }, (_, i) => ({ x: 150 + i * 10, y: 200 }));
    const [above] = along([line], words, frame, createRoom(), 1);
    expect(above?.y).toBeLessThan(200);
    const room = createRoom();
    room.take(boxAround(300, 180, 600, 30));
    const [below] = along([line], words, frame, room, 1);
    expect(below?.y).toBeGreaterThan(200);
    room.take(boxAround(300, 220, 600, 30));
    expect(along([line], words, frame, room, 1)).toEqual([]);
  });
});

describe('the front line’s words', () => {
  const conflict = warConflict();
  const size = { width: 880, height: 610 };
  const viewport = fittedViewport(conflict, size);
  const { project } = createCamera(viewport, size);
  const seen = { ...size, zoom: viewport.zoom, project };

  it('are on each trace of the war in every language, its accuracy with them', () => {
    for (const trace of conflict.frontLine)
      for (const lang of LANGUAGES) {
        const front = { trace, next: null, between: false };
        const said = frontLettering(front, conflict, lang, seen, createRoom());
        const onLine = said.filter(({ role }) => role === 'line').map(({ text }) => text);
        expect(onLine.join(' ')).toContain(`±${trace.accuracyKm}`);
        expect(said.some(({ role }) => role === 'area')).toBe(trace.area !== null);
      }
  });

  it('keep clear of what is taken', () => {
    const [trace] = conflict.frontLine.filter(({ area }) => area !== null);
    if (!trace) throw new Error('a trace with an area expected');
    const full = createRoom();
    full.take({ x0: 0, y0: 0, x1: size.width, y1: size.height });
    expect(frontLettering({ trace, next: null, between: false }, conflict, 'en', seen, full)).toEqual([]);
  });
});
