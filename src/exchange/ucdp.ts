/**
 * UCDP Georeferenced Event Dataset: the 49 official columns, and extracts with some of them. Its uncertainty is
 * kept: `date_prec` and `where_prec` become precisions, and a point that stands for an area is never exact.
 */
import type { PlacePrecision } from '../model/geo.ts';
import type { DayOrder } from '../model/import.ts';
import { DAY } from '../model/time.ts';
import { dayNumber, dayStart, inOrder, readDate, type WrittenDate } from './dates.ts';
import { deathsIn } from './deaths.ts';
import { type Format, type ReadContext, UNSAID, type When } from './format.ts';
import { type ImportedReport, NOTHING, shown, Unreadable } from './report.ts';
import { codeIn, listIn, pointIn, type SourceRow, textOrNull } from './source-row.ts';

const OFFICIAL_COLUMNS = 49;
/** Most days between first and last date for each `date_prec`: exact day, 2-6 days, a week, a month, a year. */
const MOST_DAYS: Readonly<Record<string, number>> = { 1: 0, 2: 6, 3: 7, 4: 31, 5: 366 };
/** Days from the event within which a source is expected to have written of it. */
const SOURCE_DAYS = 21;
const KNOWN_WHERE: Readonly<Record<string, PlacePrecision>> = {
  1: 'settlement',
  // Within about 25 km of the point.
  2: 'district',
  '1-2': 'district',
  // From here on the point is the centre of a district, province, line or country.
  3: 'district',
  4: 'area',
  5: 'area',
  6: 'area',
  7: 'area',
};

/** The date in one order, whatever was decided. */
function dateIn(text: string, order: DayOrder): WrittenDate | null {
  const reading = readDate(text);
  if (reading === null) return null;
  return reading.kind === 'date' ? reading.date : inOrder(reading.numbers, order);
}

/** The year, the days between the dates and the dates of the sources tell a wrong order of day and month. */
function witness(row: SourceRow, order: DayOrder): boolean {
  const start = dateIn(row.get('date_start'), order);
  const end = row.get('date_end') === '' ? start : dateIn(row.get('date_end'), order);
  if (start === null || end === null) return false;
  const [from, to] = [dayNumber(start), dayNumber(end)];
  const most = MOST_DAYS[codeIn(row, 'date_prec')] ?? 366;
  if (to < from || to - from > most) return false;
  const sources = row
    .get('source_date')
    .split(';')
    .flatMap((text) => {
      const reading = readDate(text.trim());
      return reading?.kind === 'date' ? [dayNumber(reading.date)] : [];
    });
  return sources.length === 0 || sources.some((day) => day >= from && day <= to + SOURCE_DAYS);
}

function whenOf(row: SourceRow, context: ReadContext): When {
  const first = context.date(row, 'date_start');
  if (first === null) throw new Unreadable('date_start', NOTHING, { code: 'a-date' });
  const last = context.date(row, 'date_end') ?? first;
  if (dayNumber(last) < dayNumber(first))
    throw new Unreadable('date_end', shown(row.get('date_end')), {
      code: 'not-before',
      column: 'date_start',
    });
  const code = codeIn(row, 'date_prec');
  if (code === '') context.note(row, { code: 'time-unsaid', column: 'date_prec' });
  else if (!Object.hasOwn(MOST_DAYS, code))
    throw new Unreadable('date_prec', shown(code), { code: 'code-to', most: 5 });
  const oneDay = dayNumber(first) === dayNumber(last);
  if (code === '1' && !oneDay) context.note(row, { code: 'several-days' });
  const year = row.get('year');
  if (year !== '' && Number(year) !== first.year && Number(year) !== last.year)
    context.note(row, { code: 'other-year' });
  return {
    start: dayStart(first, context.zone),
    end: dayStart(last, context.zone) + DAY,
    timePrecision: oneDay && (code === '' || code === '1') ? 'day' : 'multi-day',
  };
}

function placePrecisionOf(row: SourceRow, context: ReadContext): PlacePrecision {
  const code = codeIn(row, 'where_prec');
  if (code === '') context.note(row, { code: 'point-unsaid', column: 'where_prec' });
  else if (!Object.hasOwn(KNOWN_WHERE, code))
    throw new Unreadable('where_prec', shown(code), { code: 'code-to', most: 7 });
  else if (code === '1-2') context.note(row, { code: 'point-near' });
  return KNOWN_WHERE[code] ?? 'area';
}

function deathsOf(row: SourceRow, context: ReadContext): Pick<ImportedReport, 'killed' | 'best'> {
  const figures = ['low', 'best', 'high'].map((column) => deathsIn(row, column, context));
  const best = figures[1]?.exact ?? null;
  const given = figures.flatMap((figure) => (figure ? [figure.min, figure.max] : []));
  if (given.length === 0) return { killed: null, best };
  const inRising = given.every((value, index) => index === 0 || value >= (given[index - 1] ?? 0));
  if (!inRising) context.note(row, { code: 'deaths-order' });
  return { killed: { min: Math.min(...given), max: Math.max(...given) }, best };
}

/** Newer rows quote each source, because a source's heading may hold the separator. */
function sourcesOf(text: string): readonly string[] {
  const quoted = [...text.matchAll(/"([^"]+)"/g)].map((match) => (match[1] ?? '').trim());
  return text.startsWith('"') && quoted.length > 0 ? [...new Set(quoted)] : listIn(text, ';');
}

function read(row: SourceRow, context: ReadContext): ImportedReport {
  const id = row.get('id') || row.get('relid');
  if (id === '') throw new Unreadable('id', NOTHING, { code: 'id' });
  const place = row.get('where_coordinates') || row.get('nearest_place');
  const { killed, best } = deathsOf(row, context);
  return {
    ...UNSAID,
    ...whenOf(row, context),
    id: `ucdp-${id}`,
    point: pointIn(row, 'longitude', 'latitude'),
    placePrecision: placePrecisionOf(row, context),
    places: place === '' ? [] : [place],
    killed,
    best,
    title: textOrNull(place || row.get('conflict_name')),
    summary: textOrNull(row.get('where_description')),
    actors: [row.get('side_a'), row.get('side_b')].filter((actor) => actor !== ''),
    sources: sourcesOf(row.get('source_article')),
  };
}

export const UCDP: Format = {
  name: 'UCDP GED',
  dates: ['date_start', 'date_end'],
  dayOrder: null,
  witness,
  wideDates: false,
  reads: new Set([
    ...['id', 'relid', 'year', 'date_start', 'date_end', 'date_prec', 'source_date', 'source_article'],
    ...['where_prec', 'where_coordinates', 'where_description', 'nearest_place', 'latitude', 'longitude'],
    ...['low', 'best', 'high', 'side_a', 'side_b', 'conflict_name', 'geom_wkt'],
  ]),
  warnings: (names) => [
    ...(names.length >= OFFICIAL_COLUMNS - 3
      ? []
      : [{ code: 'extract', columns: names.length, official: OFFICIAL_COLUMNS } as const]),
    { code: 'credit-ucdp' },
  ],
  read,
};

/** `date_start` and the three figures of deaths are UCDP's alone. */
export const isUcdp = (names: ReadonlySet<string>): boolean =>
  ['date_start', 'where_prec', 'low', 'best', 'high'].every((name) => names.has(name));
