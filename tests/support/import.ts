/** Importing text and fixtures in tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ImportOptions, importFile } from '../../src/exchange/import.ts';
import type { Imported } from '../../src/exchange/report.ts';
import { civil, formatLocal } from '../../src/model/time.ts';
import { ROOT } from './modules.ts';

/** The bytes of a file of `tests/fixtures/ucdp`, unpacked. */
export function ucdpBytes(name: string): Uint8Array {
  const bytes = readFileSync(join(ROOT, 'tests', 'fixtures', 'ucdp', name));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

export const importText = (file: string, text: string, options: ImportOptions = {}): Promise<Imported> =>
  importFile(file, new TextEncoder().encode(text), options);

/** `2020-10-11` of a minute in UTC, and `T02:00` where it is not midnight. */
export function when(minute: number): string {
  const { hour, minute: rest } = civil(minute, 0);
  return formatLocal(minute, 0).slice(0, hour + rest === 0 ? 10 : 16);
}
