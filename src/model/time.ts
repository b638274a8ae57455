/**
 * Time as integers. An `EpochMinute` counts whole minutes since 1970-01-01T00:00Z.
 * Intervals are half-open: `start` belongs to them, `end` does not.
 */
export type EpochMinute = number;

/** Minutes, a length of time. */
export type Minutes = number;

export const HOUR: Minutes = 60;
export const DAY: Minutes = 1440;

/** Half-open interval; `end: null` is still in force. */
export interface TimeInterval {
  readonly start: EpochMinute;
  readonly end: EpochMinute | null;
}

/** How exactly a time is known. Codes are the data package's. */
export type TimePrecision = 'minute' | 'hour' | 'part-of-day' | 'day' | 'multi-day';

/** A reported time: a closed statement of an interval with its precision and the note that explains it. */
export interface ReportedTime {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
  readonly precision: TimePrecision;
  readonly note: string | null;
}

/** Civil date and clock of an instant at a fixed offset. `month` is 1-12. */
export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+\- ]\d{2}:?\d{2})?)?$/;

const offsetMinutes = (text: string): Minutes => {
  if (text === 'Z') return 0;
  const digits = text.slice(1).replace(':', '');
  const size = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return text.startsWith('-') ? -size : size;
};

/**
 * Reads ISO 8601 such as `2020-10-11T02:00`, `2020-10-11T02:00+04:00`, `2020-10-10T22:00Z` or `2020-10-11`.
 * Without an offset the time is local: `localOffset` minutes east of UTC. A space in the place of the offset's
 * plus sign is read as the plus that a query string lost. A day alone has no offset: `2020-10-11 02:30` would be read
 * as one. Seconds are dropped.
 * @returns the minute, or `null` when the text is not such a time or names a day that does not exist.
 */
export function parseInstant(text: string, localOffset: Minutes): EpochMinute | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const [, y, mo, d, h = '00', mi = '00', , zone] = match;
  const year = Number(y);
  const month = Number(mo);
  const day = Number(d);
  const hour = Number(h);
  const minute = Number(mi);
  const ms = Date.UTC(year, month - 1, day, hour, minute);
  const back = new Date(ms);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  const offset = zone === undefined ? localOffset : offsetMinutes(zone);
  if (Math.abs(offset) > 14 * HOUR) return null;
  return ms / 60_000 - offset;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** The civil time of `minute` at `offset` minutes east of UTC. */
export function civil(minute: EpochMinute, offset: Minutes): CivilTime {
  const at = new Date((minute + offset) * 60_000);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    weekday: at.getUTCDay(),
  };
}

/** `2020-10-11T02:00` at `offset`, without the offset written. */
export function formatLocal(minute: EpochMinute, offset: Minutes): string {
  const c = civil(minute, offset);
  return `${pad(c.year, 4)}-${pad(c.month)}-${pad(c.day)}T${pad(c.hour)}:${pad(c.minute)}`;
}

/** `2020-10-11T02:00+04:00`. */
export function formatInstant(minute: EpochMinute, offset: Minutes): string {
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${formatLocal(minute, offset)}${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The first minute of the civil day that holds `minute`. */
export function startOfDay(minute: EpochMinute, offset: Minutes): EpochMinute {
  return Math.floor((minute + offset) / DAY) * DAY - offset;
}

const SHORT_DURATION = /^(\d+)(m|h|d|w)$/;
const UNIT: Readonly<Record<string, Minutes>> = { m: 1, h: HOUR, d: DAY, w: 7 * DAY };
const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const DURATION = new RegExp(
  `^P(?=.)(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);
/** Minutes in a week, day, hour, minute and second. */
const DURATION_UNITS: readonly Minutes[] = [7 * DAY, DAY, HOUR, 1, 1 / 60];

/**
 * Reads a length of time: `6h`, `1d`, or an ISO 8601 duration (`PT90M`, `P1DT12H`, `PT1.5H`) without years and months,
 * whose length is not fixed. What is over a whole minute is dropped.
 * @returns minutes, at least 1, or `null`.
 */
export function parseDuration(text: string): Minutes | null {
  const short = SHORT_DURATION.exec(text);
  if (short) {
    const length = Number(short[1]) * (UNIT[short[2] ?? ''] ?? 0);
    return length >= 1 && Number.isSafeInteger(length) ? length : null;
  }
  const parts = DURATION.exec(text)?.slice(1);
  if (!parts) return null;
  const exact = DURATION_UNITS.reduce(
    (sum, unit, index) => sum + Number((parts[index] ?? '0').replace(',', '.')) * unit,
    0,
  );
  // A sum of thirds such as 20 s three times must not fall short of its minute.
  const total = Math.floor(exact + 1e-6);
  return total >= 1 && Number.isSafeInteger(total) ? total : null;
}

const CALENDAR = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(.*)$/;

/**
 * Reads a length of time that ends at `to`: what `parseDuration` reads, and ISO 8601 durations with years and months,
 * which are counted back in the calendar from `to`: `P1M` before 31 October begins on 30 September, the month's last
 * day.
 * @param offset minutes east of UTC of the calendar.
 * @returns minutes, at least 1, or `null`.
 */
export function parseLengthBefore(text: string, to: EpochMinute, offset: Minutes): Minutes | null {
  const fixed = parseDuration(text);
  const match = fixed === null ? CALENDAR.exec(text) : null;
  if (!match) return fixed;
  const [, years, months, rest = ''] = match;
  if (years === undefined && months === undefined) return null;
  const length = rest === '' ? 0 : parseDuration(`P${rest}`);
  if (length === null) return null;
  const { year, month, day } = civil(to, offset);
  const target = year * 12 + month - 1 - Number(years ?? 0) * 12 - Number(months ?? 0);
  const [first, next] = [target, target + 1].map(
    (count) => Date.UTC(Math.floor(count / 12), count - Math.floor(count / 12) * 12) / 60_000,
  );
  if (first === undefined || next === undefined) return null;
  const daysInMonth = (next - first) / DAY;
  const midnight = first + (Math.min(day, daysInMonth) - 1) * DAY - offset;
  const total = to - (midnight + (to - startOfDay(to, offset))) + length;
  return total >= 1 && Number.isSafeInteger(total) ? total : null;
}

/** The shortest text that `parseDuration` reads back: `3d`, `6h`, `PT90M`, `P1DT2H`. */
export function formatDuration(minutes: Minutes): string {
  if (minutes % DAY === 0) return `${minutes / DAY}d`;
  if (minutes % HOUR === 0 && minutes < 2 * DAY) return `${minutes / HOUR}h`;
  if (minutes < 2 * DAY) return `PT${minutes}M`;
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor((minutes % DAY) / HOUR);
  const rest = minutes % HOUR;
  return `P${days}D${hours || rest ? 'T' : ''}${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`;
}
