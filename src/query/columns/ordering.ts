/** Positions in another order than that of time: sorted by whole numbers, piece by piece, without an object a report. */
import type { Slice } from '../slice.ts';
import { type Bitmap, countIn } from './bitmap.ts';

/** Key of a report that has no value: it comes last, whichever way is sorted. */
export const NO_KEY = 0xffffffff;
/** Reports that are handled between two pauses. */
const PIECE = 32_768;
const DIGIT = 16;
const DIGITS = 1 << DIGIT;

export interface Ordering {
  readonly members: Bitmap;
  readonly slice: Slice;
  /** A whole number from 0 to 2^31, or `NO_KEY`. */
  readonly keyOf: (position: number) => number;
  readonly descending: boolean;
}

interface Keyed {
  readonly positions: Uint32Array;
  readonly keys: Uint32Array;
}

/** Positions and keys in order of time, and the highest key. */
function* collect(
  { members, slice, keyOf }: Ordering,
  share: number,
): Generator<number, Keyed & { top: number }> {
  const count = countIn(members, slice);
  const [positions, keys] = [new Uint32Array(count), new Uint32Array(count)];
  let [found, top] = [0, 0];
  for (let word = slice.first >>> 5; word * 32 < slice.end; word += 1) {
    let bits = members.words[word] ?? 0;
    if (word * 32 < slice.first) bits &= -1 << (slice.first & 31);
    for (; bits !== 0; bits &= bits - 1) {
      const position = word * 32 + (31 - Math.clz32(bits & -bits));
      if (position >= slice.end) break;
      const key = keyOf(position);
      positions[found] = position;
      keys[found] = key;
      if (key !== NO_KEY && key > top) top = key;
      found += 1;
    }
    if (word % (PIECE / 32) === 0) yield (share * found) / count;
  }
  return { positions, keys, top };
}

/** One pass of a radix sort, by 16 bits of the keys; equals keep their order. */
function* pass(
  { positions, keys }: Keyed,
  shift: number,
  from: number,
  share: number,
): Generator<number, Keyed> {
  const next = new Uint32Array(DIGITS + 1);
  for (let row = 0; row < keys.length; row += 1) {
    const digit = ((keys[row] ?? 0) >>> shift) & (DIGITS - 1);
    next[digit + 1] = (next[digit + 1] ?? 0) + 1;
    if (row % PIECE === 0) yield from;
  }
  for (let digit = 1; digit < DIGITS; digit += 1) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  const sorted = { positions: new Uint32Array(keys.length), keys: new Uint32Array(keys.length) };
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const digit = (key >>> shift) & (DIGITS - 1);
    const at = next[digit] ?? 0;
    next[digit] = at + 1;
    sorted.positions[at] = positions[row] ?? 0;
    sorted.keys[at] = key;
    if (row % PIECE === 0) yield from + (share * row) / keys.length;
  }
  return sorted;
}

/**
 * Sorts a piece at each call of `next`, which gives the share that is done, 0 to 1.
 * @returns at the end, positions by key; equals in order of time.
 */
export function* sortPositions(ordering: Ordering): Generator<number, Uint32Array> {
  const { top, ...collected } = yield* collect(ordering, 0.4);
  const { keys } = collected;
  // Counted from the end for the other direction, so that equals keep their order; those without a key go last.
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? NO_KEY;
    keys[row] = key === NO_KEY ? top + 1 : ordering.descending ? top - key : key;
    if (row % PIECE === 0) yield 0.4;
  }
  let sorted: Keyed = collected;
  const passes = top + 1 < DIGITS ? 1 : 2;
  for (let done = 0; done < passes; done += 1)
    sorted = yield* pass(sorted, done * DIGIT, 0.4 + (0.6 * done) / passes, 0.6 / passes);
  return sorted.positions;
}

/** The ranks of texts in the order of `compare`; the same text has the same rank. */
export function ranksOf(texts: readonly string[], compare: (a: string, b: string) => number): Uint32Array {
  const order = texts.map((_, index) => index).sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (const [n, index] of order.entries()) {
    const before = order[n - 1];
    if (before !== undefined && compare(texts[before] ?? '', texts[index] ?? '') !== 0) rank += 1;
    ranks[index] = rank;
  }
  return ranks;
}
