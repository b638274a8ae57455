/** Collections in JSON: GeoJSON features (UCDP's, this project's, or plain ones) and TimeMap's records. */
import { unreadable } from '../model/import.ts';
import { columnName } from './column-names.ts';
import { joinList } from './list.ts';
import { PLAIN_COLUMNS } from './plain.ts';
import { profileRow } from './profile.ts';
import { type Bag, geometryIn, isBag, recordsOf } from './records.ts';
import { type Imported, type ImportedReport, NOTHING, shown } from './report.ts';
import { formatOf, type ReadOptions, RowReader } from './row-reader.ts';
import { cellText, type SourceRow } from './source-row.ts';

/** What stands in the first of the columns that a record has; all of them are taken out. */
function takeFirst(cells: Map<string, string>, names: readonly string[]): string {
  const [first = ''] = names.flatMap((name) => cells.get(name) ?? []);
  for (const name of names) cells.delete(name);
  return first;
}

/** A record within a cell: what it is called, its address, its value with its key, or its texts. */
function nestedOf(value: Bag): string {
  const named = value.title ?? value.name ?? value.url ?? value.path;
  if (named !== undefined && named !== null && named !== '') return cellOf(named);
  if (value.value !== undefined) return [value.key, value.value].map(cellOf).filter(Boolean).join(': ');
  const texts = Object.values(value).filter((text) => typeof text === 'string' && text !== '');
  return cellOf(value.id ?? value.en ?? texts.join(' / '));
}

/** A value as the cell of a table; a list is joined as in this project's CSV. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return joinList(value.map(cellOf).filter((part) => part !== ''));
  return isBag(value) ? nestedOf(value) : String(value);
}

/** The coordinates of a point, also where it is the only one of a MultiPoint or a GeometryCollection. */
function pointOf(geometry: unknown): readonly unknown[] | null {
  if (!isBag(geometry)) return null;
  const { type, coordinates, geometries } = geometry;
  if (type === 'Point' && Array.isArray(coordinates)) return coordinates;
  const [only, second] = [type === 'MultiPoint' ? coordinates : geometries].flat(1) as unknown[];
  if (second !== undefined) return null;
  return type === 'MultiPoint' && Array.isArray(only)
    ? only
    : type === 'GeometryCollection'
      ? pointOf(only)
      : null;
}

/** `null` where the record has no point; otherwise its cells by the name of the column. */
function cellsOf(record: unknown, computed: Bag): ReadonlyMap<string, string> | null {
  if (!isBag(record)) return null;
  const feature = record.type === 'Feature';
  const properties = feature ? record.properties : record;
  const more = feature ? computed[String(record.id)] : null;
  const all = isBag(properties) && isBag(more) ? { ...properties, ...more } : properties;
  const cells = new Map(
    Object.entries(isBag(all) ? profileRow(all) : {}).map(([name, value]) => [
      columnName(name),
      cellOf(value),
    ]),
  );
  if (!feature) return cells;
  if (!cells.has('id') && record.id !== undefined) cells.set('id', cellOf(record.id));
  // A record without geometry may have its point among its properties, as a table has.
  const own = [takeFirst(cells, PLAIN_COLUMNS.lon), takeFirst(cells, PLAIN_COLUMNS.lat)];
  const bare = record.geometry === null || record.geometry === undefined;
  const point = bare && own.every((text) => text !== '') ? own : pointOf(record.geometry);
  if (point === null) return null;
  cells.set('longitude', cellOf(point[0]));
  cells.set('latitude', cellOf(point[1]));
  return cells;
}

const rowOf = (cells: ReadonlyMap<string, string>, where: SourceRow['where']): SourceRow => ({
  where,
  get: (name) => cellText(cells.get(name) ?? ''),
});

/**
 * @param json parsed; held whole in memory.
 * @throws ImportError when it is no collection, or one of no known format.
 */
export function importCollection(file: string, json: unknown, options: ReadOptions = {}): Imported {
  const { path, records, where, total } = recordsOf(file, json);
  // What a package had worked out, as `geojsonEnd` writes it.
  const computed = isBag(json) && isBag(json.computed) ? json.computed : {};
  const all = records.map((record) => cellsOf(record, computed));
  const names = [...new Set(all.flatMap((cells) => (cells ? [...cells.keys()] : [])))];
  if (records.length > 0 && all.every((cells) => cells === null)) {
    const at = where(0);
    const place = 'path' in at ? { path: `${at.path}.geometry` } : at;
    throw unreadable(file, geometryIn(records[0]), { code: 'point' }, place);
  }
  const format = formatOf(names);
  if ('lacks' in format)
    throw unreadable(file, names.length === 0 ? NOTHING : shown(names.join(', ')), format, { path });
  const reader = new RowReader(file, format, names, options);
  if (total !== null) reader.ofFile({ code: 'page-of', n: records.length, total });
  for (const [index, cells] of all.entries()) if (cells) reader.survey(rowOf(cells, where(index)));
  reader.settle();
  const reports: ImportedReport[] = [];
  for (const [index, cells] of all.entries()) {
    const place = where(index);
    if (cells === null) {
      const at = 'path' in place ? { path: `${place.path}.geometry` } : place;
      reader.reject(at, geometryIn(records[index]), { code: 'point' });
      continue;
    }
    const report = reader.read(rowOf(cells, place));
    if (report !== null) reports.push(report);
  }
  return { ...reader.account(), reports };
}
