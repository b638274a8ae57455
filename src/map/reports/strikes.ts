/** Single reports of columns in the form that marks and tips read, made when they are first drawn. */
import type { Strike } from '../../model/conflict.ts';
import { ANSWERS, KINDS } from '../../model/words.ts';
import { decodeFlags, fromBits } from '../../query/columns/codes.ts';
import { textOf } from '../../query/columns/text.ts';
import { DEGREE, NO_FIGURE, NO_PLACE, NO_SIDE, type ReportColumns } from '../../query/columns/types.ts';
import type { MarkedStrike } from '../../scene/marks/mark.ts';

/** What is drawn of a report and said beside it. */
export type ToldStrike = MarkedStrike & Pick<Strike, 'reportedBy'>;

/** Made strikes that are kept; then all go and are made anew. */
const KEPT = 20_000;

/** The first index of `rows` that is `position`, or past it. */
function firstExtra(rows: Uint32Array, position: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(columns: ReportColumns, at: number): readonly string[] {
  const primary = columns.place[at] ?? NO_PLACE;
  const codes = primary === NO_PLACE ? [] : [primary];
  for (let i = firstExtra(columns.extraRow, at); columns.extraRow[i] === at; i += 1)
    codes.push(columns.extraPlace[i] ?? 0);
  return codes.flatMap((code) => columns.places[code] ?? []);
}

function strikeOf(columns: ReportColumns, at: number): ToldStrike {
  const { scope, timePrecision, placePrecision } = decodeFlags(columns.flags[at] ?? 0);
  const start = columns.epoch + (columns.start[at] ?? 0);
  const min = columns.killedMin[at] ?? NO_FIGURE;
  return {
    id: textOf(columns, at).id,
    scope,
    places: placesOf(columns, at),
    point: [(columns.lon[at] ?? 0) / DEGREE, (columns.lat[at] ?? 0) / DEGREE],
    placePrecision,
    time: { start, end: start + (columns.length[at] ?? 0), precision: timePrecision, note: null },
    kind: KINDS[columns.kind[at] ?? 0] ?? 'unknown',
    heldBy: columns.sides[columns.side[at] ?? NO_SIDE] ?? null,
    answers: fromBits(columns.answers[at] ?? 0, ANSWERS),
    killed: min === NO_FIGURE ? null : { min, max: columns.killedMax[at] ?? min },
    reportedBy: fromBits(columns.partySets[columns.reportedBy[at] ?? 0] ?? 0, columns.parties),
  };
}

/** Position of the report with this id, by comparing bytes; -1 when there is none. */
function search({ text, textStart, count }: ReportColumns, id: string): number {
  const wanted = new TextEncoder().encode(id);
  const separator = 0x1f;
  for (let at = 0; at < count; at += 1) {
    const from = textStart[at] ?? 0;
    const end = from + wanted.length;
    const to = textStart[at + 1] ?? 0;
    if (end > to || (end < to && text[end] !== separator)) continue;
    let same = 0;
    while (same < wanted.length && text[from + same] === wanted[same]) same += 1;
    if (same === wanted.length) return at;
  }
  return -1;
}

export interface Strikes {
  at(position: number): ToldStrike;
  /** -1 for an id that is not there. */
  positionOf(id: string): number;
}

export function createStrikes(columns: ReportColumns): Strikes {
  const made = new Map<number, ToldStrike>();
  const positions = new Map<string, number>();
  return {
    at(position) {
      const known = made.get(position);
      if (known) return known;
      if (made.size >= KEPT) {
        made.clear();
        positions.clear();
      }
      const strike = strikeOf(columns, position);
      made.set(position, strike);
      positions.set(strike.id, position);
      return strike;
    },
    positionOf(id) {
      const known = positions.get(id) ?? search(columns, id);
      positions.set(id, known);
      return known;
    },
  };
}
