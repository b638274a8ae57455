import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/exchange/import.ts';
import { DAY } from '../../../src/model/time.ts';
import { importBytes, importText, ucdpBytes, when } from '../../support/import.ts';

const HEADER =
  'id,year,source_article,source_date,where_prec,where_coordinates,latitude,longitude,date_prec,date_start,date_end,best,high,low';
const row = (change: Readonly<Record<string, string>> = {}): string => {
  const cells: Record<string, string> = {
    id: '1',
    year: '2014',
    source_article: '',
    source_date: '',
    where_prec: '1',
    where_coordinates: 'A town',
    latitude: '40.5',
    longitude: '46.5',
    date_prec: '1',
    date_start: '2014-05-02',
    date_end: '2014-05-02',
    best: '2',
    high: '3',
    low: '1',
    ...change,
  };
  return HEADER.split(',')
    .map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`)
    .join(',');
};
const table = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');

describe('a thousand rows of UCDP GED 23.1', () => {
  it('are all read, with their uncertainty', async () => {
    const { reports, problems, rows, format } = await importBytes(
      'sample.csv',
      ucdpBytes('ucdp-ged-23.1-sample-1000.csv'),
    );
    expect([format, rows, reports.length, problems]).toEqual(['UCDP GED', 1000, 1000, []]);
    // Counted from the file's own columns: where_prec 1, 2 or 3, and 4 to 7.
    const precisions = (precision: string): number =>
      reports.filter(({ placePrecision }) => placePrecision === precision).length;
    expect([precisions('settlement'), precisions('district'), precisions('area')]).toEqual([475, 372, 153]);
    // date_prec 1 for 849, every other for several days.
    expect(reports.filter(({ timePrecision }) => timePrecision === 'day')).toHaveLength(849);
    expect(reports.filter(({ start, end }) => end - start > DAY)).toHaveLength(151);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(1000);
    expect(reports.every(({ killed }) => killed !== null && killed.min <= killed.max)).toBe(true);
  });

  it('keep what stands in the file, line breaks and quotes in fields included', async () => {
    const { reports, notices } = await importBytes('sample.csv', ucdpBytes('ucdp-ged-23.1-sample-1000.csv'));
    const syria = reports.find(({ id }) => id === 'ucdp-300380');
    expect(syria).toMatchObject({
      point: [36.558974, 35.763369],
      places: ['Rami village'],
      summary: 'in the al-Rami village',
      killed: { min: 2, max: 2 },
      best: 2,
      actors: ['Government of Syria', 'Syrian insurgents'],
      sources: [
        'Support Kurds in Syria,2013-01-03, Thursday 3 January 2013',
        'VDC,2013-01-03,Abdul Satar Mustafa Hankosh',
      ],
      accused: [],
      reportedBy: [],
    });
    expect(when(syria?.start ?? 0)).toBe('2013-01-03');
    expect(when(syria?.end ?? 0)).toBe('2013-01-04');
    expect(
      reports.some(({ summary, sources }) => [summary, ...sources].some((text) => text?.includes('\n'))),
    ).toBe(true);
    expect(notices).toEqual([
      {
        text: 'low, best and high are not in rising order: the lowest and the highest of the three are kept',
        rows: 13,
        first: 'line 8',
      },
    ]);
  });
});

describe('other files of UCDP', () => {
  it('reads 1,848 features, whose ids are texts and whose dates have a clock', async () => {
    const name = 'ucdp-ged-23.1-central-african-republic.geojson.gz';
    const { reports, rows, problems, notices } = await importBytes('car.geojson', ucdpBytes(name));
    expect([rows, reports.length, problems]).toEqual([1848, 1848, []]);
    expect(notices.map(({ rows: about }) => about)).toEqual([20]);
    const [first] = reports;
    expect([
      first?.id,
      first?.point,
      when(first?.start ?? 0),
      when(first?.end ?? 0),
      first?.timePrecision,
    ]).toEqual(['ucdp-36210', [26.486881, 5.399784], '2009-02-20', '2009-02-21', 'day']);
  });

  it('reads the fragment of this war and says that it is one', async () => {
    const { reports, rows, notices } = await importBytes(
      'nk.csv',
      ucdpBytes('ucdp-nagorno-karabakh-2020.csv'),
    );
    expect([rows, reports.length]).toEqual([51, 51]);
    expect(notices.map(({ text, rows: about }) => [text, about])).toEqual([
      [
        "this is an extract with 20 of UCDP's 49 columns: it may be a fragment, and its deaths add up to no toll",
        0,
      ],
      ['date_prec is empty: how exact the date is, is not known', 50],
      ['where_prec is 1-2: the point is taken for near, not for exact', 50],
    ]);
    expect(reports.every(({ placePrecision }) => placePrecision !== 'settlement')).toBe(true);
    expect(reports.find(({ id }) => id === 'ucdp-376126')).toMatchObject({
      placePrecision: 'area',
      timePrecision: 'multi-day',
      places: ['Line of Contact'],
    });
  });
});

describe('a UCDP file that a spreadsheet saved again', () => {
  /** Month first in two layouts, the second only where the day is at most 12, in windows-1252 bytes. */
  const resaved = table(
    row({
      id: '1',
      date_start: '1/22/2014 12:00:00 AM',
      date_end: '1/22/2014 12:00:00 AM',
      where_coordinates: 'Orbières',
    }),
    row({
      id: '2',
      date_start: '05/02/2014 00:00',
      date_end: '05/02/2014 00:00',
      source_date: '2014-05-03;2014-05-04',
    }),
    row({ id: '3', date_start: '03/04/2014 00:00', date_end: '03/06/2014 00:00', date_prec: '2' }),
    row({ id: '4', date_start: '07/07/2014 00:00', date_end: '07/07/2014 00:00' }),
    row({ id: '5', date_start: '11/12/2014 00:00', date_end: '11/12/2014 00:00' }),
  );
  const bytes = Uint8Array.from(resaved, (character) => character.charCodeAt(0));

  it('has its dates read month first, by the evidence of sources and precisions', async () => {
    const { reports, notices, problems } = await importBytes('resaved.csv', bytes);
    expect(problems).toEqual([]);
    expect(reports.map(({ start }) => when(start))).toEqual([
      '2014-01-22',
      '2014-05-02',
      '2014-03-04',
      '2014-07-07',
      '2014-11-12',
    ]);
    expect(reports[0]?.places).toEqual(['Orbières']);
    expect(notices.map(({ text }) => text)).toEqual([
      'the file is not in UTF-8: it is read as windows-1252',
      expect.stringMatching(/^this is an extract/),
      '6 dates written like 05/02/2014 00:00 are read month first, by its own evidence (4 say month first, 0 day first)',
    ]);
  });

  it.each(['month-first', 'day-first'])(
    'has its dates read right a thousand times, saved %s in two layouts',
    async (order) => {
      const original = new TextDecoder().decode(ucdpBytes('ucdp-ged-23.1-sample-1000.csv'));
      const saved = (date: string): string => {
        const [year = '', month = '', day = ''] = date.split('-');
        const [a, b] = order === 'month-first' ? [month, day] : [day, month];
        return Number(day) > 12 ? `${Number(a)}/${Number(b)}/${year} 12:00:00 AM` : `${a}/${b}/${year} 00:00`;
      };
      // date_prec, date_start, date_end and deaths_a; dates inside other fields stay.
      const text = original.replaceAll(
        /(,[1-5],)(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)(,\d+,)/g,
        (_, before, start, end, after) => `${before}${saved(start)},${saved(end)}${after}`,
      );
      const [expected, got] = [await importText('x.csv', original), await importText('x.csv', text)];
      expect(text.match(/ 00:00(?=,)/g)?.length).toBeGreaterThan(500);
      expect(got.problems).toEqual([]);
      expect(got.reports).toEqual(expected.reports);
      const said = got.notices
        .map(({ text: note }) => note)
        .filter((note) => note.includes('00:00,') || note.includes(' 00:00 are'));
      expect(said[0]).toContain(`are read ${order.replace('-', ' ')}, by its own evidence`);
    },
  );

  it('is not read where its own evidence says nothing and no choice is made', async () => {
    const text = table(row({ id: '5', date_start: '11/12/2014', date_end: '11/12/2014' }), row({ id: '6' }));
    const { reports, problems, notices, unread } = await importText('x.csv', text);
    expect(reports.map(({ id }) => id)).toEqual(['ucdp-6']);
    expect(unread).toBe(1);
    expect(problems).toEqual([
      {
        file: 'x.csv',
        path: 'line 2: date_start',
        got: '"11/12/2014"',
        expected: 'a date whose day and month can be told apart',
      },
    ]);
    expect(notices.at(-1)?.text).toBe(
      '2 dates written like 11/12/2014 were not read: their day and month cannot be told apart (0 say month first, 0 day first)',
    );
    const chosen = await importText('x.csv', text, { dates: 'day-first' });
    expect(chosen.reports.map(({ start }) => when(start))).toEqual(['2014-12-11', '2014-05-02']);
    expect(chosen.notices.at(-1)?.text).toContain('read day first, by your choice');
    const file = await importFile('x.csv', new TextEncoder().encode(text));
    // The page asks with the first such date, read both ways.
    expect(file.notices.find(({ remark }) => remark.code === 'dates-open')?.remark).toMatchObject({
      example: '11/12/2014',
      monthFirst: Date.UTC(2014, 10, 12) / 60_000,
      dayFirst: Date.UTC(2014, 11, 11) / 60_000,
    });
  });

  it('follows the other layouts of the file where one has no evidence, and says so', async () => {
    const { reports, notices } = await importText(
      'x.csv',
      table(
        row({ id: '1', date_start: '22.1.2014', date_end: '22.1.2014' }),
        row({ id: '2', date_start: '11/12/2014', date_end: '11/12/2014' }),
      ),
    );
    expect(reports.map(({ start }) => when(start))).toEqual(['2014-01-22', '2014-12-11']);
    expect(notices.at(-1)?.text).toBe(
      '2 dates written like 11/12/2014 are read day first, by other dates of the file (0 say month first, 0 day first)',
    );
  });

  it('is not read where its evidence is divided', async () => {
    const { problems } = await importText(
      'x.csv',
      table(
        row({ id: '1', date_start: '22/1/2014', date_end: '22/1/2014' }),
        row({ id: '2', date_start: '1/23/2014', date_end: '1/23/2014' }),
        row({ id: '3', date_start: '11/12/2014', date_end: '11/12/2014' }),
      ),
    );
    expect(problems.map(({ path }) => path)).toEqual(['line 4: date_start']);
  });
});

describe('a row of UCDP that cannot be read', () => {
  it.each([
    [{ date_start: '' }, 'date_start', 'nothing', 'a date'],
    [{ date_start: '2014-02-30' }, 'date_start', '"2014-02-30"', 'a date such as 2020-10-11'],
    [{ date_end: '2014-05-01' }, 'date_end', '"2014-05-01"', 'a date not before date_start'],
    [{ date_prec: '9' }, 'date_prec', '"9"', 'a code from 1 to 5'],
    [{ where_prec: 'x' }, 'where_prec', '"x"', 'a code from 1 to 7'],
    [{ latitude: '' }, 'latitude', 'nothing', 'a latitude'],
    [{ longitude: '' }, 'longitude', 'nothing', 'a longitude'],
    [{ latitude: '91' }, 'latitude', '91', 'a latitude from -90 to 90'],
    [{ longitude: '181' }, 'longitude', '181', 'a longitude from -180 to 180'],
    [{ latitude: '40.5 N' }, 'latitude', '"40.5 N"', 'a number'],
    [
      { latitude: '0', longitude: '0' },
      'latitude, longitude',
      '0, 0',
      'a point on land; 0, 0 stands for none',
    ],
    [{ id: '' }, 'id', 'nothing', 'an id'],
  ])('is a problem with its line: %j', async (change, column, got, expected) => {
    const { problems, read, unread, rows } = await importText(
      'x.csv',
      table(row(), row({ id: '2', ...change })),
    );
    expect(problems).toEqual([{ file: 'x.csv', path: `line 3: ${column}`, got, expected }]);
    expect([rows, read, unread]).toEqual([2, 1, 1]);
  });

  it('is told from one that is only odd', async () => {
    const { reports, notices, problems } = await importText(
      'x.csv',
      table(
        row({ date_end: '2014-05-04', year: '2013' }),
        row({ best: '', low: '', high: '', where_prec: '' }),
        row({ id: '3', best: '4.0' }),
      ),
    );
    expect(problems).toEqual([]);
    expect(reports.map(({ id, killed, placePrecision }) => [id, killed, placePrecision])).toEqual([
      ['ucdp-1', { min: 1, max: 3 }, 'settlement'],
      ['ucdp-1-2', null, 'area'],
      ['ucdp-3', { min: 1, max: 4 }, 'settlement'],
    ]);
    expect(notices.slice(1).map(({ text, rows, first }) => [text, rows, first])).toEqual([
      ['date_prec says one day, the dates say several: several are kept', 1, 'line 2'],
      ['the year column names another year than the dates', 1, 'line 2'],
      ['where_prec is empty: the point is taken for an area', 1, 'line 3'],
      ['the id was used before: both rows are kept, the later one with a number', 1, 'line 3'],
      [
        'low, best and high are not in rising order: the lowest and the highest of the three are kept',
        1,
        'line 4',
      ],
    ]);
  });
});
