import { describe, expect, it } from 'vitest';
import { importInOnePass, importPieces } from '../../../src/exchange/import.ts';
import type { ImportedReport } from '../../../src/exchange/report.ts';
import { importBytes, importText, when } from '../../support/import.ts';

describe('a plain table', () => {
  it('is read by common names of columns, with any separator, mark and line break', async () => {
    for (const separator of [',', ';', '\t']) {
      const text = [
        ['Name', 'LAT', 'lng', 'Date', 'deaths', 'source'],
        [
          '"The ""old"" mill, by the river"',
          '40.5',
          '46.25',
          '2020-10-11 02:30',
          '3',
          'https://example.org/1',
        ],
        ['', '40.5', '46.25', '11 October 2020', '', ''],
      ]
        .map((cells) =>
          cells.join(separator).replaceAll('mill, by', separator === ',' ? 'mill, by' : 'mill, by'),
        )
        .join('\r\n');
      const { reports, problems } = await importText('x.csv', `\ufeff${text}\r\n\r\n`);
      expect(problems).toEqual([]);
      expect(
        reports.map(({ id, title, start, end, timePrecision, killed, best, sources }) => [
          id,
          title,
          when(start),
          end - start,
          timePrecision,
          killed,
          best,
          sources,
        ]),
      ).toEqual([
        [
          'line-2',
          'The "old" mill, by the river',
          '2020-10-11T02:30',
          1,
          'minute',
          { min: 3, max: 3 },
          3,
          ['https://example.org/1'],
        ],
        ['line-3', null, '2020-10-11', 1440, 'day', null, null, []],
      ]);
    }
  });

  it('finds the time in a column of any of its names, the first where there are several', async () => {
    for (const name of ['start', 'date', 'datetime', 'timestamp', 'time']) {
      const { reports } = await importText('x.csv', `lat,lon,${name}\n40,46,2020-10-11 02:30:00\n`);
      expect(reports.map(({ start }) => when(start))).toEqual(['2020-10-11T02:30']);
    }
    const { reports } = await importText('x.csv', 'lat,lon,time,date\n40,46,12:30,2020-10-11\n');
    // A clock time beside a date belongs to it.
    expect(reports.map(({ start }) => when(start))).toEqual(['2020-10-11T12:30']);
  });

  it('keeps an interval, an offset and what this project writes about uncertainty', async () => {
    const { reports } = await importText(
      'x.csv',
      [
        'id,start,end,time_precision,lat,lon,place,other_places,place_precision,kind,scope,side,grade,reported_by,accused,answers,killed_min,killed_max,killed_best',
        'a,2020-10-11T00:00+04:00,2020-10-12T00:00+04:00,part-of-day,40,46,p,q|r,district,drone,area-bulletin,north,several,x|y,z,denied|military,2,5,3',
        'b,2020-10-11,2020-10-13,,40,46,,,,cannon,,,,,,,7,,',
        'c,2020-10-11T05:00Z,2020-10-11T09:00Z,,40,46,,,settlement,,,,,,,,,,',
        'd,2020-10-11T05:00Z,2020-10-11T05:00Z,,40,46,,,settlement,,,,,,,,,,',
      ].join('\n'),
    );
    expect(reports[0]).toEqual({
      id: 'a',
      start: Date.UTC(2020, 9, 10, 20) / 60_000,
      end: Date.UTC(2020, 9, 11, 20) / 60_000,
      timePrecision: 'part-of-day',
      point: [46, 40],
      placePrecision: 'district',
      places: ['p', 'q', 'r'],
      kind: 'drone',
      weapon: null,
      scope: 'area-bulletin',
      side: 'north',
      grade: 'several',
      reportedBy: ['x', 'y'],
      accused: ['z'],
      answers: ['denied', 'military'],
      killed: { min: 2, max: 5 },
      best: 3,
      title: 'p',
      summary: null,
      actors: [],
      sources: [],
    });
    expect(
      reports
        .slice(1)
        .map(({ kind, timePrecision, start, end, killed }) => [kind, timePrecision, end - start, killed]),
    ).toEqual([
      ['unknown', 'multi-day', 3 * 1440, { min: 7, max: 7 }],
      ['unknown', 'day', 240, null],
      ['unknown', 'minute', 1, null],
    ]);
  });

  it('says what a kind or a missing precision became', async () => {
    const { notices } = await importText(
      'x.csv',
      'date,lat,lon,kind\n2020-10-11,40,46,cannon\n2020-10-12,40,46,drone',
    );
    expect(notices.map(({ text, rows }) => [text, rows])).toEqual([
      ['nothing says how exact the point is: it is taken for a settlement', 2],
      ['the kind "cannon" is none of missile, rocket, artillery, shelling, cluster, drone, air, unknown', 1],
    ]);
  });

  it.each([
    [
      'place,when\nx,y',
      'a latitude (a column lat, latitude, y), and a longitude (a column lon, lng, long, longitude, x), and a date',
    ],
    ['lat,lon\n1,2', 'x.csv: header: got lat, lon, expected also a date (a column start, date, event_date'],
    ['', 'x.csv: got nothing, expected a header and rows'],
    ['{"type": "FeatureCollection", "features": [', 'x.csv: got text that is not JSON, expected JSON'],
  ])('of another kind is refused in words: %j', async (text, message) => {
    await expect(importText('x.csv', text)).rejects.toThrow(message);
  });

  it.each([
    ['2020-10-11,40', 'line 3', '2 cells', '3, as in the header'],
    ['2020-10-11,40,46,47', 'line 3', '4 cells', '3, as in the header'],
    ['"2020-10-11"x,40,46', 'line 3', 'a quote that is not doubled', 'quotes in a quoted field doubled'],
    ['tomorrow,40,46', 'line 3: date', '"tomorrow"', 'a date such as 2020-10-11'],
    ['5/6/20,40,46', 'line 3: date', '"5/6/20"', 'a date such as 2020-10-11'],
    ['2020-10-11T25:00,40,46', 'line 3: date', '"2020-10-11T25:00"', 'a date such as 2020-10-11'],
  ])('has a row that is none: %s', async (line, path, got, expected) => {
    const { problems, read, rows } = await importText('x.csv', `date,lat,lon\n2020-10-10,40,46\n${line}\n`);
    expect(problems).toEqual([{ file: 'x.csv', path, got, expected }]);
    expect([rows, read]).toEqual([2, 1]);
  });

  it('may have empty cells beyond its header, and an end before its start is refused', async () => {
    const { read, problems } = await importText(
      'x.csv',
      'date,end,lat,lon,time_precision\n2020-10-10,,40,46,,,\n2020-10-10,2020-10-08,40,46,\n2020-10-10,,40,46,exact',
    );
    expect(read).toBe(1);
    expect(problems.map(({ path, got, expected }) => [path, got, expected])).toEqual([
      ['line 3: end', '"2020-10-08"', 'a time not before the start'],
      ['line 4: time_precision', '"exact"', 'one of minute, hour, part-of-day, day, multi-day'],
    ]);
  });

  it.each([
    ['with a mark', '\ufeff', 'utf-16le'],
    ['with a mark, the large half first', '\ufeff', 'utf-16be'],
    ['without a mark', '', 'utf-16le'],
    ['without a mark, the large half first', '', 'utf-16be'],
  ])('is read from a spreadsheet that saves UTF-16 %s', async (_how, mark, encoding) => {
    const text = `${mark}date\tlat\tlon\tplace\n2020-10-11\t40\t46\tŞuşa`;
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    const { reports, notices } = await importBytes('x.txt', bytes);
    expect(reports[0]?.places).toEqual(['Şuşa']);
    expect(notices[0]?.text).toBe(`the file is not in UTF-8: it is read as ${encoding}`);
    const inOnePass: string[] = [];
    const add = ({ id }: ImportedReport): void => void inOnePass.push(id);
    await importInOnePass(
      'x.txt',
      async function* () {
        yield bytes;
      },
      {},
      { add, reset() {} },
    );
    expect(inOnePass).toHaveLength(1);
  });

  it.each(['\r', '\r\n', '\n'])('has every row where lines end with %j, also in two pieces', async (end) => {
    const text = [
      'date,lat,lon,title',
      '2020-10-11,40,46,"a\nb"',
      '2020-10-12,41,46,',
      '2020-10-13,41,46,c',
      '',
    ].join(end);
    for (let cut = 20; cut < text.length; cut += 1) {
      const bytes = new TextEncoder().encode(text);
      const days: number[] = [];
      const { rows, problems } = await importPieces(
        'x.csv',
        async function* () {
          yield bytes.subarray(0, cut);
          yield bytes.subarray(cut);
        },
        {},
        { add: ({ start }) => void days.push(start), reset() {} },
      );
      expect([rows, days.length, problems]).toEqual([3, 3, []]);
    }
  });

  it('says which column its header names twice', async () => {
    const { notices, reports } = await importText('x.csv', 'date,lat,lon,lat\n2020-10-11,40,46,41');
    expect(notices[0]?.text).toBe('two columns are named lat: the last of them is read');
    expect(reports[0]?.point).toEqual([46, 41]);
  });
});
