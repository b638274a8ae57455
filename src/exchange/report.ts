/** What an import gives: reports, and an account of every row that gave none. */
import type { Expected, Got, ImportAccount } from '../model/import.ts';
import { show } from '../model/problem.ts';
import type { ReportRow } from '../query/columns/row.ts';
import type { FileWords } from '../query/columns/text.ts';

/** A report from a file of another maker. What the file does not say is empty or `null`, never filled in. */
export interface ImportedReport extends ReportRow, FileWords {
  /** The figure of deaths that the file calls the best. */
  readonly best: number | null;
}

export interface Imported extends ImportAccount {
  readonly reports: readonly ImportedReport[];
}

/** The text of a cell, or any value of a record, as it is shown where it is wrong. */
export const shown = (value: unknown): Got =>
  value === undefined ? NOTHING : { code: 'shown', text: show(value) };

export const NOTHING: Got = { code: 'nothing' };

/** A row that cannot be read: in which column, what it has, what was expected. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    readonly column: string,
    readonly got: Got,
    readonly expected: Expected,
  ) {
    super(`${column}: ${expected.code}`);
  }
}
