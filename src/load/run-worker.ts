/** A job in a worker. */
import type { MoreOfReport } from '../query/reports.ts';
import type { Job } from './job.ts';
import type { Answer, Ask, Listener, Running } from './messages.ts';

/** The worker, or `null` where the browser refuses it: another host's page, a policy, or none at all. */
function makeWorker(): Worker | null {
  try {
    return new Worker(new URL('./columns.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Resolves when the worker has spoken, with whether it has. */
function spoken(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    worker.addEventListener('message', () => resolve(true), { once: true });
    worker.addEventListener('error', () => resolve(false), { once: true });
  });
}

/** @returns `null` where no worker can be had. The abort of `signal` ends it. */
export async function startWorker(
  job: Job,
  signal: AbortSignal,
  listener: Listener,
): Promise<Running | null> {
  const worker = makeWorker();
  if (worker === null) return null;
  signal.addEventListener('abort', () => worker.terminate());
  if (!(await Promise.race([spoken(worker), aborted(signal)]))) {
    worker.terminate();
    return null;
  }
  const asked = new Map<number, { done(more: MoreOfReport): void; fail(error: Error): void }>();
  let asks = 0;
  const ask = (message: Ask): void => worker.postMessage(message);
  // Only a package has texts that stay in its file: of all else nobody is left to be asked.
  const end = (): void => {
    if (job.type !== 'package') worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.type === 'ready') return;
    if (data.type === 'more') asked.get(data.ask)?.done(data.more);
    else if (data.type === 'no-more') asked.get(data.ask)?.fail(new Error(data.message));
    else listener(data);
    if (data.type === 'done' || data.type === 'failed') end();
  });
  worker.addEventListener('error', ({ message }) => {
    listener({ type: 'failed', failure: { code: 'foreign', message } });
    end();
  });
  ask({ type: 'job', job });
  return {
    more: (part, position) =>
      new Promise((done, fail) => {
        asks += 1;
        asked.set(asks, { done, fail });
        ask({ type: 'more', ask: asks, part, position });
      }),
  };
}

const aborted = (signal: AbortSignal): Promise<false> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(false), { once: true }));
