/** Where moments lie on the strip of a place's reports, in percent of its width. */
import { civil, DAY, type EpochMinute, type Minutes, startOfDay } from '../../model/time.ts';
import { firstIndex } from '../../query/sequence.ts';

export interface Period {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
}

/** 0 to 100; what lies outside the period stands at its ends. */
export function percentOf(minute: EpochMinute, { start, end }: Period): number {
  return Math.min(100, Math.max(0, (100 * (minute - start)) / (end - start)));
}

/** Starts of reports in order of time. */
export interface Starts {
  readonly length: number;
  readonly at: (index: number) => EpochMinute;
}

/** The index of the start nearest to `percent`, the earliest of equals; -1 when there is none. */
export function nearestIndex({ length, at }: Starts, percent: number, period: Period): number {
  const from = (wanted: number) => firstIndex(length, (index) => percentOf(at(index), period) >= wanted);
  const next = from(percent);
  if (next === 0) return length === 0 ? -1 : 0;
  const before = percentOf(at(next - 1), period);
  const isBefore = next === length || percent - before <= percentOf(at(next), period) - percent;
  return isBefore ? from(before) : next;
}

/** Numbers of starts in `bins` equal parts of the period; what lies outside it is in the first or the last. */
export function startsByBin({ length, at }: Starts, bins: number, { start, end }: Period): readonly number[] {
  const edges = Array.from({ length: bins + 1 }, (_, bin) => {
    if (bin === 0) return 0;
    if (bin === bins) return length;
    return firstIndex(length, (index) => at(index) >= start + ((end - start) * bin) / bins);
  });
  return edges.slice(1).map((edge, bin) => edge - (edges[bin] ?? 0));
}

/** The first minutes of the 1st and 15th of each month inside the period: what the strip labels. */
export function labelledDays(period: Period, offset: Minutes): readonly EpochMinute[] {
  const days: EpochMinute[] = [];
  for (let day = startOfDay(period.start, offset); day < period.end; day += DAY) {
    if (day >= period.start && [1, 15].includes(civil(day, offset).day)) days.push(day);
  }
  return days;
}
