/** Texts of reports as UTF-8 in one array, read one report at a time. */
import type { ReportColumns } from './types.ts';

const SEPARATOR = '\u001f';
/** Between the parts of a list. */
const PART = '\u001e';
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What files of events say beyond a report's columns. */
export interface FileWords {
  /** The weapon or the kind of event in the file's own words. */
  readonly weapon: string | null;
  /** Those who took part, as the file names them: no accusation. */
  readonly actors: readonly string[];
  /** What the file cites. */
  readonly sources: readonly string[];
}

export interface ReportText {
  readonly id: string;
  /** `null` where the texts were not loaded, or there is none. */
  readonly title: string | null;
  readonly summary: string | null;
}

/** Texts of so many letters are written and read letter by letter: for short ones a coder takes longer to be called. */
const SHORT = 64;
const [SPACE, UNIT, ASCII] = [0x20, 0x1f, 0x80];

/** The id alone, without reading what follows it. */
export function idOf({ text, textStart }: ReportColumns, position: number): string {
  const from = textStart[position] ?? 0;
  const to = textStart[position + 1] ?? from;
  let id = '';
  let at = from;
  for (; at < to; at += 1) {
    const code = text[at] ?? 0;
    if (code === UNIT) return id;
    if (code >= ASCII || at - from === SHORT) break;
    id += String.fromCharCode(code);
  }
  if (at === to) return id;
  while (at < to && text[at] !== UNIT) at += 1;
  return decoder.decode(text.subarray(from, at));
}

function partsAt({ text, textStart }: ReportColumns, position: number): readonly string[] {
  const from = textStart[position] ?? 0;
  return decoder.decode(text.subarray(from, textStart[position + 1] ?? from)).split(SEPARATOR);
}

export function textOf(columns: ReportColumns, position: number): ReportText {
  const [id = '', title = '', summary = ''] = partsAt(columns, position);
  return { id, title: title || null, summary: summary || null };
}

/** Empty where the columns were not made from such a file. */
export function fileWordsOf(columns: ReportColumns, position: number): FileWords {
  const [, , , weapon = '', actors = '', sources = ''] = partsAt(columns, position);
  const list = (text: string): readonly string[] => (text === '' ? [] : text.split(PART));
  return { weapon: weapon || null, actors: list(actors), sources: list(sources) };
}

/** UTF-8 that grows by doubling. */
export class TextStore {
  bytes = new Uint8Array(1024);
  size = 0;
  /** Parts that a report has gone through since the last one that was not empty. */
  private passed = 0;

  /** Adds the words of one report; a separator inside a text becomes a space. */
  append({ id, title, summary, weapon, actors, sources }: ReportText & Partial<FileWords>): void {
    this.passed = 0;
    this.part(id);
    this.part(title ?? '');
    this.part(summary ?? '');
    this.part(weapon ?? '');
    this.list(actors);
    this.list(sources);
  }

  /** One of the parts; separators come before the next that is not empty, so that none stand at the end. */
  private part(text: string): void {
    if (text !== '') {
      this.separate(text.length);
      this.write(text);
    }
    this.passed += 1;
  }

  private list(parts: readonly string[] | undefined): void {
    if (parts && parts.length > 1)
      this.part(parts.map((part) => part.replaceAll(PART, ' ').replaceAll(SEPARATOR, ' ')).join(PART));
    else this.part((parts?.[0] ?? '').replaceAll(PART, ' '));
  }

  /** Makes room for a text, and writes the separators before it. */
  private separate(length: number): void {
    // At most three bytes for each UTF-16 unit.
    const needed = this.size + this.passed + length * 3;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, this.size));
      this.bytes = grown;
    }
    for (; this.passed > 0; this.passed -= 1) {
      this.bytes[this.size] = UNIT;
      this.size += 1;
    }
  }

  private write(text: string): void {
    const { bytes, size } = this;
    const length = text.length > SHORT ? 0 : text.length;
    let at = 0;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= ASCII) break;
      bytes[size + at] = code === UNIT ? SPACE : code;
    }
    this.size += at;
    if (at === text.length) return;
    const rest = text.slice(at).replaceAll(SEPARATOR, ' ');
    this.size += encoder.encodeInto(rest, bytes.subarray(this.size)).written;
  }
}
