/** The front line's trace that holds at a moment. */
import type { FrontLineTrace } from '../model/conflict.ts';
import { DAY, type EpochMinute } from '../model/time.ts';

export interface TraceAt {
  readonly trace: FrontLineTrace;
  readonly next: FrontLineTrace | null;
  /** The moment lies after the trace's own day and before the next trace: nobody drew this day. */
  readonly between: boolean;
}

/** @param traces in order of time. @returns `null` before the first trace. */
export function traceAt(traces: readonly FrontLineTrace[], minute: EpochMinute): TraceAt | null {
  const index = traces.findLastIndex(({ interval }) => interval.start <= minute);
  const trace = traces[index];
  if (trace === undefined) return null;
  const next = traces[index + 1] ?? null;
  return { trace, next, between: next !== null && minute >= trace.interval.start + DAY };
}
