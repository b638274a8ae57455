/**
 * Visible forms of times, lengths and figures. Months and weekdays are written out here, not taken from `Intl`,
 * because browsers differ in the languages that they carry, and the same link must read the same everywhere.
 */
import type { Conflict, Figure } from '../model/conflict.ts';
import { civil, DAY, type EpochMinute, HOUR, type Minutes } from '../model/time.ts';
import type { Language } from '../model/words.ts';
import { common } from './catalogues/common.ts';
import { translate } from './messages.ts';

/** Month names as they stand beside a day, January first. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  hy: [
    'հունվ.',
    'փետր.',
    'մարտի',
    'ապր.',
    'մայիսի',
    'հունիսի',
    'հուլիսի',
    'օգոս.',
    'սեպտ.',
    'հոկտ.',
    'նոյ.',
    'դեկտ.',
  ],
  az: ['yan', 'fev', 'mart', 'apr', 'may', 'iyun', 'iyul', 'avq', 'sen', 'okt', 'noy', 'dek'],
  ru: ['янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня', 'июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
};
/** Month names standing alone. */
const MONTHS_ALONE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  hy: [
    'հունվար',
    'փետրվար',
    'մարտ',
    'ապրիլ',
    'մայիս',
    'հունիս',
    'հուլիս',
    'օգոստոս',
    'սեպտեմբեր',
    'հոկտեմբեր',
    'նոյեմբեր',
    'դեկտեմբեր',
  ],
  az: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust',
    'sentyabr',
    'oktyabr',
    'noyabr',
    'dekabr',
  ],
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
};
/** Sunday first. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  hy: ['կիր', 'երկ', 'երք', 'չրք', 'հնգ', 'ուրբ', 'շբթ'],
  az: ['B.', 'B.e.', 'Ç.a.', 'Ç.', 'C.a.', 'C.', 'Ş.'],
  ru: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
};

const two = (value: number): string => String(value).padStart(2, '0');
const pick = (list: readonly string[], index: number): string => list[index] ?? '';

export function monthName(month: number, lang: Language): string {
  return pick(MONTHS_ALONE[lang], month - 1);
}

export function weekdayName(weekday: number, lang: Language): string {
  return pick(WEEKDAYS[lang], weekday);
}

/** `02:30`. */
export function formatClock(minute: EpochMinute, offset: Minutes): string {
  const c = civil(minute, offset);
  return `${two(c.hour)}:${two(c.minute)}`;
}

/** `11 Oct`; with `year` also `2020`; with `weekday` `Sun 11 Oct`. */
export function formatDay(
  minute: EpochMinute,
  offset: Minutes,
  lang: Language,
  parts: { readonly year?: boolean; readonly weekday?: boolean } = {},
): string {
  const c = civil(minute, offset);
  const date = `${c.day} ${pick(MONTHS[lang], c.month - 1)}${parts.year ? ` ${c.year}` : ''}`;
  return parts.weekday ? `${weekdayName(c.weekday, lang)} ${date}` : date;
}

/** The first day of what is shown: `27 Sep`, with its year where that is more than a year. */
export const formatStart = ({ period, zone }: Pick<Conflict, 'period' | 'zone'>, lang: Language): string =>
  formatDay(period.start, zone.offset, lang, { year: period.end - period.start > 366 * DAY });

/** `Sun 11 Oct 2020, 02:30 (UTC+4)`; the zone's label is the dataset's. */
export function formatMoment(
  minute: EpochMinute,
  zone: { readonly offset: Minutes; readonly label: string },
  lang: Language,
): string {
  return `${formatDay(minute, zone.offset, lang, { year: true, weekday: true })}, ${formatClock(minute, zone.offset)} (${zone.label})`;
}

/** A partial date of the data package: `17 Oct 2020`, `October 2020` or `2020`. */
export function formatPartialDate(date: string, lang: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day === undefined) return `${monthName(Number(month), lang)} ${year}`;
  return `${Number(day)} ${pick(MONTHS[lang], Number(month) - 1)} ${year}`;
}

/** A length of time in words: `5 min`, `14 h 30 min`, `2 d 3 h`, `31 days`. */
export function formatLength(minutes: Minutes, lang: Language): string {
  if (minutes < HOUR) return translate(common, lang, 'minutes', { n: minutes });
  if (minutes < 2 * DAY) {
    const h = Math.floor(minutes / HOUR);
    const m = minutes % HOUR;
    return m === 0
      ? translate(common, lang, 'hours', { n: h })
      : translate(common, lang, 'hours-minutes', { h, m });
  }
  const d = Math.floor(minutes / DAY);
  const h = Math.floor((minutes % DAY) / HOUR);
  return h === 0 || d > 14
    ? translate(common, lang, 'days', { n: d })
    : translate(common, lang, 'days-hours', { d, h });
}

const GROUP: Readonly<Record<Language, string>> = { en: ',', hy: '\u00a0', az: '.', ru: '\u00a0' };

/** An integer with the language's thousands separator from 10,000 up, as the style guides of all four have it. */
export function formatCount(value: number, lang: Language): string {
  const text = String(Math.round(value));
  return text.length < 5 ? text : text.replace(/\B(?=(\d{3})+$)/g, GROUP[lang]);
}

/** `5`, `5–10`, or `null` when no number was given. */
export function formatFigure(figure: Figure, lang: Language): string | null {
  const { min, max } = figure;
  if (min === null && max === null) return null;
  if (min === null) return `≤ ${formatCount(max ?? 0, lang)}`;
  if (max === null) return `≥ ${formatCount(min, lang)}`;
  return min === max ? formatCount(min, lang) : `${formatCount(min, lang)}–${formatCount(max, lang)}`;
}
