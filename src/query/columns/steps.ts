/** Passes over all rows in steps. */
import type { Steps } from '../../model/slices.ts';

/** Rows that one step takes at most. */
const STEP_ROWS = 1 << 16;

/** Calls `each` for every row from 0 to `count`, a step at a time. */
export function* eachRow(count: number, each: (row: number) => void): Steps<void> {
  for (let from = 0; from < count; from += STEP_ROWS) {
    const end = Math.min(from + STEP_ROWS, count);
    for (let row = from; row < end; row += 1) each(row);
    yield;
  }
}
