/** Tables (CSV and its kin): the header names the format, every other row is a report or a problem. */
import { type Expected, type Got, type ImportError, unreadable } from '../model/import.ts';
import { columnNames } from './column-names.ts';
import type { CsvRow } from './csv-parser.ts';
import { CsvParser } from './csv-parser.ts';
import { type ImportedReport, NOTHING } from './report.ts';
import { formatOf, type ReadOptions, RowReader } from './row-reader.ts';
import { type SourceRow, tableRows } from './source-row.ts';

const LONGEST_HEADER = 300;
/** Rows among which the header is looked for. */
const MOST_BEFORE = 20;

/** A table that is read twice, piece by piece: first `survey` the whole text, then `read` it. */
export class TableReader {
  private csv = new CsvParser();
  private rows: ((cells: readonly string[], line: number) => SourceRow) | null = null;
  private reader: RowReader | null = null;
  private width = 0;
  private surveyed = false;
  /** What the first line lacks to be a header, while another is looked for. */
  private lacking: ImportError | null = null;
  private tried = 0;
  /** The next row is the first after the header. */
  private first = true;

  constructor(
    private readonly file: string,
    private readonly options: ReadOptions = {},
  ) {}

  /** Titles and remarks may stand before the header. @throws ImportError when there is none of a known format. */
  private header({ cells, line }: CsvRow): void {
    const names = columnNames(cells);
    const format = formatOf(names);
    if ('lacks' in format) {
      const text = names.join(', ').slice(0, LONGEST_HEADER);
      this.lacking ??= unreadable(this.file, { code: 'shown', text }, format, 'header');
      this.tried += 1;
      if (this.tried === MOST_BEFORE) throw this.lacking;
      return;
    }
    this.width = names.length;
    this.rows = tableRows(names);
    this.first = true;
    if (this.reader !== null) return;
    this.reader = new RowReader(this.file, format, names, this.options);
    if (this.tried > 0) this.reader.ofFile({ code: 'header-at', line });
  }

  /** A row of tags under the header, as the Humanitarian Exchange Language has it, is no report. */
  private isTags({ cells, line }: CsvRow): boolean {
    if (!this.first) return false;
    this.first = false;
    if (!cells.every((cell) => cell === '' || /^\s*#[a-z]/i.test(cell))) return false;
    if (this.surveyed) this.reader?.noteAt({ line }, { code: 'hxl' });
    return true;
  }

  /** @throws ImportError */
  private checkHeader(): void {
    if (this.reader === null) throw this.lacking ?? unreadable(this.file, NOTHING, { code: 'header' });
  }

  /** First pass, a piece of text at a time; `null` ends it. */
  survey(text: string | null): void {
    for (const row of text === null ? this.csv.end() : this.csv.push(text)) {
      if (this.rows === null) this.header(row);
      else if (!this.isTags(row) && this.whyNot(row) === null)
        this.reader?.survey(this.rows(row.cells, row.line));
    }
    if (text !== null) return;
    this.checkHeader();
    this.reader?.settle();
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
        this.header(row);
        continue;
      }
      if (this.isTags(row)) continue;
      const wrong = this.whyNot(row);
      if (wrong !== null) this.reader.reject({ line: row.line }, wrong.got, wrong.expected);
      else {
        const report = this.reader.read(this.rows(row.cells, row.line));
        if (report !== null) reports.push(report);
      }
    }
    if (text === null) this.checkHeader();
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
