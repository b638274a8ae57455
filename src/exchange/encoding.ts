/** Which encoding a text file has. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1251';

/** UTF-16, by its mark or by the empty half of a first character that is a Latin letter, digit or sign. */
export function utf16Of(start: ArrayLike<number>): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = [start[0], start[1]];
  if (first === undefined || second === undefined) return null;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : null;
}

const beginsWith = (start: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => start[at] === byte);

/** What a file is that is no text of reports, by the bytes that it begins with; `null` for one that may be. */
export function notText(start: Uint8Array): 'zip' | 'markup' | 'binary' | null {
  // Workbooks and KMZ are such archives too.
  if (beginsWith(start, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  const wide = utf16Of(start);
  if (wide === null && start.includes(0)) return 'binary';
  // PDF, gzip within gzip, the workbooks of old spreadsheets.
  if (beginsWith(start, 0x25, 0x50, 0x44, 0x46) || beginsWith(start, 0x1f, 0x8b)) return 'binary';
  const text = new TextDecoder(wide ?? 'utf-8').decode(start).trimStart();
  return /^<[?!a-z]/i.test(text) ? 'markup' : null;
}

/** So many letters beyond ASCII tell one alphabet from another. */
const ENOUGH = 4096;
/** Letters of Cyrillic stand in words; the few beyond ASCII of Western languages stand between others. */
const IN_WORDS = 0.5;

/**
 * Decides from the bytes: UTF-8 where they are UTF-8 throughout, else those of a spreadsheet, in Cyrillic where most
 * letters beyond ASCII follow each other, Western where they do not.
 */
export class EncodingSurvey {
  private utf8: TextDecoder | null = new TextDecoder('utf-8', { fatal: true });
  private start: number[] = [];
  private letters = 0;
  private following = 0;
  private afterLetter = false;

  push(bytes: Uint8Array): void {
    if (this.start.length < 2) this.start.push(...bytes.subarray(0, 2 - this.start.length));
    this.attempt(() => this.utf8?.decode(bytes, { stream: true }));
    // Whose letters they are is asked of no file in UTF-8, as nearly all are.
    if (this.utf8 === null) this.count(bytes);
  }

  private count(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.letters === ENOUGH) return;
      const letter = byte >= 0xc0;
      if (letter) this.letters += 1;
      if (letter && this.afterLetter) this.following += 1;
      this.afterLetter = letter;
    }
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
    if (this.utf8 !== null) return 'utf-8';
    return this.following > this.letters * IN_WORDS ? 'windows-1251' : 'windows-1252';
  }
}
