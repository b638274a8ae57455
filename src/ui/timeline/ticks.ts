/**
 * Days, weeks and months of the track in local time. Ticks are computed on clocks shifted by the zone's offset and
 * read as UTC, so that the reader's own zone never moves them.
 */
import { utcDay, utcMonday, utcMonth } from 'd3-time';
import { civil, DAY, type EpochMinute, type Minutes } from '../../model/time.ts';

export interface DayTick {
  readonly minute: EpochMinute;
  /** The longest unit that begins here; a Monday begins a week. */
  readonly unit: 'day' | 'week' | 'month';
}

/** What is written at one minute of the axis. */
export interface AxisLabel {
  readonly minute: EpochMinute;
  /**
   * `day` writes the day's number, `date` also the month unless the label before it named it, `month` the month alone,
   * `month-year` and `year` what they say.
   */
  readonly form: 'day' | 'date' | 'month' | 'month-year' | 'year';
}

const shifted = (minute: EpochMinute, offset: Minutes): Date => new Date((minute + offset) * 60_000);
const back = (date: Date, offset: Minutes): EpochMinute => date.getTime() / 60_000 - offset;

/** Midnights in `[start, end)`. */
export function dayTicks(start: EpochMinute, end: EpochMinute, offset: Minutes): readonly DayTick[] {
  return utcDay.range(utcDay.ceil(shifted(start, offset)), shifted(end, offset)).map((date) => {
    const month = +utcMonth.floor(date) === +date;
    const week = +utcMonday.floor(date) === +date;
    return { minute: back(date, offset), unit: month ? 'month' : week ? 'week' : 'day' };
  });
}

/** Month names for a line of their own: one where the track begins, one for each month that begins on it. */
export function monthLabels(start: EpochMinute, end: EpochMinute, offset: Minutes): readonly AxisLabel[] {
  const firsts = utcMonth.range(utcMonth.ceil(shifted(start, offset)), shifted(end, offset));
  const minutes = firsts.map((date) => back(date, offset));
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

/** Between two labels of a long period lie so many months. */
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120];

/** Labels of a period in which every second Monday is too much: months with their year, or years; else `null`. */
export function longLabels(
  start: EpochMinute,
  end: EpochMinute,
  offset: Minutes,
  dayPx: number,
): readonly AxisLabel[] | null {
  if (dayPx * 14 >= 38) return null;
  const step = MONTH_STEPS.find((months) => months * 30 * dayPx >= (months < 12 ? 130 : 50)) ?? 120;
  return utcMonth
    .range(utcMonth.ceil(shifted(start, offset)), shifted(end, offset))
    .filter((date) => (date.getUTCFullYear() * 12 + date.getUTCMonth()) % step === 0)
    .map((date) => ({ minute: back(date, offset), form: step < 12 ? 'month-year' : 'year' }));
}
