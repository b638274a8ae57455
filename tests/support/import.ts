/** Importing text and fixtures in tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ImportOptions, importFile } from '../../src/exchange/import.ts';
import type { ImportedReport } from '../../src/exchange/report.ts';
import { failureWords, formatWords, noticeWords, wordedProblem } from '../../src/i18n/import-words.ts';
import { failureOf, type ImportAccount, type RowPlace } from '../../src/model/import.ts';
import type { Problem } from '../../src/model/problem.ts';
import { civil, formatLocal } from '../../src/model/time.ts';
import { ROOT } from './modules.ts';

/** The bytes of a file of `tests/fixtures/ucdp`, unpacked. */
export function ucdpBytes(name: string): Uint8Array {
  const bytes = readFileSync(join(ROOT, 'tests', 'fixtures', 'ucdp', name));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** An account in English. */
interface Told {
  readonly format: string;
  readonly rows: number;
  readonly read: number;
  readonly unread: number;
  readonly problems: readonly Problem[];
  /** What is said of rows and of the file, but for what follows. */
  readonly notices: readonly { readonly text: string; readonly rows: number; readonly first: string }[];
  /** Whose records they are, as the notice says. */
  readonly credit: 'credit-ucdp' | 'credit-acled' | null;
  /** Columns that were left out. */
  readonly left: readonly string[];
}

const whereIn = (place: RowPlace | null): string =>
  wordedProblem({ file: '', place, column: null, got: { code: 'nothing' }, expected: { code: 'id' } }, 'en')
    .path;

/** What an import tells in English. */
export function told({ format, problems, notices: all, ...counts }: ImportAccount): Told {
  const codes = all.map(({ remark }) => remark.code);
  const notices = all.filter(
    ({ remark: { code } }) => !code.startsWith('credit-') && code !== 'columns-left',
  );
  return {
    ...counts,
    credit: (['credit-ucdp', 'credit-acled'] as const).find((code) => codes.includes(code)) ?? null,
    left: all.flatMap(({ remark }) => (remark.code === 'columns-left' ? remark.list.split(', ') : [])),
    format: formatWords(format, 'en'),
    problems: problems.map((problem) => wordedProblem(problem, 'en')),
    notices: notices.map(({ remark, rows, first }) => ({
      text: noticeWords({ remark, rows: 0, first: null }, 'en'),
      rows,
      first: whereIn(first),
    })),
  };
}

/** Imports a file that is in memory. @throws Error in the words of the command line. */
export async function importBytes(
  file: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<Told & { readonly reports: readonly ImportedReport[] }> {
  const { reports, ...account } = await importFile(file, bytes, options).catch((error: unknown) => {
    throw new Error(failureWords(failureOf(error), 'en'));
  });
  return { ...told(account), reports };
}

export const importText = (file: string, text: string, options: ImportOptions = {}) =>
  importBytes(file, new TextEncoder().encode(text), options);

/** `2020-10-11` of a minute in UTC, and `T02:00` where it is not midnight. */
export function when(minute: number): string {
  const { hour, minute: rest } = civil(minute, 0);
  return formatLocal(minute, 0).slice(0, hour + rest === 0 ? 10 : 16);
}
