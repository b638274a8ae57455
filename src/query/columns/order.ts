/** Sorting by time. */
import { atOnce, type Steps } from '../../model/slices.ts';
import { eachRow } from './steps.ts';

const DIGIT = 16;
const VALUES = 1 << DIGIT;

/** One pass of a radix sort: stable by the 16 bits of `keys` above `shift`. */
function* pass(keys: Uint32Array, order: Uint32Array, shift: number): Steps<Uint32Array> {
  const starts = new Uint32Array(VALUES + 1);
  const digitOf = (row: number): number => ((keys[row] ?? 0) >>> shift) & (VALUES - 1);
  yield* eachRow(order.length, (at) => {
    const digit = digitOf(order[at] ?? 0) + 1;
    starts[digit] = (starts[digit] ?? 0) + 1;
  });
  for (let digit = 1; digit <= VALUES; digit += 1)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  yield* eachRow(order.length, (at) => {
    const row = order[at] ?? 0;
    const digit = digitOf(row);
    const to = starts[digit] ?? 0;
    sorted[to] = row;
    starts[digit] = to + 1;
  });
  return sorted;
}

/** `timeOrder` in steps. */
export function* timeOrderSteps(starts: Int32Array): Steps<Uint32Array> {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    if (start < first) first = start;
    if (start > last) last = start;
  }
  yield;
  // Two 32-bit minutes are at most 32 bits apart.
  const keys = Uint32Array.from(starts, (start) => start - first);
  const rows = Uint32Array.from(starts, (_, row) => row);
  yield;
  const order = yield* pass(keys, rows, 0);
  return last - first >= VALUES ? yield* pass(keys, order, DIGIT) : order;
}

/** Row numbers in order of `starts`, rows of one minute in the order in which they stand. */
export const timeOrder = (starts: Int32Array): Uint32Array => atOnce(timeOrderSteps(starts));
