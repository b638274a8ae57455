import { describe, expect, it } from 'vitest';
import { importText, when } from '../../support/import.ts';

/** Both layouts, with made-up rows. */
const OLD =
  'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3';
const NEW =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';

function row(header: string, cells: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = {
    data_id: '7001',
    event_id_cnty: 'XXX12',
    time_precision: '1',
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Shelling/artillery/missile attack',
    actor1: 'Army of the North',
    actor2: 'Army of the South',
    location: 'Made-up town',
    latitude: '40.1',
    longitude: '46.2',
    geo_precision: '1',
    source: 'Gazette of the North; Southern Wire',
    notes: 'Shells fell, it was reported, on ""two"" streets.\nNobody was hurt.',
    fatalities: '0',
    ...cells,
  };
  return header
    .split(',')
    .map((name) => `"${all[name] ?? ''}"`)
    .join(',');
}

describe('ACLED', () => {
  it('is read in the old layout, with dates in words', async () => {
    const { reports, format, notices } = await importText(
      'old.csv',
      `${OLD}\n${row(OLD, { event_date: '15 April 2022', inter1: '1' })}\n`,
    );
    expect(format).toBe('ACLED');
    expect(reports).toEqual([
      expect.objectContaining({
        id: 'acled-XXX12',
        kind: 'shelling',
        weapon: 'Shelling/artillery/missile attack',
        timePrecision: 'day',
        point: [46.2, 40.1],
        placePrecision: 'settlement',
        places: ['Made-up town'],
        killed: { min: 0, max: 0 },
        summary: 'Shells fell, it was reported, on "two" streets.\nNobody was hurt.',
        actors: ['Army of the North', 'Army of the South'],
        sources: ['Gazette of the North', 'Southern Wire'],
        accused: [],
        reportedBy: [],
        answers: [],
      }),
    ]);
    expect(when(reports[0]?.start ?? 0)).toBe('2022-04-15');
    expect(notices.map(({ text, rows }) => [text, rows])).toEqual([
      [
        '"Shelling/artillery/missile attack" does not say which: it is kept as shelling, with ACLED\'s words beside it',
        1,
      ],
    ]);
  });

  it('is read in the newer layout, with ISO dates and a local time zone', async () => {
    const { reports } = await importText(
      'new.csv',
      [
        NEW,
        row(NEW, {
          event_date: '2022-04-15',
          sub_event_type: 'Air/drone strike',
          inter1: 'State forces',
          geo_precision: '2',
        }),
        row(NEW, {
          event_id_cnty: 'XXX13',
          event_date: '2022-12-15',
          time_precision: '3',
          sub_event_type: 'Armed clash',
          geo_precision: '3',
        }),
        row(NEW, {
          event_id_cnty: 'XXX14',
          event_date: '2022-04-15',
          time_precision: '2',
          sub_event_type: '',
          fatalities: '',
          geo_precision: '',
          location: '',
        }),
        row(NEW, { event_id_cnty: 'XXX15', event_date: '2022-01-31', time_precision: '3' }),
      ].join('\r\n'),
      { zone: 240 },
    );
    expect(
      reports.map(({ kind, weapon, placePrecision, timePrecision, start, end, killed }) => [
        kind,
        weapon,
        placePrecision,
        timePrecision,
        when(start + 240),
        when(end + 240),
        killed?.min ?? null,
      ]),
    ).toEqual([
      ['air', 'Air/drone strike', 'district', 'day', '2022-04-15', '2022-04-16', 0],
      ['unknown', 'Armed clash', 'area', 'multi-day', '2022-12-01', '2023-01-01', 0],
      ['unknown', 'Explosions/Remote violence', 'area', 'multi-day', '2022-04-12', '2022-04-19', null],
      [
        'shelling',
        'Shelling/artillery/missile attack',
        'settlement',
        'multi-day',
        '2022-01-01',
        '2022-02-01',
        0,
      ],
    ]);
  });

  it.each([
    [{ event_date: '' }, 'event_date', 'nothing', 'a date'],
    [{ event_date: '2022-04-15', time_precision: '4' }, 'time_precision', '"4"', 'a code from 1 to 3'],
    [{ event_date: '2022-04-15', geo_precision: 'near' }, 'geo_precision', '"near"', 'a code from 1 to 3'],
    [
      { event_date: '2022-04-15', geo_precision: 'constructor' },
      'geo_precision',
      '"constructor"',
      'a code from 1 to 3',
    ],
    [{ event_date: '2022-04-15', event_id_cnty: '', data_id: '' }, 'event_id_cnty', 'nothing', 'an id'],
  ])('names what it cannot read: %j', async (cells, column, got, expected) => {
    const { problems, reports } = await importText('x.csv', `${OLD}\n${row(OLD, cells)}`);
    expect(reports).toEqual([]);
    expect(problems).toEqual([{ file: 'x.csv', path: `line 2: ${column}`, got, expected }]);
  });

  it('says where a precision is missing, and numbers a repeated id', async () => {
    const { reports, notices } = await importText(
      'x.csv',
      [
        OLD,
        row(OLD, { event_date: '2022-04-15', time_precision: '', sub_event_type: 'Armed clash' }),
        row(OLD, { event_date: '2022-04-15', sub_event_type: 'Armed clash' }),
      ].join('\n'),
    );
    expect(reports.map(({ id }) => id)).toEqual(['acled-XXX12', 'acled-XXX12-2']);
    expect(notices.map(({ text, first }) => [text, first])).toEqual([
      ['time_precision is empty: how exact the date is, is not known', 'line 2'],
      // The second row's cell begins on line 4: the note of the first row has a line break.
      ['the id was used before: both rows are kept, the later one with a number', 'line 4'],
    ]);
  });
});
