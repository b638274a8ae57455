/** Order and grouping of reports in list and table. */
import { placeName } from '../../i18n/name.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import { type EpochMinute, type Minutes, startOfDay } from '../../model/time.ts';
import { ANSWERS, GRADES, KINDS, type Language, SCOPES } from '../../model/words.ts';

/** Reports of one local day. */
export interface DayGroup {
  readonly day: EpochMinute;
  readonly strikes: readonly Strike[];
}

/** Groups by the local day of the start; `strikes` are sorted by start. */
export function byDay(strikes: readonly Strike[], offset: Minutes): readonly DayGroup[] {
  const groups: { day: EpochMinute; strikes: Strike[] }[] = [];
  for (const strike of strikes) {
    const day = startOfDay(strike.time.start, offset);
    const last = groups.at(-1);
    if (last?.day === day) last.strikes.push(strike);
    else groups.push({ day, strikes: [strike] });
  }
  return groups;
}

export const COLUMNS = [
  'time',
  'place',
  'scope',
  'kind',
  'killed',
  'injured',
  'accused',
  'answer',
  'grade',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** No number sorts below every number, in both directions last. */
type Key = number | string | null;

function keyOf(strike: Strike, column: Column, conflict: Pick<Conflict, 'places'>, lang: Language): Key {
  const place = conflict.places.get(strike.places[0] ?? '');
  const [answer] = strike.answers;
  switch (column) {
    case 'time':
      return strike.time.start;
    case 'place':
      return place ? placeName(place, lang) : strike.title;
    case 'scope':
      return SCOPES.indexOf(strike.scope);
    case 'kind':
      return KINDS.indexOf(strike.kind);
    case 'killed':
      return strike.killed?.max ?? null;
    case 'injured':
      return strike.injured?.max ?? null;
    case 'accused':
      return strike.accused.join();
    case 'answer':
      return answer === undefined ? null : ANSWERS.indexOf(answer);
    case 'grade':
      return strike.grade === null ? null : GRADES.indexOf(strike.grade);
  }
}

/** Sorted copy; equals keep the order of time. */
export function sortReports(
  strikes: readonly Strike[],
  { column, descending }: Sorting,
  conflict: Pick<Conflict, 'places'>,
  lang: Language,
): readonly Strike[] {
  const keyed = strikes.map((strike) => ({ strike, key: keyOf(strike, column, conflict, lang) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
    if (typeof a.key === 'string' && typeof b.key === 'string')
      return sign * a.key.localeCompare(b.key, lang);
    return a.key < b.key ? -sign : a.key > b.key ? sign : 0;
  });
  return keyed.map(({ strike }) => strike);
}
