/** Tables (CSV and its kin): the header names the format, every other row is a report or a problem. */
import { type Expected, type Got, unreadable } from '../model/import.ts';
import type { CsvRow } from './csv-parser.ts';
import { CsvParser } from './csv-parser.ts';
import { type ImportedReport, NOTHING } from './report.ts';
import { formatOf, type ReadOptions, RowReader } from './row-reader.ts';
import { columnNames, type SourceRow, tableRows } from './source-row.ts';

/** A table that is read twice, piece by piece: first `survey` the whole text, then `read` it. */
export class TableReader {
  private csv = new CsvParser();
  private rows: ((cells: readonly string[], line: number) => SourceRow) | null = null;
  private reader: RowReader | null = null;
  private width = 0;
  private surveyed = false;

  constructor(
    private readonly file: string,
    private readonly options: ReadOptions = {},
  ) {}

  /** @throws ImportError when the header is that of no known format. */
  private header(cells: readonly string[]): void {
    const names = columnNames(cells);
    const format = formatOf(names);
    if ('lacks' in format)
      throw unreadable(this.file, { code: 'shown', text: names.join(', ') }, format, 'header');
    this.width = names.length;
    this.rows = tableRows(names);
    this.reader ??= new RowReader(this.file, format, names, this.options);
  }

  /** First pass, a piece of text at a time; `null` ends it. */
  survey(text: string | null): void {
    for (const row of text === null ? this.csv.end() : this.csv.push(text)) {
      if (this.rows === null) this.header(row.cells);
      else if (this.whyNot(row) === null) this.reader?.survey(this.rows(row.cells, row.line));
    }
    if (text !== null) return;
    if (this.reader === null) throw unreadable(this.file, NOTHING, { code: 'header' });
    this.reader.settle();
    this.csv = new CsvParser();
    this.surveyed = true;
    this.rows = null;
  }

  /** Reads without a survey, which serves where no date has two numbers before its year: see `metOpenDate`. */
  skipSurvey(): void {
    this.surveyed = true;
  }

  get metOpenDate(): boolean {
    return this.reader?.metOpenDate ?? false;
  }

  /** Second pass, the same text again; `null` ends it. */
  read(text: string | null): readonly ImportedReport[] {
    if (!this.surveyed) throw new Error('survey the whole table first');
    const reports: ImportedReport[] = [];
    for (const row of text === null ? this.csv.end() : this.csv.push(text)) {
      if (this.rows === null || this.reader === null) {
        this.header(row.cells);
        continue;
      }
      const wrong = this.whyNot(row);
      if (wrong !== null) this.reader.reject({ line: row.line }, wrong.got, wrong.expected);
      else {
        const report = this.reader.read(this.rows(row.cells, row.line));
        if (report !== null) reports.push(report);
      }
    }
    if (text === null && this.reader === null) throw unreadable(this.file, NOTHING, { code: 'header' });
    return reports;
  }

  /** Why a row is none of this table. More cells than the header are fine where they are empty. */
  private whyNot({ cells, broken }: CsvRow): { readonly got: Got; readonly expected: Expected } | null {
    if (broken) return { got: { code: 'open-quote' }, expected: { code: 'doubled-quotes' } };
    if (cells.length === this.width) return null;
    const full = cells.findLastIndex((cell) => cell !== '') + 1;
    if (cells.length < this.width || full > this.width)
      return { got: { code: 'cells', n: cells.length }, expected: { code: 'width', n: this.width } };
    return null;
  }

  account(): ReturnType<RowReader['account']> {
    if (this.reader === null) throw new Error('read the table first');
    return this.reader.account();
  }
}
