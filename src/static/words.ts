/** Short texts that several static pages share, in the page's language. */
import { common } from '../i18n/catalogues/common.ts';
import { pageWords } from '../i18n/catalogues/pages.ts';
import { recordWords } from '../i18n/catalogues/pages-records.ts';
import { reportWords } from '../i18n/catalogues/panel-report.ts';
import { truceWords } from '../i18n/catalogues/panel-truce.ts';
import { formatClock, formatDay, formatFigure, formatLength, formatPartialDate } from '../i18n/format.ts';
import { type Params, translate } from '../i18n/messages.ts';
import type { Conflict, Figure, TruceAccusation } from '../model/conflict.ts';
import type { EpochMinute } from '../model/time.ts';
import type { Language } from '../model/words.ts';

type Word<C extends { readonly en: object }> = keyof C['en'] & string;

/** Words of the whole map: kinds, stances, answers, grades, precisions. */
export const say = (lang: Language, key: Word<typeof common>, params: Params = {}): string =>
  translate(common, lang, key, params);

/** Words of the pages' frame, the table and the map's own page. */
export const pageWord = (lang: Language, key: Word<typeof pageWords>, params: Params = {}): string =>
  translate(pageWords, lang, key, params);

/** Words of single records. */
export const recordWord = (lang: Language, key: Word<typeof recordWords>, params: Params = {}): string =>
  translate(recordWords, lang, key, params);

/** `5–10`, `none` for a stated nobody, `no number` for silence. */
export function figureText(figure: Figure | null, lang: Language): string {
  const silent = pageWord(lang, 'no-number');
  if (figure === null) return silent;
  if (figure.min === 0 && figure.max === 0) return pageWord(lang, 'none');
  return formatFigure(figure, lang) ?? silent;
}

/** `2020-10-17` as `17 Oct 2020`; an unknown date in words. */
export const dateText = (date: string | null, lang: Language): string =>
  date === null ? translate(reportWords, lang, 'no-year') : formatPartialDate(date, lang);

/** `Sat 10 Oct 2020, 12:00`. */
export function momentText(minute: EpochMinute, { zone }: Pick<Conflict, 'zone'>, lang: Language): string {
  const day = formatDay(minute, zone.offset, lang, { year: true, weekday: true });
  return `${day}, ${formatClock(minute, zone.offset)}`;
}

/** The moment, or the day when no hour is known. */
export function momentOrDay(
  minute: EpochMinute | null,
  day: string | null,
  conflict: Conflict,
  lang: Language,
): string {
  if (minute !== null) return momentText(minute, conflict, lang);
  if (day === null) return recordWord(lang, 'time-unknown');
  return translate(truceWords, lang, 'no-hour', { day: formatPartialDate(day, lang) });
}

/** How long after a truce took effect it was accused, never more exact than the sources. */
export function afterText({ minutesAfter, day }: TruceAccusation, lang: Language): string {
  const word = (key: Word<typeof truceWords>, params: Params = {}) =>
    translate(truceWords, lang, key, params);
  if (minutesAfter === null)
    return day === null ? word('no-clock') : word('day-only', { day: formatPartialDate(day, lang) });
  const { min, max } = minutesAfter;
  if (min === max)
    return min === 0 ? word('after-at-once') : word('after-exact', { length: formatLength(min, lang) });
  const range = { min: formatLength(min, lang), max: formatLength(max, lang) };
  return `${word('after-range', range)}; ${word('no-clock')}`;
}

/** The first letter in upper case, as the language writes it. */
export const capital = (text: string, lang: Language = 'en'): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
