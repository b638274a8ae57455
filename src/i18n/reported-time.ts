/** A reported time in words, never more exact than the interval that was reported. */

import {
  civil,
  DAY,
  type EpochMinute,
  HOUR,
  type Minutes,
  type ReportedTime,
  startOfDay,
} from '../model/time.ts';
import type { Language } from '../model/words.ts';
import { reportedWords } from './catalogues/reported.ts';
import { formatClock, formatDay } from './format.ts';
import { translate } from './messages.ts';

/** `day` and `clock` make the heading; `between` is the interval that stands behind an "about" or "in the morning". */
export interface TimeWords {
  readonly day: string;
  readonly clock: string;
  readonly between: string | null;
  /** The day or days that the clock belongs to, only where they are not the first day alone. */
  readonly days: string | null;
}

/** Intervals up to this long, centred on a full or half hour, are "about" their middle. */
const ABOUT_LIMIT: Minutes = HOUR;
/** Longer ones are no part of a day any more: only the interval is given. */
const PART_LIMIT: Minutes = 8 * HOUR;

/** The end of an interval as a reader writes it: midnight belongs to the day that it closes. */
const endClock = (end: EpochMinute, offset: Minutes): string =>
  startOfDay(end, offset) === end ? '24:00' : formatClock(end, offset);

const partOfDay = (minute: EpochMinute, offset: Minutes): 'night' | 'morning' | 'afternoon' | 'evening' => {
  const { hour } = civil(minute, offset);
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
};

/** Whole days of a file that names no zone, or UTC. */
const isDayOfUtc = ({ start, end, precision }: ReportedTime): boolean =>
  /^(multi-)?day$/.test(precision) && start % DAY === 0 && end % DAY === 0 && end > start;

/**
 * @param offset minutes east of UTC of the zone that times are told in.
 * @returns the day with its weekday, and the clock in words: `about 02:00`, `in the morning`, `hour not given`.
 */
export function timeWords(time: ReportedTime, offset: Minutes, lang: Language): TimeWords {
  const { start, end, precision } = time;
  if (offset !== 0 && isDayOfUtc(time)) {
    // The file's days are told as its days: here they would begin and end at odd hours, which nobody reported.
    const { day, clock, days } = timeWords(time, 0, lang);
    return { day: `${day} (UTC)`, clock, between: null, days: days === null ? null : `${days} (UTC)` };
  }
  const dayOf = (minute: EpochMinute) => formatDay(minute, offset, lang, { weekday: true });
  const say = (key: keyof typeof reportedWords.en, params: Record<string, string> = {}) =>
    translate(reportedWords, lang, key, params);
  const last = Math.max(start, end - 1);
  const oneDay = startOfDay(start, offset) === startOfDay(last, offset);
  const day = dayOf(start);
  const days = `${day} – ${dayOf(last)}`;
  const a = formatClock(start, offset);
  const b = endClock(end, offset);
  const between = say('time-between', { a, b });
  const width = end - start;

  if (startOfDay(start, offset) === start && startOfDay(end, offset) === end && width > 0)
    return oneDay
      ? { day, clock: say('time-no-hour'), between: null, days: null }
      : { day: days, clock: say('time-no-hours'), between: null, days };
  if (precision === 'minute' && width <= 1) return { day, clock: a, between: null, days: null };
  const middle = start + width / 2;
  if (precision === 'hour' && width <= ABOUT_LIMIT && middle % (HOUR / 2) === 0) {
    const clock = say('time-about', { time: formatClock(middle, offset) });
    const other = startOfDay(middle, offset) === startOfDay(start, offset) ? null : dayOf(middle);
    return { day: dayOf(middle), clock, between: width === 0 ? null : between, days: other };
  }
  if (!oneDay)
    return { day, clock: say('time-from-to', { a, b, day: dayOf(last) }), between: null, days: null };
  if (precision === 'part-of-day' && width <= PART_LIMIT)
    return { day, clock: say(`time-${partOfDay(Math.floor(middle), offset)}`), between, days: null };
  return { day, clock: between, between: null, days: null };
}

/** One line: `Sun 11 Oct, about 02:00 (between 01:45 and 02:15)`. */
export function timeLine(time: ReportedTime, offset: Minutes, lang: Language): string {
  const { day, clock, between } = timeWords(time, offset, lang);
  return `${day}, ${clock}${between === null ? '' : ` (${between})`}`;
}

/** What stands under the heading of its first day: the clock, with its day or days where they differ. */
export function timeUnderDay(time: ReportedTime, offset: Minutes, lang: Language): string {
  const { clock, days } = timeWords(time, offset, lang);
  return days === null ? clock : `${days}, ${clock}`;
}
