import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadPackage } from '../../../src/load/package.ts';
import { tinyFiles } from '../../support/tiny.ts';

const BASE = new URL('https://example.org/sub/data/');
type Answer = (name: string, signal: AbortSignal | undefined) => Promise<Response> | Response;

/** Answers every request with the tiny package, or as `special` says. */
function serve(special: Answer | null = null): readonly string[] {
  const asked: string[] = [];
  const files: Readonly<Record<string, unknown>> = tinyFiles();
  vi.stubGlobal('fetch', (url: URL, init: RequestInit) => {
    asked.push(url.href);
    const name = url.pathname.split('/').at(-1) ?? '';
    const answer = special?.(name, init.signal ?? undefined);
    return Promise.resolve(answer ?? new Response(JSON.stringify(files[name])));
  });
  return asked;
}
afterEach(() => vi.unstubAllGlobals());

const only =
  (name: string, response: () => Response | Promise<Response>): Answer =>
  (asked) =>
    asked === name
      ? response()
      : new Response(JSON.stringify((tinyFiles() as Record<string, unknown>)[asked]));

describe('loadPackage', () => {
  it('fetches every needed file and the story below the address, once, and decodes them', async () => {
    const asked = serve();
    const loaded = await loadPackage(BASE);
    expect(loaded.ok && loaded.conflict.id).toBe('tiny');
    expect([...asked].sort()).toEqual(
      [
        'allegations.json',
        'control.json',
        'dataset.json',
        'front-line.geojson',
        'places.geojson',
        'sources.json',
        'story.json',
        'strikes.geojson',
        'truces.json',
      ].map((name) => `https://example.org/sub/data/${name}`),
    );
  });
  it('tells its progress, to the last file', async () => {
    serve();
    const seen: string[] = [];
    await loadPackage(BASE, { onProgress: (loaded, total) => seen.push(`${loaded}/${total}`) });
    expect(seen).toEqual(['1/9', '2/9', '3/9', '4/9', '5/9', '6/9', '7/9', '8/9', '9/9']);
  });
  it.each([
    [
      'a missing file',
      () => new Response('', { status: 404 }),
      'HTTP 404 from https://example.org/sub/data/truces.json',
      'the file',
    ],
    [
      'a page instead of JSON',
      () => new Response('<!doctype html>'),
      'text that is not JSON from https://example.org/sub/data/truces.json',
      'JSON',
    ],
    [
      'no network',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'no answer from https://example.org/sub/data/truces.json',
      'the file',
    ],
  ])('reports %s', async (_, response, got, expected) => {
    serve(only('truces.json', response));
    expect(await loadPackage(BASE)).toEqual({
      ok: false,
      problems: [{ file: 'truces.json', path: '', got, expected }],
    });
  });
  it.each([
    ['not there', () => new Response('', { status: 404 })],
    [
      'answered with a page of the host',
      () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
    ],
  ])('does without a story that is %s', async (_, response) => {
    serve(only('story.json', response));
    const loaded = await loadPackage(BASE);
    expect(loaded.ok && loaded.conflict.story).toEqual([]);
  });
  it('reports a story that is not JSON', async () => {
    serve(only('story.json', () => new Response('{"chapters"')));
    expect(await loadPackage(BASE)).toMatchObject({ ok: false, problems: [{ file: 'story.json' }] });
  });
  it('reports what the decoder finds', async () => {
    serve(only('truces.json', () => new Response('{"truces": 3}')));
    const loaded = await loadPackage(BASE);
    expect(loaded.ok ? [] : loaded.problems).toContainEqual({
      file: 'truces.json',
      path: 'truces',
      got: '3',
      expected: 'a list',
    });
  });
  it('throws the abort of its signal and nothing else', async () => {
    serve(
      (_, signal) =>
        new Promise((__, fail) => signal?.addEventListener('abort', () => fail(signal.reason as Error))),
    );
    const controller = new AbortController();
    const loading = loadPackage(BASE, { signal: controller.signal });
    controller.abort();
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
