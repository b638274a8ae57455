/** Parquet by range requests from any static host. */
import type { AsyncBuffer } from 'hyparquet';
import { asyncBufferFromUrl, cachedAsyncBuffer } from 'hyparquet';
import type { ParquetReports, RowGroupSpan } from '../exchange/parquet.ts';
import { openParquet } from '../exchange/parquet.ts';
import type { EpochMinute } from '../model/time.ts';

/** Half-open on the left like every window: `from < start <= to`. */
export interface Window {
  readonly from: EpochMinute | null;
  readonly to: EpochMinute;
}

const SMALL = 1 << 19;

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Told how many bytes have arrived in all, after each answer. */
  readonly onBytes?: (bytes: number) => void;
}

/** The file as bytes that are fetched when asked for. A host without ranges sends it whole, once. */
export async function remoteBuffer(url: URL, { signal, onBytes }: FetchOptions = {}): Promise<AsyncBuffer> {
  const buffer = await asyncBufferFromUrl({ url: url.href, requestInit: signal ? { signal } : {} });
  let bytes = 0;
  const told: AsyncBuffer = {
    byteLength: buffer.byteLength,
    async slice(start, end) {
      signal?.throwIfAborted();
      const answer = await buffer.slice(start, end);
      bytes += answer.byteLength;
      onBytes?.(bytes);
      return answer;
    },
  };
  // A small file comes whole, in one request. Of a large one the ranges are not kept: they are read once.
  return buffer.byteLength < SMALL ? cachedAsyncBuffer(told, { minSize: SMALL }) : told;
}

/**
 * Opens a file of reports.
 * @throws Error in words when it is none; the `AbortError` of `signal`.
 */
export async function fetchParquet(url: URL, options: FetchOptions = {}): Promise<ParquetReports> {
  const reports = await openParquet(await remoteBuffer(url, options));
  if (reports === null)
    throw new Error(`${url.href}: got other columns, expected those that npm run convert writes`);
  return reports;
}

/** Whether a group may hold a report of the window; without statistics it may. */
export function mayHold({ starts }: RowGroupSpan, { from, to }: Window): boolean {
  return starts === null || ((from === null || starts.max > from) && starts.min <= to);
}

/** The groups that the window needs, then the others, each in the file's order. */
export function visibleFirst(
  groups: readonly RowGroupSpan[],
  window: Window | null,
): { readonly visible: readonly RowGroupSpan[]; readonly others: readonly RowGroupSpan[] } {
  if (window === null) return { visible: groups, others: [] };
  return {
    visible: groups.filter((group) => mayHold(group, window)),
    others: groups.filter((group) => !mayHold(group, window)),
  };
}
