/** Any table or collection with a latitude, a longitude and a date; also what this project writes itself. */
import type { PlacePrecision } from '../model/geo.ts';
import type { Lack, Remark } from '../model/import.ts';
import { DAY, type TimePrecision } from '../model/time.ts';
import {
  ANSWERS,
  GRADES,
  KINDS,
  type Kind,
  PLACE_PRECISIONS,
  SCOPES,
  TIME_PRECISIONS,
} from '../model/words.ts';
import { dayStart, readDate, type WrittenDate } from './dates.ts';
import { type Deaths, deathsIn } from './deaths.ts';
import type { Format, ReadContext, When } from './format.ts';
import { splitList } from './list.ts';
import { type ImportedReport, NOTHING, shown, Unreadable } from './report.ts';
import { idFromPlace, pointIn, type SourceRow, textOrNull } from './source-row.ts';

/** Names that columns go by, the project's own first. */
export const PLAIN_COLUMNS = {
  id: ['id', 'event_id', 'uid'],
  start: ['start', 'date', 'event_date', 'datetime', 'timestamp', 'date_start', 'start_date', 'day', 'time'],
  end: ['end', 'date_end', 'end_date'],
  lat: ['lat', 'latitude', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  kind: ['kind', 'weapon_kind'],
  weapon: ['weapon', 'type', 'event_type', 'category'],
  killed: ['killed', 'deaths', 'fatalities'],
  killedMin: ['killed_min', 'deaths_min', 'low'],
  killedMax: ['killed_max', 'deaths_max', 'high'],
  best: ['killed_best', 'best'],
  clock: ['time', 'event_time', 'clock'],
  place: ['place', 'location', 'settlement', 'city', 'where'],
  title: ['title', 'name', 'headline'],
  summary: ['summary', 'description', 'notes', 'text'],
  sources: ['sources', 'source', 'url', 'link'],
} as const;
/** Further columns of what this project writes. */
const OWN_COLUMNS: readonly string[] = [
  ...[
    'time_precision',
    'place_precision',
    'other_places',
    'scope',
    'side',
    'grade',
    'reported_by',
    'accused',
  ],
  ...['answers', 'actors'],
];
const NONE: readonly string[] = [];
const NO_ANSWERS: ImportedReport['answers'] = [];
const SETTLEMENT_POINTS: Remark = { code: 'settlement-points' };
type PlainColumn = keyof typeof PLAIN_COLUMNS;

/** The first of a column's names that the file has. */
type Named = (row: SourceRow, column: PlainColumn) => string;
type Find = (column: PlainColumn) => string;

function oneOf<T extends string>(
  row: SourceRow,
  column: string,
  all: readonly T[],
  otherwise: T | null,
): T | null {
  const text = row.get(column);
  if (text === '') return otherwise;
  const known = all.find((value) => value === text.toLowerCase());
  if (known === undefined)
    throw new Unreadable(column, shown(text), { code: 'one-of', list: all.join(', ') });
  return known;
}

/**
 * The minute, and how much time the text names: a day, a month or a year, or the minute of a clock time.
 * @param exact midnight is a minute like others: the row says how exact its times are.
 */
function spanOf(
  date: WrittenDate,
  zone: number,
  exact: boolean,
): { readonly at: number; readonly length: number } {
  const midnight = dayStart(date, zone);
  return date.clock === null && (date.offset === null || !exact)
    ? { at: midnight, length: date.days * DAY }
    : { at: midnight + (date.clock ?? 0), length: 1 };
}

/** The date with the clock time of the column beside it. */
function withClock(row: SourceRow, context: ReadContext, date: WrittenDate, column: string): WrittenDate {
  const text = column === '' || date.clock !== null || date.days > 1 ? '' : row.get(column);
  if (text === '') return date;
  const reading = readDate(`2000-01-01 ${text}`);
  if (reading?.kind === 'date') return { ...date, clock: reading.date.clock };
  context.note(row, { code: 'clock-unread', column });
  return date;
}

function whenOf(row: SourceRow, context: ReadContext, find: Find): When {
  const written = context.date(row, find('start'));
  if (written === null) throw new Unreadable(find('start') || 'date', NOTHING, { code: 'a-date' });
  const exact = row.get('time_precision') !== '';
  if (written.days > 1) context.note(row, { code: 'date-wide' });
  const clock = find('clock') === find('start') ? '' : find('clock');
  const from = spanOf(withClock(row, context, written, clock), context.zone, exact);
  const last = find('end') === '' ? null : context.date(row, find('end'));
  const to = last === null ? null : spanOf(last, context.zone, exact);
  // The last day belongs to the time; a clock time as an end is the first minute after it, as this project writes it.
  const end = to === null ? from.at + from.length : to.at + (to.length >= DAY ? to.length : 0);
  if (end < from.at)
    throw new Unreadable(find('end'), shown(row.get(find('end'))), { code: 'not-before-start' });
  const length = end - from.at;
  const guess: TimePrecision =
    length > DAY ? 'multi-day' : from.length === DAY || length > 60 ? 'day' : 'minute';
  return {
    start: from.at,
    end: Math.max(end, from.at + 1),
    timePrecision: oneOf(row, 'time_precision', TIME_PRECISIONS, guess) ?? guess,
  };
}

function precisionOf(row: SourceRow, context: ReadContext): PlacePrecision {
  const precision = oneOf(row, 'place_precision', PLACE_PRECISIONS, null);
  if (precision === null) context.note(row, SETTLEMENT_POINTS);
  return precision ?? 'settlement';
}

function deathsOf(row: SourceRow, context: ReadContext, find: Find): Pick<ImportedReport, 'killed' | 'best'> {
  const given = (column: PlainColumn): Deaths | null =>
    find(column) === '' ? null : deathsIn(row, find(column), context);
  const one = given('killed');
  const low = (given('killedMin') ?? one)?.min ?? null;
  const high = (given('killedMax') ?? one)?.max ?? null;
  const [a, b] = [low ?? high, high ?? low];
  const killed = a === null || b === null ? null : { min: Math.min(a, b), max: Math.max(a, b) };
  return { killed, best: given('best')?.exact ?? one?.exact ?? null };
}

interface ReadKind {
  readonly kind: ImportedReport['kind'];
  /** What has to be said of it. */
  readonly note: Remark | null;
}
/** A word of a file is looked up once; so many different ones are kept. */
const MOST_KINDS = 1000;

function readKind(text: string): ReadKind {
  const word = text.toLowerCase();
  const kind = KINDS.find((value) => value === word);
  const wrong = kind === undefined && word !== '';
  return {
    kind: kind ?? 'unknown',
    note: wrong ? { code: 'kind-unknown', word, list: KINDS.join(', ') } : null,
  };
}

function kindOf(row: SourceRow, context: ReadContext, text: string, known: Map<string, ReadKind>): Kind {
  const read = known.get(text) ?? readKind(text);
  if (known.size < MOST_KINDS) known.set(text, read);
  if (read.note !== null) context.note(row, read.note);
  return read.kind;
}

/** A reader for tables with these columns. */
export function plainFormat(names: ReadonlySet<string>): Format {
  const found = Object.fromEntries(
    Object.entries(PLAIN_COLUMNS).map(([column, all]) => [column, all.find((name) => names.has(name)) ?? '']),
  );
  const find: Find = (column) => found[column] ?? '';
  const text: Named = (row, column) => (find(column) === '' ? '' : row.get(find(column)));
  const list = (row: SourceRow, column: string): readonly string[] =>
    names.has(column) ? splitList(row.get(column)) : NONE;
  const kinds = new Map<string, ReadKind>();
  return {
    name: 'table',
    dates: [find('start'), find('end')].filter((name) => name !== ''),
    dayOrder: null,
    witness: null,
    wideDates: true,
    reads: new Set([...Object.values(found), ...OWN_COLUMNS]),
    warnings: () => [],
    read(row, context) {
      const place = text(row, 'place');
      const others = list(row, 'other_places');
      const given = list(row, 'answers');
      const { start, end, timePrecision } = whenOf(row, context, find);
      const { killed, best } = deathsOf(row, context, find);
      // Spelt out: a million rows of spread objects take twice as long.
      return {
        start,
        end,
        timePrecision,
        killed,
        best,
        id: text(row, 'id') || idFromPlace(row.where),
        point: pointIn(row, find('lon'), find('lat')),
        placePrecision: precisionOf(row, context),
        places: others.length > 0 ? [...new Set([place, ...others])] : place === '' ? NONE : [place],
        kind: kindOf(row, context, text(row, 'kind'), kinds),
        weapon: textOrNull(text(row, 'weapon')),
        scope: oneOf(row, 'scope', SCOPES, 'incident') ?? 'incident',
        side: textOrNull(row.get('side')),
        grade: oneOf(row, 'grade', GRADES, null),
        reportedBy: list(row, 'reported_by'),
        accused: list(row, 'accused'),
        answers: given.length === 0 ? NO_ANSWERS : ANSWERS.filter((answer) => given.includes(answer)),
        title: textOrNull(text(row, 'title') || place),
        summary: textOrNull(text(row, 'summary')),
        actors: list(row, 'actors'),
        sources: splitList(text(row, 'sources')),
      };
    },
  };
}

/** What a table lacks to be read. */
export const lacksOf = (names: ReadonlySet<string>): readonly Lack[] =>
  (
    [
      ['lat', 'latitude'],
      ['lon', 'longitude'],
      ['start', 'date'],
    ] as const
  ).flatMap(([column, what]) => {
    const columns: readonly string[] = PLAIN_COLUMNS[column];
    return columns.some((name) => names.has(name)) ? [] : [{ what, columns: columns.join(', ') }];
  });
