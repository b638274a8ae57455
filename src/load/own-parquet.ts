/** A Parquet file of the reader's own as columns; another maker's is read as a table. */
import type { AsyncBuffer } from 'hyparquet';
import { importParquet } from '../exchange/parquet-import.ts';
import { type ImportColumnsOptions, type ImportedColumns, ImportSink } from './columns.ts';

/** @throws ImportError when it has the columns of no known format, Error when it is no Parquet. */
export async function importBuffer(
  file: string,
  buffer: AsyncBuffer,
  options: ImportColumnsOptions,
): Promise<ImportedColumns> {
  const sink = new ImportSink(options);
  const account = await importParquet(file, buffer, options, (report) => {
    options.signal?.throwIfAborted();
    return sink.add(report);
  });
  return sink.finish(account);
}
