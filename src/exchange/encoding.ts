/** Which encoding a text file has. */

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

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
    const [first, second] = this.start;
    if (first === 0xff && second === 0xfe) return 'utf-16le';
    this.attempt(() => this.utf8?.decode());
    return this.utf8 === null ? 'windows-1252' : 'utf-8';
  }
}
