/** Sums of reported deaths in any slice from sums before every block of 512 reports. */
import type { Slice } from '../slice.ts';
import { type Bitmap, BLOCK, has } from './bitmap.ts';
import { NO_FIGURE, type ReportColumns } from './types.ts';

export interface DeathSums {
  /** Sum of the lowest figures of the reports in the slice that give one. */
  readonly min: number;
  readonly max: number;
  /** Reports that give a figure. */
  readonly withFigure: number;
}

type Deaths = Pick<ReportColumns, 'count' | 'killedMin' | 'killedMax'>;

/**
 * @param members the reports that are summed.
 * @returns the sums of any slice, at the cost of two blocks.
 */
export function createDeathSums(columns: Deaths, members: Bitmap): (slice: Slice) => DeathSums {
  const blocks = Math.ceil(columns.count / BLOCK) + 1;
  const before = {
    min: new Float64Array(blocks),
    max: new Float64Array(blocks),
    with: new Uint32Array(blocks),
  };

  /** What positions `from` to `to` add to the sums. */
  const scan = (from: number, to: number): [min: number, max: number, figures: number] => {
    let [min, max, figures] = [0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const low = columns.killedMin[at] ?? NO_FIGURE;
      if (low === NO_FIGURE || !has(members, at)) continue;
      min += low;
      max += columns.killedMax[at] ?? 0;
      figures += 1;
    }
    return [min, max, figures];
  };
  const upTo = (position: number): [number, number, number] => {
    const block = Math.floor(position / BLOCK);
    const [min, max, figures] = scan(block * BLOCK, position);
    return [
      min + (before.min[block] ?? 0),
      max + (before.max[block] ?? 0),
      figures + (before.with[block] ?? 0),
    ];
  };
  for (let block = 0; block + 1 < blocks; block += 1) {
    const [min, max, figures] = scan(block * BLOCK, Math.min((block + 1) * BLOCK, columns.count));
    before.min[block + 1] = (before.min[block] ?? 0) + min;
    before.max[block + 1] = (before.max[block] ?? 0) + max;
    before.with[block + 1] = (before.with[block] ?? 0) + figures;
  }
  return ({ first, end }) => {
    const [low, high] = [upTo(first), upTo(end)];
    return { min: high[0] - low[0], max: high[1] - low[1], withFigure: high[2] - low[2] };
  };
}
