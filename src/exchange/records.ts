/** The records of a JSON text: a list, a collection of features, one answer of an interface or several, lines of JSON. */
import { type Got, type RowPlace, unreadable } from '../model/import.ts';
import { show } from '../model/problem.ts';
import { shown } from './report.ts';

export type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where lists of records lie in the answers of interfaces: UCDP's in `Result`, ACLED's in `data`. */
const LISTS = ['features', 'events', 'data', 'result', 'results', 'records', 'rows', 'items', 'venues'];
/** Projections whose coordinates are longitude and latitude. */
const LON_LAT = /(?:CRS84h?|EPSG:+(?:[\d.]*:)?(?:4326|4979|4258|4269))$/i;

export interface Found {
  /** Of the list that holds them. */
  readonly path: string;
  readonly records: readonly unknown[];
  readonly where: (index: number) => RowPlace;
  /** How many records the whole has of which this is a part; `null` where nothing says so. */
  readonly total: number | null;
}

/** One line of a text that holds a record in each; what is no JSON stays a text, which is no record. */
export class Lines {
  constructor(
    readonly records: readonly unknown[],
    readonly lines: readonly number[],
  ) {}
}

/** A record separator, which RFC 8142 puts before each record of a sequence. */
const SEPARATOR = '\u001e';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** JSON begins with a bracket, perhaps after the mark of a sequence; everything else is a table. */
export const beginsJson = (text: string): boolean => {
  const start = text.trimStart();
  return /^[[{]/.test(start.startsWith(SEPARATOR) ? start.slice(1).trimStart() : start);
};

/** @returns what the text holds, `Lines` where each line is a record, `undefined` for text that is no JSON. */
export function parseJson(text: string): unknown {
  const whole = parsed(text);
  if (typeof whole !== 'string') return whole;
  const records: unknown[] = [];
  const lines: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const record = line.trim().replaceAll(SEPARATOR, '');
    if (record === '') continue;
    records.push(parsed(record));
    lines.push(index + 1);
  }
  return records.length > 1 && isBag(records[0]) ? new Lines(records, lines) : undefined;
}

function totalOf(bag: Bag, found: number): number | null {
  const total = bag.TotalCount;
  return typeof total === 'number' && total > found ? total : null;
}

/** @returns `null` where there is no list of records. */
function listIn(json: Bag): Found | null {
  const names = Object.keys(json);
  const name = LISTS.flatMap((list) => names.filter((key) => key.toLowerCase() === list)).find((key) =>
    Array.isArray(json[key]),
  );
  if (name === undefined) return null;
  const records = json[name] as readonly unknown[];
  return {
    path: name,
    records,
    where: (at) => ({ path: `${name}[${at}]` }),
    total: totalOf(json, records.length),
  };
}

/** Answers of an interface that were put into one list, page after page. */
function pagesIn(pages: readonly unknown[]): Found | null {
  const lists = pages.map((page) => (isBag(page) && page.type !== 'Feature' ? listIn(page) : null));
  const found = lists.filter((list) => list !== null);
  if (found.length === 0 || found.length < lists.length) return null;
  const records = found.flatMap((list) => list.records);
  const paths = found.flatMap((list, page) => list.records.map((_, at) => `[${page}].${list.path}[${at}]`));
  const totals = pages.flatMap((page) => (isBag(page) ? (totalOf(page, records.length) ?? []) : []));
  return { path: '', records, where: (at) => ({ path: paths[at] ?? '' }), total: totals[0] ?? null };
}

/** @throws ImportError where the points are not longitude and latitude. */
function checkProjection(file: string, json: Bag): void {
  const properties = isBag(json.crs) ? json.crs.properties : null;
  const name = isBag(properties) ? properties.name : undefined;
  if (typeof name === 'string' && !LON_LAT.test(name))
    throw unreadable(file, shown(name), { code: 'lon-lat' }, { path: 'crs' });
}

/**
 * @param json what `parseJson` gave.
 * @throws ImportError where there are none.
 */
export function recordsOf(file: string, json: unknown): Found {
  if (json instanceof Lines) {
    const { records, lines } = json;
    return { path: '', records, where: (at) => ({ line: lines[at] ?? 0 }), total: null };
  }
  if (isBag(json)) checkProjection(file, json);
  const list = (records: readonly unknown[]): Found => ({
    path: '',
    records,
    where: (at) => ({ path: `[${at}]` }),
    total: null,
  });
  if (Array.isArray(json)) return pagesIn(json) ?? list(json);
  if (isBag(json) && json.type === 'Feature') return { ...list([json]), where: () => ({ path: 'feature' }) };
  const found = isBag(json) ? listIn(json) : null;
  if (found === null) throw unreadable(file, shown(json), { code: 'collection' });
  return found;
}

/** What a record without a point has in its place. */
export function geometryIn(record: unknown): Got {
  if (!isBag(record)) return { code: 'shown', text: show(record) };
  const { geometry } = record;
  return shown(isBag(geometry) ? geometry.type : geometry);
}
