/** Collections in JSON: GeoJSON features (UCDP's, this project's, or plain ones) and TimeMap's records. */
import { type Got, type RowPlace, unreadable } from '../model/import.ts';
import { profileRow } from './profile.ts';
import { type Imported, type ImportedReport, NOTHING, shown } from './report.ts';
import { formatOf, type ReadOptions, RowReader } from './row-reader.ts';
import type { SourceRow } from './source-row.ts';
import { NESTED } from './timemap.ts';

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as the cell of a table: lists become parts, of a nested record its name, address or id is kept. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join(NESTED);
  if (isBag(value)) return cellOf(value.title ?? value.name ?? value.url ?? value.path ?? value.id);
  return String(value);
}

/** `null` where the record has no point; otherwise its cells by lower-case name. */
function cellsOf(record: unknown): ReadonlyMap<string, string> | null {
  if (!isBag(record)) return null;
  const feature = record.type === 'Feature';
  const properties = feature ? record.properties : record;
  const cells = new Map(
    Object.entries(isBag(properties) ? profileRow(properties) : {}).map(([name, value]) => [
      name.trim().toLowerCase(),
      cellOf(value),
    ]),
  );
  if (!feature) return cells;
  if (!cells.has('id') && record.id !== undefined) cells.set('id', cellOf(record.id));
  const { geometry } = record;
  if (!isBag(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return null;
  cells.set('longitude', cellOf(geometry.coordinates[0]));
  cells.set('latitude', cellOf(geometry.coordinates[1]));
  return cells;
}

/** What a record without a point has in its place. */
function geometryIn(record: unknown): Got {
  const geometry = isBag(record) ? record.geometry : record;
  return shown(isBag(geometry) ? geometry.type : geometry);
}

/** The records of a collection, and the path to them. */
function recordsOf(json: unknown): { readonly path: string; readonly records: readonly unknown[] } | null {
  if (Array.isArray(json)) return { path: '', records: json };
  if (!isBag(json)) return null;
  for (const path of ['features', 'events', 'data'])
    if (Array.isArray(json[path])) return { path, records: json[path] as readonly unknown[] };
  return null;
}

const rowOf = (cells: ReadonlyMap<string, string>, where: RowPlace): SourceRow => ({
  where,
  get: (name) => (cells.get(name) ?? '').trim(),
});

/**
 * @param json parsed; held whole in memory.
 * @throws ImportError when it is no collection, or one of no known format.
 */
export function importCollection(file: string, json: unknown, options: ReadOptions = {}): Imported {
  const found = recordsOf(json);
  if (found === null) throw unreadable(file, shown(json), { code: 'collection' });
  const { path, records } = found;
  const all = records.map(cellsOf);
  const names = [...new Set(all.flatMap((cells) => (cells ? [...cells.keys()] : [])))];
  const format = formatOf(names);
  if ('lacks' in format)
    throw unreadable(file, names.length === 0 ? NOTHING : shown(names.join(', ')), format, { path });
  const reader = new RowReader(file, format, names, options);
  const where = (index: number): RowPlace => ({ path: `${path}[${index}]` });
  for (const [index, cells] of all.entries()) if (cells) reader.survey(rowOf(cells, where(index)));
  reader.settle();
  const reports: ImportedReport[] = [];
  for (const [index, cells] of all.entries()) {
    if (cells === null) {
      const place = { path: `${path}[${index}].geometry` };
      reader.reject(place, geometryIn(records[index]), { code: 'point' });
      continue;
    }
    const report = reader.read(rowOf(cells, where(index)));
    if (report !== null) reports.push(report);
  }
  return { ...reader.account(), reports };
}
