/** Main-thread time of each step, from Chromium's own trace of the tasks that its threads run. */

interface TraceRecord {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

export const TRACE_CATEGORIES = ['toplevel', 'blink.user_timing'];
const MARK = /^bench-(start|end)-(\d+)$/;

/**
 * For each pair of marks `bench-start-N` and `bench-end-N` the time in which the thread that set them ran tasks: the
 * page's scripts, style, layout, painting and handing over to the compositor; waiting between tasks is not counted.
 * @param trace JSON as Chromium writes it. @returns ms, in order of the steps.
 */
export function mainThreadMs(trace: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceRecord[] };
  const steps = new Map<string, { start: number; end: number }>();
  let thread: { pid: number; tid: number } | null = null;
  for (const { name, pid, tid, ts } of traceEvents) {
    const match = MARK.exec(name);
    if (!match) continue;
    thread = { pid, tid };
    const [, edge, step = ''] = match;
    const known = steps.get(step) ?? { start: Number.NaN, end: Number.NaN };
    steps.set(step, edge === 'start' ? { ...known, start: ts } : { ...known, end: ts });
  }
  if (thread === null) return [];
  const { pid, tid } = thread;
  const tasks = traceEvents.filter(
    (each) =>
      each.pid === pid &&
      each.tid === tid &&
      each.ph === 'X' &&
      each.name.endsWith('RunTask') &&
      each.cat.includes('toplevel'),
  );
  return [...steps.values()]
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) =>
      tasks.reduce(
        (sum, { ts, dur = 0 }) => sum + Math.max(0, Math.min(end, ts + dur) - Math.max(start, ts)) / 1000,
        0,
      ),
    );
}
