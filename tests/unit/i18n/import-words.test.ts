/** The account of imports in every language: each code is met in a real import, and said with its values. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { importFile } from '../../../src/exchange/import.ts';
import { importParquet } from '../../../src/exchange/parquet-import.ts';
import { importNotes } from '../../../src/i18n/catalogues/import-notes.ts';
import { importProblems } from '../../../src/i18n/catalogues/import-problems.ts';
import { failureWords, formatWords, noticeWords, problemWords } from '../../../src/i18n/import-words.ts';
import { importColumns } from '../../../src/load/columns.ts';
import { sourceOf } from '../../../src/load/source.ts';
import { failureOf, type ImportFailure, type ImportProblem, type Notice } from '../../../src/model/import.ts';
import { LANGUAGES } from '../../../src/model/words.ts';

afterAll(() => vi.unstubAllGlobals());

const UCDP = 'id,year,where_prec,latitude,longitude,date_prec,date_start,date_end,best,high,low,source_date';
const ACLED =
  'event_id_cnty,event_date,time_precision,sub_event_type,latitude,longitude,geo_precision,fatalities';
const PLAIN = 'id,date,end,lat,lon,kind,scope,deaths';
const parties = Array.from({ length: 40 }, (_, at) => `r${at},2020-10-11,40,46,party-${at}`);

const FILES: readonly (readonly [name: string, text: string])[] = [
  [
    'ucdp.csv',
    [
      UCDP,
      '1,2020,1-2,40,46,,2020-10-11,2020-10-11,1,1,1,',
      '1,2019,,40,46,1,2020-10-11,2020-10-12,1,0,2,',
      '3,2020,1,40,46,1,2020-10-11,2020-10-10,1,1,1,',
      '4,2020,9,40,46,1,2020-10-11,2020-10-11,1,1,1,',
      ',2020,1,40,46,1,2020-10-11,2020-10-11,1,1,1,',
      '6,2020,1,40,46,1,,2020-10-11,1,1,1,',
    ].join('\n'),
  ],
  ['acled.csv', `${ACLED}\nX1,2020-10-11,1,Air/drone strike,40,46,1,0`],
  [
    'timemap.json',
    JSON.stringify([
      { id: 1, date: '10/11/2020', latitude: '40', longitude: '46', sources: [], filters: [] },
    ]),
  ],
  [
    'plain.csv',
    [
      PLAIN,
      'a,2020-10-11,,40,46,cannon,,',
      'b,2020-10-11,2020-10-08,40,46,,,',
      'c,soon,,40,46,,,',
      'd,2020-10-11,,north,46,,,',
      'e,2020-10-11,,400,46,,,',
      'f,2020-10-11,,40,460,,,',
      'g,2020-10-11,,,46,,,',
      'h,2020-10-11,,40,,,,',
      'i,2020-10-11,,0,0,,,',
      'j,2020-10-11,,40,46,,everything,',
      'k,2020-10-11,,40,46,,,1.5',
      'k2,2020-10-11,,40,46,,,3+',
      'k3,2020-10-11,,40,46,,,2-4',
      'l,2020-10-11',
      '"m"x,2020-10-11,,40,46,,,',
    ].join('\n'),
  ],
  ['told.csv', `${PLAIN}\na,3/4/2020,,40,46,,,\nb,3/22/2020,,40,46,,,\nc,3.4.2020,,40,46,,,`],
  ['open.csv', `${PLAIN}\na,3/4/2020,,40,46,,,`],
  [
    'x.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', geometry: { type: 'Polygon' }, properties: { date: '2020-10-11' } },
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [46, 40] },
          properties: { date: '2020-10-11' },
        },
      ],
    }),
  ],
  [
    'titled.csv',
    'Strikes\ndate,time,lat,lon,colour\n#date,,#geo+lat,#geo+lon,\n2020-10,,40,46,\n2020-10-11,late,40,46,red',
  ],
  ['page.json', '{"TotalCount": 9, "data": [{"date": "2020-10-11", "lat": 40, "lon": 46}]}'],
  ['twice.csv', 'date,lat,lon,lat\n2020-10-11,40,46,40'],
  ['parties.csv', `id,date,lat,lon,reported_by\n${parties.join('\n')}`],
];
const REFUSED: readonly (readonly [name: string, text: string])[] = [
  ['few.csv', 'place,when\nx,y'],
  ['none.csv', ''],
  ['half.json', '{"features": ['],
  ['metres.json', '{"features": [], "crs": {"properties": {"name": "EPSG:3857"}}}'],
  ['page.csv', '<!DOCTYPE html>'],
  ['book.csv', 'PK\u0003\u0004'],
  ['bytes.csv', 'a\u0001\u0000'],
  ['other.json', '{"type": "Topology"}'],
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const notices: Notice[] = [];
const problems: ImportProblem[] = [];
for (const [name, text] of FILES) {
  const pieces = async function* () {
    yield bytesOf(text);
  };
  const { account } = await importColumns(name, pieces);
  notices.push(...account.notices);
  problems.push(...account.problems);
}
const utf16 = Uint16Array.from('\ufeffdate\tlat\tlon\n3/4/2020\t40\t46', (c) => c.charCodeAt(0));
notices.push(...(await importFile('x.txt', new Uint8Array(utf16.buffer), { dates: 'day-first' })).notices);

const failed = async (work: Promise<unknown>): Promise<ImportFailure> =>
  failureOf(
    await work.then(
      () => null,
      (error: unknown) => error,
    ),
  );
const failures: ImportFailure[] = [
  { code: 'no-report', file: 'x.csv', n: 21, first: problems[0] ?? null, notices: [] },
  { code: 'no-report', file: 'x.csv', n: 0, first: null, notices: [] },
];
for (const [name, text] of REFUSED) failures.push(await failed(importFile(name, bytesOf(text))));
vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
failures.push(await failed(sourceOf('http://example.org/a.csv', null)));
vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
failures.push(await failed(sourceOf('http://example.org/a.csv', null)));
vi.stubGlobal('fetch', async () => new Response(new Uint8Array([0x1f, 0x8b, 8])));
const cut = await sourceOf('http://example.org/a.csv.gz', null);
failures.push(await failed(importColumns('a.csv.gz', cut.pieces)));
failures.push(await failed(importParquet('a.parquet', new ArrayBuffer(4), {}, () => undefined)));
for (const failure of failures) if (failure.code === 'problem') problems.push(failure.problem);

/** What is written the same in every language: names of columns, formats and keywords. */
const KEPT =
  /gzip|Snappy|UCDP GED|UCDP|CC BY 4\.0|HXL|GeoJSON|CSV|gzip|XML|KML|\.zip|\.xlsx|\.kmz|WGS 84|EPSG:4326|ACLED|TimeMap|Parquet|JSON|HTTP|UTF-8|FeatureCollection|\(Point\)|\(id\)|\bid\b|where_prec|date_prec|\byear\b|\blow\b|\bbest\b|\bhigh\b/g;
const valuesOf = (record: object): readonly string[] =>
  Object.entries(record)
    .filter(([name]) => !['code', 'order', 'by', 'kind', 'what', 'monthFirst', 'dayFirst'].includes(name))
    .flatMap(([, value]) => (typeof value === 'object' ? [] : [String(value)]));

/** Nothing is left of the words once values and kept names are taken out but letters of the language. */
function expectNative(words: string, values: readonly string[], lang: string): void {
  expect(words).not.toMatch(/undefined|\[object|\{\w+\}/);
  if (lang !== 'hy' && lang !== 'ru') return;
  const own = [...values]
    .sort((a, b) => b.length - a.length)
    .reduce((text, value) => text.replaceAll(value, ''), words.replaceAll(KEPT, ''));
  expect(own.replaceAll(KEPT, '')).not.toMatch(/[a-z]/i);
}

it('meets every code of the catalogues', () => {
  const codes = [
    ...notices.map(({ remark }) => `remark-${remark.code}`),
    ...problems.flatMap(({ got, expected }) => [`got-${got.code}`, `expected-${expected.code}`]),
  ];
  const all = [...Object.keys(importNotes.en), ...Object.keys(importProblems.en)];
  const wanted = all.filter((key) => /^(remark|got|expected)-/.test(key));
  expect([...new Set(codes)].filter((code) => code !== 'got-shown').sort()).toEqual(wanted.sort());
});

describe.each(LANGUAGES)('an import in %s', (lang) => {
  it.each(notices)('says $remark.code with its values', (notice) => {
    const words = noticeWords(notice, lang);
    const values = [
      ...valuesOf(notice.remark),
      String(notice.rows),
      ...(notice.first && 'path' in notice.first ? [notice.first.path] : []),
    ];
    for (const value of valuesOf(notice.remark)) expect(words).toContain(value);
    if (notice.rows > 0) expect(words).toContain(String(notice.rows));
    if (notice.first && 'line' in notice.first) expect(words).toContain(String(notice.first.line));
    if (lang !== 'en') expect(words).not.toBe(noticeWords(notice, 'en'));
    expectNative(words, values, lang);
  });

  it.each(problems)('says that $got.code stands where $expected.code was expected', (problem) => {
    const words = problemWords(problem, lang);
    const lacks = problem.expected.code === 'also' ? problem.expected.lacks : [];
    const values = [problem.got, problem.expected, ...lacks].flatMap(valuesOf);
    for (const value of values) expect(words).toContain(value);
    if (problem.column !== null) expect(words).toContain(problem.column);
    if (lang !== 'en') expect(words).not.toBe(problemWords(problem, 'en'));
    const path = problem.place && typeof problem.place === 'object' && 'path' in problem.place;
    expectNative(
      words,
      [...values, problem.column ?? ' ', path ? String(Reflect.get(problem.place ?? {}, 'path')) : ' '],
      lang,
    );
  });

  it.each(failures)('says why a file is not shown: $code', (failure) => {
    const words = failureWords(failure, lang);
    const file = failure.code === 'problem' ? failure.problem.file : 'x.csv';
    expect(words.startsWith(file)).toBe(true);
    if (lang !== 'en') expect(words).not.toBe(failureWords(failure, 'en'));
    if (failure.code === 'no-report' && failure.first)
      expect(words).toContain(problemWords(failure.first, lang));
  });

  it('names the formats, and gives a browser’s own words as they are', () => {
    expect(formatWords('UCDP GED', lang)).toBe('UCDP GED');
    expectNative(formatWords('table', lang), [], lang);
    expect(failureWords(failureOf(new TypeError('invalid file')), lang)).toBe('invalid file');
  });
});

it('follows the plural of each language', () => {
  const rows = (n: number): Notice => ({ remark: { code: 'id-repeated' }, rows: n, first: { line: 3 } });
  const said = (lang: (typeof LANGUAGES)[number]) => (n: number) => noticeWords(rows(n), lang);
  expect([1, 2, 5, 21].map(said('ru')).map((words) => /\d+ строк\S*(?=,)/.exec(words)?.[0])).toEqual([
    '1 строка',
    '2 строки',
    '5 строк',
    '21 строка',
  ]);
  expect([1, 2].map(said('en')).map((words) => words.split(': ').at(-1))).toEqual([
    '1 row, first at line 3',
    '2 rows, first at line 3',
  ]);
});
