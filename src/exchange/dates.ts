/** Dates as files write them. A date whose day and month cannot be told apart is said to be so, never guessed. */
import type { DayOrder } from '../model/import.ts';
import type { EpochMinute, Minutes } from '../model/time.ts';
import { parseInstant } from '../model/time.ts';
import { bareDate, exists, monthOf, type WrittenDate } from './calendar.ts';

export type { WrittenDate };

/** Two numbers before the year, with the layout that they are written in. */
export interface TwoNumbers {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly clock: Minutes | null;
  /** The text with its digits replaced: dates of one layout are decided together. */
  readonly layout: string;
}

export type DateReading =
  | { readonly kind: 'date'; readonly date: WrittenDate }
  | { readonly kind: 'two-numbers'; readonly numbers: TwoNumbers };

const CLOCK = String.raw`(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([AP]M)?)?`;
const ZONE = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${CLOCK}${ZONE}$`, 'i');
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${CLOCK}$`, 'i');
const DAY_WORD = new RegExp(`^(\\d{1,2})[ -]([a-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})${CLOCK}$`, 'i');
const WORD_DAY = new RegExp(`^([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})${CLOCK}$`, 'i');
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? +/i;

/** @returns `undefined` for a clock time that does not exist. */
function clockOf([hour, minute, , half]: readonly (string | undefined)[]): Minutes | null | undefined {
  if (hour === undefined || minute === undefined) return null;
  const [h, m] = [Number(hour), Number(minute)];
  if (m > 59 || h > (half ? 12 : 23) || (half && h === 0)) return undefined;
  const hours = half === undefined ? h : (h % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const clock = hours * 60 + m;
  return clock === 0 ? null : clock;
}

/** The number that two digits write; `NaN` for others. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/**
 * `2020-10-11`, `2020-10-11 02:30` and `2020-10-11T02:30:00`, which most files write, read without a pattern.
 * @returns `null` for what is written otherwise, which may still be a date.
 */
function isoDate(text: string): DateReading | null {
  const { length } = text;
  if (length !== 10 && length !== 16 && length !== 19) return null;
  if (text[4] !== '-' || text[7] !== '-') return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  if (Number.isNaN(year) || !exists(year, month, day)) return null;
  if (length === 10) return { kind: 'date', date: { year, month, day, clock: null, offset: null, days: 1 } };
  const between = text[10];
  if ((between !== ' ' && between !== 'T') || text[13] !== ':') return null;
  if (length === 19 && (text[16] !== ':' || Number.isNaN(twoDigits(text, 17)))) return null;
  const minutes = twoDigits(text, 11) * 60 + twoDigits(text, 14);
  if (!(twoDigits(text, 11) <= 23 && twoDigits(text, 14) <= 59)) return null;
  return {
    kind: 'date',
    date: { year, month, day, clock: minutes === 0 ? null : minutes, offset: null, days: 1 },
  };
}

function dated(year: number, month: number, day: number, clock: Minutes | null | undefined, zone?: string) {
  if (clock === undefined || !exists(year, month, day)) return null;
  const sign = zone?.toUpperCase().replace(/^(UTC|GMT)$/, 'Z');
  const whole = sign !== undefined && /^[+-]\d{2}$/.test(sign) ? `${sign}:00` : sign;
  const instant = whole === undefined ? null : parseInstant(`1970-01-01T00:00${whole}`, 0);
  const offset = instant === null ? null : 0 - instant;
  return { kind: 'date', date: { year, month, day, clock, offset, days: 1 } } as const;
}

/** Two digits of a year, as spreadsheets shorten it, in the century of a year that the row names; else `NaN`. */
function wholeYear(digits: string, near: number | null): number {
  if (digits.length === 4) return Number(digits);
  if (near === null) return Number.NaN;
  return [near, near - 1, near + 1].find((year) => year % 100 === Number(digits)) ?? Number.NaN;
}

/**
 * @param near a year that the row names beside the date.
 * @returns `null` for what is no date, or a day that the calendar does not have. Years have four digits, or two after
 * a month's name where `near` tells the others.
 */
export function readDate(written: string, near: number | null = null): DateReading | null {
  const iso = isoDate(written);
  if (iso) return iso;
  const text = written.replace(WEEKDAY, '');
  const numeric = bareDate(text);
  if (numeric) return { kind: 'date', date: numeric };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, y, m, d, ...rest] = yearFirst;
    return dated(Number(y), Number(m), Number(d), clockOf(rest), rest[4]);
  }
  const dayWord = DAY_WORD.exec(text);
  if (dayWord) {
    const [, d, word = '', y = '', ...rest] = dayWord;
    return dated(wholeYear(y, near), monthOf(word), Number(d), clockOf(rest));
  }
  const wordDay = WORD_DAY.exec(text);
  if (wordDay) {
    const [, word = '', d, y, ...rest] = wordDay;
    return dated(Number(y), monthOf(word), Number(d), clockOf(rest));
  }
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return null;
  const [, a, b, y, ...rest] = yearLast;
  const [first, second, year] = [Number(a), Number(b), Number(y)];
  const clock = clockOf(rest);
  if (clock === undefined || !(exists(year, first, second) || exists(year, second, first))) return null;
  const layout = text.replace(/[AP]M$/i, 'M').replaceAll(/\d+/g, '0');
  return { kind: 'two-numbers', numbers: { first, second, year, clock, layout } };
}

/** The date in one order, `null` where the calendar has no such day. */
export function inOrder({ first, second, year, clock }: TwoNumbers, order: DayOrder): WrittenDate | null {
  const [month, day] = order === 'month-first' ? [first, second] : [second, first];
  return exists(year, month, day) ? { year, month, day, clock, offset: null, days: 1 } : null;
}

/** The orders in which the two numbers are a day of the calendar; both, where they are the same day either way. */
export const ordersOf = (numbers: TwoNumbers): readonly DayOrder[] =>
  (['month-first', 'day-first'] as const).filter((order) => inOrder(numbers, order) !== null);

/** The minute at which the local day begins. */
export const dayStart = ({ year, month, day, offset }: WrittenDate, zone: Minutes): EpochMinute =>
  Date.UTC(year, month - 1, day) / 60_000 - (offset ?? zone);

/** Days since 1970, for comparing dates. */
export const dayNumber = ({ year, month, day }: WrittenDate): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;
