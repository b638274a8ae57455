/** Sums of reported deaths in any slice from sums before every block of 512 reports. */
import { atOnce, type Steps } from '../../model/slices.ts';
import type { Slice } from '../slice.ts';
import { type Bitmap, BLOCK } from './bitmap.ts';
import { NO_FIGURE, type ReportColumns } from './types.ts';

export interface DeathSums {
  /** Sum of the lowest figures of the reports in the slice that give one. */
  readonly min: number;
  readonly max: number;
  /** Reports that give a figure. */
  readonly withFigure: number;
}

/** The sums before each block, and of all reports at the end. */
export interface DeathTotals {
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly figures: Uint32Array;
}

type Deaths = Pick<ReportColumns, 'count' | 'killedMin' | 'killedMax'>;
type Sums = [min: number, max: number, figures: number];

/** Blocks that are summed between two pauses. */
const STEP_BLOCKS = 128;

/** What positions `from` to `to` add to the sums. */
function scan({ killedMin, killedMax }: Deaths, { words }: Bitmap, from: number, to: number): Sums {
  let [min, max, figures] = [0, 0, 0];
  for (let word = from >>> 5; word * 32 < to; word += 1) {
    let bits = words[word] ?? 0;
    if (word * 32 < from) bits &= -1 << (from & 31);
    if (to - word * 32 < 32) bits &= (1 << (to & 31)) - 1;
    for (; bits !== 0; bits &= bits - 1) {
      const at = word * 32 + 31 - Math.clz32(bits & -bits);
      const low = killedMin[at] ?? NO_FIGURE;
      if (low === NO_FIGURE) continue;
      min += low;
      max += killedMax[at] ?? 0;
      figures += 1;
    }
  }
  return [min, max, figures];
}

/** @param members the reports that are summed. */
export function* deathTotalSteps(columns: Deaths, members: Bitmap): Steps<DeathTotals> {
  const blocks = Math.ceil(columns.count / BLOCK) + 1;
  const before: DeathTotals = {
    min: new Float64Array(blocks),
    max: new Float64Array(blocks),
    figures: new Uint32Array(blocks),
  };
  for (let block = 0; block + 1 < blocks; block += 1) {
    const end = Math.min((block + 1) * BLOCK, columns.count);
    const [min, max, figures] = scan(columns, members, block * BLOCK, end);
    before.min[block + 1] = (before.min[block] ?? 0) + min;
    before.max[block + 1] = (before.max[block] ?? 0) + max;
    before.figures[block + 1] = (before.figures[block] ?? 0) + figures;
    if (block % STEP_BLOCKS === STEP_BLOCKS - 1) yield;
  }
  return before;
}

/**
 * @param members the reports that are summed.
 * @param before of these members, where they are made already.
 * @returns the sums of any slice, at the cost of two blocks.
 */
export function createDeathSums(
  columns: Deaths,
  members: Bitmap,
  before: DeathTotals = atOnce(deathTotalSteps(columns, members)),
): (slice: Slice) => DeathSums {
  const upTo = (position: number): Sums => {
    const block = Math.floor(position / BLOCK);
    const [min, max, figures] = scan(columns, members, block * BLOCK, position);
    return [
      min + (before.min[block] ?? 0),
      max + (before.max[block] ?? 0),
      figures + (before.figures[block] ?? 0),
    ];
  };
  return ({ first, end }) => {
    const [low, high] = [upTo(first), upTo(end)];
    return { min: high[0] - low[0], max: high[1] - low[1], withFigure: high[2] - low[2] };
  };
}
