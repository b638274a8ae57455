/** What can be read: tables and collections in pieces, Parquet, and the folder of a data package. */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { asyncBufferFromFile } from 'hyparquet';

/** Bytes read at once: few enough that their reports are young garbage. */
const PIECE = 1 << 17;
const TEXT = /\.(csv|tsv|txt|json|geojson)(\.gz)?$/i;

/** `package`, `parquet` or `text`. @throws Error in words. */
export function kindOfInput(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Error(`${path}: got no such file, expected a file or a data package to convert`);
  if (stat.isDirectory()) return 'package';
  if (/\.parquet$/i.test(path)) return 'parquet';
  if (TEXT.test(path)) return 'text';
  throw new Error(
    `${path}: got a file of that name, expected .csv, .tsv, .json, .geojson (also .gz) or .parquet`,
  );
}

/** Reads a text file in pieces, from the beginning at every call. */
function piecesOf(path) {
  return async function* pieces() {
    const file = createReadStream(path, { highWaterMark: PIECE });
    if (!/\.gz$/i.test(path)) {
      yield* file;
      return;
    }
    try {
      yield* file.pipe(createGunzip());
    } catch (error) {
      if (!/^Z_/.test(error?.code)) throw error;
      throw new Error(
        `${basename(path)}: got gzip that cannot be unpacked (${error.message}), expected whole gzip`,
      );
    }
  };
}

/** Gives every report to `sink.add`. @returns the account of the import. */
export async function readReports(path, kind, formats, options, sink, progress) {
  const file = basename(path);
  if (kind === 'parquet') {
    let read = 0;
    return formats.importParquet(file, await asyncBufferFromFile(path), options, (report) => {
      read += 1;
      progress.say(`read ${read} reports`);
      return sink.add(report);
    });
  }
  const { size } = statSync(path);
  const packed = /\.gz$/i.test(path);
  const onBytes = (bytes, pass) => {
    const part = packed ? `${Math.round(bytes / 1e6)} MB` : `${Math.floor((bytes / size) * 100)} %`;
    progress.say(`reading ${file}, pass ${pass}: ${part}`);
  };
  return formats.importPieces(file, piecesOf(path), { ...options, onBytes }, sink);
}
