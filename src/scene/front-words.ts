/** What stands on the front line itself. */
import { mapWords } from '../i18n/catalogues/map.ts';
import { formatDay } from '../i18n/format.ts';
import { translate } from '../i18n/messages.ts';
import { partyName } from '../i18n/name.ts';
import type { Conflict, FrontLineTrace } from '../model/conflict.ts';
import { formatLocal } from '../model/time.ts';
import type { Language } from '../model/words.ts';
import type { FrontInView } from './types.ts';

export const traceDay = (trace: FrontLineTrace, { zone }: Pick<Conflict, 'zone'>, lang: Language): string =>
  formatDay(trace.interval.start, zone.offset, lang);

/** The party that announced most of the settlements named by the trace's day; `null` when none was. */
export function announcer(
  trace: FrontLineTrace,
  { settlements, zone }: Pick<Conflict, 'settlements' | 'zone'>,
): string | null {
  const day = formatLocal(trace.interval.start, zone.offset).slice(0, 10);
  const counts = new Map<string, number>();
  for (const { by, day: announced } of settlements)
    if (announced <= day) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

export const lineText = ({ trace }: FrontInView, lang: Language): string =>
  translate(mapWords, lang, 'front-line', { km: trace.accuracyKm });

/** Empty unless the moment lies between two traces. */
export function betweenText(
  { trace, next, between }: FrontInView,
  conflict: Pick<Conflict, 'zone'>,
  lang: Language,
): string {
  if (!between || !next) return '';
  const [from, to] = [traceDay(trace, conflict, lang), traceDay(next, conflict, lang)];
  return translate(mapWords, lang, 'front-between', { from, to });
}

/** Empty when the trace has no such area. */
export function areaText({ trace }: FrontInView, conflict: Conflict, lang: Language): string {
  if (!trace.area) return '';
  const date = traceDay(trace, conflict, lang);
  const by = announcer(trace, conflict);
  return by === null
    ? translate(mapWords, lang, 'front-area-nobody', { date })
    : translate(mapWords, lang, 'front-area', { date, who: partyName(conflict.parties.get(by), lang) });
}
