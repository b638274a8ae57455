/** The 16 bits of `flags`: scope (2), time precision (3), place precision (2), grade (2, 0 for none). */
import type { PlacePrecision } from '../../model/geo.ts';
import type { TimePrecision } from '../../model/time.ts';
import {
  GRADES,
  type Grade,
  PLACE_PRECISIONS,
  SCOPES,
  type Scope,
  TIME_PRECISIONS,
} from '../../model/words.ts';
import type { ReportRow } from './row.ts';

export interface Flags {
  readonly scope: Scope;
  readonly timePrecision: TimePrecision;
  readonly placePrecision: PlacePrecision;
  readonly grade: Grade | null;
}

export function encodeFlags(row: Pick<ReportRow, keyof Flags>): number {
  return (
    SCOPES.indexOf(row.scope) |
    (TIME_PRECISIONS.indexOf(row.timePrecision) << 2) |
    (PLACE_PRECISIONS.indexOf(row.placePrecision) << 5) |
    ((row.grade === null ? 0 : GRADES.indexOf(row.grade) + 1) << 7)
  );
}

/** Index in `SCOPES`. */
export const scopeCode = (flags: number): number => flags & 3;

/** Index in `GRADES`; `null` for none. */
export function gradeCode(flags: number): number | null {
  const code = (flags >> 7) & 3;
  return code === 0 ? null : code - 1;
}

const ROUGH: ReadonlySet<number> = new Set(
  (['day', 'multi-day'] as const).map((precision) => TIME_PRECISIONS.indexOf(precision)),
);

/** The time is known to the day at best, or the place is wider than a settlement. */
export const isImprecise = (flags: number): boolean =>
  ROUGH.has((flags >> 2) & 7) || ((flags >> 5) & 3) !== PLACE_PRECISIONS.indexOf('settlement');

export function decodeFlags(flags: number): Flags {
  return {
    scope: SCOPES[flags & 3] ?? 'incident',
    timePrecision: TIME_PRECISIONS[(flags >> 2) & 7] ?? 'multi-day',
    placePrecision: PLACE_PRECISIONS[(flags >> 5) & 3] ?? 'area',
    grade: GRADES[gradeCode(flags) ?? -1] ?? null,
  };
}

/** A bit for each of `values` by its place in `all`. */
export const bitsOf = <T>(values: readonly T[], all: readonly T[]): number =>
  values.reduce((bits, value) => bits | (1 << all.indexOf(value)), 0) >>> 0;

/** The values of `all` whose bits are set. */
export const fromBits = <T>(bits: number, all: readonly T[]): readonly T[] =>
  all.filter((_, index) => (bits >>> index) & 1);
