/** Parquet files for tests, written without DuckDB. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { PARQUET_COLUMNS, type ParquetType } from '../../src/exchange/parquet-schema.ts';
import type { ImportedReport } from '../../src/exchange/report.ts';
import type { ReportRow } from '../../src/query/columns/row.ts';

const TYPES = {
  text: 'STRING',
  integer: 'INT32',
  double: 'DOUBLE',
  minute: 'TIMESTAMP',
  wkb: 'BYTE_ARRAY',
} as const satisfies Readonly<Record<ParquetType, string>>;

/** A row with what only files say left out. */
export const reportOf = (row: ReportRow): ImportedReport => ({
  ...row,
  weapon: `weapon of ${row.id}`,
  actors: ['one', 'two'],
  sources: [`https://example.org/${row.id}`],
  best: row.killed?.min ?? null,
});

/** The file that `npm run convert` makes of these reports, in their order. */
export function parquetOf(reports: readonly ImportedReport[], rowGroupSize: number): ArrayBuffer {
  const columnData = PARQUET_COLUMNS.map(({ name, type, value }) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: reports.map((report) => {
      const cell = value(report);
      return type === 'minute' ? new Date(Number(cell) * 60_000) : cell;
    }),
  }));
  return parquetWriteBuffer({ columnData, rowGroupSize });
}
