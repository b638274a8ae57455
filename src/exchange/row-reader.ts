/**
 * Reads the rows of one file in two passes: the first surveys the dates, the second gives the reports. Memory does
 * not grow with the rows, but for their ids where those are checked.
 */
import type {
  DayOrder,
  Expected,
  Got,
  ImportAccount,
  ImportProblem,
  Lack,
  Notice,
  Remark,
  RowPlace,
} from '../model/import.ts';
import type { Minutes } from '../model/time.ts';
import { acledFormat } from './acled.ts';
import { DateOrders, decisionRemark } from './date-order.ts';
import type { Format, ReadContext } from './format.ts';
import { IdSet } from './id-set.ts';
import { lacksOf, plainFormat } from './plain.ts';
import { type ImportedReport, shown, Unreadable } from './report.ts';
import type { SourceRow } from './source-row.ts';
import { isTimemap, TIMEMAP } from './timemap.ts';
import { isUcdp, UCDP } from './ucdp.ts';

export interface ReadOptions {
  /** Minutes east of UTC that dates are local to; 0 when left out. */
  readonly zone?: Minutes;
  /** Order of day and month where the reader of the file knows it. */
  readonly dates?: DayOrder;
  /** Leave ids as they are, so that memory stays constant; otherwise repeated ids get a number. */
  readonly keepIds?: boolean;
  /** Ids of reports beside those of the file: a row with one of them gets a number too. */
  readonly taken?: ReadonlySet<string>;
}

const MOST_PROBLEMS = 1000;
const MOST_EXAMPLES = 3;

/** A notice while its rows are counted. */
interface Counted {
  remark: Remark;
  rows: number;
  readonly first: RowPlace;
}

/** The remark with those of another's examples that it has room for. */
function withExamples(remark: Remark, other: Remark): Remark {
  if (!('examples' in remark && 'examples' in other) || remark.examples.length >= MOST_EXAMPLES)
    return remark;
  return { ...remark, examples: [...new Set([...remark.examples, ...other.examples])] };
}

/** The format that the columns' names tell, or what is lacking. */
export function formatOf(
  names: readonly string[],
): Format | { readonly code: 'also'; readonly lacks: readonly Lack[] } {
  const set = new Set(names);
  if (isUcdp(set)) return UCDP;
  const acled = acledFormat(set);
  if (acled !== null) return acled;
  if (isTimemap(set)) return TIMEMAP;
  const lacks = lacksOf(set);
  return lacks.length > 0 ? { code: 'also', lacks } : plainFormat(set);
}

/** The columns that a report has no room for. */
function leftOut(names: readonly string[]): readonly Notice[] {
  const list = [...new Set(names)].join(', ');
  return list === '' ? [] : [{ remark: { code: 'columns-left', list }, rows: 0, first: null }];
}

export class RowReader {
  private readonly orders: DateOrders;
  private readonly noted: Notice[] = [];
  /** By what they say: code and word, which are not joined for every row of a million. */
  private readonly noticeOf = new Map<Remark['code'], Map<string, Counted>>();
  private readonly settled: Notice[] = [];
  private readonly problems: ImportProblem[] = [];
  private readonly ids = new IdSet();
  /** How often an id stood, of those that stood twice or are taken. */
  private readonly repeated = new Map<string, number>();
  private readonly context: ReadContext;
  private readonly said: Remark[] = [];
  private counts = { rows: 0, read: 0, unread: 0 };

  constructor(
    private readonly file: string,
    private readonly format: Format,
    private readonly names: readonly string[],
    private readonly options: ReadOptions = {},
  ) {
    const { dates, zone = 0 } = options;
    const laidDown = format.dayOrder && { order: format.dayOrder, by: 'format' as const };
    const fixed = dates ? { order: dates, by: 'choice' as const } : laidDown;
    this.orders = new DateOrders(format.dates, format.witness, fixed);
    this.context = {
      zone,
      date: (row, column) => this.date(row, column),
      note: (row, remark) => this.note(row, remark),
    };
  }

  private note(row: SourceRow, remark: Remark): void {
    this.noteAt(row.where, remark);
  }

  noteAt(where: RowPlace, remark: Remark): void {
    const word = 'word' in remark ? remark.word : '';
    const known = this.noticeOf.get(remark.code)?.get(word);
    if (known) {
      known.rows += 1;
      known.remark = withExamples(known.remark, remark);
      return;
    }
    const notice: Counted = { remark, rows: 1, first: where };
    const byWord = this.noticeOf.get(remark.code) ?? new Map<string, Counted>();
    this.noticeOf.set(remark.code, byWord.set(word, notice));
    this.noted.push(notice);
  }

  private date(row: SourceRow, column: string): ReturnType<ReadContext['date']> {
    const text = row.get(column);
    if (text === '') return null;
    const date = this.orders.read(text, row);
    if (date === 'open') throw new Unreadable(column, shown(text), { code: 'told-date' });
    const wide = date !== null && date.days > 1 && !this.format.wideDates;
    if (date === null || wide) throw new Unreadable(column, shown(text), { code: 'date-such-as' });
    return date;
  }

  /** First pass. */
  survey(row: SourceRow): void {
    this.orders.survey(row);
  }

  /** Ends the first pass: decides how dates are read. */
  settle(): void {
    for (const decision of this.orders.decide())
      this.settled.push({ remark: decisionRemark(decision), rows: decision.open, first: decision.first });
  }

  /** Second pass. @returns `null` for a row that cannot be read, which is then among the problems. */
  read(row: SourceRow): ImportedReport | null {
    this.counts.rows += 1;
    try {
      const report = this.format.read(row, this.context);
      this.counts.read += 1;
      return this.options.keepIds ? report : this.withOwnId(report, row);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.miss(row.where, error.column, error.got, error.expected);
      return null;
    }
  }

  /** A date could not be read for want of a survey, or of evidence in it. */
  get metOpenDate(): boolean {
    return this.orders.metOpen;
  }

  /** Something that is to be said of the file. */
  ofFile(remark: Remark): void {
    this.said.push(remark);
  }

  /** A row that is no row of this table. */
  reject(place: RowPlace, got: Got, expected: Expected): void {
    this.counts.rows += 1;
    this.miss(place, null, got, expected);
  }

  private miss(place: RowPlace, column: string | null, got: Got, expected: Expected): void {
    this.counts.unread += 1;
    if (this.problems.length < MOST_PROBLEMS)
      this.problems.push({ file: this.file, place, column, got, expected });
  }

  private withOwnId(report: ImportedReport, row: SourceRow): ImportedReport {
    const own = this.ownId(report.id, row);
    return own === report.id ? report : { ...report, id: own };
  }

  /** The id, or the id with a number where it was used before. */
  private ownId(given: string, row: SourceRow): string {
    for (let id = given; ; ) {
      if (this.ids.add(id) && !this.options.taken?.has(id)) return id;
      const times = (this.repeated.get(id) ?? 1) + 1;
      this.repeated.set(id, times);
      if (id === given) this.note(row, { code: 'id-repeated' });
      id = `${id}-${times}`;
    }
  }

  account(): ImportAccount {
    // Also where there was no survey.
    const warnings = this.format.warnings(this.names);
    const left = this.names.filter((name) => name !== '' && !this.format.reads.has(name));
    const twice = this.names.filter((name, index) => name !== '' && this.names.indexOf(name) !== index);
    const remarks: readonly Remark[] = [
      ...this.said,
      ...warnings,
      ...[...new Set(twice)].map((word) => ({ code: 'column-repeated', word }) as const),
    ];
    const ofFile: readonly Notice[] = remarks.map((remark) => ({ remark, rows: 0, first: null }));
    return {
      format: this.format.name,
      ...this.counts,
      problems: this.problems,
      notices: [...ofFile, ...this.settled, ...this.noted, ...leftOut(left)],
    };
  }
}
