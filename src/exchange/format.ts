/** What a reader of one kind of file is. */
import type { DayOrder, FileFormat, Remark } from '../model/import.ts';
import type { EpochMinute, Minutes, TimePrecision } from '../model/time.ts';
import type { DateWitness } from './date-order.ts';
import type { WrittenDate } from './dates.ts';
import type { ImportedReport } from './report.ts';
import type { SourceRow } from './source-row.ts';

export interface ReadContext {
  /** Minutes east of UTC that dates without an offset are local to. */
  readonly zone: Minutes;
  /** The date in a column; `null` for an empty cell. @throws Unreadable */
  date(row: SourceRow, column: string): WrittenDate | null;
  /** Counts a row among those that a remark is about. */
  note(row: SourceRow, remark: Remark): void;
}

export interface Format {
  readonly name: FileFormat;
  /** Columns that hold dates. */
  readonly dates: readonly string[];
  /** The order that the format lays down for dates with two numbers, if it does. */
  readonly dayOrder: DayOrder | null;
  readonly witness: DateWitness | null;
  /** Dates may name a month or a year alone. */
  readonly wideDates: boolean;
  /** Names of the columns that a report takes something from. */
  readonly reads: ReadonlySet<string>;
  /** What has to be said of a file with these columns as a whole. */
  warnings(names: readonly string[]): readonly Remark[];
  /** @throws Unreadable */
  read(row: SourceRow, context: ReadContext): ImportedReport;
}

/** A half-open interval with its precision. */
export interface When {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
  readonly timePrecision: TimePrecision;
}

type Unsaid = Pick<
  ImportedReport,
  'scope' | 'side' | 'grade' | 'reportedBy' | 'accused' | 'answers' | 'kind' | 'weapon' | 'best' | 'killed'
>;

/** What files of events do not say: who accuses whom, and what the accused answered. */
export const UNSAID: Unsaid = {
  scope: 'incident',
  side: null,
  grade: null,
  reportedBy: [],
  accused: [],
  answers: [],
  kind: 'unknown',
  weapon: null,
  best: null,
  killed: null,
};
