/**
 * The columns of a Parquet file of reports, after GeoParquet's conventions: a WKB point beside plain `lon` and `lat`.
 * What the map needs stands first and together, so that one range request for each row group fetches it.
 */
import type { LonLat } from '../model/geo.ts';
import { joinList } from './list.ts';
import type { ImportedReport } from './report.ts';

export type ParquetType = 'text' | 'integer' | 'double' | 'minute' | 'wkb';
/** A minute is written as a timestamp in UTC. */
export type ParquetValue = string | number | Uint8Array | null;

export interface ParquetColumn {
  readonly name: string;
  readonly type: ParquetType;
  readonly value: (report: ImportedReport) => ParquetValue;
}

const list = (parts: readonly string[]): string | null => (parts.length === 0 ? null : joinList(parts));

/** A point as well-known binary, little-endian. */
export function wkbPoint([lon, lat]: LonLat): Uint8Array {
  const bytes = new Uint8Array(21);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, lon, true);
  view.setFloat64(13, lat, true);
  return bytes;
}

/** What the map needs of every report. */
export const MAP_COLUMNS: readonly ParquetColumn[] = [
  { name: 'id', type: 'text', value: ({ id }) => id },
  { name: 'start', type: 'minute', value: ({ start }) => start },
  { name: 'end', type: 'minute', value: ({ end }) => end },
  { name: 'time_precision', type: 'text', value: ({ timePrecision }) => timePrecision },
  { name: 'lon', type: 'double', value: ({ point }) => point[0] },
  { name: 'lat', type: 'double', value: ({ point }) => point[1] },
  { name: 'place_precision', type: 'text', value: ({ placePrecision }) => placePrecision },
  { name: 'place', type: 'text', value: ({ places }) => places[0] ?? null },
  { name: 'other_places', type: 'text', value: ({ places }) => list(places.slice(1)) },
  { name: 'kind', type: 'text', value: ({ kind }) => kind },
  { name: 'scope', type: 'text', value: ({ scope }) => scope },
  { name: 'side', type: 'text', value: ({ side }) => side },
  { name: 'grade', type: 'text', value: ({ grade }) => grade },
  { name: 'reported_by', type: 'text', value: ({ reportedBy }) => list(reportedBy) },
  { name: 'accused', type: 'text', value: ({ accused }) => list(accused) },
  { name: 'answers', type: 'text', value: ({ answers }) => list(answers) },
  { name: 'killed_min', type: 'integer', value: ({ killed }) => killed?.min ?? null },
  { name: 'killed_max', type: 'integer', value: ({ killed }) => killed?.max ?? null },
];

/** What is read when a report is opened, and what other programs want. */
export const MORE_COLUMNS: readonly ParquetColumn[] = [
  { name: 'title', type: 'text', value: ({ title }) => title },
  { name: 'summary', type: 'text', value: ({ summary }) => summary },
  { name: 'weapon', type: 'text', value: ({ weapon }) => weapon },
  { name: 'actors', type: 'text', value: ({ actors }) => list(actors) },
  { name: 'sources', type: 'text', value: ({ sources }) => list(sources) },
  { name: 'killed_best', type: 'integer', value: ({ best }) => best },
  { name: 'geometry', type: 'wkb', value: ({ point }) => wkbPoint(point) },
];

export const PARQUET_COLUMNS: readonly ParquetColumn[] = [...MAP_COLUMNS, ...MORE_COLUMNS];

/** The file's `geo` entry; without a `crs` the points are longitude and latitude on WGS 84. */
export const geoMetadata = (bbox: readonly number[] | null): string =>
  JSON.stringify({
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: { encoding: 'WKB', geometry_types: ['Point'], ...(bbox === null ? {} : { bbox }) },
    },
  });

/** Rows of a row group: a few days of a war in one request, and a window of one day in one or two groups. */
export const ROW_GROUP = 32_768;
