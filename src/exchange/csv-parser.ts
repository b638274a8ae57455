/** Tables with separators, fed piece by piece. Fields may hold line breaks, separators and doubled quotes. */
import Papa from 'papaparse';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote inside a quoted field was not doubled, or a quoted field never ended: where cells end is uncertain. */
  readonly broken: boolean;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}
/** A field longer than this is taken for a quote that never ends, so that memory stays bounded. */
const LONGEST = 16_000_000;

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The line that some spreadsheets write first, to tell themselves the separator. */
const SAID = /^sep=(.)\r?\n/i;

/** The separator that the first line to have any has most of outside quotes. */
function separatorOf(text: string): string {
  const lines = text.replaceAll(/"(?:[^"]|"")*"/g, '').split('\n', 20);
  const line = lines.find((one) => /[,;\t|]/.test(one)) ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Lines end with a carriage return alone, as old spreadsheets of the Mac write them: the header's line does. */
const endsWithReturn = (text: string): boolean =>
  text.includes('\r') && /^[^\n]*\r[^\n]/.test(text.replaceAll(/"(?:[^"]|"")*"/g, ''));

const breaksIn = (cell: string): number => {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
};

export class CsvParser {
  private parser: Papa.Parser | null = null;
  private rest = '';
  private line = 1;
  /** `null` until the first piece was seen. */
  private returns: boolean | null = null;
  /** A carriage return at the end of a piece, which may be half of a line's end. */
  private half = '';

  /** Rows that are complete with this piece. The first piece must hold the whole first line. */
  push(text: string): readonly CsvRow[] {
    if (this.returns === null && text !== '') this.returns = endsWithReturn(text);
    this.rest += this.returns ? this.withLines(text) : text;
    const rows = this.take(true);
    return this.rest.length > LONGEST ? [...rows, ...this.take(false)] : rows;
  }

  end(): readonly CsvRow[] {
    return this.rest === '' ? [] : this.take(false);
  }

  /** Each carriage return that stands alone as a line's end. */
  private withLines(piece: string): string {
    const text = this.half + piece;
    this.half = text.endsWith('\r') ? '\r' : '';
    return (this.half ? text.slice(0, -1) : text).replaceAll(/\r(?!\n)/g, '\n');
  }

  private begin(): Papa.Parser {
    const said = SAID.exec(this.rest);
    if (said) {
      this.rest = this.rest.slice(said[0].length);
      this.line += 1;
    }
    return new Papa.Parser({ delimiter: said?.[1] ?? separatorOf(this.rest), newline: '\n' });
  }

  private take(goesOn: boolean): readonly CsvRow[] {
    this.parser ??= this.begin();
    const { data, errors, meta } = this.parser.parse(this.rest, 0, goesOn) as Parsed;
    // Without a quote no cell holds a line break.
    const quoted = this.rest.includes('"');
    this.rest = goesOn ? this.rest.slice(meta.cursor) : '';
    const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    const rows: CsvRow[] = [];
    for (const [index, cells] of data.entries()) {
      const { line } = this;
      const last = cells.length - 1;
      const end = cells[last] ?? '';
      if (end.endsWith('\r')) cells[last] = end.slice(0, -1);
      this.line += 1;
      if (quoted) for (const cell of cells) this.line += breaksIn(cell);
      // Empty lines are no rows, and neither are the lines of empty cells that spreadsheets leave.
      if (cells.some((one) => one !== '')) rows.push({ line, cells, broken: broken.has(index) });
    }
    return rows;
  }
}
