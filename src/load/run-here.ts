/** A job on the page's own thread, in slices that leave the page its frames. */
import { failureOf } from '../model/import.ts';
import type { Job, MoreOf } from './job.ts';
import type { Listener, Running } from './messages.ts';
import { sliced } from './pause.ts';

/** The code comes only where no worker can be had. */
export function startHere(job: Job, signal: AbortSignal, listener: Listener): Running {
  const parts: (MoreOf | null)[] = [];
  const run = async (): Promise<void> => {
    const { runJob } = await import('./job.ts');
    await runJob(job, {
      pause: sliced(signal),
      signal,
      onProgress: (progress) => listener({ type: 'progress', progress }),
      onReports: (reports, more) => {
        parts.push(more);
        listener({ type: 'reports', reports });
      },
      onTree: (tree) => listener({ type: 'tree', tree }),
    });
    listener({ type: 'done' });
  };
  run().catch((error: unknown) => listener({ type: 'failed', failure: failureOf(error) }));
  return {
    more: (part, position) => parts[part]?.(position) ?? Promise.reject(new Error('nothing more is known')),
  };
}
