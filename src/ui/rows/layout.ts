/** Where the rows of a long list stand, in px from its beginning, without measuring or visiting any of them. */
import { type Days, dayOfMember } from '../../query/days.ts';
import { firstIndex } from '../../query/sequence.ts';

export interface RowLayout {
  /** Number of rows. */
  readonly count: number;
  /** px of one row. */
  readonly rowHeight: number;
  /** px of everything. */
  readonly height: number;
  /** px from the beginning to the upper edge of a row. */
  topOf(row: number): number;
  /** The row that a height in px falls on, or the next one below it; the last row past the end. */
  rowAt(y: number): number;
}

/** Rows of one height without headings. */
export function plainRows(count: number, rowHeight: number): RowLayout {
  return {
    count,
    rowHeight,
    height: count * rowHeight,
    topOf: (row) => row * rowHeight,
    rowAt: (y) => Math.max(0, Math.min(count - 1, Math.floor(y / rowHeight))),
  };
}

/** A run of rows of one day. */
export interface DayBlock {
  /** Index in `Days`. */
  readonly day: number;
  /** px from the beginning to the upper edge of its heading. */
  readonly top: number;
  readonly height: number;
  /** Its first row and its number of rows. */
  readonly first: number;
  readonly count: number;
}

/** The rows of a window of a selection, under headings by day. Every question costs a search among days. */
export class DayRows implements RowLayout {
  readonly height: number;
  private readonly firstDay: number;
  private readonly lastDay: number;

  /**
   * @param offset members of the selection before the window.
   * @param count members in the window.
   */
  constructor(
    private readonly days: Days,
    private readonly offset: number,
    readonly count: number,
    readonly headingHeight: number,
    readonly rowHeight: number,
  ) {
    this.firstDay = dayOfMember(days, offset);
    this.lastDay = dayOfMember(days, offset + count - 1);
    this.height = count === 0 ? 0 : this.headingsTo(this.lastDay) + count * rowHeight;
  }

  /** px of the headings up to and with that of a day. */
  private headingsTo(day: number): number {
    return (day - this.firstDay + 1) * this.headingHeight;
  }

  private firstRow(day: number): number {
    return Math.max(0, (this.days.before[day] ?? Number.POSITIVE_INFINITY) - this.offset);
  }

  dayOf(row: number): number {
    return dayOfMember(this.days, this.offset + row);
  }

  topOf(row: number): number {
    return this.headingsTo(this.dayOf(row)) + row * this.rowHeight;
  }

  rowAt(y: number): number {
    const { firstDay, rowHeight } = this;
    const length = this.lastDay - firstDay + 1;
    const past = firstIndex(length, (n) => this.block(firstDay + n).top > y);
    const { top, first, count } = this.block(firstDay + Math.max(0, past - 1));
    const row = first + Math.floor((y - top - this.headingHeight) / rowHeight);
    return Math.max(0, Math.min(this.count - 1, Math.max(first, Math.min(first + count, row))));
  }

  block(day: number): DayBlock {
    const first = this.firstRow(day);
    const count = Math.min(this.firstRow(day + 1), this.count) - first;
    const top = this.headingsTo(day - 1) + first * this.rowHeight;
    return { day, top, height: this.headingHeight + count * this.rowHeight, first, count };
  }
}
