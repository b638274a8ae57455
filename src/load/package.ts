/** Fetching a data package. */
import type { Decoded } from '../model/decode.ts';
import { decodeSteps } from '../model/decode.ts';
import type { Problem } from '../model/problem.ts';
import type { FileName, OptionalFileName } from '../model/schema.ts';
import { FILES } from '../model/schema.ts';
import { breather, inSlices } from '../model/slices.ts';

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Told once for each file that has arrived. */
  readonly onProgress?: (loaded: number, total: number) => void;
}

/** Optional files that the map shows; the others are for readers of the package. */
const OPTIONAL: readonly OptionalFileName[] = ['story.json'];
type WantedFile = FileName | OptionalFileName;

const isOptional = (file: WantedFile): boolean => !(file in FILES);

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

type Fetched = { readonly json: unknown } | { readonly problem: Problem; readonly missing: boolean };

/** One file's parsed JSON, `undefined` for an optional one that is not there, or what went wrong in words. */
async function fetchFile(file: WantedFile, base: URL, signal: AbortSignal | undefined): Promise<Fetched> {
  const url = new URL(file, base);
  const problem = (got: string, expected: string, missing = false): Fetched => ({
    problem: { file, path: '', got, expected },
    missing,
  });
  try {
    const response = await fetch(url, signal ? { signal } : {});
    // Some hosts answer a missing file with a page of their own.
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
    const missing = response.status === 404 || isPage;
    if (isOptional(file) && missing) return { json: undefined };
    if (!response.ok) return problem(`HTTP ${response.status} from ${url.href}`, 'the file', missing);
    const text = await response.text();
    await breather();
    try {
      return { json: JSON.parse(text) as unknown };
    } catch {
      return problem(`text that is not JSON from ${url.href}`, 'JSON', missing);
    }
  } catch (error) {
    if (isAbort(error)) throw error;
    return problem(`no answer from ${url.href}`, 'the file');
  }
}

/** Such a package may have no other file of reports. */
const hasColumns = (dataset: unknown): boolean =>
  typeof dataset === 'object' && dataset !== null && 'columns' in dataset;

/**
 * Fetches and decodes the package in the folder `base` (with its final slash).
 * @throws only the `AbortError` of `signal`; every other failure is a `Problem`.
 */
export async function loadPackage(base: URL, { signal, onProgress }: LoadOptions = {}): Promise<Decoded> {
  const names: readonly WantedFile[] = [...(Object.keys(FILES) as FileName[]), ...OPTIONAL];
  let loaded = 0;
  const fetched = await Promise.all(
    names.map(async (file) => {
      const result = await fetchFile(file, base, signal);
      loaded += 1;
      onProgress?.(loaded, names.length);
      return [file, result] as const;
    }),
  );
  const dataset = fetched.find(([file]) => file === 'dataset.json')?.[1];
  const columns = dataset !== undefined && 'json' in dataset && hasColumns(dataset.json);
  const problems = fetched.flatMap(([file, result]) =>
    'json' in result || (columns && result.missing && file === 'strikes.geojson') ? [] : [result.problem],
  );
  if (problems.length > 0) return { ok: false, problems };
  const files = Object.fromEntries(
    fetched.map(([file, result]) => [file, 'json' in result ? result.json : undefined]),
  );
  const decoded = await inSlices(decodeSteps(files));
  signal?.throwIfAborted();
  return decoded;
}
