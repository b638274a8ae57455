import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from '../../scripts/serve.mjs';
import { distText } from '../support/dist.ts';
import { ROOT } from '../support/modules.ts';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let server: Server;
/** A host whose root is not the site: it lies two folders down. */
const host = mkdtempSync(join(tmpdir(), 'host-'));
const SUB = 'a/b/';

/** The raw answer; `fetch` would decompress it and follow redirects. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<Reply> =>
  new Promise((done, fail) => {
    // The path is sent as written, so that `..` reaches the server.
    get({ host: '127.0.0.1', port: server.port, path: `/${path}`, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', fail);
  });

beforeAll(async () => {
  cpSync(join(ROOT, 'dist'), join(host, SUB), { recursive: true });
  server = await serve({ root: host, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(host, { recursive: true });
});

describe('the site from a folder of another host', () => {
  it('answers for a page and for everything that the page names', async () => {
    const page = await ask(SUB);
    expect(page.status).toBe(200);
    const names = [...page.body.toString().matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
      (m) => m[1] ?? '',
    );
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const { pathname } = new URL(name, `http://host/${SUB}`);
      expect(pathname.startsWith(`/${SUB}`)).toBe(true);
      expect([name, (await ask(pathname.slice(1))).status]).toEqual([name, 200]);
    }
  });
});

describe('the server', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['conflict-map.js', 'text/javascript; charset=utf-8'],
    ['data/strikes.geojson', 'application/geo+json; charset=utf-8'],
    ['data/dataset.json', 'application/json; charset=utf-8'],
    ['fonts/noto-sans-latin.woff2', 'font/woff2'],
  ])('sends %s as %s', async (path, type) => {
    const { status, headers } = await ask(SUB + path);
    expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([
      200,
      type,
      'nosniff',
    ]);
  });

  it('compresses text as the reader accepts it', async () => {
    const text = distText('data/strikes.geojson');
    const plain = await ask(`${SUB}data/strikes.geojson`);
    const gzip = await ask(`${SUB}data/strikes.geojson`, { 'accept-encoding': 'gzip' });
    const brotli = await ask(`${SUB}data/strikes.geojson`, { 'accept-encoding': 'gzip, deflate, br' });
    expect(plain.body.toString()).toBe(text);
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', text]);
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).toString()]).toEqual([
      'br',
      text,
    ]);
    expect(
      (await ask(`${SUB}fonts/noto-sans-latin.woff2`, { 'accept-encoding': 'br' })).headers[
        'content-encoding'
      ],
    ).toBeUndefined();
  });

  it('sends ranges, and refuses one that is not there', async () => {
    const text = distText('data/dataset.json');
    const path = `${SUB}data/dataset.json`;
    const size = statSync(join(ROOT, 'dist', 'data', 'dataset.json')).size;
    const part = await ask(path, { range: 'bytes=2-5', 'accept-encoding': 'br' });
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
      206,
      `bytes 2-5/${size}`,
      text.slice(2, 6),
    ]);
    const end = await ask(path, { range: 'bytes=-3' });
    expect([end.status, end.body.length]).toEqual([206, 3]);
    const beyond = await ask(path, { range: `bytes=${size}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${size}`]);
  });

  it('answers 304 for what the reader has', async () => {
    const first = await ask(`${SUB}index.html`);
    const again = await ask(`${SUB}index.html`, { 'if-none-match': first.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('leads a folder to its final slash, keeping the view', async () => {
    const { status, headers } = await ask('a/b?at=2020-10-11T02:00');
    expect([status, headers.location]).toEqual([301, '/a/b/?at=2020-10-11T02:00']);
  });

  it.each([
    'nowhere',
    '../package.json',
    'a/%2e%2e/%2e%2e/package.json',
    'a/b/..%2f..%2f..%2fetc/passwd',
    '%00',
    '%',
  ])('answers 404 for %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('Not found');
  });

  it('says that a port is taken', async () => {
    await expect(serve({ root: host, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
