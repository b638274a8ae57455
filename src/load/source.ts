/** A file that the reader has, or one at an address, as what imports read from. */
import type { AsyncBuffer } from 'hyparquet';
import type { Pieces } from '../exchange/import.ts';
import { unreadable } from '../model/import.ts';

export interface Source {
  /** Bytes; `null` where the host does not say. */
  readonly size: number | null;
  /** From the beginning at every call. */
  readonly pieces: Pieces;
  /** By its first four bytes. */
  isParquet(): Promise<boolean>;
  buffer(): Promise<AsyncBuffer>;
}

const PARQUET = [0x50, 0x41, 0x52, 0x31];
const GZIP = [0x1f, 0x8b];

async function beginsWith(pieces: Pieces, magic: readonly number[]): Promise<boolean> {
  for await (const piece of pieces()) return magic.every((byte, index) => piece[index] === byte);
  return false;
}

const joined = async (pieces: Pieces): Promise<ArrayBuffer> => {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces()) parts.push(piece);
  return new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer();
};

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

function ofBlob(blob: Blob): Source {
  const pieces: Pieces = () => chunksOf(blob.stream());
  return {
    size: blob.size,
    pieces,
    isParquet: () => beginsWith(pieces, PARQUET),
    buffer: async () => ({
      byteLength: blob.size,
      slice: (start, end) => blob.slice(start, end ?? blob.size).arrayBuffer(),
    }),
  };
}

/** What has come of an answer is kept, because imports look at a file's beginning before they read it. */
function ofStream(stream: ReadableStream<Uint8Array>, size: number | null): Source {
  const reader = stream.getReader();
  const kept: Uint8Array[] = [];
  let next: Promise<boolean> | null = null;
  const read = async (): Promise<boolean> => {
    const { done, value } = await reader.read();
    next = null;
    if (!done) kept.push(value);
    return !done;
  };
  const pieces: Pieces = async function* () {
    for (let at = 0; ; at += 1) {
      if (at >= kept.length) {
        next ??= read();
        if (!(await next)) return;
      }
      const piece = kept[at];
      if (piece) yield piece;
    }
  };
  return {
    size,
    pieces,
    isParquet: () => beginsWith(pieces, PARQUET),
    buffer: () => joined(pieces),
  };
}

/** The pieces as a stream, taken when they are asked for. */
function streamOf(pieces: Pieces): ReadableStream<Uint8Array<ArrayBuffer>> {
  const all = pieces()[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await all.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    cancel: async () => void (await all.return?.()),
  });
}

/** What is in a file packed with gzip; any other file as it is. */
async function unpacked(file: string, source: Source): Promise<Source> {
  if (!(await beginsWith(source.pieces, GZIP))) return source;
  const pieces: Pieces = async function* () {
    // Why the packed bytes ceased to come, if they did: a reading that was stopped, or a lost connection.
    let lost: unknown = null;
    const packed: Pieces = async function* () {
      try {
        yield* source.pieces();
      } catch (error) {
        lost = error;
        throw error;
      }
    };
    try {
      yield* chunksOf(streamOf(packed).pipeThrough(new DecompressionStream('gzip')));
    } catch {
      throw lost ?? unreadable(file, { code: 'broken-gzip' }, { code: 'whole-gzip' });
    }
  };
  return {
    size: null,
    pieces,
    isParquet: () => beginsWith(pieces, PARQUET),
    buffer: () => joined(pieces),
  };
}

/**
 * @param from the file, or its address.
 * @throws ImportError when nothing answers there; the `AbortError` of `signal`.
 */
export async function sourceOf(from: Blob | string, signal: AbortSignal | null): Promise<Source> {
  if (typeof from !== 'string') return unpacked(from instanceof File ? from.name : '', ofBlob(from));
  const response = await fetch(from, { signal }).catch(() => {
    signal?.throwIfAborted();
    throw unreadable(from, { code: 'no-answer' }, { code: 'file' });
  });
  if (!response.ok || !response.body)
    throw unreadable(from, { code: 'http', status: response.status }, { code: 'file' });
  const length = response.headers.get('Content-Encoding') ? null : response.headers.get('Content-Length');
  return unpacked(from, ofStream(response.body, length === null ? null : Number(length)));
}
