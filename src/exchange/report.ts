/** What an import gives: reports, and an account of every row that gave none. */
import type { Problem } from '../model/problem.ts';
import type { ReportRow } from '../query/columns/row.ts';
import type { FileWords } from '../query/columns/text.ts';

/** A report from a file of another maker. What the file does not say is empty or `null`, never filled in. */
export interface ImportedReport extends ReportRow, FileWords {
  /** The figure of deaths that the file calls the best. */
  readonly best: number | null;
}

/** Something that the reader of the map should know about many rows at once. */
export interface Notice {
  readonly text: string;
  /** Rows that it is about. */
  readonly rows: number;
  /** Where the first of them stands, `line 12` or `features[3]`. */
  readonly first: string;
}

export interface ImportAccount {
  /** Name of the format, `UCDP GED`. */
  readonly format: string;
  /** Rows found; each is a report or was not read. */
  readonly rows: number;
  readonly read: number;
  readonly unread: number;
  /** Why rows were not read; the first thousand. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

export interface Imported extends ImportAccount {
  readonly reports: readonly ImportedReport[];
}

/** A row that cannot be read: in which column, what it has, what was expected. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly column: string;
  readonly got: string;
  readonly expected: string;

  constructor(column: string, got: string, expected: string) {
    super(`${column}: got ${got}, expected ${expected}`);
    this.column = column;
    this.got = got;
    this.expected = expected;
  }
}
