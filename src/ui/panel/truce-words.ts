/** A truce's times in words, and what was said while it was in force. */

import { truceWords } from '../../i18n/catalogues/panel-truce.ts';
import { formatClock, formatDay, formatLength, formatPartialDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import type { Allegation, Conflict, Truce, TruceAccusation } from '../../model/conflict.ts';
import type { EpochMinute } from '../../model/time.ts';
import type { Language } from '../../model/words.ts';

/** `Sat 10 Oct 2020, 12:00`, or the day with the remark that no hour is known. */
export function momentOrDay(
  at: EpochMinute | null,
  day: string | null,
  conflict: Pick<Conflict, 'zone'>,
  lang: Language,
): string {
  const { offset } = conflict.zone;
  if (at !== null)
    return `${formatDay(at, offset, lang, { year: true, weekday: true })}, ${formatClock(at, offset)}`;
  return day === null ? '' : translate(truceWords, lang, 'no-hour', { day: formatPartialDate(day, lang) });
}

/** How long after effect an accusation was made, never more exact than the sources: `5 min after it took effect`. */
export function afterWords(accusation: TruceAccusation, lang: Language): string {
  const { minutesAfter, day } = accusation;
  if (minutesAfter === null)
    return day === null
      ? translate(truceWords, lang, 'no-clock')
      : translate(truceWords, lang, 'day-only', { day: formatPartialDate(day, lang) });
  const { min, max } = minutesAfter;
  if (min !== max) {
    const range = { min: formatLength(min, lang), max: formatLength(max, lang) };
    return `${translate(truceWords, lang, 'after-range', range)}; ${translate(truceWords, lang, 'no-clock')}`;
  }
  return min === 0
    ? translate(truceWords, lang, 'after-at-once')
    : translate(truceWords, lang, 'after-exact', { length: formatLength(min, lang) });
}

/** When an accusation was made: its clock and the time since effect, or the moment, or what else is known of it. */
export function accusationWhen(
  accusation: TruceAccusation,
  conflict: Pick<Conflict, 'zone'>,
  lang: Language,
): string {
  const { at, minutesAfter } = accusation;
  if (at === null) return afterWords(accusation, lang);
  if (minutesAfter === null) return momentOrDay(at, null, conflict, lang);
  return `${formatClock(at, conflict.zone.offset)}, ${afterWords(accusation, lang)}`;
}

/** Where the moment stands to the truce: before, in force, after. `null` for a pledge without an interval. */
export function inForceWords(truce: Truce, at: EpochMinute, lang: Language): string | null {
  if (truce.interval === null) return null;
  const { start, end } = truce.interval;
  if (at < start) return translate(truceWords, lang, 'not-yet');
  if (at === start) return translate(truceWords, lang, 'starts-now');
  if (end !== null && at >= end) return translate(truceWords, lang, 'no-longer');
  return translate(truceWords, lang, 'in-force', { length: formatLength(at - start, lang) });
}

/** Accusations and denials made while the truce was in force, by the side that spoke, in the order of the sides. */
export function allegationsBySide(
  conflict: Pick<Conflict, 'allegations' | 'sides'>,
  truce: Pick<Truce, 'id'>,
): readonly { readonly side: string; readonly allegations: readonly Allegation[] }[] {
  const during = conflict.allegations.filter((allegation) => allegation.truce === truce.id);
  return conflict.sides.map(({ id }) => ({
    side: id,
    allegations: during.filter(({ side }) => side === id),
  }));
}
