/** Short texts that several static pages share. English is the only language that they are written in so far. */
import { common } from '../i18n/catalogues/common.ts';
import { formatClock, formatDay, formatFigure, formatPartialDate } from '../i18n/format.ts';
import { translate } from '../i18n/messages.ts';
import type { Conflict, Figure } from '../model/conflict.ts';
import type { EpochMinute } from '../model/time.ts';

export const say = (key: Parameters<typeof translate<keyof (typeof common)['en'] & string>>[2]): string =>
  translate(common, 'en', key);

/** `5 to 10`, `none` for a stated nobody, `no number` for silence. */
export function figureText(figure: Figure | null): string {
  if (figure === null) return 'no number';
  if (figure.min === 0 && figure.max === 0) return 'none';
  return formatFigure(figure, 'en') ?? 'no number';
}

/** `2020-10-17` as `17 Oct 2020`; an unknown date in words. */
export const dateText = (date: string | null): string =>
  date === null ? 'date not known' : formatPartialDate(date, 'en');

/** `Sat 10 Oct 2020, 12:00`. */
export function momentText(minute: EpochMinute, { zone }: Pick<Conflict, 'zone'>): string {
  const day = formatDay(minute, zone.offset, 'en', { year: true, weekday: true });
  return `${day}, ${formatClock(minute, zone.offset)}`;
}

/** The moment, or the day when no hour is known. */
export function momentOrDay(minute: EpochMinute | null, day: string | null, conflict: Conflict): string {
  if (minute !== null) return momentText(minute, conflict);
  return day === null ? 'time not known' : `${formatPartialDate(day, 'en')}, hour not given`;
}

/** `1 report`, `2 reports`. */
export const plural = (n: number, one: string, other = `${one}s`): string => `${n} ${n === 1 ? one : other}`;

/** The first letter in upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
