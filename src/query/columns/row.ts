/** One report as it is given to the columns: what every format that is read can say. */

import type { LonLat, PlacePrecision } from '../../model/geo.ts';
import type { EpochMinute, TimePrecision } from '../../model/time.ts';
import type { Answer, Grade, Kind, Scope } from '../../model/words.ts';

export interface ReportRow {
  readonly id: string;
  /** Earliest minute. */
  readonly start: EpochMinute;
  /** First minute after the latest; never before `start`. */
  readonly end: EpochMinute;
  readonly timePrecision: TimePrecision;
  readonly point: LonLat;
  readonly placePrecision: PlacePrecision;
  /** Ids or names of places, the primary one first; empty where none is named. */
  readonly places: readonly string[];
  readonly kind: Kind;
  readonly scope: Scope;
  /** Side that held the place, `null`: unknown. */
  readonly side: string | null;
  readonly grade: Grade | null;
  /** Parties that say it happened; empty where the format does not tell. */
  readonly reportedBy: readonly string[];
  readonly accused: readonly string[];
  readonly answers: readonly Answer[];
  /** Lowest and highest reported deaths; `null`: no number. */
  readonly killed: { readonly min: number; readonly max: number } | null;
  readonly title: string | null;
  readonly summary: string | null;
}
