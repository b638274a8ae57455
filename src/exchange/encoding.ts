/** Which encoding a text file has. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** UTF-16, by its mark or by the empty half of a first character that is a Latin letter, digit or sign. */
export function utf16Of(start: ArrayLike<number>): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = [start[0], start[1]];
  if (first === undefined || second === undefined) return null;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : null;
}

/** Decides from the bytes: UTF-8 where they are UTF-8 throughout, else the bytes of a Western spreadsheet. */
export class EncodingSurvey {
  private utf8: TextDecoder | null = new TextDecoder('utf-8', { fatal: true });
  private start: number[] = [];

  push(bytes: Uint8Array): void {
    if (this.start.length < 2) this.start.push(...bytes.subarray(0, 2 - this.start.length));
    this.attempt(() => this.utf8?.decode(bytes, { stream: true }));
  }

  private attempt(decode: () => unknown): void {
    try {
      decode();
    } catch {
      this.utf8 = null;
    }
  }

  decide(): Encoding {
    const wide = utf16Of(this.start);
    if (wide !== null) return wide;
    this.attempt(() => this.utf8?.decode());
    return this.utf8 === null ? 'windows-1252' : 'utf-8';
  }
}
