/** The reports of a data package as columns. */
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { ReportRow } from './row.ts';
import type { ReportColumns } from './types.ts';
import { ColumnWriter } from './writer.ts';

export function rowOfStrike(strike: Strike): ReportRow {
  const { id, time, point, placePrecision, places, kind, scope, grade, reportedBy, accused } = strike;
  const { answers, killed, title, summary } = strike;
  return {
    id,
    start: time.start,
    end: time.end,
    timePrecision: time.precision,
    point,
    placePrecision,
    places,
    kind,
    scope,
    side: strike.heldBy,
    grade,
    reportedBy,
    accused,
    answers,
    killed,
    title,
    summary,
  };
}

/** Columns in the order of `conflict.strikes`, counted from the start of its period. */
export function columnsOf(
  conflict: Pick<Conflict, 'strikes' | 'period' | 'sides' | 'parties' | 'places'>,
): ReportColumns {
  const writer = new ColumnWriter({
    epoch: conflict.period.start,
    places: [...conflict.places.keys()],
    parties: [...conflict.parties.keys()],
    sides: conflict.sides.map(({ id }) => id),
  });
  for (const strike of conflict.strikes) writer.add(rowOfStrike(strike));
  return writer.finish();
}
