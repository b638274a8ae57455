import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../src/model/conflict.ts';
import { OPENING_FORMAT } from '../../../src/model/opening/format.ts';
import { pack, unpack } from '../../../src/model/opening/packed.ts';
import { readOpening } from '../../../src/model/opening/read.ts';
import { packPoints, packShapes, unpackPoints, unpackShape } from '../../../src/model/opening/shapes.ts';
import { writeOpening } from '../../../src/model/opening/write.ts';
import { tinyConflict, warConflict } from '../../support/conflict.ts';
import { firstStateOf } from '../../support/opening.ts';
import { seeded } from '../../support/random-rows.ts';

const war = warConflict();

describe('packed numbers', () => {
  it('come back as they were', () => {
    const random = seeded(7);
    const numbers = Array.from({ length: 2000 }, () =>
      Math.round((random.next() - 0.5) * 2 ** (50 * random.next())),
    );
    for (const list of [[], [0], [-1], [31, 32, -32, 1023, 1024], numbers])
      expect(unpack(pack(list))).toEqual(list.map((number) => number + 0));
  });
  it('refuse what is no whole number, and a text that breaks off', () => {
    expect(() => pack([0.5])).toThrow(RangeError);
    expect(() => unpack(pack([12345]).slice(0, -1))).toThrow(RangeError);
    expect(() => unpack('?')).toThrow(RangeError);
  });
});

describe('packed shapes', () => {
  it('give every coordinate of every trace back', () => {
    const shapes = war.frontLine.flatMap(({ line, band, area }) => [line, band, area]);
    const { corners, shapes: packed } = packShapes(shapes);
    const points = unpackPoints(corners);
    expect(shapes.length).toBeGreaterThan(30);
    expect(packed.map((shape) => shape && unpackShape(points, shape))).toEqual(shapes);
  });
  it('refuse points that no grid holds', () => {
    expect(unpackPoints(packPoints([[46.123456789, -39.5]]))).toEqual([[46.123456789, -39.5]]);
    expect(() => packPoints([[1 / 3, 0]])).toThrow(RangeError);
  });
});

describe('the compiled file', () => {
  const text = writeOpening(war);

  it('tells of the same records in the same order', () => {
    const first = firstStateOf(war);
    expect(first.whole).toBe(false);
    const ids = ({ strikes, truces, frontLine, story }: Conflict) =>
      [strikes, truces, frontLine, story].map((list) => list.map(({ id }) => id));
    expect(ids(first)).toEqual(ids(war));
    expect([...first.places.keys()]).toEqual([...war.places.keys()]);
    expect(first.parties).toEqual(war.parties);
    expect([...first.named]).toEqual([...war.named]);
  });

  it('gives every field as the package has it, or leaves it empty', () => {
    const first = firstStateOf(war);
    const empty = (value: unknown): boolean =>
      value === null || value === '' || (Array.isArray(value) && value.length === 0);
    const compare = (made: object, whole: object, left: readonly string[]): void => {
      expect(Object.keys(made).sort()).toEqual(Object.keys(whole).sort());
      for (const [key, value] of Object.entries(made)) {
        if (left.includes(key)) expect([key, empty(value)]).toEqual([key, true]);
        else expect([key, value]).toEqual([key, Reflect.get(whole, key)]);
      }
    };
    const LEFT = [
      ...['placeNote', 'weaponClaimed', 'accusedNote', 'summary', 'claims', 'noReplyNote', 'casualties'],
      ...['findings', 'notes', 'sources'],
    ];
    for (const [at, strike] of first.strikes.entries()) {
      const whole = war.strikes[at];
      if (!whole) throw new Error('missing');
      compare(strike, { ...whole, time: { ...whole.time, note: null } }, LEFT);
    }
    for (const [at, trace] of first.frontLine.entries())
      compare(trace, war.frontLine[at] ?? {}, ['method', 'sources']);
    for (const [id, place] of first.places) {
      const whole = war.places.get(id);
      if (!whole) throw new Error('missing');
      const heldBy = { ...whole.heldBy, method: 'unknown', sources: [], note: null };
      compare(place, { ...whole, heldBy }, ['origin', 'note']);
    }
    for (const [at, chapter] of first.story.entries())
      compare({ ...chapter, text: null }, war.story[at] ?? {}, ['text', 'sources', 'records']);
  });

  it('is frozen', () => {
    const first = firstStateOf(war);
    expect(Object.isFrozen(first.strikes[0])).toBe(true);
    expect(() => (first.named as Set<string>).add('x')).toThrow(TypeError);
    expect(() => (first.places as Map<string, unknown>).clear()).toThrow(TypeError);
  });

  it('is none when it is of another format, or did not come as it was written', () => {
    expect(readOpening(text)?.id).toBe(war.id);
    for (const other of [
      text.replace(`"format":${OPENING_FORMAT}`, `"format":${OPENING_FORMAT - 1}`),
      text.replace(`"format":${OPENING_FORMAT}`, `"format":${OPENING_FORMAT + 1}`),
      text.replace('Stepanakert', 'Stepanakerd'),
      text.slice(0, -100),
      `${text} `,
      '{"format":0}',
      '<!doctype html>',
      '',
    ])
      expect(readOpening(other)).toBeNull();
  });

  it('of a small package does as well', () => {
    const tiny = tinyConflict();
    expect(
      firstStateOf(tiny).strikes.map(({ id, point, time }) => [id, point, time.start, time.end]),
    ).toEqual(tiny.strikes.map(({ id, point, time }) => [id, point, time.start, time.end]));
  });

  it('weighs little: in bytes with gzip', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(40_000);
  });
});
