/**
 * A set of positions, one bit each, with the number of members before every block of 512: how many lie in a slice
 * costs two blocks, whatever the slice's length.
 */
import { firstIndex } from '../sequence.ts';
import type { Slice } from '../slice.ts';

const BLOCK_WORDS = 16;
/** Positions in a block. */
export const BLOCK = BLOCK_WORDS * 32;

export interface Bitmap {
  readonly words: Uint32Array;
  /** Members before each block, and their total at the end. */
  readonly ranks: Uint32Array;
}

/** Bits set in a 32-bit number. */
export function popcount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** @param words 32 positions each, the lowest bit first. They are kept, not copied. */
export function bitmapOf(words: Uint32Array): Bitmap {
  const ranks = new Uint32Array(Math.ceil(words.length / BLOCK_WORDS) + 1);
  let sum = 0;
  for (let block = 0; block + 1 < ranks.length; block += 1) {
    ranks[block] = sum;
    const end = Math.min((block + 1) * BLOCK_WORDS, words.length);
    for (let at = block * BLOCK_WORDS; at < end; at += 1) sum += popcount(words[at] ?? 0);
  }
  ranks[ranks.length - 1] = sum;
  return { words, ranks };
}

export const wordsFor = (count: number): Uint32Array => new Uint32Array(Math.ceil(count / 32));

export function has({ words }: Bitmap, position: number): boolean {
  return (((words[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}

/** Members before `position`. */
export function rank({ words, ranks }: Bitmap, position: number): number {
  const word = Math.min(position >>> 5, words.length);
  const block = Math.floor(word / BLOCK_WORDS);
  let sum = ranks[block] ?? 0;
  for (let at = block * BLOCK_WORDS; at < word; at += 1) sum += popcount(words[at] ?? 0);
  const rest = position & 31;
  return rest === 0 || word === words.length ? sum : sum + popcount((words[word] ?? 0) & ((1 << rest) - 1));
}

export const countIn = (bitmap: Bitmap, { first, end }: Slice): number =>
  Math.max(0, rank(bitmap, end) - rank(bitmap, first));

export function intersection(a: Bitmap, b: Bitmap): Bitmap {
  const words = new Uint32Array(a.words.length);
  for (let at = 0; at < words.length; at += 1) words[at] = (a.words[at] ?? 0) & (b.words[at] ?? 0);
  return bitmapOf(words);
}

/** Members of any of `bitmaps`. */
export function union(bitmaps: readonly Bitmap[], count: number): Bitmap {
  const words = wordsFor(count);
  for (const bitmap of bitmaps)
    for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) | (bitmap.words[at] ?? 0);
  return bitmapOf(words);
}

/** Members in the slice, ascending. Costs the slice's length over 32 and the members found. */
export function membersIn({ words }: Bitmap, { first, end }: Slice): number[] {
  const found: number[] = [];
  for (let at = first >>> 5; at * 32 < end; at += 1) {
    let word = words[at] ?? 0;
    if (at * 32 < first) word &= -1 << (first & 31);
    for (; word !== 0; word &= word - 1) {
      const position = at * 32 + (31 - Math.clz32(word & -word));
      if (position >= end) break;
      found.push(position);
    }
  }
  return found;
}

/** The position of member number `n`, counted from 0; -1 when there are not so many. */
export function nthMember({ words, ranks }: Bitmap, n: number): number {
  const total = ranks[ranks.length - 1] ?? 0;
  if (n < 0 || n >= total) return -1;
  // The last block with at most `n` members before it.
  const block = firstIndex(ranks.length, (index) => (ranks[index] ?? 0) > n) - 1;
  let rest = n - (ranks[block] ?? 0);
  let at = block * BLOCK_WORDS;
  for (let inWord = popcount(words[at] ?? 0); inWord <= rest; inWord = popcount(words[at] ?? 0)) {
    rest -= inWord;
    at += 1;
  }
  let word = words[at] ?? 0;
  for (; rest > 0; rest -= 1) word &= word - 1;
  return at * 32 + (31 - Math.clz32(word & -word));
}
