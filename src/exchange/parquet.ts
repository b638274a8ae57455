/** Reading Parquet files of reports, one row group at a time. */
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import type { EpochMinute } from '../model/time.ts';
import { ANSWERS, GRADES, KINDS, PLACE_PRECISIONS, SCOPES, TIME_PRECISIONS } from '../model/words.ts';
import type { ReportRow } from '../query/columns/row.ts';
import { splitList } from './list.ts';
import { MAP_COLUMNS } from './parquet-schema.ts';

export interface RowGroupSpan {
  readonly firstRow: number;
  /** First row after the group. */
  readonly endRow: number;
  /** Earliest and latest start, from the file's statistics; `null` where it has none. */
  readonly starts: { readonly min: EpochMinute; readonly max: EpochMinute } | null;
}

export interface ParquetReports {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly rows: number;
  readonly groups: readonly RowGroupSpan[];
}

type Values = ArrayLike<unknown>;
/** Bytes of the end that are fetched at first; a longer footer takes a second request. */
const FOOTER = 1 << 16;
/** Every kind of timestamp comes as the minute that it lies in. */
const PARSERS = {
  timestampFromMilliseconds: (value: bigint) => Math.floor(Number(value) / 60_000),
  timestampFromMicroseconds: (value: bigint) => Math.floor(Number(value) / 60_000_000),
  timestampFromNanoseconds: (value: bigint) => Number(value / 60_000_000_000n),
};

/** Rows made before others have their turn. */
const ROWS_A_SLICE = 2048;

const columnsOf = (metadata: FileMetaData): readonly string[] =>
  metadata.schema.slice(1).map(({ name }) => name);

/** Reads the file's footer. It has this project's columns, or it is `null`: another maker's Parquet. */
export async function openParquet(file: AsyncBuffer): Promise<ParquetReports | null> {
  const metadata = await parquetMetadataAsync(file, { parsers: PARSERS, initialFetchSize: FOOTER });
  const names = new Set(columnsOf(metadata));
  if (!MAP_COLUMNS.every(({ name }) => names.has(name))) return null;
  let firstRow = 0;
  const groups = metadata.row_groups.map((group): RowGroupSpan => {
    const endRow = firstRow + Number(group.num_rows);
    const start = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === 'start');
    const { min_value: min, max_value: max } = start?.meta_data?.statistics ?? {};
    const starts = typeof min === 'number' && typeof max === 'number' ? { min, max } : null;
    const span = { firstRow, endRow, starts };
    firstRow = endRow;
    return span;
  });
  return { file, metadata, rows: firstRow, groups };
}

/** Values of the columns asked for, for rows `firstRow` to `endRow`. */
async function readValues(
  { file, metadata }: Pick<ParquetReports, 'file' | 'metadata'>,
  { firstRow, endRow }: Pick<RowGroupSpan, 'firstRow' | 'endRow'>,
  columns: readonly string[],
): Promise<ReadonlyMap<string, unknown[]>> {
  const values = new Map(columns.map((name) => [name, [] as unknown[]]));
  await parquetRead({
    file,
    metadata,
    columns: [...columns],
    rowStart: firstRow,
    rowEnd: endRow,
    parsers: PARSERS,
    geoparquet: false,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const target = values.get(columnName);
      if (!target) return;
      const data: Values = columnData;
      for (let at = 0; at < data.length; at += 1) {
        const row = rowStart + at;
        if (row >= firstRow && row < endRow) target[row - firstRow] = data[at];
      }
    },
  });
  return values;
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const known = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((one) => one === value);

/** Lists repeat: each text is split once. */
function splitter(): (value: unknown) => readonly string[] {
  const seen = new Map<string, readonly string[]>();
  const none: readonly string[] = [];
  return (value) => {
    if (typeof value !== 'string' || value === '') return none;
    const list = seen.get(value) ?? splitList(value);
    if (seen.size < 10_000) seen.set(value, list);
    return list;
  };
}

/**
 * The reports of a row group in the file's order.
 * @param texts title and summary as well, which are most of the file.
 * @param pause lets others have their turn.
 */
export async function readGroup(
  parquet: ParquetReports,
  group: Pick<RowGroupSpan, 'firstRow' | 'endRow'>,
  texts: boolean,
  take: (row: ReportRow) => void,
  pause: () => Promise<void> | undefined = () => undefined,
): Promise<void> {
  const names = [...MAP_COLUMNS.map(({ name }) => name), ...(texts ? ['title', 'summary'] : [])];
  const values = await readValues(parquet, group, names);
  await pause();
  const split = splitter();
  const column = (name: string): readonly unknown[] => values.get(name) ?? [];
  const [id, start, end, lon, lat] = ['id', 'start', 'end', 'lon', 'lat'].map(column);
  const [low, high] = [column('killed_min'), column('killed_max')];
  const [place, others] = [column('place'), column('other_places')];
  const [timePrecision, placePrecision] = [column('time_precision'), column('place_precision')];
  const [kind, scope, side, grade] = ['kind', 'scope', 'side', 'grade'].map(column);
  const [reportedBy, accused, answers] = ['reported_by', 'accused', 'answers'].map(column);
  const [title, summary] = [column('title'), column('summary')];
  for (let at = 0; at < group.endRow - group.firstRow; at += 1) {
    const primary = textOr(place[at]);
    take({
      id: String(id?.[at]),
      start: Number(start?.[at]),
      end: Number(end?.[at]),
      timePrecision: known(TIME_PRECISIONS, timePrecision[at]) ?? 'multi-day',
      point: [Number(lon?.[at]), Number(lat?.[at])],
      placePrecision: known(PLACE_PRECISIONS, placePrecision[at]) ?? 'area',
      places: primary === null ? [] : [primary, ...split(others[at])],
      kind: known(KINDS, kind?.[at]) ?? 'unknown',
      scope: known(SCOPES, scope?.[at]) ?? 'incident',
      side: textOr(side?.[at]),
      grade: known(GRADES, grade?.[at]) ?? null,
      reportedBy: split(reportedBy?.[at]),
      accused: split(accused?.[at]),
      answers: ANSWERS.filter((answer) => split(answers?.[at]).includes(answer)),
      killed: typeof low[at] === 'number' ? { min: Number(low[at]), max: Number(high[at]) } : null,
      title: textOr(title[at]),
      summary: textOr(summary[at]),
    });
    if (at % ROWS_A_SLICE === 0) await pause();
  }
}

/** What stands in further columns of some rows, such as the texts of one report that is opened. */
export async function readCells(
  parquet: ParquetReports,
  rows: Pick<RowGroupSpan, 'firstRow' | 'endRow'>,
  names: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const values = await readValues(parquet, rows, names);
  return Array.from({ length: rows.endRow - rows.firstRow }, (_, at) =>
    Object.fromEntries(names.map((name) => [name, values.get(name)?.[at] ?? null])),
  );
}
