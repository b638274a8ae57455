/** Where moments lie on the strip of a place's reports, in percent of its width. */
import { civil, DAY, type EpochMinute, type Minutes, startOfDay } from '../../model/time.ts';

export interface Period {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
}

/** 0 to 100; what lies outside the period stands at its ends. */
export function percentOf(minute: EpochMinute, { start, end }: Period): number {
  return Math.min(100, Math.max(0, (100 * (minute - start)) / (end - start)));
}

/** The position in `starts` nearest to `percent`; -1 when there is none. */
export function nearestIndex(starts: readonly EpochMinute[], percent: number, period: Period): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, start] of starts.entries()) {
    const away = Math.abs(percentOf(start, period) - percent);
    if (away < distance) [best, distance] = [index, away];
  }
  return best;
}

/** The first minutes of the 1st and 15th of each month inside the period: what the strip labels. */
export function labelledDays(period: Period, offset: Minutes): readonly EpochMinute[] {
  const days: EpochMinute[] = [];
  for (let day = startOfDay(period.start, offset); day < period.end; day += DAY) {
    if (day >= period.start && [1, 15].includes(civil(day, offset).day)) days.push(day);
  }
  return days;
}
