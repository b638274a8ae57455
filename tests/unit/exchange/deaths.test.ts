/** Numbers of deaths in words: bounds keep their number, nothing else is made into one, and no row is lost. */
import { expect, it } from 'vitest';
import { importText } from '../../support/import.ts';

const read = (cells: readonly string[], column = 'killed') =>
  importText(
    'x.csv',
    `date;lat;lon;${column}\n${cells.map((cell) => `2020-10-01;40;46;${cell}\n`).join('')}`,
  );

it.each<[string, readonly [number, number] | null, number | null]>([
  ['3', [3, 3], 3],
  ['12.0', [12, 12], 12],
  ['1e2', [100, 100], 100],
  ['0', [0, 0], 0],
  ['', null, null],
  ['at least 3', [3, 3], null],
  ['At Least 3', [3, 3], null],
  ['3+', [3, 3], null],
  ['>=3', [3, 3], null],
  ['≥ 3', [3, 3], null],
  ['3 or more', [3, 3], null],
  ['over 10', [10, 10], null],
  ['more than 10', [10, 10], null],
  ['не менее 3', [3, 3], null],
  ['ən azı 3', [3, 3], null],
  ['առնվազն 3', [3, 3], null],
  ['2-4', [2, 4], null],
  ['2 – 4', [2, 4], null],
  ['2 to 4', [2, 4], null],
  ['between 2 and 4', [2, 4], null],
  ['4-2', null, null],
  ['2 and 4', null, null],
  ['about 5', null, null],
  ['up to 5', null, null],
  ['<5', null, null],
  ['several', null, null],
  ['unknown', null, null],
  ['dozens', null, null],
  ['1,000', null, null],
  ['-3', null, null],
  ['1.5', null, null],
  ['2147483648', null, null],
])('%j', async (cell, ends, best) => {
  const { reports, unread } = await read([cell]);
  expect(unread).toBe(0);
  const killed = ends && { min: ends[0], max: ends[1] };
  expect(reports.map((report) => [report.killed, report.best])).toEqual([[killed, best]]);
});

it('is told of by how it was read, with the rows counted and the first few words', async () => {
  const cells = ['2', '3+', '3+', 'several', 'over 10', 'dozens', '2-4', 'many', 'a few'];
  const { notices } = await read(cells);
  expect(notices.filter(({ text }) => text.includes('deaths'))).toEqual([
    { text: expect.stringContaining('a lowest one, such as "3+", "over 10"'), rows: 3, first: 'line 3' },
    { text: expect.stringContaining('such as "several", "dozens", "many": '), rows: 4, first: 'line 5' },
    { text: expect.stringContaining('a range, such as "2-4"'), rows: 1, first: 'line 8' },
  ]);
});

it('is the same in the columns of ACLED and UCDP', async () => {
  const acled = await importText(
    'x.csv',
    'event_id_cnty,event_date,time_precision,latitude,longitude,geo_precision,fatalities\nA1,2020-10-01,1,40,46,1,at least 3\nA2,2020-10-01,1,40,46,1,unknown\n',
  );
  expect(acled.reports.map(({ killed, best }) => [killed, best])).toEqual([
    [{ min: 3, max: 3 }, null],
    [null, null],
  ]);
  const ucdp = await importText(
    'x.csv',
    'id,date_start,date_end,where_prec,latitude,longitude,low,best,high\n1,2020-10-01,2020-10-01,1,40,46,2,3+,7\n2,2020-10-01,2020-10-01,1,40,46,,-9,\n',
  );
  expect(ucdp.reports.map(({ killed, best }) => [killed, best])).toEqual([
    [{ min: 2, max: 7 }, null],
    [null, null],
  ]);
});
