/**
 * The one buffer: the magic number, the length of a JSON header, the header, then the columns, each aligned to
 * eight bytes.
 */
import type { Columns, ReportColumns } from './types.ts';

const MAGIC = 0x31_43_52_43;
const FIXED = 8;

type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array;
type Kinded = 'i32' | 'u32' | 'u16' | 'u8';
const BYTES: Readonly<Record<Kinded, number>> = { i32: 4, u32: 4, u16: 2, u8: 1 };

/** The per-report columns, widest first. */
export const COLUMN_TYPES = {
  start: 'i32',
  length: 'u32',
  lon: 'i32',
  lat: 'i32',
  place: 'u32',
  killedMin: 'i32',
  killedMax: 'i32',
  reportedBy: 'u16',
  accused: 'u16',
  flags: 'u16',
  kind: 'u8',
  answers: 'u8',
  side: 'u8',
} as const satisfies Readonly<Record<keyof Columns, Kinded>>;

interface Header {
  readonly count: number;
  readonly epoch: number;
  readonly extras: number;
  readonly textBytes: number;
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly sides: readonly string[];
  readonly partySets: readonly number[];
}

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;

function view(buffer: ArrayBuffer, type: Kinded, at: number, length: number): Numbers {
  if (type === 'i32') return new Int32Array(buffer, at, length);
  if (type === 'u32') return new Uint32Array(buffer, at, length);
  return type === 'u16' ? new Uint16Array(buffer, at, length) : new Uint8Array(buffer, at, length);
}

function parts(header: Header): readonly (readonly [string, Kinded, number])[] {
  const { count, extras, textBytes } = header;
  return [
    ...Object.entries(COLUMN_TYPES).map(([name, type]) => [name, type, count] as const),
    ['extraRow', 'u32', extras],
    ['extraPlace', 'u32', extras],
    ['textStart', 'u32', count + 1],
    ['text', 'u8', textBytes],
  ];
}

function laidOut(buffer: ArrayBuffer, header: Header, from: number): ReportColumns {
  let at = from;
  const views = parts(header).map(([name, type, length]) => {
    const column = view(buffer, type, at, length);
    at += aligned(length * BYTES[type]);
    return [name, column] as const;
  });
  const { count, epoch, places, parties, sides, partySets } = header;
  return {
    count,
    epoch,
    places,
    parties,
    sides,
    partySets,
    buffer,
    ...Object.fromEntries(views),
  } as ReportColumns;
}

/** Columns of zeros, to be filled in: every array is a view of one new buffer. */
export function allocate(header: Header): ReportColumns {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const from = aligned(FIXED + json.length);
  const size = parts(header).reduce((sum, [, type, length]) => sum + aligned(length * BYTES[type]), from);
  const buffer = new ArrayBuffer(size);
  new Uint32Array(buffer, 0, 2).set([MAGIC, json.length]);
  new Uint8Array(buffer, FIXED).set(json);
  return laidOut(buffer, header, from);
}

/**
 * The columns of a buffer that `ReportColumns.buffer` gave, without a copy.
 * @throws RangeError when the buffer holds no such columns.
 */
export function openColumns(buffer: ArrayBuffer): ReportColumns {
  const [magic, length] = buffer.byteLength < FIXED ? [] : new Uint32Array(buffer, 0, 2);
  if (magic !== MAGIC || length === undefined)
    throw new RangeError('report columns: got another buffer, expected one that the column writer made');
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, FIXED, length))) as Header;
  return laidOut(buffer, header, aligned(FIXED + length));
}
