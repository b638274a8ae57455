import { describe, expect, it } from 'vitest';
import { failureWords } from '../../../src/i18n/import-words.ts';
import { importColumns } from '../../../src/load/columns.ts';
import { failureOf } from '../../../src/model/import.ts';
import { textOf } from '../../../src/query/columns/text.ts';
import { told, ucdpBytes } from '../../support/import.ts';

const HEADER = 'id,date,lat,lon,place\n';

/** The bytes in small pieces, which cut rows and characters in two, and how often they were read. */
function pieces(bytes: Uint8Array, size = 7) {
  const read = { times: 0 };
  return {
    read,
    pieces: async function* () {
      read.times += 1;
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
  };
}
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an imported file as columns', () => {
  it('is read in one pass, in pieces of any size, and sorted', async () => {
    const text = `${HEADER}b,2020-10-12,40,46,"Şuşa,\nŞəki"\na,2020-10-11,41,47,Ստեփանակերտ\n`;
    const bytes: number[] = [];
    const { pieces: given, read } = pieces(encoded(text), 64);
    const { columns, account } = await importColumns('x.csv', given, {
      onBytes: (count) => bytes.push(count),
    });
    expect([columns.count, account.read, account.problems]).toEqual([2, 2, []]);
    expect([0, 1].map((at) => textOf(columns, at).id)).toEqual(['a', 'b']);
    expect(columns.places).toEqual(['Şuşa,\nŞəki', 'Ստեփանակերտ']);
    expect(bytes.at(-1)).toBe(encoded(text).length);
    // Once to see whether it is JSON, once to read it.
    expect(read.times).toBe(2);
  });

  it('is read again where its dates need the whole file, and nothing is counted twice', async () => {
    const text = `${HEADER}a,03/04/2020,40,46,\nb,3/22/2020,40,46,\n`;
    const { pieces: given } = pieces(encoded(text), 50);
    const { columns, account } = await importColumns('x.csv', given);
    expect([columns.count, account.rows, account.problems]).toEqual([2, 2, []]);
    expect(told(account).notices[0]?.text).toContain('03/04/2020 is read month first, by its own evidence');
    expect(columns.start[1]).toBe(18 * 1440);
  });

  it('is read again where it is not UTF-8', async () => {
    const bytes = Uint8Array.from(`${HEADER}a,2020-10-11,40,46,Orbières\n`, (character) =>
      character.charCodeAt(0),
    );
    const { columns, account } = await importColumns('x.csv', pieces(bytes, 40).pieces);
    expect(columns.places).toEqual(['Orbières']);
    expect(told(account).notices[0]?.text).toBe('the file is not in UTF-8: it is read as windows-1252');
  });

  it('is read in windows-1251 where its letters stand in Cyrillic words', async () => {
    const text = `${HEADER}a,2020-10-11,40,46,Степанакерт\nb,2020-10-12,40,46,Шуша\n`;
    // In windows-1251 the letters of Russian lie in the order that they have in Unicode.
    const bytes = Uint8Array.from(text, (character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
    const { columns, account } = await importColumns('x.csv', pieces(bytes, 40).pieces);
    expect(columns.places).toEqual(['Степанакерт', 'Шуша']);
    expect(told(account).notices[0]?.text).toBe('the file is not in UTF-8: it is read as windows-1251');
  });

  it('has the columns of a collection as well', async () => {
    const bytes = ucdpBytes('ucdp-ged-23.1-central-african-republic.geojson.gz');
    const { columns, account } = await importColumns('car.geojson', pieces(bytes, 1 << 16).pieces);
    expect([columns.count, account.unread]).toEqual([1848, 0]);
    expect([...columns.start]).toEqual([...columns.start].sort((a, b) => a - b));
  });

  it('stops when it is not wanted any more, and fails in words', async () => {
    const stop = new AbortController();
    const { pieces: given } = pieces(encoded(`${HEADER}a,2020-10-11,40,46,\n`), 25);
    const onBytes = (): void => stop.abort(new Error('enough'));
    await expect(importColumns('x.csv', given, { signal: stop.signal, onBytes })).rejects.toThrow('enough');
    const failed: unknown = await importColumns('x.csv', pieces(encoded('a,b\n1,2\n'), 64).pieces).catch(
      (error: unknown) => error,
    );
    expect(failureWords(failureOf(failed), 'en')).toContain(
      'x.csv: header: got a, b, expected also a latitude',
    );
  });
});
