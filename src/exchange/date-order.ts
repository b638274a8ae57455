/**
 * Which of two numbers is the month, from evidence in the whole file. Spreadsheets leave several layouts in one
 * column, so each layout is decided by its own evidence; one without any follows the others and says so.
 */
import type { DayOrder, Remark, RowPlace } from '../model/import.ts';
import type { EpochMinute } from '../model/time.ts';
import type { DateReading, WrittenDate } from './dates.ts';
import { dayStart, inOrder, ordersOf, readDate } from './dates.ts';
import type { SourceRow } from './source-row.ts';

/** Whether a row makes sense when its dates are read in an order; it counts where only one order does. */
export type DateWitness = (row: SourceRow, order: DayOrder) => boolean;

interface Tally {
  /** The first that could be either. */
  example: string;
  first: RowPlace;
  'month-first': number;
  'day-first': number;
  /** Dates that could be either. */
  open: number;
}

export interface OrderDecision {
  readonly example: string;
  readonly first: RowPlace;
  /** `null`: not decided, such dates are not read. */
  readonly order: DayOrder | null;
  readonly open: number;
  readonly votes: { readonly 'month-first': number; readonly 'day-first': number };
  readonly by: 'own' | 'others' | 'format' | 'choice' | null;
}

const OTHER: Readonly<Record<DayOrder, DayOrder>> = {
  'month-first': 'day-first',
  'day-first': 'month-first',
};
/** Evidence against may be one in twenty: some dates in any file are wrong. */
const DOUBT = 0.05;

/** The year that the row names beside its dates. */
function yearOf(row: SourceRow): number | null {
  const text = row.get('year');
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

function winner(votes: Pick<Tally, DayOrder>): DayOrder | null {
  const order = votes['month-first'] >= votes['day-first'] ? 'month-first' : 'day-first';
  const all = votes['month-first'] + votes['day-first'];
  return all > 0 && votes[OTHER[order]] <= all * DOUBT ? order : null;
}

export class DateOrders {
  private readonly tallies = new Map<string, Tally>();
  private decisions = new Map<string, OrderDecision>();
  /** A date was met whose order nobody had decided. */
  metOpen = false;

  constructor(
    private readonly columns: readonly string[],
    private readonly witness: DateWitness | null,
    /** What the reader of the file chose, or the format lays down. */
    private readonly fixed: { readonly order: DayOrder; readonly by: 'format' | 'choice' } | null,
  ) {}

  /** Takes in a row's evidence. */
  survey(row: SourceRow): void {
    for (const column of this.columns) {
      const text = row.get(column);
      const reading = text === '' ? null : readDate(text);
      if (reading?.kind === 'two-numbers') this.weigh(row, text, reading);
    }
  }

  private weigh(row: SourceRow, text: string, { numbers }: DateReading & { kind: 'two-numbers' }): void {
    const tally = this.tallies.get(numbers.layout) ?? {
      example: text,
      first: row.where,
      'month-first': 0,
      'day-first': 0,
      open: 0,
    };
    this.tallies.set(numbers.layout, tally);
    const [only, other] = ordersOf(numbers);
    if (only !== undefined && other === undefined) tally[only] += 1;
    else if (numbers.first !== numbers.second) {
      if (tally.open === 0) {
        tally.example = text;
        tally.first = row.where;
      }
      tally.open += 1;
      const [month, day] = (['month-first', 'day-first'] as const).map((order) => this.witness?.(row, order));
      if (month === true && day === false) tally['month-first'] += 1;
      if (day === true && month === false) tally['day-first'] += 1;
    }
  }

  /** Ends the survey. @returns how each layout with open dates is read. */
  decide(): readonly OrderDecision[] {
    const pooled = { 'month-first': 0, 'day-first': 0 };
    for (const tally of this.tallies.values())
      for (const order of ['month-first', 'day-first'] as const) pooled[order] += tally[order];
    for (const [layout, tally] of this.tallies) {
      const none = tally['month-first'] + tally['day-first'] === 0;
      const own = winner(tally);
      const others = none ? winner(pooled) : null;
      const chosen = this.fixed?.by === 'choice' ? this.fixed : null;
      const laidDown = none && others === null ? this.fixed : null;
      const order = chosen?.order ?? own ?? others ?? laidDown?.order ?? null;
      const by = chosen?.by ?? (own && 'own') ?? (others && 'others') ?? laidDown?.by ?? null;
      const votes = { 'month-first': tally['month-first'], 'day-first': tally['day-first'] };
      const { example, first, open } = tally;
      this.decisions.set(layout, { example, first, order, open, votes, by });
    }
    return [...this.decisions.values()].filter(({ open }) => open > 0);
  }

  /** The date as decided; `null` for no date, `'open'` for one whose day and month cannot be told apart. */
  read(text: string, row: SourceRow): WrittenDate | 'open' | null {
    const reading = readDate(text) ?? readDate(text, yearOf(row));
    if (reading === null) return null;
    if (reading.kind === 'date') return reading.date;
    const { numbers } = reading;
    const orders = ordersOf(numbers);
    const [only] = orders;
    // One reading only, or the same day in both.
    if (only !== undefined && (orders.length === 1 || numbers.first === numbers.second))
      return inOrder(numbers, only);
    const order = this.decisions.get(numbers.layout)?.order ?? null;
    if (order !== null) return inOrder(numbers, order);
    this.metOpen = true;
    return 'open';
  }
}

/** The first minute in UTC of the day that a text names in one order. */
function minuteOf(text: string, order: DayOrder): EpochMinute {
  const reading = readDate(text);
  const date = reading?.kind === 'two-numbers' ? inOrder(reading.numbers, order) : reading?.date;
  return date ? dayStart(date, 0) : 0;
}

/** What was decided about a layout. */
export function decisionRemark({ example, order, votes, by, open: n }: OrderDecision): Remark {
  const { 'month-first': month, 'day-first': day } = votes;
  const seen = {
    n,
    example,
    month,
    day,
    monthFirst: minuteOf(example, 'month-first'),
    dayFirst: minuteOf(example, 'day-first'),
  };
  return order === null || by === null
    ? { code: 'dates-open', ...seen }
    : { code: 'dates-read', ...seen, order, by };
}
