/** The worker that reads large files of reports: a job comes in, columns go out without being copied. */
import { failureOf } from '../model/import.ts';
import { wordsOf } from '../model/problem.ts';
import { type Job, type MoreOf, runJob } from './job.ts';
import type { Answer, Ask } from './messages.ts';
import { NO_PAUSE } from './pause.ts';

interface WorkerScope {
  postMessage(answer: Answer, transfer?: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Ask>) => void): void;
}
const scope = self as unknown as WorkerScope;

const say = (answer: Answer, transfer: ArrayBuffer[] = []): void => scope.postMessage(answer, transfer);

const parts: (MoreOf | null)[] = [];

async function run(job: Job): Promise<void> {
  try {
    await runJob(job, {
      pause: NO_PAUSE,
      // The page ends the whole worker when it wants no more of it.
      signal: null,
      onProgress: (progress) => say({ type: 'progress', progress }),
      onReports: (reports, more, transfer) => {
        parts.push(more);
        say({ type: 'reports', reports }, transfer);
      },
      onTree: (tree) => say({ type: 'tree', tree }, tree.tree === null ? [] : [tree.tree]),
    });
    say({ type: 'done' });
  } catch (error) {
    say({ type: 'failed', failure: failureOf(error) });
  }
}

async function answer({ ask, part, position }: Extract<Ask, { type: 'more' }>): Promise<void> {
  try {
    const more = parts[part];
    if (!more) throw new Error('nothing more is known');
    say({ type: 'more', ask, more: await more(position) });
  } catch (error) {
    say({ type: 'no-more', ask, message: wordsOf(error) });
  }
}

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'job') void run(data.job);
  else void answer(data);
});
say({ type: 'ready' });
