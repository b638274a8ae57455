/** Days, weeks and months of the track in local time, whatever the reader's own zone is. */
import { civil, DAY, type EpochMinute, type Minutes, startOfDay } from '../../model/time.ts';

export interface DayTick {
  readonly minute: EpochMinute;
  /** The longest unit that begins here; a Monday begins a week. */
  readonly unit: 'day' | 'week' | 'month';
}

/** What is written at one minute of the axis. */
export interface AxisLabel {
  readonly minute: EpochMinute;
  /** `day` writes the day's number, `date` also the month unless the label before it named it, `month` the month alone. */
  readonly form: 'day' | 'date' | 'month';
}

/** Midnights in `[start, end)`. */
export function dayTicks(start: EpochMinute, end: EpochMinute, offset: Minutes): readonly DayTick[] {
  const ticks: DayTick[] = [];
  for (let minute = startOfDay(start + DAY - 1, offset); minute < end; minute += DAY) {
    const { day, weekday } = civil(minute, offset);
    ticks.push({ minute, unit: day === 1 ? 'month' : weekday === 1 ? 'week' : 'day' });
  }
  return ticks;
}

/** Month names for a line of their own: one where the track begins, one for each month that begins on it. */
export function monthLabels(start: EpochMinute, end: EpochMinute, offset: Minutes): readonly AxisLabel[] {
  const firsts = dayTicks(start, end, offset).filter(({ unit }) => unit === 'month');
  const minutes = firsts.map(({ minute }) => minute);
  const all = minutes[0] === start ? minutes : [start, ...minutes];
  return all.map((minute) => ({ minute, form: 'month' }));
}

/**
 * Day numbers that fit: every day, else Mondays, else every second Monday.
 * @param dayPx width of a day, px.
 * @param ownMonths whether months stand on a line of their own.
 */
export function dayLabels(
  start: EpochMinute,
  end: EpochMinute,
  offset: Minutes,
  dayPx: number,
  ownMonths: boolean,
): readonly AxisLabel[] {
  const days = dayTicks(start, end, offset);
  const mondays = days.filter(({ minute }) => civil(minute, offset).weekday === 1);
  const wide = ownMonths ? 22 : 46;
  const shown =
    dayPx >= wide ? days : dayPx * 7 >= 38 ? mondays : mondays.filter((_, index) => index % 2 === 0);
  const form = ownMonths ? 'day' : 'date';
  return shown.filter(({ minute }) => minute + DAY <= end).map(({ minute }) => ({ minute, form }));
}
