/** Whole reports out of Parquet: this project's own row by row, another maker's as a table. */
import type { AsyncBuffer } from 'hyparquet';
import { parquetReadObjects } from 'hyparquet';
import { type ImportAccount, unreadable } from '../model/import.ts';
import { wordsOf } from '../model/problem.ts';
import { importCollection } from './collection.ts';
import { splitList } from './list.ts';
import { openParquet, readCells, readGroup } from './parquet.ts';
import type { ImportedReport } from './report.ts';
import type { ReadOptions } from './row-reader.ts';

type Take = (report: ImportedReport) => void | Promise<void> | undefined;

/** A value as JSON would have it; a point as its two coordinates. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? Number(value) : value;
}

function recordOf(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { geometry, ...rest } = row;
  const point = geometry as { type?: unknown; coordinates?: readonly unknown[] } | null | undefined;
  const [longitude, latitude] = point?.type === 'Point' ? (point.coordinates ?? []) : [];
  const cells = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, plain(value)]));
  return longitude === undefined ? cells : { ...cells, longitude, latitude };
}

/** @throws ImportError where what is read is no Parquet, or is packed as this project does not unpack. */
async function orRefused<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreadable(file, { code: 'shown', text: wordsOf(error) }, { code: 'whole-parquet' });
  }
}

/** @throws ImportError when the columns are those of no known format. Another maker's file is held whole. */
export async function importParquet(
  file: string,
  buffer: AsyncBuffer,
  options: ReadOptions,
  take: Take,
): Promise<ImportAccount> {
  const own = await orRefused(file, () => openParquet(buffer));
  if (own === null) {
    const read = () => parquetReadObjects({ file: buffer });
    const rows = (await orRefused(file, read)) as Readonly<Record<string, unknown>>[];
    const { reports, ...account } = importCollection(file, rows.map(recordOf), options);
    for (const report of reports) await take(report);
    return account;
  }
  for (const group of own.groups) {
    const more = await readCells(own, group, ['weapon', 'actors', 'sources', 'killed_best']);
    const reports: ImportedReport[] = [];
    await readGroup(own, group, true, (row) => {
      const { weapon, actors, sources, killed_best: best } = more[reports.length] ?? {};
      reports.push({
        ...row,
        weapon: typeof weapon === 'string' ? weapon : null,
        actors: splitList(String(actors ?? '')),
        sources: splitList(String(sources ?? '')),
        best: typeof best === 'number' ? best : null,
      });
    });
    for (const report of reports) await take(report);
  }
  return {
    format: 'parquet',
    rows: own.rows,
    read: own.rows,
    unread: 0,
    problems: [],
    notices: [],
  };
}
