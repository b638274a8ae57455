/** Collects reports in any order and lays them out as columns in order of time. */

import { atOnce, type Steps } from '../../model/slices.ts';
import type { EpochMinute } from '../../model/time.ts';
import { ANSWERS, KINDS } from '../../model/words.ts';
import { bitsOf, encodeFlags } from './codes.ts';
import { Dictionary, PartySets } from './dictionary.ts';
import { allocate, COLUMN_TYPES } from './layout.ts';
import { timeOrderSteps } from './order.ts';
import type { ReportRow } from './row.ts';
import { eachRow } from './steps.ts';
import { type FileWords, TextStore } from './text.ts';
import type { Columns, ReportColumns } from './types.ts';
import { DEGREE, NO_FIGURE, NO_PLACE, NO_SIDE } from './types.ts';

type ColumnName = keyof Columns;
const NAMES = Object.keys(COLUMN_TYPES) as ColumnName[];
const MAKE = { i32: Int32Array, u32: Uint32Array, u16: Uint16Array, u8: Uint8Array } as const;

export interface WriterOptions {
  /** Minute that `start` counts from; the earliest report's when left out. */
  readonly epoch?: EpochMinute;
  /** Names whose numbers are fixed beforehand; others follow as they come. */
  readonly places?: readonly string[];
  readonly parties?: readonly string[];
  readonly sides?: readonly string[];
}

export class ColumnWriter {
  count = 0;
  private readonly epoch: EpochMinute | null;
  private readonly places: Dictionary<string>;
  private readonly parties: PartySets;
  private readonly sides: Dictionary<string>;
  private columns = this.grown(null, 1024);
  private readonly extras: [row: number, place: number][] = [];
  private readonly text = new TextStore();
  private textStart = new Uint32Array(1024);
  private sorted = true;
  private last = Number.NEGATIVE_INFINITY;

  constructor(options: WriterOptions = {}) {
    this.epoch = options.epoch ?? null;
    this.places = new Dictionary(options.places ?? []);
    this.parties = new PartySets(options.parties ?? []);
    this.sides = new Dictionary(options.sides ?? []);
  }

  private grown(old: Columns | null, size: number): Columns {
    const made = NAMES.map((name) => {
      const column = new MAKE[COLUMN_TYPES[name]](size);
      if (old !== null) column.set(old[name]);
      return [name, column] as const;
    });
    return Object.fromEntries(made) as unknown as Columns;
  }

  private makeRoom(): void {
    const size = this.columns.start.length;
    if (this.count < size) return;
    this.columns = this.grown(this.columns, size * 2);
    const starts = new Uint32Array(size * 2);
    starts.set(this.textStart);
    this.textStart = starts;
  }

  /** @throws RangeError, before anything is added, for a 33rd party (a bit of 32 each) or a 256th side (a byte). */
  add(row: ReportRow & Partial<FileWords>): void {
    this.makeRoom();
    const at = this.count;
    const c = this.columns;
    const reportedBy = this.parties.code(row.reportedBy);
    const accused = this.parties.code(row.accused);
    const side = row.side === null ? NO_SIDE : this.sides.code(row.side);
    if (side >= NO_SIDE && row.side !== null)
      throw new RangeError(`sides: got a ${side + 1}th, "${row.side}", expected at most ${NO_SIDE}`);
    c.start[at] = row.start;
    c.length[at] = row.end - row.start;
    c.lon[at] = Math.round(row.point[0] * DEGREE);
    c.lat[at] = Math.round(row.point[1] * DEGREE);
    const [place] = row.places;
    c.place[at] = place === undefined ? NO_PLACE : this.places.code(place);
    if (row.places.length > 1)
      for (const other of new Set(row.places))
        if (other !== place) this.extras.push([at, this.places.code(other)]);
    c.reportedBy[at] = reportedBy;
    c.accused[at] = accused;
    c.killedMin[at] = row.killed?.min ?? NO_FIGURE;
    c.killedMax[at] = row.killed?.max ?? NO_FIGURE;
    c.flags[at] = encodeFlags(row);
    c.kind[at] = KINDS.indexOf(row.kind);
    c.answers[at] = bitsOf(row.answers, ANSWERS);
    c.side[at] = side;
    this.textStart[at] = this.text.size;
    this.text.append(row);
    if (row.start < this.last) this.sorted = false;
    this.last = row.start;
    this.count += 1;
  }

  /** Where each report of the columns stood when it was added; `null` when they came in order of time. */
  order(): Uint32Array | null {
    return atOnce(this.orderSteps());
  }

  private *orderSteps(): Steps<Uint32Array | null> {
    return this.sorted ? null : yield* timeOrderSteps(this.columns.start.subarray(0, this.count));
  }

  /** The columns of what was added so far; more may be added after it. Reports of one minute keep their order. */
  finish(): ReportColumns {
    return atOnce(this.finishSteps()).columns;
  }

  /** `finish` and `order` in steps; nothing may be added before the last. */
  *finishSteps(): Steps<{ readonly columns: ReportColumns; readonly order: Uint32Array | null }> {
    const { count, columns } = this;
    const order = yield* this.orderSteps();
    const earliest = count === 0 ? 0 : (columns.start[order?.[0] ?? 0] ?? 0);
    const epoch = this.epoch ?? earliest;
    const made = allocate({
      count,
      epoch,
      extras: this.extras.length,
      textBytes: this.text.size,
      places: this.places.names,
      parties: this.parties.names,
      partySets: this.parties.sets,
      sides: this.sides.names,
    });
    for (const name of NAMES) {
      const [from, to] = [columns[name], made[name]];
      if (order === null) to.set(from.subarray(0, count));
      else for (let at = 0; at < count; at += 1) to[at] = from[order[at] ?? 0] ?? 0;
      yield;
    }
    for (let at = 0; at < count; at += 1) made.start[at] = (made.start[at] ?? 0) - epoch;
    yield;
    this.placeExtras(made, order);
    yield* this.placeTexts(made, order);
    return { columns: made, order };
  }

  private placeExtras(made: ReportColumns, order: Uint32Array | null): void {
    const position = new Uint32Array(order === null ? 0 : this.count);
    order?.forEach((row, at) => {
      position[row] = at;
    });
    const moved = this.extras.map(([row, place]) => [position[row] ?? row, place] as const);
    if (order !== null) moved.sort(([a], [b]) => a - b);
    moved.forEach(([row, place], index) => {
      made.extraRow[index] = row;
      made.extraPlace[index] = place;
    });
  }

  private *placeTexts(made: ReportColumns, order: Uint32Array | null): Steps<void> {
    const { bytes, size } = this.text;
    const { text, textStart } = made;
    if (order === null) {
      text.set(bytes.subarray(0, size));
      textStart.set(this.textStart.subarray(0, this.count));
      textStart[this.count] = size;
      return;
    }
    const { textStart: starts, count } = this;
    let at = 0;
    yield* eachRow(count, (index) => {
      const row = order[index] ?? 0;
      const to = row + 1 < count ? (starts[row + 1] ?? size) : size;
      textStart[index] = at;
      // Short as they are, a view of each would take longer than its bytes.
      for (let from = starts[row] ?? 0; from < to; from += 1, at += 1) text[at] = bytes[from] ?? 0;
    });
    textStart[count] = at;
  }
}
