/**
 * A static server for the built site: `node scripts/serve.mjs [FOLDER]`, on PORT (4173) of this machine alone, or
 * of HOST. Nothing but Node is needed.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createBrotliCompress, createGzip, constants as zlib } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.gz': 'application/gzip',
};
const TEXT = /^text\/|json|javascript|xml/;
/** Names with a content hash never change their content. */
const HASHED = /-[\w-]{8}\.(js|mjs|css|woff2|png|webp)$/;

/** The file that a request's path names inside `root`, or `null`. */
function fileOf(root, pathname) {
  let path;
  try {
    path = join(root, decodeURIComponent(pathname));
  } catch {
    return null;
  }
  if (path.includes('\0') || (path !== root && !path.startsWith(root + sep))) return null;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return { path, stat };
  const index = join(path, 'index.html');
  const indexStat = statSync(index, { throwIfNoEntry: false });
  return indexStat?.isFile() ? { path: index, stat: indexStat, folder: !pathname.endsWith('/') } : null;
}

/** `bytes=0-99` of a file of `size` bytes: first and last byte, `null` for no range, `false` for an impossible one. */
function rangeOf(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const start = match[1] === '' ? Math.max(size - Number(match[2]), 0) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start <= end && start < size ? { start, end } : false;
}

/** The best of br and gzip that the request accepts. */
function encoder(accept = '') {
  if (/\bbr\b/.test(accept))
    return { name: 'br', stream: createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: 4 } }) };
  if (/\bgzip\b/.test(accept)) return { name: 'gzip', stream: createGzip() };
  return null;
}

function notFound(root, response) {
  const own = fileOf(root, '/404.html');
  const body = own
    ? readFileSync(own.path)
    : '<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1><p>There is no such page here.</p></html>';
  response.writeHead(404, { 'Content-Type': TYPES['.html'] }).end(body);
}

function send(request, response, { path, stat }) {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const etag = `"${stat.size.toString(16)}-${Math.trunc(stat.mtimeMs).toString(16)}"`;
  const headers = {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
    // An article on another host may load the element and its data package.
    'Access-Control-Allow-Origin': '*',
  };
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, headers).end();
  const range = rangeOf(request.headers.range, stat.size);
  if (range === false)
    return response.writeHead(416, { ...headers, 'Content-Range': `bytes */${stat.size}` }).end();
  const compress = range === null && TEXT.test(type) ? encoder(request.headers['accept-encoding']) : null;
  if (compress) headers['Content-Encoding'] = compress.name;
  else headers['Content-Length'] = range ? range.end - range.start + 1 : stat.size;
  if (range) headers['Content-Range'] = `bytes ${range.start}-${range.end}/${stat.size}`;
  response.writeHead(range ? 206 : 200, headers);
  if (request.method === 'HEAD') return response.end();
  const streams = [createReadStream(path, range ?? {}), ...(compress ? [compress.stream] : []), response];
  // A reader that leaves in the middle is no error of the server.
  pipeline(streams, () => {});
}

function handle(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const file = fileOf(root, pathname);
  if (file === null) return notFound(root, response);
  if (file.folder) return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  send(request, response, file);
}

const listen = (handler, port, host) =>
  new Promise((done, fail) => {
    const server = createServer(handler);
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });

/**
 * Serves `root` until `close` is called.
 * @param options `port` 0 takes any free one; without `host` both loopback addresses of this machine are served.
 * @throws an error with code EADDRINUSE when the port is taken.
 */
export async function serve({ root, port = 4173, host }) {
  const folder = resolve(root);
  const handler = (request, response) => handle(folder, request, response);
  const first = await listen(handler, port, host ?? '127.0.0.1');
  const servers = [first];
  const actual = first.address().port;
  if (host === undefined) {
    try {
      servers.push(await listen(handler, actual, '::1'));
    } catch (error) {
      if (error.code === 'EADDRINUSE') {
        first.close();
        throw error;
      }
      // A machine without IPv6 is served on IPv4 alone.
    }
  }
  const close = () =>
    Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      }),
    ).then(() => undefined);
  return { port: actual, url: `http://${host ?? 'localhost'}:${actual}/`, close };
}

/** Serves, or ends the process with one clear sentence. */
export async function serveOrExit(root) {
  const text = process.env.PORT ?? '4173';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT: got "${text}", expected a number from 0 to 65535`);
    process.exit(1);
  }
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`${root} is not there yet: run npm run build first`);
    process.exit(1);
  }
  try {
    const server = await serve({ root, port, host: process.env.HOST });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
    return server;
  } catch (error) {
    const taken = error.code === 'EADDRINUSE';
    console.error(
      taken
        ? `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}`
        : `Port ${port}: ${error.message}`,
    );
    process.exit(1);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const server = await serveOrExit(process.argv[2] ?? 'dist');
  console.log(`Serving ${process.argv[2] ?? 'dist'} on ${server.url}`);
}
