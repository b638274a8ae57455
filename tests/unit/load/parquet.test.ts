import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { importParquet } from '../../../src/exchange/parquet-import.ts';
import type { ImportedReport } from '../../../src/exchange/report.ts';
import { type LoadedColumns, loadColumns } from '../../../src/load/columns.ts';
import { fetchParquet, mayHold, visibleFirst } from '../../../src/load/parquet.ts';
import { textOf } from '../../../src/query/columns/text.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { parquetOf, reportOf } from '../../support/parquet.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
const rows = randomRows(seeded(51), 2400);
const letters = seeded(52);
const NAMES = { parties: ['amber', 'blue', 'cyan', 'dun', 'ecru'], sides: ['north', 'south'], epoch: EPOCH };
let server: Awaited<ReturnType<typeof serve>>;
const at = (name: string): URL => new URL(name, server.url);

beforeAll(async () => {
  writeFileSync(join(folder, 'sorted.parquet'), Buffer.from(parquetOf(rows.map(reportOf), 300)));
  writeFileSync(join(folder, 'backwards.parquet'), Buffer.from(parquetOf(rows.map(reportOf).reverse(), 300)));
  // Texts that do not compress, so that the file is too large to be fetched whole.
  const long = Array.from(rows, (row) => ({
    ...row,
    summary: Array.from({ length: 40 }, () => letters.next()).join(),
  }));
  writeFileSync(join(folder, 'large.parquet'), Buffer.from(parquetOf(long.map(reportOf), 300)));
  writeFileSync(join(folder, 'text.parquet'), 'no parquet at all, only text');
  const other = parquetWriteBuffer({ columnData: [{ name: 'a', data: [1, 2], type: 'INT32' }] });
  writeFileSync(join(folder, 'other.parquet'), Buffer.from(other));
  server = await serve({ root: folder, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function all(steps: AsyncGenerator<LoadedColumns>): Promise<readonly LoadedColumns[]> {
  const loaded: LoadedColumns[] = [];
  for await (const step of steps) loaded.push(step);
  return loaded;
}

/** The columns that writing the rows gives, without texts, which are not loaded. */
function written(): ColumnWriter {
  const writer = new ColumnWriter(NAMES);
  for (const row of rows) writer.add({ ...row, title: null, summary: null });
  return writer;
}

describe('columns from Parquet', () => {
  it('are those of the reports, in the order of time, whatever the order of the file', async () => {
    const expected = written().finish();
    for (const name of ['sorted.parquet', 'backwards.parquet']) {
      const [loaded, ...more] = await all(loadColumns(at(name), NAMES));
      expect(more).toEqual([]);
      expect(loaded?.complete).toBe(true);
      const columns = loaded?.columns;
      if (name === 'sorted.parquet') {
        for (const key of [
          'start',
          'length',
          'lon',
          'lat',
          'flags',
          'kind',
          'answers',
          'side',
          'killedMin',
          'killedMax',
          'place',
          'extraRow',
          'extraPlace',
          'textStart',
          'text',
          'reportedBy',
          'accused',
        ] as const)
          expect(columns?.[key], key).toEqual(expected[key]);
        expect(columns?.places).toEqual(expected.places);
        expect(columns?.partySets).toEqual(expected.partySets);
      } else expect(columns?.start).toEqual(expected.start);
    }
  });

  it('come for the window first, with progress, and then all', async () => {
    const window = { from: EPOCH + 20_000, to: EPOCH + 21_440 };
    const progress: number[] = [];
    const bytes: number[] = [];
    const steps = loadColumns(at('large.parquet'), {
      ...NAMES,
      window,
      onRows: (read) => progress.push(read),
      onBytes: (read) => bytes.push(read),
    });
    const first = await steps.next();
    if (first.done) throw new Error('nothing came');
    const { columns, complete } = first.value;
    const within = rows.filter(({ start }) => window.from < start && start <= window.to).map(({ id }) => id);
    const loaded = Array.from({ length: columns.count }, (_, position) => textOf(columns, position).id);
    expect(complete).toBe(false);
    expect(loaded).toEqual(expect.arrayContaining(within));
    expect(columns.count).toBeLessThanOrEqual(600);
    const soFar = bytes.at(-1) ?? 0;
    const [last, ...more] = await all(steps);
    expect([last?.complete, last?.columns.count, more]).toEqual([true, 2400, []]);
    expect(last?.columns.start).toEqual(written().finish().start);
    expect(progress.at(-1)).toBe(2400);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(bytes.at(-1)).toBeGreaterThan(soFar * 1.5);
    // The texts, which are most of the file, were left where they are.
    const { byteLength } = (await fetchParquet(at('large.parquet'))).file;
    expect(bytes.at(-1)).toBeLessThan(byteLength / 2);
  });

  it('leave the texts where they are until one report is opened', async () => {
    for (const name of ['sorted.parquet', 'backwards.parquet']) {
      const [loaded] = await all(loadColumns(at(name), NAMES));
      if (!loaded) throw new Error('nothing came');
      const position = 1111;
      const { id, title } = textOf(loaded.columns, position);
      const row = rows.find((one) => one.id === id);
      expect(title).toBeNull();
      expect(await loaded.moreOf(position)).toEqual({
        title: row?.title,
        summary: row?.summary,
        weapon: `weapon of ${id}`,
        actors: ['one', 'two'],
        sources: [`https://example.org/${id}`],
      });
    }
    const [withTexts] = await all(loadColumns(at('sorted.parquet'), { ...NAMES, texts: true }));
    expect(withTexts && textOf(withTexts.columns, 77)).toEqual({
      id: rows[77]?.id,
      title: rows[77]?.title,
      summary: rows[77]?.summary,
    });
  });

  it('stop when they are not wanted any more', async () => {
    const stop = new AbortController();
    const steps = loadColumns(at('sorted.parquet'), {
      ...NAMES,
      signal: stop.signal,
      onRows: () => stop.abort(),
    });
    await expect(all(steps)).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await expect(all(loadColumns(at('sorted.parquet'), { signal: AbortSignal.abort() }))).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });

  it('are refused in words where the file is another', async () => {
    await expect(all(loadColumns(at('other.parquet')))).rejects.toThrow('got other columns, expected those');
    await expect(all(loadColumns(at('text.parquet')))).rejects.toThrow();
    await expect(all(loadColumns(at('none.parquet')))).rejects.toThrow('404');
  });
});

describe('row groups', () => {
  it('are chosen by their statistics: from < start <= to', async () => {
    const { groups, rows: count } = await fetchParquet(at('sorted.parquet'));
    expect([groups.length, count]).toEqual([8, 2400]);
    for (const { firstRow, endRow, starts } of groups)
      expect(starts).toEqual({ min: rows[firstRow]?.start, max: rows[endRow - 1]?.start });
    const group = { firstRow: 0, endRow: 1, starts: { min: 10, max: 20 } };
    const holds = (from: number | null, to: number): boolean => mayHold(group, { from, to });
    expect([holds(null, 9), holds(null, 10), holds(19, 30), holds(20, 30)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(mayHold({ ...group, starts: null }, { from: 20, to: 30 })).toBe(true);
    expect(visibleFirst([group], null)).toEqual({ visible: [group], others: [] });
  });
});

describe('reports out of Parquet', () => {
  const taken = async (buffer: ArrayBuffer): Promise<readonly ImportedReport[]> => {
    const reports: ImportedReport[] = [];
    await importParquet('x.parquet', buffer, {}, (report) => {
      reports.push(report);
    });
    return reports;
  };

  it('of this project are what was written', async () => {
    const reports = rows.slice(0, 700).map(reportOf);
    const read = await taken(parquetOf(reports, 300));
    // A report without places cannot have a second one, and lists come in the dictionary's order.
    expect(read).toEqual(reports);
  });

  it('of another maker are read as a table, from its point or its coordinates', async () => {
    const wkb = new Uint8Array(21);
    const view = new DataView(wkb.buffer);
    view.setUint8(0, 1);
    view.setUint32(1, 1, true);
    view.setFloat64(5, 46.5, true);
    view.setFloat64(13, 40.25, true);
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: 'name', data: ['A bridge'], type: 'STRING' },
        { name: 'date', data: [new Date('2020-10-11T02:30:00Z')], type: 'TIMESTAMP' },
        { name: 'deaths', data: [3n], type: 'INT64' },
        { name: 'geometry', data: [{ type: 'Point', coordinates: [46.5, 40.25] }], type: 'GEOMETRY' },
      ],
    });
    const [report] = await taken(buffer);
    expect(report).toMatchObject({
      title: 'A bridge',
      point: [46.5, 40.25],
      start: Date.UTC(2020, 9, 11, 2, 30) / 60_000,
      timePrecision: 'minute',
      killed: { min: 3, max: 3 },
    });
  });

  it('of another maker without a place are refused in words', async () => {
    const buffer = parquetWriteBuffer({ columnData: [{ name: 'a', data: [1], type: 'INT32' }] });
    await expect(taken(buffer)).rejects.toThrow('x.parquet');
  });
});
