/** Tables of the same makers in other years, and as spreadsheets and other programs save them; rows are made up. */
import { describe, expect, it } from 'vitest';
import { importBytes, importText, when } from '../../support/import.ts';

const day = ({ start, end }: { readonly start: number; readonly end: number }) => [when(start), when(end)];

describe('a table of UCDP', () => {
  it('of an early release has its figures under other names, and codes with a decimal', async () => {
    const { format, reports, problems, credit, left } = await importText(
      'ged40.csv',
      'id,year,date_prec,date_start,date_end,where_prec,where_coordinates,latitude,longitude,best_est,high_est,low_est,adm_1\n' +
        '7,1995,4.0,1995-03-01,1995-03-31,4.0,Made-up province,5.1,20.2,3,9,2,NA\n' +
        '8,1995,1,1995-03-01,1995-03-01,1,NA,5.1,20.2,NA,NA,NA,NA\n',
    );
    expect([format, problems, credit, left]).toEqual(['UCDP GED', [], 'credit-ucdp', ['adm_1']]);
    expect(
      reports.map(({ killed, best, placePrecision, places, timePrecision }) => [
        killed,
        best,
        placePrecision,
        places,
        timePrecision,
      ]),
    ).toEqual([
      [{ min: 2, max: 9 }, 3, 'area', ['Made-up province'], 'multi-day'],
      [null, null, 'settlement', [], 'day'],
    ]);
  });
});

describe('a table of ACLED', () => {
  const HEADER =
    'EVENT_ID_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,ACTOR2,LOCATION';
  const OLD = `${HEADER},LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES`;

  it('from before there were subtypes keeps its precisions, its allies and its words', async () => {
    const { format, reports, problems, credit } = await importText(
      'acled.csv',
      `${OLD}\nXXX1,14-Mar-12,2012,2,Remote violence,Army,Militia,Rebels,Made-up town,5,20,3,Gazette,Said so,1\n`,
    );
    expect([format, problems, credit]).toEqual(['ACLED', [], 'credit-acled']);
    expect(reports.map(day)).toEqual([['2012-03-11', '2012-03-18']]);
    expect(reports[0]).toMatchObject({
      id: 'acled-XXX1',
      placePrecision: 'area',
      weapon: 'Remote violence',
      actors: ['Army', 'Militia', 'Rebels'],
    });
  });

  it('cut to a few columns is still ACLED’s, and says by its line which row a report is', async () => {
    const { format, reports, problems } = await importText(
      'x.csv',
      'event_date,time_precision,geo_precision,latitude,longitude,fatalities\n2020-10-15,3,2,40,46,1\n',
    );
    expect([format, problems]).toEqual(['ACLED', []]);
    expect(reports.map(({ id, placePrecision }) => [id, placePrecision])).toEqual([
      ['acled-line-2', 'district'],
    ]);
    expect(reports.map(day)).toEqual([['2020-10-01', '2020-11-01']]);
  });

  it('whose year has two digits is not read where no column tells the century', async () => {
    const { problems } = await importText('x.csv', 'date,lat,lon\n27-Sep-20,40,46\n');
    expect(problems.map(({ path, got }) => [path, got])).toEqual([['line 2: date', '"27-Sep-20"']]);
  });

  it('with a row of HXL tags has one row less', async () => {
    const header = 'event_id_cnty,event_date,time_precision,latitude,longitude,geo_precision,fatalities';
    const { rows, reports, notices } = await importText(
      'x.csv',
      `${header}\n#event+code,#date,,#geo+lat,#geo+lon,,#affected\nXXX1,2020-10-01,1,40,46,1,0\n`,
    );
    expect([rows, reports.length]).toEqual([1, 1]);
    expect(notices.map(({ text, first }) => [text, first])).toEqual([
      ['the row under the header holds HXL tags: it is no report', 'line 2'],
    ]);
  });
});

describe('a table that a spreadsheet saved', () => {
  const TEXT =
    'sep=;\r\nId;Date;Lat;Lon;Place\r\n1;27.09.2020;40,34;-46,93;"A;B"\r\n;;;;\r\n2;05.10.2020;40,5;46;\r\n';

  it('names its separator, has commas in its numbers, and lines of empty cells', async () => {
    const utf16 = Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le'));
    for (const file of [await importText('x.csv', TEXT), await importBytes('x.csv', utf16)]) {
      expect([file.rows, file.problems]).toEqual([2, []]);
      expect(file.reports.map((report) => [when(report.start), report.point, report.places])).toEqual([
        ['2020-09-27', [-46.93, 40.34], ['A;B']],
        ['2020-10-05', [46, 40.5], []],
      ]);
    }
  });

  it('does not lend its commas to counts, where they may stand between thousands', async () => {
    const { reports } = await importText('x.csv', 'date;lat;lon;killed\n2020-10-01;40;46;1,000\n');
    expect(reports.map(({ killed, best }) => [killed, best])).toEqual([[null, null]]);
  });

  it('may have titles before its header', async () => {
    const { reports, notices } = await importText(
      'x.csv',
      'Strikes\n\n,,,\nDate,Latitude,Longitude\n2020-10-01,40,46\n',
    );
    expect(reports.map(day)).toEqual([['2020-10-01', '2020-10-02']]);
    expect(notices[0]?.text).toBe('the header stands on line 4: the lines before it are no reports');
  });
});

describe('a date', () => {
  const read = (text: string) => importText('x.csv', `date;lat;lon\n${text};40;46\n`);

  it.each([
    ['2020-10', '2020-10-01', '2020-11-01', 'multi-day'],
    ['October 2020', '2020-10-01', '2020-11-01', 'multi-day'],
    ['2/2020', '2020-02-01', '2020-03-01', 'multi-day'],
    ['2020', '2020-01-01', '2021-01-01', 'multi-day'],
    ['20200927', '2020-09-27', '2020-09-28', 'day'],
    ['Sunday, October 11, 2020', '2020-10-11', '2020-10-12', 'day'],
    // Midnight of a date with a zone is what programs make of a day.
    ['2020-10-11T00:00:00.000Z', '2020-10-11', '2020-10-12', 'day'],
    ['2020-10-11 02:30 UTC', '2020-10-11T02:30', '2020-10-11T02:31', 'minute'],
    ['2020-10-11T02:30+04', '2020-10-10T22:30', '2020-10-10T22:31', 'minute'],
    ['1602369000', '2020-10-10T22:30', '2020-10-10T22:31', 'minute'],
    ['1602369000123', '2020-10-10T22:30', '2020-10-10T22:31', 'minute'],
    ['1602374400', '2020-10-11', '2020-10-12', 'day'],
  ])('written %s is as long as it says', async (text, start, end, precision) => {
    const { reports, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(reports.map((report) => [...day(report), report.timePrecision])).toEqual([
      [start, end, precision],
    ]);
  });

  it.each(['2020-13', '13/2020', '20201332', '44101', '2020-W40', '0999', 'Smarch 2020'])(
    'written %s is none',
    async (text) => {
      const { reports, problems } = await read(text);
      expect([reports.length, problems[0]?.got]).toEqual([0, `"${text}"`]);
    },
  );

  it('with a clock time beside it has that minute; one in words leaves the day', async () => {
    const { reports, notices } = await importText(
      'x.csv',
      'date,time,lat,lon\n2020-10-11,2:30 PM,40,46\n2020-10-11,at night,40,46\n',
    );
    expect(reports.map(day)).toEqual([
      ['2020-10-11T14:30', '2020-10-11T14:31'],
      ['2020-10-11', '2020-10-12'],
    ]);
    expect(notices.map(({ text, first }) => [text, first])).toContainEqual([
      'time is no clock time such as 14:05: the whole day is kept',
      'line 3',
    ]);
  });

  it('of a UCDP file names a day', async () => {
    const header = 'id,date_start,where_prec,low,best,high,latitude,longitude';
    const { problems } = await importText('x.csv', `${header}\n1,2020-10,1,1,1,1,40,46\n`);
    expect(problems.map(({ path }) => path)).toEqual(['line 2: date_start']);
  });
});

it('columns that a report has no room for are named', async () => {
  const { left } = await importText('x.csv', 'date,lat,lon,injured,colour\n2020-10-01,40,46,3,red\n');
  expect(left).toEqual(['injured', 'colour']);
});

it.each([
  ['an archive (.zip, .xlsx or .kmz)', [0x50, 0x4b, 3, 4, 20, 0]],
  ['bytes that are no text', [1, 2, 0, 4]],
  ['bytes that are no text', [...Buffer.from('%PDF-1.7\n')]],
  ['a web page or XML (such as KML)', [...Buffer.from('\ufeff <?xml version="1.0"?><kml/>')]],
  ['a web page or XML (such as KML)', [...Buffer.from('<!DOCTYPE html>')]],
])('a file that is %s is refused in a few words', async (got, bytes) => {
  const refused = `x.csv: got ${got}, expected CSV, JSON, GeoJSON or Parquet, as it is or packed with gzip`;
  await expect(importBytes('x.csv', Uint8Array.from(bytes))).rejects.toThrow(refused);
});
