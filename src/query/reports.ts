/** Every report of a conflict in order of time, whether a record of the package or a row of columns. */
import type { Conflict, ReportSource, Strike } from '../model/conflict.ts';
import type { EpochMinute } from '../model/time.ts';
import { nthMember, rank } from './columns/bitmap.ts';
import { columnsOf } from './columns/from-conflict.ts';
import { countAt, positionsAt } from './columns/place-lists.ts';
import { ReportIndex } from './columns/report-index.ts';
import type { Selection } from './columns/selection.ts';
import { positionOfId, strikeOf } from './columns/strike.ts';
import { type FileWords, idOf } from './columns/text.ts';
import { firstAfter } from './columns/window.ts';
import type { Filters } from './filter.ts';
import { Lazy, type Sequence } from './sequence.ts';
import type { Slice } from './slice.ts';

/** Rows made into records that are kept; then all go and are made anew. */
const KEPT = 20_000;

/** What is fetched, or looked up, when a report that is no whole record is opened. */
export interface MoreOfReport extends FileWords {
  readonly title: string | null;
  readonly summary: string | null;
}

export class Reports implements ReportSource {
  private readonly made = new Map<number, Strike>();
  private readonly found = new Map<string, number>();
  private readonly placeCodes: ReadonlyMap<string, number>;

  /**
   * @param records by position: those that the package has whole.
   * @param more fetches what the columns do not hold of a report.
   */
  constructor(
    readonly index: ReportIndex,
    private readonly records: readonly Strike[] | ReadonlyMap<number, Strike> = new Map(),
    private readonly more: ((position: number) => Promise<MoreOfReport>) | null = null,
  ) {
    this.placeCodes = new Map(index.columns.places.map((place, code) => [place, code]));
  }

  /** The same reports with other names of places. */
  renamed(places: readonly string[]): Reports {
    return new Reports(this.index.renamed(places), this.records, this.more);
  }

  get count(): number {
    return this.index.columns.count;
  }

  private record(position: number): Strike | undefined {
    const { records } = this;
    return records instanceof Map ? records.get(position) : (records as readonly Strike[])[position];
  }

  /** @throws RangeError past the end. */
  at(position: number): Strike {
    const { made } = this;
    const known = this.record(position) ?? made.get(position);
    if (known) return known;
    if (position < 0 || position >= this.count)
      throw new RangeError(`reports: got position ${position}, expected 0 to ${this.count - 1}`);
    if (made.size >= KEPT) made.clear();
    const strike = strikeOf(this.index.columns, position);
    made.set(position, strike);
    // What is drawn is asked for by its id next.
    this.remember(strike.id, position);
    return strike;
  }

  /** Without making the record. */
  idAt(position: number): string {
    return this.record(position)?.id ?? idOf(this.index.columns, position);
  }

  /** The highest number of injured, which records alone have; without making the record. */
  injuredAt(position: number): number | null {
    return this.record(position)?.injured?.max ?? null;
  }

  private remember(id: string, position: number): void {
    if (this.found.size >= KEPT) this.found.clear();
    this.found.set(id, position);
  }

  /** -1 for an id that is not there. The first question about an id compares them all. */
  positionOf(id: string): number {
    const known = this.found.get(id) ?? positionOfId(this.index.columns, id);
    this.remember(id, known);
    return known;
  }

  /** What columns do not hold of a report; `null` where it is a whole record, or nothing more is known. */
  moreOf(id: string): Promise<MoreOfReport> | null {
    const position = this.positionOf(id);
    return position < 0 || this.record(position) || !this.more ? null : this.more(position);
  }

  find(id: string): Strike | null {
    const position = this.positionOf(id);
    return position < 0 ? null : this.at(position);
  }

  /** What the reader's filters let through, of every scope. */
  select({ kind, by, against, stance }: Filters): Selection {
    return this.index.select({ kind, by, against, stance, scope: null });
  }

  /** The same, incidents alone: what is counted as strikes. */
  incidents({ kind, by, against, stance }: Filters): Selection {
    return this.index.select({ kind, by, against, stance, scope: ['incident'] });
  }

  /** Positions of the members of `selection` in a slice. */
  positions({ members }: Selection, { first, end }: Slice): Sequence<number> {
    const before = rank(members, first);
    return new Lazy(Math.max(0, rank(members, end) - before), (n) => nthMember(members, before + n));
  }

  /** Start of the next or previous report that the filters let through; `null` past the last. */
  neighbour(filters: Filters, at: EpochMinute, direction: 1 | -1): EpochMinute | null {
    const { columns } = this.index;
    const { members } = this.select(filters);
    const n =
      direction === 1
        ? rank(members, firstAfter(columns, at))
        : rank(members, firstAfter(columns, at - 1)) - 1;
    const position = nthMember(members, n);
    return position < 0 ? null : columns.epoch + (columns.start[position] ?? 0);
  }

  /** Every report that names the place, whatever the filters. */
  ofPlace(place: string): Sequence<Strike> {
    const code = this.placeCodes.get(place);
    if (code === undefined) return [];
    const everything: Slice = { first: 0, end: this.count };
    return new Timed(this, positionsAt(this.index.ofAll.places, code, everything));
  }

  /** Number of reports of a selection in a slice that name a place, 0 for one that none names. */
  countsByPlace(selection: Selection, slice: Slice): (place: string) => number {
    const lists = selection.places();
    return (place) => {
      const code = this.placeCodes.get(place);
      return code === undefined ? 0 : countAt(lists, code, slice);
    };
  }
}

/** Reports at some positions; their starts are read without making them. */
class Timed extends Lazy<Strike> {
  constructor(
    private readonly reports: Reports,
    private readonly positions: Uint32Array,
  ) {
    super(positions.length, (n) => reports.at(positions[n] ?? -1));
  }

  startAt(index: number): EpochMinute {
    const { epoch, start } = this.reports.index.columns;
    return epoch + (start[this.positions[index] ?? -1] ?? 0);
  }
}

/** The start of one of the reports; `index` is one of theirs. */
export function startAt(reports: Sequence<Strike>, index: number): EpochMinute {
  return reports instanceof Timed ? reports.startAt(index) : (reports.at(index)?.time.start ?? Number.NaN);
}

const known = new WeakMap<Conflict, Reports>();

/** The reports of a conflict; made once for each. */
export function reportsOf(conflict: Conflict): Reports {
  if (conflict.more instanceof Reports) return conflict.more;
  const reports = known.get(conflict) ?? new Reports(new ReportIndex(columnsOf(conflict)), conflict.strikes);
  known.set(conflict, reports);
  return reports;
}
