/** What a data package's columns must keep to: ids that the package knows, times inside its period. */
import { type Problem, show } from '../../model/problem.ts';
import { type EpochMinute, formatInstant, type Minutes } from '../../model/time.ts';
import type { ReportColumns } from './types.ts';

export interface Known {
  readonly places: Iterable<string>;
  readonly parties: Iterable<string>;
  readonly sides: Iterable<string>;
  readonly period: { readonly start: EpochMinute; readonly end: EpochMinute };
  /** Minutes east of UTC that times are written in. */
  readonly offset: Minutes;
}

/** Of each kind of problem. */
const MOST = 5;

/** Names first met in the columns stand after those that were known before. */
function unknown(names: readonly string[], known: Iterable<string>, file: string, path: string): Problem[] {
  const all = new Set(known);
  return names
    .filter((name) => !all.has(name))
    .slice(0, MOST)
    .map((name) => ({ file, path, got: show(name), expected: `the id of a known ${path}` }));
}

/**
 * @param duplicates ids that stand twice, in the file or beside it.
 * @returns what is wrong, the first few of each kind.
 */
export function columnProblems(
  file: string,
  columns: ReportColumns,
  duplicates: readonly string[],
  { places, parties, sides, period, offset }: Known,
): readonly Problem[] {
  const { count, epoch, start } = columns;
  const first = epoch + (start[0] ?? 0);
  const last = epoch + (start[count - 1] ?? 0);
  const [from, to] = [formatInstant(period.start, offset), formatInstant(period.end, offset)];
  const late = count > 0 && last >= period.end ? [last] : [];
  const outside = count > 0 && first < period.start ? [first, ...late] : late;
  return [
    ...duplicates.slice(0, MOST).map((id) => ({
      file,
      path: 'id',
      got: show(id),
      expected: 'an id not used before in this package',
    })),
    ...unknown(columns.places, places, file, 'place'),
    ...unknown(columns.parties, parties, file, 'party'),
    ...unknown(columns.sides, sides, file, 'side'),
    ...outside.map((minute) => ({
      file,
      path: 'start',
      got: formatInstant(minute, offset),
      expected: `a start inside the slider's extent, ${from} to ${to}`,
    })),
  ];
}

/** What the package of a conflict knows. */
export const knownOf = (conflict: {
  readonly places: ReadonlyMap<string, unknown>;
  readonly parties: ReadonlyMap<string, unknown>;
  readonly sides: readonly { readonly id: string }[];
  readonly period: Known['period'];
  readonly zone: { readonly offset: Minutes };
}): Known => ({
  places: conflict.places.keys(),
  parties: conflict.parties.keys(),
  sides: conflict.sides.map(({ id }) => id),
  period: conflict.period,
  offset: conflict.zone.offset,
});
