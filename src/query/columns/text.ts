/** Texts of reports as UTF-8 in one array, read one report at a time. */
import type { ReportColumns } from './types.ts';

const SEPARATOR = '\u001f';
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export interface ReportText {
  readonly id: string;
  /** `null` where the texts were not loaded, or there is none. */
  readonly title: string | null;
  readonly summary: string | null;
}

/** What `text` holds for one report; the separator inside a text becomes a space. */
export function joinText({ id, title, summary }: ReportText): string {
  if (title === null && summary === null) return id;
  return [id, title ?? '', summary ?? ''].map((part) => part.replaceAll(SEPARATOR, ' ')).join(SEPARATOR);
}

export function textOf(columns: ReportColumns, position: number): ReportText {
  const from = columns.textStart[position] ?? 0;
  const to = columns.textStart[position + 1] ?? from;
  const [id = '', title = '', summary = ''] = decoder
    .decode(columns.text.subarray(from, to))
    .split(SEPARATOR);
  return { id, title: title || null, summary: summary || null };
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
