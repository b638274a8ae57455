/** Large sets of reports decoded straight to columns, from Parquet or from a file to import. */
import { type ImportOptions, importInOnePass, type Pieces } from '../exchange/import.ts';
import { splitList } from '../exchange/list.ts';
import { readCells, readGroup } from '../exchange/parquet.ts';
import type { ImportedReport } from '../exchange/report.ts';
import type { ImportAccount, Notice } from '../model/import.ts';
import { inSteps } from '../model/slices.ts';
import type { ReportRow } from '../query/columns/row.ts';
import type { ReportColumns } from '../query/columns/types.ts';
import { ColumnWriter, type WriterOptions } from '../query/columns/writer.ts';
import type { MoreOfReport } from '../query/reports.ts';
import { type FetchOptions, fetchParquet, visibleFirst, type Window } from './parquet.ts';
import { NO_PAUSE, type Pause } from './pause.ts';

interface Together extends WriterOptions {
  /** Reports that stand beside those of the file. */
  readonly records?: readonly ReportRow[];
  /** Lets others have their turn. */
  readonly pause?: Pause;
}

export interface ColumnsOptions extends FetchOptions, Together {
  /** What is in view: it is loaded and given first. */
  readonly window?: Window;
  /** Titles and summaries as well; without them `textOf` gives ids alone and `moreOf` fetches the rest. */
  readonly texts?: boolean;
  /** Told after each row group. */
  readonly onRows?: (read: number, total: number) => void;
}

interface Finished {
  readonly columns: ReportColumns;
  /** Positions of the records, in their order. */
  readonly recordAt: Uint32Array;
}

export interface LoadedColumns extends Finished {
  /** All reports of the file; `false`: those of the window, and some around it. */
  readonly complete: boolean;
  /** Fetches the texts of the report at a position. */
  moreOf(position: number): Promise<MoreOfReport>;
}

const MORE = ['title', 'summary', 'weapon', 'actors', 'sources'] as const;

/** A writer that holds the records already. */
function writerWith(options: Together): ColumnWriter {
  const writer = new ColumnWriter(options);
  for (const record of options.records ?? []) writer.add(record);
  return writer;
}

/** The columns of what was written, and where the records stand in them. */
async function finishColumns(
  writer: ColumnWriter,
  { records = [], pause = NO_PAUSE }: Together,
): Promise<Finished & { readonly order: Uint32Array | null }> {
  const { columns, order } = await inSteps(writer.finishSteps(), pause);
  const recordAt = Uint32Array.from(records, (_, row) => row);
  order?.forEach((row, position) => {
    if (row < recordAt.length) recordAt[row] = position;
  });
  return { columns, order, recordAt };
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
  const { records = [], pause = NO_PAUSE } = options;
  const parquet = await fetchParquet(url, options);
  const { visible, others } = visibleFirst(parquet.groups, options.window ?? null);
  const writer = writerWith(options);
  /** Row of the file of each report, in the order of writing. */
  const rows = new Uint32Array(records.length + parquet.rows);

  const loaded = async (complete: boolean): Promise<LoadedColumns> => {
    const fileRow = rows.slice(0, writer.count);
    const { columns, order, recordAt } = await finishColumns(writer, options);
    return {
      columns,
      recordAt,
      complete,
      moreOf: async (position) => {
        const row = fileRow[order === null ? position : (order[position] ?? 0)] ?? 0;
        const [cells = {}] = await readCells(parquet, { firstRow: row, endRow: row + 1 }, MORE);
        const text = (name: string): string | null =>
          typeof cells[name] === 'string' ? String(cells[name]) : null;
        const [title = null, summary = null, weapon = null, actors, sources] = MORE.map(text);
        return { title, summary, weapon, actors: splitList(actors ?? ''), sources: splitList(sources ?? '') };
      },
    };
  };
  const read = async (groups: typeof visible): Promise<void> => {
    for (const group of groups) {
      options.signal?.throwIfAborted();
      let row = group.firstRow;
      const take = (report: ReportRow): void => {
        rows[writer.count] = row;
        row += 1;
        writer.add(report);
      };
      await readGroup(parquet, group, options.texts ?? false, take, pause);
      options.onRows?.(writer.count - records.length, parquet.rows);
    }
  };

  await read(visible);
  if (others.length > 0) {
    yield await loaded(false);
    await read(others);
  }
  yield await loaded(true);
}

export interface ImportColumnsOptions extends ImportOptions, Together {
  /** Told now and then how many rows were read. */
  readonly onRows?: (rows: number) => void;
}

export interface ImportedColumns extends Finished {
  readonly account: ImportAccount;
}

/** Takes the reports of an import. */
export class ImportSink {
  private readonly writer: ColumnWriter;
  private readonly pause: Pause;
  /** Rows whose parties or side the columns have no room for. */
  private bare = 0;

  constructor(private readonly options: ImportColumnsOptions) {
    this.writer = writerWith(options);
    this.pause = options.pause ?? NO_PAUSE;
  }

  /** @returns what to wait for. */
  add(report: ImportedReport): Promise<void> | undefined {
    const { writer, options } = this;
    try {
      writer.add(report);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.bare += 1;
      writer.add({ ...report, reportedBy: [], accused: [], side: null });
    }
    options.onRows?.(writer.count - (options.records?.length ?? 0));
    return this.pause();
  }

  async finish(account: ImportAccount): Promise<ImportedColumns> {
    const { columns, recordAt } = await finishColumns(this.writer, this.options);
    const remark = { code: 'too-many-parties' } as const;
    const notices: readonly Notice[] = this.bare === 0 ? [] : [{ remark, rows: this.bare, first: null }];
    return { columns, recordAt, account: { ...account, notices: [...account.notices, ...notices] } };
  }
}

/**
 * A file of events (CSV, GeoJSON, JSON) as columns, piece by piece; made for a worker.
 * @throws ImportError when the file is of no known format; the `AbortError` of `signal`.
 */
export async function importColumns(
  file: string,
  pieces: Pieces,
  options: ImportColumnsOptions = {},
): Promise<ImportedColumns> {
  let sink = new ImportSink(options);
  const account = await importInOnePass(file, pieces, options, {
    add: (report) => sink.add(report),
    reset: () => {
      sink = new ImportSink(options);
    },
  });
  return sink.finish(account);
}
