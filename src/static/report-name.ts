/** What a report is called on pages and cards. No two reports of a package have one name in a language. */
import { placeName } from '../i18n/name.ts';
import { timeWords } from '../i18n/reported-time.ts';
import type { Strike } from '../model/conflict.ts';
import { namesApart, type Where } from './tell-apart.ts';
import { recordWord, say } from './words.ts';

/** In English its own title, unless that is no more than the place; else the place, by all its names. */
export function shortName(strike: Strike, { conflict, lang }: Where): string {
  const place = conflict.places.get(strike.places[0] ?? '');
  if (place === undefined) return strike.title;
  return lang === 'en' && !place.names.en.includes(strike.title) ? strike.title : placeName(place, lang);
}

/** Worded from its fields; `whole`: with the interval that stands behind an "about" or "in the morning". */
function fromFields(strike: Strike, where: Where, whole: boolean): string {
  const { conflict, lang } = where;
  const { day, clock, between } = timeWords(strike.time, conflict.zone.offset, lang);
  const kind = say(lang, strike.scope === 'incident' ? `kind-${strike.kind}` : `scope-${strike.scope}`);
  const place = shortName(strike, where);
  return recordWord(lang, 'title', { place, kind, day, clock: whole ? (between ?? clock) : clock });
}

/** In English its own words; elsewhere worded from its fields. */
function plainName(strike: Strike, where: Where): string {
  if (where.lang !== 'en') return fromFields(strike, where, false);
  const { day, clock } = timeWords(strike.time, where.conflict.zone.offset, 'en');
  return `${shortName(strike, where)}, ${day}, ${clock}`;
}

/** The report's name: its place or title, and when; more of its fields where another report has the same. */
export const reportName = namesApart<Strike>(
  ({ strikes }) => strikes,
  [
    plainName,
    (strike, where) => fromFields(strike, where, false),
    (strike, where) => fromFields(strike, where, true),
  ],
);
