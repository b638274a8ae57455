/** Days of the calendar that files may name. */
import type { Minutes } from '../model/time.ts';

/** A day of the calendar and, where one is written, a clock time. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes after midnight; `null` where no clock time is written, or midnight is all it says. */
  readonly clock: Minutes | null;
  /** Minutes east of UTC where the text says so. */
  readonly offset: Minutes | null;
  /** 1; more where the text names a month or a year alone. */
  readonly days: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Minutes since 1970 in 32 bits, as columns keep them, end in 6053; before 1000 JavaScript takes 20 for 1920. */
const [FIRST_YEAR, LAST_YEAR] = [1000, 6000];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysOf = (year: number, month: number): number =>
  (DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

/** Whether the calendar has the day. */
export function exists(year: number, month: number, day: number): boolean {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return false;
  return day >= 1 && day <= daysOf(year, month);
}

/** 1 to 12 by an English name or its beginning; 0 for another word. */
export const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const MONTH = /^(\d{4})[-/.](\d{1,2})$|^(\d{1,2})[-/.](\d{4})$/;
const MONTH_WORD = /^([a-z]{3,9})\.?,? (\d{4})$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Seconds or milliseconds since 1970, from September 2001 on. */
const SINCE_1970 = /^(\d{10}|\d{13})(?:\.\d+)?$/;

function monthLong(year: number, month: number): WrittenDate | null {
  if (!exists(year, month, 1)) return null;
  return { year, month, day: 1, clock: null, offset: null, days: daysOf(year, month) };
}

function since1970(digits: string): WrittenDate {
  const instant = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  const clock = instant.getUTCHours() * 60 + instant.getUTCMinutes();
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
    clock: clock === 0 ? null : clock,
    offset: 0,
    days: 1,
  };
}

/**
 * `2020`, `2020-10`, `10/2020`, `October 2020`, `20201011`, and seconds or milliseconds since 1970.
 * @returns `null` for what is written otherwise.
 */
export function bareDate(text: string): WrittenDate | null {
  const instant = SINCE_1970.exec(text);
  if (instant) return since1970(instant[1] ?? '');
  const compact = COMPACT.exec(text);
  if (compact) {
    const [year = 0, month = 0, day = 0] = compact.slice(1).map(Number);
    return exists(year, month, day) ? { year, month, day, clock: null, offset: null, days: 1 } : null;
  }
  const month = MONTH.exec(text);
  if (month) return monthLong(Number(month[1] ?? month[4]), Number(month[2] ?? month[3]));
  const word = MONTH_WORD.exec(text);
  if (word) return monthLong(Number(word[2]), monthOf(word[1] ?? ''));
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return exists(year, 1, 1)
    ? { year, month: 1, day: 1, clock: null, offset: null, days: isLeap(year) ? 366 : 365 }
    : null;
}
