/** Large sets of reports decoded straight to columns, from Parquet or from a file to import. */
import { type ImportOptions, importInOnePass, type Pieces } from '../exchange/import.ts';
import { readCells, readGroup } from '../exchange/parquet.ts';
import type { ImportAccount } from '../exchange/report.ts';
import type { ReportColumns } from '../query/columns/types.ts';
import { ColumnWriter, type WriterOptions } from '../query/columns/writer.ts';
import { type FetchOptions, fetchParquet, visibleFirst, type Window } from './parquet.ts';

export interface ColumnsOptions extends FetchOptions, WriterOptions {
  /** What is in view: it is loaded and given first. */
  readonly window?: Window;
  /** Titles and summaries as well; without them `textOf` gives ids alone and `moreOf` fetches the rest. */
  readonly texts?: boolean;
  /** Told after each row group. */
  readonly onRows?: (read: number, total: number) => void;
}

/** What a report says beyond its columns. */
export interface MoreOfReport {
  readonly title: string | null;
  readonly summary: string | null;
  readonly weapon: string | null;
  readonly actors: string | null;
  readonly sources: string | null;
}
const MORE = ['title', 'summary', 'weapon', 'actors', 'sources'] as const;

export interface LoadedColumns {
  readonly columns: ReportColumns;
  /** All reports of the file; `false`: those of the window, and some around it. */
  readonly complete: boolean;
  /** Fetches the texts of the report at a position. */
  moreOf(position: number): Promise<MoreOfReport>;
}

/**
 * Gives the reports of the window as soon as they are there, then all of them. Without a window, or where it needs
 * the whole file, it gives them once.
 * @throws Error in words, or the `AbortError` of `signal`.
 */
export async function* loadColumns(
  url: URL,
  options: ColumnsOptions = {},
): AsyncGenerator<LoadedColumns, void, undefined> {
  const parquet = await fetchParquet(url, options);
  const { visible, others } = visibleFirst(parquet.groups, options.window ?? null);
  const writer = new ColumnWriter(options);
  /** Row of the file of each report, in the order of writing. */
  const rows = new Uint32Array(parquet.rows);

  const loaded = (complete: boolean): LoadedColumns => {
    const order = writer.order();
    const fileRow = rows.slice(0, writer.count);
    return {
      columns: writer.finish(order),
      complete,
      moreOf: async (position) => {
        const row = fileRow[order === null ? position : (order[position] ?? 0)] ?? 0;
        const [cells = {}] = await readCells(parquet, { firstRow: row, endRow: row + 1 }, MORE);
        const text = (name: string): string | null =>
          typeof cells[name] === 'string' ? String(cells[name]) : null;
        const [title = null, summary = null, weapon = null, actors = null, sources = null] = MORE.map(text);
        return { title, summary, weapon, actors, sources };
      },
    };
  };
  const read = async (groups: typeof visible): Promise<void> => {
    for (const group of groups) {
      options.signal?.throwIfAborted();
      let row = group.firstRow;
      await readGroup(parquet, group, options.texts ?? false, (report) => {
        rows[writer.count] = row;
        row += 1;
        writer.add(report);
      });
      options.onRows?.(writer.count, parquet.rows);
    }
  };

  await read(visible);
  if (others.length > 0) {
    yield loaded(false);
    await read(others);
  }
  yield loaded(true);
}

export interface ImportedColumns {
  readonly columns: ReportColumns;
  readonly account: ImportAccount;
}

/**
 * A file of events (CSV, GeoJSON, JSON) as columns, piece by piece; made for a worker.
 * @throws Error in words when the file is of no known format; the `AbortError` of `signal`.
 */
export async function importColumns(
  file: string,
  pieces: Pieces,
  options: ImportOptions & WriterOptions = {},
): Promise<ImportedColumns> {
  let writer = new ColumnWriter(options);
  const account = await importInOnePass(file, pieces, options, {
    add: (report) => writer.add(report),
    reset: () => {
      writer = new ColumnWriter(options);
    },
  });
  return { columns: writer.finish(), account };
}
