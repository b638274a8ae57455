/** The made-up reports as the product's columns. */
import { ANSWERS, PLACE_PRECISIONS, SCOPES, TIME_PRECISIONS } from '../../src/model/words.ts';
import { encodeFlags } from '../../src/query/columns/codes.ts';
import { allocate } from '../../src/query/columns/layout.ts';
import {
  DEGREE,
  NO_FIGURE as NO_NUMBER,
  NO_SIDE,
  type ReportColumns,
} from '../../src/query/columns/types.ts';
import { BOX, NO_FIGURE, PERIOD_START, type Points } from '../points.ts';

/** Degrees between made-up places. */
export const CELL = 0.25;
type Cell = readonly [x: number, y: number];
const [WIDE, HIGH] = [Math.ceil((BOX[2] - BOX[0]) / CELL) + 1, Math.ceil((BOX[3] - BOX[1]) / CELL) + 1];
/** Row after row from the south west. */
export const CELLS: readonly Cell[] = Array.from({ length: WIDE * HIGH }, (_, at) => [
  at % WIDE,
  Math.floor(at / WIDE),
]);
export const placeId = ([x, y]: Cell): string => `place-${x}-${y}`;

const placeCode = (lon: number, lat: number): number =>
  Math.floor((lat - BOX[1]) / CELL) * WIDE + Math.floor((lon - BOX[0]) / CELL);

const PARTIES = ['one', 'two'] as const;
const ID_DIGITS = 7;
const ZERO = 48;

/** Ids are the reports' numbers, with leading zeros, as bytes. */
function writeIds({ text, textStart, count }: ReportColumns): void {
  for (let at = 0; at < count; at += 1) {
    textStart[at] = at * ID_DIGITS;
    for (let digit = ID_DIGITS - 1, rest = at; digit >= 0; digit -= 1, rest = Math.floor(rest / 10))
      text[at * ID_DIGITS + digit] = ZERO + (rest % 10);
  }
  textStart[count] = count * ID_DIGITS;
}

/** Column after column, without an object for any report. */
export function columnsOf(points: Points): ReportColumns {
  const { length } = points;
  const columns = allocate({
    count: length,
    epoch: PERIOD_START,
    extras: 0,
    textBytes: length * ID_DIGITS,
    places: CELLS.map(placeId),
    parties: PARTIES,
    sides: PARTIES,
    // Nobody, the one, the other.
    partySets: [0, 1, 2],
  });
  const flags = encodeFlags({
    scope: SCOPES[0],
    timePrecision: TIME_PRECISIONS[0],
    placePrecision: PLACE_PRECISIONS[0],
    grade: null,
  });
  columns.start.set(points.minute);
  columns.length.fill(1);
  columns.flags.fill(flags);
  columns.kind.set(points.kind);
  columns.answers.fill(1 << ANSWERS.indexOf('none-found'));
  for (let at = 0; at < length; at += 1) {
    columns.lon[at] = Math.round((points.lon[at] ?? 0) * DEGREE);
    columns.lat[at] = Math.round((points.lat[at] ?? 0) * DEGREE);
    columns.place[at] = placeCode(points.lon[at] ?? 0, points.lat[at] ?? 0);
    const side = points.side[at] ?? 2;
    columns.side[at] = side > 1 ? NO_SIDE : side;
    columns.reportedBy[at] = side > 1 ? 0 : side + 1;
    columns.accused[at] = side > 1 ? 0 : 2 - side;
    const deaths = points.deaths[at] ?? NO_FIGURE;
    columns.killedMin[at] = deaths === NO_FIGURE ? NO_NUMBER : deaths;
    columns.killedMax[at] = deaths === NO_FIGURE ? NO_NUMBER : deaths;
  }
  writeIds(columns);
  return columns;
}
