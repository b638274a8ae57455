import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import type { Job, Progress } from '../../../src/load/job.ts';
import { type ReadReports, readReports } from '../../../src/load/reader.ts';
import { startHere } from '../../../src/load/run-here.ts';
import { columnsOf } from '../../../src/query/columns/from-conflict.ts';
import { tinyConflict } from '../../support/conflict.ts';
import { ucdpBytes } from '../../support/import.ts';
import { parquetOf, reportOf } from '../../support/parquet.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
const rows = randomRows(seeded(61), 1500);
const letters = seeded(62);
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const long = rows.map((row) => ({
    ...row,
    summary: Array.from({ length: 60 }, () => letters.next()).join(),
  }));
  writeFileSync(join(folder, 'strikes.parquet'), Buffer.from(parquetOf(long.map(reportOf), 300)));
  const twice = [...rows.slice(0, 5), ...rows.slice(2, 4)];
  writeFileSync(join(folder, 'twice.parquet'), Buffer.from(parquetOf(twice.map(reportOf), 300)));
  server = await serve({ root: folder, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const conflict = tinyConflict();
const { parties, sides } = columnsOf(conflict);
const names = { epoch: EPOCH, parties, sides };
const signal = new AbortController().signal;
const packageJob = (file: string, window: { from: number; to: number } | null = null) =>
  ({ type: 'package', url: new URL(file, server.url).href, window, names }) as const;

async function all(steps: AsyncGenerator<ReadReports>): Promise<readonly ReadReports[]> {
  const read: ReadReports[] = [];
  for await (const step of steps) read.push(step);
  return read;
}

describe('reading a package’s columns', () => {
  it('puts whole records among them by time, the window first, and tells how far it is', async () => {
    const window = { from: EPOCH + 20_000, to: EPOCH + 21_440 };
    const told: Progress[] = [];
    const [first, last, ...more] = await all(
      readReports(packageJob('strikes.parquet', window), conflict.strikes, {
        signal,
        onProgress: (progress) => told.push(progress),
      }),
    );
    expect([first?.complete, last?.complete, more]).toEqual([false, true, []]);
    expect(first?.reports.count).toBeLessThan(rows.length / 2);
    expect(last?.reports.count).toBe(rows.length + conflict.strikes.length);
    for (const strike of conflict.strikes) {
      expect(first?.reports.find(strike.id)).toBe(strike);
      expect(last?.reports.find(strike.id)).toBe(strike);
      expect(last?.reports.moreOf(strike.id)).toBeNull();
    }
    const starts = last?.reports.index.columns.start ?? [];
    expect([...starts]).toEqual([...starts].sort((a, b) => a - b));
    expect(told.map(({ share }) => share)).toEqual([...told.map(({ share }) => share)].sort());
    expect(told.at(-1)).toMatchObject({ rows: rows.length, share: 1 });
  });

  it('fetches the texts of the report that is asked for, of the first part as of the last', async () => {
    const window = { from: EPOCH + 20_000, to: EPOCH + 21_440 };
    const parts = await all(readReports(packageJob('strikes.parquet', window), [], { signal }));
    const row = rows.find(({ start }) => start > window.from && start <= window.to);
    if (!row) throw new Error('no row in the window');
    expect(parts).toHaveLength(2);
    for (const { reports } of parts)
      expect(await reports.moreOf(row.id)).toMatchObject({
        title: row.title,
        weapon: `weapon of ${row.id}`,
        sources: [`https://example.org/${row.id}`],
      });
    expect(parts[0]?.reports.moreOf('nobody')).toBeNull();
  });

  it('names ids that stand twice, in the file or beside it', async () => {
    const [read] = await all(readReports(packageJob('twice.parquet'), [], { signal }));
    expect(read?.duplicates).toEqual([rows[2]?.id, rows[3]?.id]);
    const [strike] = conflict.strikes;
    const own = strike && rows[0] ? [{ ...strike, id: rows[0].id }] : [];
    const [beside] = await all(readReports(packageJob('strikes.parquet'), own, { signal }));
    expect(beside?.duplicates).toEqual([rows[0]?.id]);
  });

  it('ends with the abort, before and meanwhile', async () => {
    const stop = new AbortController();
    const steps = readReports(packageJob('strikes.parquet'), [], {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(all(steps)).rejects.toMatchObject({ name: 'AbortError' });
    const given = { signal: AbortSignal.abort() };
    await expect(all(readReports(packageJob('strikes.parquet'), [], given))).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('fails in words', async () => {
    await expect(all(readReports(packageJob('none.parquet'), [], { signal }))).rejects.toThrow('404');
  });
});

describe('reading a file of the reader’s own', () => {
  const importJob = (file: string, source: Blob | string) =>
    ({ type: 'import', file, source, zone: 240, ground: conflict.extent, names }) as const;

  it('reads UCDP with its words, its places and an account', async () => {
    const file = new Blob([ucdpBytes('ucdp-nagorno-karabakh-2020.csv') as Uint8Array<ArrayBuffer>]);
    const [read, ...more] = await all(readReports(importJob('ucdp.csv', file), [], { signal }));
    expect([more, read?.complete, read?.account?.format]).toEqual([[], true, 'UCDP GED']);
    const reports = read?.reports;
    expect(reports?.count).toBe(read?.account?.read);
    const id = reports?.idAt(0) ?? '';
    expect((await reports?.moreOf(id))?.actors.length).toBeGreaterThan(0);
    const named = read?.places?.places ?? [];
    expect(named.reduce((sum, { reports: count }) => sum + count, 0)).toBe(reports?.count);
    for (const { point, spreadKm } of named) {
      expect(point[0]).toBeGreaterThan(40);
      expect(spreadKm).toBeGreaterThanOrEqual(0);
    }
    const [west, south, east, north] = conflict.extent;
    const points = Array.from({ length: reports?.count ?? 0 }, (_, at) => reports?.at(at).point ?? [0, 0]);
    const beyond = points.filter(([x, y]) => x < west || x > east || y < south || y > north);
    expect([read?.outside, beyond.length > 0]).toEqual([beyond.length, true]);
  });

  it('reads the same by address, and Parquet by its first bytes', async () => {
    writeFileSync(join(folder, 'ucdp.csv'), ucdpBytes('ucdp-nagorno-karabakh-2020.csv'));
    const [byUrl] = await all(
      readReports(importJob('ucdp.csv', new URL('ucdp.csv', server.url).href), [], { signal }),
    );
    expect(byUrl?.account?.read).toBeGreaterThan(10);
    for (const source of [
      new Blob([parquetOf(rows.map(reportOf), 300)]),
      new URL('strikes.parquet', server.url).href,
    ]) {
      const [read] = await all(readReports(importJob('own.parquet', source), [], { signal }));
      expect([read?.reports.count, read?.account?.format]).toEqual([1500, 'parquet']);
    }
  });

  it('gives rows whose id the map has already a number', async () => {
    const [strike] = conflict.strikes;
    const text = `id,date,lat,lon\n${strike?.id},2020-10-11,40,46\n${strike?.id},2020-10-12,40,46\n`;
    const [read] = await all(readReports(importJob('x.csv', new Blob([text])), conflict.strikes, { signal }));
    expect(read?.reports.count).toBe(conflict.strikes.length + 2);
    expect(read?.reports.find(`${strike?.id}-2`)).not.toBeNull();
    expect(read?.reports.find(`${strike?.id}-3`)).not.toBeNull();
    expect(read?.reports.find(strike?.id ?? '')).toBe(strike);
  });

  it('keeps rows of which the columns have no room for the parties, and says so', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `r${at},2020-10-11,40,46,party-${at}`);
    const text = `id,date,lat,lon,reported_by\n${lines.join('\n')}\n`;
    const [read] = await all(readReports(importJob('x.csv', new Blob([text])), [], { signal }));
    expect(read?.reports.count).toBe(40);
    expect(read?.account?.notices.at(-1)).toEqual({
      remark: { code: 'too-many-parties' },
      rows: 12,
      first: null,
    });
  });
});

describe('without a worker', () => {
  it('works in slices: the page has its turn again and again', async () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => `r${at},2020-10-11,40,46,Somewhere`);
    const source = new Blob([`id,date,lat,lon,place\n${lines.join('\n')}\n`]);
    const ground = conflict.extent;
    const job: Job = { type: 'import', file: 'x.csv', source, ground, names, records: [] };
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    const listener = vi.fn();
    startHere(job, signal, listener);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ type: 'done' }), 20_000);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });
});
