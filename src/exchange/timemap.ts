/** TimeMap exports: every value a text, dates month first, `sources` and `filters` nested. */
import { DAY } from '../model/time.ts';
import { dayStart } from './dates.ts';
import { type Format, UNSAID } from './format.ts';
import { splitList } from './list.ts';
import { NOTHING, Unreadable } from './report.ts';
import { pointIn, textOrNull } from './source-row.ts';

const partsOf = (text: string): readonly string[] => [...new Set(splitList(text))];
const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;

export const TIMEMAP: Format = {
  name: 'TimeMap',
  dates: ['date'],
  dayOrder: 'month-first',
  witness: null,
  wideDates: false,
  reads: new Set([
    ...['id', 'eventid', 'civid', 'date', 'time', 'latitude', 'longitude', 'location', 'description'],
    ...['filters', 'associations', 'sources'],
  ]),
  warnings: () => [],
  read(row, context) {
    const date = context.date(row, 'date');
    if (date === null) throw new Unreadable('date', NOTHING, { code: 'a-date' });
    const clock = CLOCK.exec(row.get('time'));
    const minutes = clock ? Number(clock[1]) * 60 + Number(clock[2]) : date.clock;
    const exact = minutes !== null && minutes > 0 && minutes < DAY;
    const start = dayStart(date, context.zone) + (exact ? minutes : 0);
    const place = row.get('location');
    const id = row.get('id') || row.get('eventid') || row.get('civid');
    if (id === '') throw new Unreadable('id', NOTHING, { code: 'id' });
    context.note(row, { code: 'timemap-points' });
    return {
      ...UNSAID,
      id: `timemap-${id}`,
      start,
      end: start + (exact ? 1 : DAY),
      timePrecision: exact ? 'minute' : 'day',
      point: pointIn(row, 'longitude', 'latitude'),
      placePrecision: 'area',
      places: place === '' ? [] : [place],
      weapon: textOrNull(partsOf(row.get('filters') || row.get('associations')).join(', ')),
      title: textOrNull(place),
      summary: textOrNull(row.get('description')),
      actors: [],
      sources: partsOf(row.get('sources')),
    };
  },
};

export const isTimemap = (names: ReadonlySet<string>): boolean =>
  names.has('date') &&
  names.has('latitude') &&
  names.has('sources') &&
  (names.has('filters') || names.has('associations'));
