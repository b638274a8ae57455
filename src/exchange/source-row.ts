/** One row of a table or one feature of a collection, read by the names of its columns. */
import type { LonLat } from '../model/geo.ts';
import type { RowPlace } from '../model/import.ts';
import { plainNumber } from './plain-number.ts';
import { NOTHING, shown, Unreadable } from './report.ts';

export interface SourceRow {
  readonly where: RowPlace;
  /** The cell's text without space around it; empty where there is no such column. Names are those of `columnNames`. */
  get(name: string): string;
}

/** What programs write for an empty cell. */
const EMPTY: ReadonlySet<string> = new Set(['NA', 'N/A', '#N/A', 'NaN', 'nan', 'NULL', 'null', '\\N']);
const LONGEST_EMPTY = 4;
const APOSTROPHE = 39;

/**
 * The text behind the apostrophe by which tables keep spreadsheets from running a text as a formula, as
 * `write-csv.ts` writes it.
 */
export const unguarded = (text: string): string =>
  text.charCodeAt(0) === APOSTROPHE && /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;

/** The text of a cell, without space around it; empty where a program wrote that it is. */
export function cellText(cell: string): string {
  const text = cell.trim();
  return text.length > 1 && text.length <= LONGEST_EMPTY && EMPTY.has(text) ? '' : text;
}

/** One row of a table; its words are made when somebody asks for them. */
class TableRow implements SourceRow {
  constructor(
    private readonly positions: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
    private readonly line: number,
  ) {}

  get where(): RowPlace {
    return { line: this.line };
  }

  get(name: string): string {
    const position = this.positions.get(name);
    return position === undefined ? '' : unguarded(cellText(this.cells[position] ?? ''));
  }
}

/** Rows of a table with this header. */
export function tableRows(names: readonly string[]): (cells: readonly string[], line: number) => SourceRow {
  const positions = new Map(names.map((name, index) => [name, index]));
  return (cells, line) => new TableRow(positions, cells, line);
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The value of a number as files write them, `12`, `-0.5`, `12.0`, `3.1e2`; `NaN` for any other text. */
export function numberOf(text: string): number {
  const plain = plainNumber(text);
  return Number.isNaN(plain) && NUMBER.test(text) ? Number(text) : plain;
}

/** A number in a column; `null` for an empty cell. */
export function numberIn(row: SourceRow, column: string): number | null {
  const text = row.get(column);
  if (text === '') return null;
  const value = numberOf(text);
  if (!Number.isFinite(value)) throw new Unreadable(column, shown(text), { code: 'number' });
  return value;
}

/** A code; `1.0`, as programs write whole numbers of a column with gaps, is `1`. */
export const codeIn = (row: SourceRow, column: string): string => row.get(column).replace(/\.0+$/, '');

/** A coordinate; spreadsheets of many countries write a comma before the decimals. */
function coordinateIn(row: SourceRow, column: string): number | null {
  const text = row.get(column);
  const value = /^[+-]?\d{1,3},\d+$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isNaN(value) ? numberIn(row, column) : value;
}

/** The point; `0, 0` stands for no point in many files and is refused. */
export function pointIn(row: SourceRow, lonColumn: string, latColumn: string): LonLat {
  const [lon, lat] = [coordinateIn(row, lonColumn), coordinateIn(row, latColumn)];
  if (lat === null) throw new Unreadable(latColumn, NOTHING, { code: 'latitude' });
  if (lon === null) throw new Unreadable(lonColumn, NOTHING, { code: 'longitude' });
  if (Math.abs(lat) > 90) throw new Unreadable(latColumn, shown(lat), { code: 'latitude-range' });
  if (Math.abs(lon) > 180) throw new Unreadable(lonColumn, shown(lon), { code: 'longitude-range' });
  if (lat === 0 && lon === 0)
    throw new Unreadable(`${latColumn}, ${lonColumn}`, { code: 'shown', text: '0, 0' }, { code: 'land' });
  return [lon, lat];
}

const NONE: readonly string[] = [];

/** The parts of a list in one cell, without empty ones and repetitions. */
export function listIn(text: string, separator: string | RegExp): readonly string[] {
  if (text === '') return NONE;
  const parts = text.split(separator).map((part) => part.trim());
  return parts.length === 1 ? parts : [...new Set(parts.filter((part) => part !== ''))];
}

/** An id for a row that has none, by where it stands. */
export const idFromPlace = (where: RowPlace): string =>
  'line' in where ? `line-${where.line}` : where.path.replaceAll(/\W+/g, '-').replace(/-$/, '');

export const textOrNull = (text: string): string | null => (text === '' ? null : text);
