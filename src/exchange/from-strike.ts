/** A strike of a data package as a report for export. */
import type { Source, Strike } from '../model/conflict.ts';
import { rowOfStrike } from '../query/columns/from-conflict.ts';
import type { ImportedReport } from './report.ts';

/** Sources become addresses, which mean something outside the package. */
export function reportOfStrike(strike: Strike, sources: ReadonlyMap<string, Source>): ImportedReport {
  return {
    ...rowOfStrike(strike),
    weapon: strike.weaponClaimed,
    actors: [],
    sources: strike.sources.flatMap((id) => sources.get(id)?.url ?? []),
    best: null,
  };
}
