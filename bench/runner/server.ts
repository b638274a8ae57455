/** Serves the built pages and the files of reports, uncompressed, with the headers that memory measuring needs. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.parquet': 'application/octet-stream',
};
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Accept-Ranges': 'bytes',
};

export interface Served {
  /** Closing slash included. */
  readonly url: string;
  close(): void;
}

/** First and last byte of `bytes=0-99` or `bytes=-8`, of a file of `size` bytes; `null` for the whole file. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  if (match[1] === '') return { start: Math.max(0, size - Number(match[2])), end: size - 1 };
  return { start: Number(match[1]), end: match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1) };
}

/** Where an address leads: `points/` to the reports, all else to the built pages. `null` when there is no file. */
function fileOf(
  folders: { readonly pages: string; readonly points: string },
  address: string,
): string | null {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const inPoints = path.startsWith('/points/');
  const folder = inPoints ? folders.points : folders.pages;
  const full = join(folder, inPoints ? path.slice('/points'.length) : path);
  if (!full.startsWith(folder + sep)) return null;
  return statSync(full, { throwIfNoEntry: false })?.isFile() ? full : null;
}

/** Serves on any free port of this machine alone. */
export function serve(folders: { readonly pages: string; readonly points: string }): Promise<Served> {
  const server = createServer((request, response) => {
    const path = fileOf(folders, request.url ?? '/');
    if (path === null) {
      response.writeHead(404, ISOLATED).end();
      return;
    }
    const { size } = statSync(path);
    const range = rangeOf(request.headers.range, size);
    response.writeHead(range ? 206 : 200, {
      ...ISOLATED,
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': range ? range.end - range.start + 1 : size,
      ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` }),
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(path, range ?? {})
        .on('error', () => response.destroy())
        .pipe(response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        fail(new Error('The server has no port'));
        return;
      }
      done({
        url: `http://127.0.0.1:${address.port}/`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
