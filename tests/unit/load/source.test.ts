import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { importColumns } from '../../../src/load/columns.ts';
import { type Source, sourceOf } from '../../../src/load/source.ts';

const TEXT = `id,date,lat,lon\n${Array.from({ length: 5000 }, (_, row) => `r${row},2020-10-11,40,46`).join('\n')}`;
const ADDRESS = 'https://example.org/reports.csv.gz';

afterEach(() => vi.unstubAllGlobals());

async function textOf({ pieces }: Source): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces()) text += decoder.decode(piece, { stream: true });
  return text;
}

it.each([
  ['as it is', Buffer.from(TEXT)],
  ['packed with gzip', gzipSync(TEXT)],
])('a file %s is read from its beginning every time, from here and from an address', async (_how, bytes) => {
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array(bytes)));
  for (const from of [new Blob([new Uint8Array(bytes)]), ADDRESS]) {
    const source = await sourceOf(from, null);
    expect(await textOf(source)).toBe(TEXT);
    const { account } = await importColumns('reports.csv.gz', source.pieces);
    expect([account.read, account.unread]).toEqual([5000, 0]);
    expect(await source.isParquet()).toBe(false);
  }
});

it('a packed file that ends too early is an error, not fewer reports', async () => {
  const half = gzipSync(TEXT).subarray(0, 2000);
  const source = await sourceOf(new Blob([new Uint8Array(half)]), null);
  await expect(importColumns('reports.csv.gz', source.pieces)).rejects.toThrow('broken-gzip');
});
