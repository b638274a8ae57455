/** Writes a PNG whose pixels are numbers of at most 256 colours. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/**
 * @param rows bytes of the picture row by row, before each row a byte for its filter, which is 0.
 * @param colours red, green and blue of each number, from 0 to 255.
 * @param alphas how opaque each is; `null`: all are opaque.
 * @param deflate options of zlib.
 */
export function palettePng({ width, height, rows, colours, alphas = null, deflate }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, colours by number.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    ...(alphas === null ? [] : [chunk('tRNS', Buffer.from(alphas))]),
    chunk('IDAT', deflateSync(rows, deflate)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
