/**
 * ACLED exports: the old layout (`data_id`, dates as `15 April 2022`) and the newer one (ISO dates, words in
 * `inter1`). Both are read by the names of the columns that they share.
 */
import type { PlacePrecision } from '../model/geo.ts';
import { DAY } from '../model/time.ts';
import type { Kind } from '../model/words.ts';
import { dayStart } from './dates.ts';
import { deathsIn } from './deaths.ts';
import { type Format, type ReadContext, UNSAID, type When } from './format.ts';
import { type ImportedReport, NOTHING, shown, Unreadable } from './report.ts';
import { codeIn, idFromPlace, listIn, pointIn, type SourceRow, textOrNull } from './source-row.ts';

const WHERE: Readonly<Record<string, PlacePrecision>> = { 1: 'settlement', 2: 'district', 3: 'area' };
const KIND_OF: Readonly<Record<string, Kind>> = {
  'air/drone strike': 'air',
  'shelling/artillery/missile attack': 'shelling',
};

/** Codes: 1 the day, 2 within the week about it, 3 some day of its month. */
function whenOf(row: SourceRow, context: ReadContext): When {
  const date = context.date(row, 'event_date');
  if (date === null) throw new Unreadable('event_date', NOTHING, { code: 'a-date' });
  const start = dayStart(date, context.zone);
  const code = codeIn(row, 'time_precision');
  if (code === '1') return { start, end: start + DAY, timePrecision: 'day' };
  if (code === '2') return { start: start - 3 * DAY, end: start + 4 * DAY, timePrecision: 'multi-day' };
  if (code === '3') {
    const first = { ...date, day: 1 };
    const next =
      date.month === 12 ? { ...first, year: date.year + 1, month: 1 } : { ...first, month: date.month + 1 };
    return {
      start: dayStart(first, context.zone),
      end: dayStart(next, context.zone),
      timePrecision: 'multi-day',
    };
  }
  if (code !== '') throw new Unreadable('time_precision', shown(code), { code: 'code-to', most: 3 });
  context.note(row, { code: 'time-unsaid', column: 'time_precision' });
  return { start, end: start + DAY, timePrecision: 'day' };
}

function placePrecisionOf(row: SourceRow, context: ReadContext): PlacePrecision {
  const code = codeIn(row, 'geo_precision');
  if (code === '') context.note(row, { code: 'point-unsaid', column: 'geo_precision' });
  else if (!Object.hasOwn(WHERE, code))
    throw new Unreadable('geo_precision', shown(code), { code: 'code-to', most: 3 });
  return WHERE[code] ?? 'area';
}

function kindOf(row: SourceRow, context: ReadContext): Kind {
  const subtype = row.get('sub_event_type');
  const kind = KIND_OF[subtype.toLowerCase()];
  if (kind === undefined) return 'unknown';
  context.note(row, { code: 'kind-kept', word: subtype, kind });
  return kind;
}

/** @param bare the file has no column of ids. */
function read(row: SourceRow, context: ReadContext, bare: boolean): ImportedReport {
  const id = row.get('event_id_cnty') || row.get('data_id') || (bare ? idFromPlace(row.where) : '');
  if (id === '') throw new Unreadable('event_id_cnty', NOTHING, { code: 'id' });
  const deaths = deathsIn(row, 'fatalities', context);
  const place = row.get('location');
  const actors = ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2'];
  return {
    ...UNSAID,
    ...whenOf(row, context),
    id: `acled-${id}`,
    point: pointIn(row, 'longitude', 'latitude'),
    placePrecision: placePrecisionOf(row, context),
    places: place === '' ? [] : [place],
    kind: kindOf(row, context),
    weapon: textOrNull(row.get('sub_event_type') || row.get('event_type')),
    killed: deaths && { min: deaths.min, max: deaths.max },
    best: deaths?.exact ?? null,
    title: textOrNull(place),
    summary: textOrNull(row.get('notes')),
    actors: [...new Set(actors.map((column) => row.get(column)).filter((actor) => actor !== ''))],
    sources: listIn(row.get('source'), ';'),
  };
}

const acled = (bare: boolean): Format => ({
  name: 'ACLED',
  dates: ['event_date'],
  dayOrder: null,
  witness: null,
  wideDates: false,
  reads: new Set([
    ...['event_id_cnty', 'data_id', 'event_date', 'year', 'time_precision', 'event_type', 'sub_event_type'],
    ...['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2', 'location', 'latitude', 'longitude'],
    ...['geo_precision', 'source', 'notes', 'fatalities'],
  ]),
  warnings: () => [{ code: 'credit-acled' }],
  read: (row, context) => read(row, context, bare),
});

const IDS = ['event_id_cnty', 'data_id'];
/** Three of them are ACLED's, also in an excerpt. */
const OWN = [...IDS, 'sub_event_type', 'time_precision', 'geo_precision', 'actor1', 'inter1', 'fatalities'];
const FEWEST = 3;

/** The reader for these columns; `null` where they are not ACLED's. */
export function acledFormat(names: ReadonlySet<string>): Format | null {
  const placed = ['event_date', 'latitude', 'longitude'].every((name) => names.has(name));
  if (!placed || OWN.filter((name) => names.has(name)).length < FEWEST) return null;
  return acled(!IDS.some((name) => names.has(name)));
}
