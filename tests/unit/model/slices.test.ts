import { describe, expect, it } from 'vitest';
import { shape } from '../../../src/model/decode/shape.ts';
import { shapeSteps } from '../../../src/model/decode/shape-steps.ts';
import { decode, decodeSteps } from '../../../src/model/decode.ts';
import { atOnce, inSlices, type Steps } from '../../../src/model/slices.ts';
import { tinyFiles } from '../../support/tiny.ts';

/** Keeps the processor busy for some ms, in as many pieces as given. */
function* busy(pieces: number, ms: number): Steps<number> {
  for (let piece = 0; piece < pieces; piece += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return pieces;
}

describe('work in slices', () => {
  it('lets others have their turn, and comes to the same end', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    expect(await inSlices(busy(10, 8))).toBe(10);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
    expect(atOnce(busy(3, 0))).toBe(3);
  });
});

describe('decoding in pieces', () => {
  it('takes several, and finds what decoding at once finds', async () => {
    const steps = decodeSteps(tinyFiles());
    let pieces = 0;
    for (let { done } = steps.next(); !done; { done } = steps.next()) pieces += 1;
    expect(pieces).toBeGreaterThan(15);
    expect(await inSlices(decodeSteps(tinyFiles()))).toEqual(decode(tinyFiles()));
  });

  it.each(Object.entries(tinyFiles()))('reads %s as it is read whole', (name, raw) => {
    const file = name as Parameters<typeof shape>[0];
    const [pieces, whole] = [atOnce(shapeSteps(file, raw)), shape(file, raw)];
    expect(pieces.problems).toEqual([]);
    expect(pieces.shaped?.content).toEqual(whole.shaped?.content);
    expect(pieces.shaped?.path('features', 3)).toBe(whole.shaped?.path('features', 3));
  });

  it.each([null, 'text', [], {}, { type: 'FeatureCollection', features: 'none' }])(
    'says of %j what is said of it whole',
    (raw) => {
      for (const file of ['strikes.geojson', 'sources.json'] as const)
        expect(atOnce(shapeSteps(file, raw)).problems).toEqual(shape(file, raw).problems);
    },
  );
});
