/** Starts a job where it disturbs nobody and gives its reports as they come. */
import type { Strike } from '../model/conflict.ts';
import { errorOf } from '../model/import.ts';
import { nextTask } from '../model/slices.ts';
import { rowOfStrike } from '../query/columns/from-conflict.ts';
import { openColumns } from '../query/columns/layout.ts';
import { ReportIndex } from '../query/columns/report-index.ts';
import { fileWordsOf, textOf } from '../query/columns/text.ts';
import { Reports } from '../query/reports.ts';
import type { BuiltReports, ImportJob, Job, MoreOf, PackageJob, Progress } from './job.ts';
import type { Listener, Running } from './messages.ts';
import { makeTree } from './near.ts';
import { startHere } from './run-here.ts';
import { startWorker } from './run-worker.ts';

export interface ReadOptions {
  /** Its abort also ends the worker, which after reading stays to answer for texts. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

type Told = Pick<BuiltReports, 'complete' | 'account' | 'places' | 'duplicates' | 'outside' | 'inside'>;

export interface ReadReports extends Told {
  readonly reports: Reports;
}

type Wanted = Omit<PackageJob, 'records'> | Omit<ImportJob, 'records'>;

function reportsFrom(built: BuiltReports, records: readonly Strike[], fetchMore: MoreOf): Reports {
  const columns = openColumns(built.buffer);
  const whole = new Map(
    [...built.recordAt].flatMap((position, row) => {
      const record = records[row];
      return record ? [[position, record] as const] : [];
    }),
  );
  const more: MoreOf =
    built.account === null
      ? fetchMore
      : async (position) => ({ ...textOf(columns, position), ...fileWordsOf(columns, position) });
  return new Reports(new ReportIndex(columns, built.ofAll, makeTree), whole, more);
}

/**
 * Gives the reports of the job with `records` among them: perhaps those of its window first, then all.
 * @throws ImportError of an import, Error in words of a package, or the `AbortError` of the signal.
 */
export async function* readReports(
  wanted: Wanted,
  records: readonly Strike[],
  { signal, onProgress }: ReadOptions,
): AsyncGenerator<ReadReports, void, undefined> {
  signal.throwIfAborted();
  const job: Job = { ...wanted, records: records.map(rowOfStrike) };
  const waiting: (ReadReports | 'end' | Error)[] = [];
  let wake = (): void => undefined;
  let running: Running | null = null;
  let parts = 0;
  const listener: Listener = (answer) => {
    if (answer.type === 'progress') onProgress?.(answer.progress);
    else if (answer.type === 'reports') {
      const { complete, account, places, duplicates, outside, inside } = answer.reports;
      const part = parts;
      parts += 1;
      const reports = reportsFrom(
        answer.reports,
        records,
        (position) => running?.more(part, position) ?? Promise.reject(new Error('nothing more is known')),
      );
      waiting.push({ reports, complete, account, places, duplicates, outside, inside });
    } else if (answer.type !== 'tree')
      waiting.push(answer.type === 'failed' ? errorOf(answer.failure) : 'end');
    wake();
  };
  const onAbort = (): void => wake();
  signal.addEventListener('abort', onAbort);
  try {
    running = await startWorker(job, signal, listener);
    signal.throwIfAborted();
    running ??= startHere(job, signal, listener);
    for (;;) {
      const next = waiting.shift();
      if (next === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        signal.throwIfAborted();
        continue;
      }
      if (next instanceof Error) throw next;
      if (next === 'end') return;
      // What was sent over is opened in one task, what is made of it in another.
      await nextTask();
      signal.throwIfAborted();
      yield next;
      if (next.complete) return;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
