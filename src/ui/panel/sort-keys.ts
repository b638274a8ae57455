/** What the table is sorted by: for each column a whole number for each report, read from columns. */
import { partyName, placeName } from '../../i18n/name.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { fromBits, gradeCode, scopeCode } from '../../query/columns/codes.ts';
import { NO_KEY, ranksOf } from '../../query/columns/ordering.ts';
import { NO_FIGURE, NO_PLACE } from '../../query/columns/types.ts';
import type { Reports } from '../../query/reports.ts';

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

type Named = Pick<Conflict, 'places' | 'parties'>;

/** Names in the order of the reader's language. */
const rankNames = (names: readonly string[], lang: Language): Uint32Array =>
  ranksOf(names, new Intl.Collator(lang).compare);

function placeRanks(conflict: Named, { index }: Reports, lang: Language): Uint32Array {
  const names = index.columns.places.map((id) => {
    const place = conflict.places.get(id);
    return place ? placeName(place, lang) : id;
  });
  return rankNames(names, lang);
}

/** Nobody has no rank. */
function accusedRanks(conflict: Named, { index }: Reports, lang: Language): Uint32Array {
  const { partySets, parties } = index.columns;
  const names = partySets.map((bits) =>
    fromBits(bits, parties)
      .map((party) => partyName(conflict.parties.get(party), lang))
      .join(', '),
  );
  return rankNames(names, lang).map((rank, set) => (partySets[set] === 0 ? NO_KEY : rank));
}

/**
 * The key of a column by position; `NO_KEY` where the cell is empty or says that there is no number.
 * Of several places and answers the first counts.
 */
export function keysOf(
  column: Column,
  conflict: Named,
  reports: Reports,
  lang: Language,
): (position: number) => number {
  const { columns } = reports.index;
  const { start, place, flags, kind, killedMax, accused, answers } = columns;
  // Starts may lie before the minute that they are counted from.
  const earliest = start[0] ?? 0;
  switch (column) {
    case 'time':
      return (at) => (start[at] ?? 0) - earliest;
    case 'place': {
      const ranks = placeRanks(conflict, reports, lang);
      return (at) => ranks[place[at] ?? NO_PLACE] ?? NO_KEY;
    }
    case 'scope':
      return (at) => scopeCode(flags[at] ?? 0);
    case 'kind':
      return (at) => kind[at] ?? 0;
    case 'killed':
      return (at) => {
        const deaths = killedMax[at] ?? NO_FIGURE;
        return deaths === NO_FIGURE ? NO_KEY : deaths;
      };
    case 'injured':
      return (at) => reports.injuredAt(at) ?? NO_KEY;
    case 'accused': {
      const ranks = accusedRanks(conflict, reports, lang);
      return (at) => ranks[accused[at] ?? 0] ?? NO_KEY;
    }
    case 'answer':
      return (at) => {
        const bits = answers[at] ?? 0;
        return bits === 0 ? NO_KEY : 31 - Math.clz32(bits & -bits);
      };
    case 'grade':
      return (at) => gradeCode(flags[at] ?? 0) ?? NO_KEY;
  }
}
