/** What stands on the front line itself. */
import { mapWords } from '../i18n/catalogues/map.ts';
import { formatDay } from '../i18n/format.ts';
import { translate } from '../i18n/messages.ts';
import { partyName } from '../i18n/name.ts';
import type { Conflict, FrontLineTrace } from '../model/conflict.ts';
import type { Language } from '../model/words.ts';
import type { FrontInView } from './types.ts';

export const traceDay = (trace: FrontLineTrace, { zone }: Pick<Conflict, 'zone'>, lang: Language): string =>
  formatDay(trace.interval.start, zone.offset, lang);

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
export function areaText(
  { trace }: FrontInView,
  conflict: Pick<Conflict, 'zone' | 'parties'>,
  lang: Language,
): string {
  if (!trace.area) return '';
  const date = traceDay(trace, conflict, lang);
  const by = trace.announcedBy;
  return by === null
    ? translate(mapWords, lang, 'front-area-nobody', { date })
    : translate(mapWords, lang, 'front-area', { date, who: partyName(conflict.parties.get(by), lang) });
}
