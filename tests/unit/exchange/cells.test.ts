import { describe, expect, it } from 'vitest';
import { CsvParser, type CsvRow } from '../../../src/exchange/csv-parser.ts';
import { readDate } from '../../../src/exchange/dates.ts';
import { IdSet } from '../../../src/exchange/id-set.ts';
import { importFile, importInOnePass } from '../../../src/exchange/import.ts';
import { plainNumber } from '../../../src/exchange/plain-number.ts';
import type { ImportedReport } from '../../../src/exchange/report.ts';
import { seeded } from '../../support/random-rows.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);

/** A table whose cells may hold quotes, separators and line breaks, and the rows that it has. */
function tableOf(seed: number): { readonly text: string; readonly rows: readonly CsvRow[] } {
  const { next: random } = seeded(seed);
  const one = <T>(all: readonly [T, ...T[]]): T => all[Math.floor(random() * all.length)] ?? all[0];
  const end = one(['\n', '\r\n']);
  const simple = random() < 0.5;
  const rows: CsvRow[] = [{ line: 1, cells: ['a', 'b', 'c', 'd'], broken: false }];
  let text = `a,b,c,d${end}`;
  let line = 2;
  const count = 5 + Math.floor(random() * 40);
  for (let row = 0; row < count; row += 1) {
    const width = random() < 0.9 ? 4 : 1 + Math.floor(random() * 6);
    const cells = Array.from({ length: width }, () =>
      one(simple ? ['', '12', 'x y', 'Աղդամ'] : ['', '12', 'Աղդամ', 'a "b"', 'x, y', 'one\ntwo', ' s ']),
    );
    const written = cells.map((cell) =>
      /[",\n]/.test(cell) || (!simple && random() < 0.2) ? `"${cell.replaceAll('"', '""')}"` : cell,
    );
    const breaks = cells.join('').split('\n').length - 1;
    text += written.join(',') + (row === count - 1 && random() < 0.5 ? '' : end);
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells, broken: false });
    line += 1 + breaks;
    if (random() < 0.1 && text.endsWith('\n')) {
      text += end;
      line += 1;
    }
  }
  return { text, rows };
}

describe('cells of tables', () => {
  it.each(SEEDS)('keep their text and their line in pieces of any size (%i)', (seed) => {
    const { text, rows } = tableOf(seed);
    const { next: random } = seeded(seed);
    const parser = new CsvParser();
    const got: CsvRow[] = [];
    for (let at = 0; at < text.length; ) {
      const to = at + (at === 0 ? 12 : 1) + Math.floor(random() * 30);
      got.push(...parser.push(text.slice(at, to)));
      at = to;
    }
    got.push(...parser.end());
    expect(got).toEqual(rows);
  });

  it.each(SEEDS)(
    'make the same reports in one pass as with a survey, and an account of each row (%i)',
    async (seed) => {
      const { next: random } = seeded(seed);
      const { text } = tableOf(seed);
      const lines = text.split(/\r?\n/).map((line, at) => {
        const point = at % 7 === 0 ? 'north,46' : `${39 + random()},${46 + random()}`;
        return at === 0
          ? `id,lat,lon,date,${line}`
          : `${Math.floor(random() * 20)},${point},2020-10-1${at % 10},${line}`;
      });
      const bytes = new TextEncoder().encode(`${seed % 2 ? '\ufeff' : ''}${lines.join('\r\n')}`);
      const whole = await importFile('x.csv', bytes);
      let reports: ImportedReport[] = [];
      async function* pieces() {
        for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
      }
      const account = await importInOnePass(
        'x.csv',
        pieces,
        {},
        {
          add: (report) => void reports.push(report),
          reset: () => {
            reports = [];
          },
        },
      );
      expect({ ...account, reports }).toEqual(whole);
      expect(account.read + account.unread).toBe(account.rows);
      expect(account.unread).toBe(account.problems.length);
      expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
    },
  );

  it('are numbers as `Number` reads them', () => {
    const { next: random } = seeded(1);
    for (let at = 0; at < 20_000; at += 1) {
      const value = (random() - 0.5) * 10 ** Math.floor(random() * 9);
      const text = value.toFixed(Math.floor(random() * 9));
      const read = plainNumber(text);
      if (!Number.isNaN(read)) expect(read).toBe(Number(text));
      else expect(text.replaceAll(/\D/g, '').length).toBeGreaterThan(15);
    }
    expect([plainNumber('-0'), plainNumber('.5'), plainNumber('7.')]).toEqual([-0, 0.5, 7]);
    for (const text of ['', '-', '.', '1e3', '1.2.3', '--1', '12a', '１２'])
      expect(plainNumber(text)).toBeNaN();
  });

  it('are dates of the calendar or none', () => {
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1)
        for (const year of [1900, 2000, 2019, 2020]) {
          const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
          const exists = new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
          expect(readDate(text)).toEqual(
            exists ? { kind: 'date', date: { year, month, day, clock: null, offset: null, days: 1 } } : null,
          );
          // The dot is read by the pattern.
          const dotted = text.replaceAll('-', '.');
          expect(readDate(`${dotted} 21:05`)).toEqual(readDate(`${text} 21:05`));
          expect(readDate(`${dotted}T24:00:00`)).toEqual(readDate(`${text}T24:00:00`));
        }
    for (const text of [
      '0001-01-01',
      '0020-10-11 02:00',
      '6054-01-01',
      '9999-12-31',
      '31.12.9999',
      'x020-10-11',
      '2020-1a-11',
      '2020-10-11 2a:00',
      '2020-10-11 10:60',
      '2020-10-11 10:00:x0',
    ])
      expect(readDate(text)).toBeNull();
  });

  it('are ids that stand once or are known, among many', () => {
    const { next: random } = seeded(3);
    const [ids, reference] = [new IdSet(), new Set<string>()];
    for (let at = 0; at < 30_000; at += 1) {
      const id = `${random() < 0.5 ? 'id-' : 'Շուշի '}${Math.floor(random() * 12_000)}`;
      expect(ids.add(id)).toBe(!reference.has(id));
      reference.add(id);
    }
    expect([ids.add(''), ids.add('')]).toEqual([true, false]);
  });
});
