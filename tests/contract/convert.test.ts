import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, it } from 'vitest';
import { importFile } from '../../src/exchange/import.ts';
import { importParquet } from '../../src/exchange/parquet-import.ts';
import type { ImportedReport } from '../../src/exchange/report.ts';
import { packageRows } from '../support/columns-package.ts';
import { warConflict } from '../support/conflict.ts';
import { ucdpBytes } from '../support/import.ts';
import { ROOT } from '../support/modules.ts';
import { parquetOf, reportOf } from '../support/parquet.ts';
import { set, tinyFiles } from '../support/tiny.ts';

const folder = mkdtempSync(join(tmpdir(), 'convert-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = (name: string): string => join(folder, name);
const fixture = (name: string): string => join('tests', 'fixtures', 'ucdp', name);

/** DuckDB is an optional dependency: without it the command must say so. */
const hasDuckDb = (() => {
  try {
    createRequire(import.meta.url)('@duckdb/node-api');
    return true;
  } catch {
    return false;
  }
})();

/** `npm run convert -- ...` as a command: exit code and lines. */
function convert(...args: readonly string[]): {
  readonly code: number | null;
  readonly lines: readonly string[];
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/convert.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const lines = `${stdout}${stderr}`.trim().split('\n');
  // Progress depends on how busy the machine is.
  return { code: status, lines: lines.filter((line) => !/^(reading|sorting|read) /.test(line)) };
}

async function reportsIn(path: string): Promise<readonly ImportedReport[]> {
  const bytes = readFileSync(path);
  if (!path.endsWith('.parquet')) return (await importFile(path, bytes)).reports;
  const reports: ImportedReport[] = [];
  const buffer = Uint8Array.from(bytes).buffer;
  await importParquet(path, buffer, {}, (report) => {
    reports.push(report);
  });
  return reports;
}

const byTime = (reports: readonly ImportedReport[]): readonly ImportedReport[] =>
  [...reports].sort((a, b) => a.start - b.start);

describe('npm run convert', () => {
  it('brings a thousand UCDP rows to GeoJSON and CSV, all accounted for', async () => {
    const { code, lines } = convert(fixture('ucdp-ged-23.1-sample-1000.csv'), out('sample.geojson'));
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe(`${out('sample.geojson')}: UCDP GED, 1000 rows: 1000 read, 0 not read`);
    expect(convert(out('sample.geojson'), out('sample.csv')).code).toBe(0);
    const [geojson, csv] = [await reportsIn(out('sample.geojson')), await reportsIn(out('sample.csv'))];
    expect(geojson).toHaveLength(1000);
    expect(csv).toEqual(geojson);
  });

  it('warns that the fragment of this war is one', () => {
    const { code, lines } = convert(
      fixture('ucdp-nagorno-karabakh-2020.csv'),
      out('nk.csv'),
      '--offset',
      '+04:00',
    );
    expect(code).toBe(0);
    expect(lines[0]).toBe(
      "Note: this is an extract with 20 of UCDP's 49 columns: it may be a fragment, and its deaths add up to no toll",
    );
    expect(lines.at(-1)).toContain('51 rows: 51 read, 0 not read');
    expect(readFileSync(out('nk.csv'), 'utf8')).toContain('2020-09-27T00:00+04:00');
  });

  it('gives out a data package as its own GeoJSON, and its sources', async () => {
    expect(convert('data', out('war.geojson')).code).toBe(0);
    const written = JSON.parse(readFileSync(out('war.geojson'), 'utf8')) as {
      features: readonly { id: string }[];
    };
    const own = JSON.parse(readFileSync(join(ROOT, 'data', 'strikes.geojson'), 'utf8')) as typeof written;
    const sorted = ({ features }: typeof written) => [...features].sort((a, b) => a.id.localeCompare(b.id));
    expect(sorted(written)).toEqual(sorted(own));
    // What the package works out of them goes the same way to a table.
    expect(convert(out('war.geojson'), out('through.csv'), '--offset', '+04:00').code).toBe(0);
    expect(convert('data', out('war.csv')).code).toBe(0);
    expect(await reportsIn(out('through.csv'))).toEqual(await reportsIn(out('war.csv')));
    // The file may stand in a package again.
    cpSync(join(ROOT, 'data'), out('again'), { recursive: true });
    cpSync(out('war.geojson'), join(out('again'), 'strikes.geojson'));
    const { status } = spawnSync(process.execPath, ['scripts/validate.mjs', out('again')], { cwd: ROOT });
    expect(status).toBe(0);
    expect(convert('data', out('war.bib')).lines).toEqual([
      `${out('war.bib')}: ${warConflict().sources.size} sources`,
    ]);
    expect(convert('data', out('war.csl.json')).code).toBe(0);
    expect(JSON.parse(readFileSync(out('war.csl.json'), 'utf8'))).toHaveLength(warConflict().sources.size);
  });

  describe('of a data package with further reports in Parquet', () => {
    const rows = packageRows(50).map(reportOf);
    const strikes = tinyFiles()['strikes.geojson'] as { readonly features: readonly { id: string }[] };
    const own = strikes.features.map(({ id }) => id);
    const folderWith = (name: string, parquet: ArrayBuffer, records: boolean): string => {
      const path = out(name);
      mkdirSync(path);
      const files = tinyFiles();
      set(files['dataset.json'], 'columns', 'strikes.parquet');
      for (const [file, content] of Object.entries(files))
        if (records || file !== 'strikes.geojson') writeFileSync(join(path, file), JSON.stringify(content));
      writeFileSync(join(path, 'strikes.parquet'), Buffer.from(parquet));
      return path;
    };

    it.each(['csv', 'geojson'])('gives out its records and those reports (%s)', async (kind) => {
      const to = out(`both.${kind}`);
      const { code, lines } = convert(folderWith(`both-${kind}`, parquetOf(rows, 20), true), to);
      expect([code, lines.at(-1)]).toEqual([0, `${to}: ${own.length + rows.length} reports`]);
      const written = await reportsIn(to);
      expect(
        written
          .slice(0, own.length)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...own].sort());
      const further = written.slice(own.length);
      if (kind === 'csv') expect(further).toEqual(rows);
      // Features have the keys of whole records, which columns do not fill.
      for (const [at, { id, start, end, point, places, kind: weapon, title, summary }] of rows.entries())
        expect(further[at]).toMatchObject({ id, start, end, point, places, kind: weapon, title, summary });
    });

    it('gives out those reports alone where the package has no records', async () => {
      const to = out('alone.csv');
      const { code, lines } = convert(folderWith('alone', parquetOf(rows, 20), false), to);
      expect([code, lines.at(-1)]).toEqual([0, `${to}: ${rows.length} reports`]);
      expect(await reportsIn(to)).toEqual(rows);
    });

    it('refuses a file of other columns, and leaves nothing behind', () => {
      // It could be imported by itself, but no map reads it as a package's.
      const columnData = [
        { name: 'date', data: ['2020-10-11'], type: 'STRING' as const },
        { name: 'lat', data: [40], type: 'DOUBLE' as const },
        { name: 'lon', data: [46], type: 'DOUBLE' as const },
      ];
      const from = folderWith('other', parquetWriteBuffer({ columnData }), true);
      const { code, lines } = convert(from, out('other.csv'));
      expect(code).toBe(1);
      expect(lines).toEqual([
        'strikes.parquet: got other columns, expected those that npm run convert writes',
      ]);
      expect(readdirSync(folder).filter((name) => name.startsWith('other.'))).toEqual([]);
    });
  });

  it.runIf(hasDuckDb)('sorts reports by time into Parquet and back, and numbers repeated ids', async () => {
    expect(convert(fixture('ucdp-ged-23.1-sample-1000.csv'), out('sample.parquet')).code).toBe(0);
    const expected = byTime((await importFile('x.csv', ucdpBytes('ucdp-ged-23.1-sample-1000.csv'))).reports);
    expect(await reportsIn(out('sample.parquet'))).toEqual(expected);
    writeFileSync(
      out('twice.csv'),
      'id,date,lat,lon,title\na,2020-10-12,40,46,"It said ""no"", then\nnothing"\na,2020-10-11,40,46,\n"b",2020-10-11,40,46,x',
    );
    const { code, lines } = convert(out('twice.csv'), out('twice.parquet'));
    expect(lines[0]).toBe('Note: an id was used before: 1 row is kept, with a number');
    expect(code).toBe(0);
    const reports = await reportsIn(out('twice.parquet'));
    expect(reports.map(({ id, title }) => [id, title])).toEqual([
      ['a-2', null],
      ['b', 'x'],
      ['a', 'It said "no", then\nnothing'],
    ]);
  });

  it.runIf(hasDuckDb)('gives the war as Parquet, as other programs read it', async () => {
    expect(convert('data', out('war.parquet')).code).toBe(0);
    const reports = await reportsIn(out('war.parquet'));
    expect(reports.map(({ id }) => id)).toEqual(warConflict().strikes.map(({ id }) => id));
    expect(reports.map(({ answers }) => answers)).toEqual(
      warConflict().strikes.map(({ answers }) => answers),
    );
  });

  it('says what is missing where DuckDB is not installed', () => {
    const hook = `export const resolve = (name, context, next) => {
      if (name.startsWith("@duckdb")) throw new Error("not installed");
      return next(name, context);
    };`;
    const start = `import { register } from "node:module"; register("data:text/javascript,${encodeURIComponent(hook)}");`;
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(start)}`,
        'scripts/convert.mjs',
        fixture('ucdp-nagorno-karabakh-2020.csv'),
        out('nk.parquet'),
      ],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(stderr).toContain('Parquet is written by DuckDB, which is not installed here: npm install');
    expect(status).toBe(1);
  });

  it('exits 1 on any row that it cannot read, keeps the others and names each with its line', async () => {
    writeFileSync(out('bad.csv'), 'date,lat,lon\n2020-10-11,40,46\n2020-10-11,400,46\nsoon,40,46\n');
    const { code, lines } = convert(out('bad.csv'), out('bad.geojson'));
    expect(code).toBe(1);
    expect(lines.slice(0, 2)).toEqual([
      'bad.csv: line 3: lat: got 400, expected a latitude from -90 to 90',
      'bad.csv: line 4: date: got "soon", expected a date such as 2020-10-11',
    ]);
    expect(lines.at(-1)).toContain('3 rows: 1 read, 2 not read');
    expect(await reportsIn(out('bad.geojson'))).toHaveLength(1);
  });

  it.each([
    [[], 'What should be converted to what?'],
    [['nowhere.csv', 'x.csv'], 'nowhere.csv: got no such file, expected a file or a data package to convert'],
    [['package.json', 'x.xlsx'], 'x.xlsx: got a file of that name, expected .csv, .geojson, .json, .parquet'],
    [['LICENSE', 'x.csv'], 'LICENSE: got a file of that name, expected .csv'],
    [['package.json', join('nowhere', 'x.csv')], 'got no folder nowhere, expected one that is there'],
    [['package.json', 'x.bib'], 'x.bib: got package.json, expected the folder of a data package'],
    [
      ['package.json', 'x.csv', '--offset', 'east'],
      '--offset: got "east", expected a time zone such as +04:00',
    ],
    [['package.json', 'x.csv', '--dates=middle'], '--dates: got "middle", expected month-first or day-first'],
    [['package.json', 'x.csv', '--fast'], '--fast: got an option that is not known'],
    [['package.json', 'x.csv', 'y.csv'], 'got 3 files, expected two'],
    [['package.json', 'x.csv'], 'package.json: got {'],
  ])('refuses in one sentence: %j', (args, message) => {
    const { code, lines } = convert(...args);
    expect(lines[0]).toContain(message);
    expect(code).toBe(1);
  });

  it('writes over nothing that it reads', () => {
    writeFileSync(out('only.csv'), 'date,lat,lon\n2020-10-11,40,46\n');
    const { code, lines } = convert(out('only.csv'), join(folder, '.', 'only.csv'));
    expect([code, lines]).toEqual([
      1,
      [`${out('only.csv')}: got the file that is read, expected another to write`],
    ]);
    expect(convert(out('only.csv'), folder).lines[0]).toContain('expected .csv');
  });

  it('names a packed file or a Parquet file that was cut off', () => {
    writeFileSync(out('cut.csv.gz'), gzipSync('date,lat,lon\n2020-10-11,40,46\n').subarray(0, 20));
    expect(convert(out('cut.csv.gz'), out('cut.csv'))).toEqual({
      code: 1,
      lines: ['cut.csv.gz: got gzip that cannot be unpacked (unexpected end of file), expected whole gzip'],
    });
    writeFileSync(out('cut.parquet'), 'PAR1');
    const { code, lines } = convert(out('cut.parquet'), out('cut.csv'));
    expect([code, lines[0]]).toEqual([
      1,
      expect.stringMatching(/^cut\.parquet: got .*, expected a whole Parquet file/),
    ]);
  });

  it('leaves nothing behind of a conversion that failed', () => {
    writeFileSync(out('empty.csv'), '');
    expect(convert(out('empty.csv'), out('empty.geojson')).code).toBe(1);
    if (hasDuckDb) expect(convert(out('empty.csv'), out('empty.parquet')).code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('empty') || name.startsWith('.'))).toEqual([
      'empty.csv',
    ]);
  });
});
