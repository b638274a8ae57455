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

const joined = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(PART, ' ')).join(PART);

/** What `text` holds for one report; a separator inside a text becomes a space. */
export function joinText({ id, title, summary, ...words }: ReportText & Partial<FileWords>): string {
  const { weapon = null, actors = [], sources = [] } = words;
  const parts = [id, title ?? '', summary ?? '', weapon ?? '', joined(actors), joined(sources)];
  while (parts.at(-1) === '') parts.pop();
  return parts.map((part) => part.replaceAll(SEPARATOR, ' ')).join(SEPARATOR);
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

  append(text: string): void {
    // At most three bytes for each UTF-16 unit.
    const needed = this.size + text.length * 3;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, this.size));
      this.bytes = grown;
    }
    this.size += encoder.encodeInto(text, this.bytes.subarray(this.size)).written;
  }
}
