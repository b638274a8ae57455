/** A conflict as its compiled file tells of it, for tests. */
import type { Conflict } from '../../src/model/conflict.ts';
import { readOpening } from '../../src/model/opening/read.ts';
import { writeOpening } from '../../src/model/opening/write.ts';

/** The first state of a whole conflict. */
export function firstStateOf(conflict: Conflict): Conflict {
  const first = readOpening(writeOpening(conflict));
  if (!first) throw new Error('the compiled file could not be read');
  return first;
}
