/** The timeline's words about truces and bins, shared by its menu, its bands and its preview. */
import { type TimelineWord, timelineWords } from '../../i18n/catalogues/timeline.ts';
import { formatClock, formatDay, formatLength } from '../../i18n/format.ts';
import { type Params, translate } from '../../i18n/messages.ts';
import { inWords, sideName } from '../../i18n/name.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { EpochMinute } from '../../model/time.ts';
import type { Language } from '../../model/words.ts';
import type { HistogramBin } from '../../query/histogram.ts';
import type { AccusationMark, PledgeMark, TruceBand } from './bands.ts';
import { type TypedError, typedForm } from './typed.ts';

export function say(lang: Language, key: TimelineWord, params: Params = {}): string {
  return translate(timelineWords, lang, key, params);
}

/** `Sun 11 Oct, 02:30`. */
export function shortMoment(minute: EpochMinute, conflict: Pick<Conflict, 'zone'>, lang: Language): string {
  const { offset } = conflict.zone;
  return `${formatDay(minute, offset, lang, { weekday: true })}, ${formatClock(minute, offset)}`;
}

function accusationText(mark: AccusationMark, conflict: Conflict, lang: Language): string {
  const { accusation, from } = mark;
  const side = sideName(conflict, accusation.side, lang);
  const { offset } = conflict.zone;
  const after = accusation.minutesAfter;
  if (accusation.at !== null && after !== null) {
    return say(lang, 'first-exact', {
      side,
      clock: formatClock(accusation.at, offset),
      length: formatLength(after.min, lang),
    });
  }
  if (after !== null) return say(lang, 'first-range', { side, ...after });
  return say(lang, 'first-day', { side, day: formatDay(from, offset, lang) });
}

/** One line for each side's first accusation on the track, or that there was none. */
export function accusationTexts(band: TruceBand, conflict: Conflict, lang: Language): readonly string[] {
  if (band.marks.length === 0) return [say(lang, 'first-none')];
  return band.marks.map((mark) => accusationText(mark, conflict, lang));
}

/** When a truce ran; the last has no end. */
export function bandTimes(band: TruceBand, conflict: Conflict, lang: Language): string {
  const from = shortMoment(band.start, conflict, lang);
  if (band.final) return say(lang, 'truce-from', { from });
  return say(lang, 'truce-from-to', { from, to: shortMoment(band.end, conflict, lang) });
}

/** `1 Moscow humanitarian ceasefire`. */
export function bandName(band: TruceBand, lang: Language): string {
  return `${band.number} ${inWords(band.truce.names, lang)}`;
}

/** A truce's state at a minute of its band. */
export function bandState(band: TruceBand, minute: number, lang: Language): string {
  return say(lang, minute < band.alleged ? 'truce-quiet' : 'truce-alleged');
}

/** The day of a pledge and that it is no truce; its name stands above, as a truce's does. */
export function pledgeText(mark: PledgeMark, conflict: Conflict, lang: Language): string {
  const day = formatDay(mark.from, conflict.zone.offset, lang);
  return say(lang, 'pledge-mark', { day });
}

/** `Sun 11 Oct, 00:00–06:00`, or the day alone for a bin of a day. */
export function binTimes(bin: HistogramBin, conflict: Pick<Conflict, 'zone'>, lang: Language): string {
  const { offset } = conflict.zone;
  const day = formatDay(bin.start, offset, lang, { weekday: true });
  if (bin.end - bin.start === 1440) return day;
  const last = formatClock(bin.end, offset);
  return `${day}, ${formatClock(bin.start, offset)}–${last === '00:00' ? '24:00' : last}`;
}

/** `3 reported strikes: Azerbaijan 1, Armenian side 2`. */
export function binCounts(bin: HistogramBin, conflict: Conflict, lang: Language): string {
  const total = say(lang, 'incidents', { n: bin.total });
  const parts = bin.counts.flatMap((n, index) =>
    n === 0
      ? []
      : [say(lang, 'by-side', { side: sideName(conflict, conflict.sides[index]?.id ?? null, lang), n })],
  );
  return bin.total === 0 ? total : `${total}: ${parts.join(', ')}`;
}

/** What is wrong with a typed time, and what is expected. */
export function problemWords(problem: TypedError, conflict: Conflict, lang: Language): string {
  const { period, zone, opening } = conflict;
  return say(lang, problem, {
    example: typedForm(opening.at, zone.offset),
    start: typedForm(period.start, zone.offset),
    end: typedForm(period.end, zone.offset),
  });
}
