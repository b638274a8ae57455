/** Which reports the reader's filters let through. Filters combine with "and"; the values of one filter with "or". */
import type { Strike } from '../model/conflict.ts';
import type { Answer, Kind } from '../model/words.ts';

export interface Filters {
  readonly kind: readonly Kind[] | null;
  readonly by: readonly string[] | null;
  readonly against: readonly string[] | null;
  readonly stance: readonly Answer[] | null;
}

export const NO_FILTERS: Filters = { kind: null, by: null, against: null, stance: null };

const shares = <T>(wanted: readonly T[] | null, has: readonly T[]): boolean =>
  wanted === null || has.some((value) => wanted.includes(value));

export function passes(strike: Strike, filters: Filters): boolean {
  return (
    (filters.kind === null || filters.kind.includes(strike.kind)) &&
    shares(filters.by, strike.reportedBy) &&
    shares(filters.against, strike.accused) &&
    shares(filters.stance, strike.answers)
  );
}

export function hasFilters(filters: Filters): boolean {
  return [filters.kind, filters.by, filters.against, filters.stance].some((filter) => filter !== null);
}
