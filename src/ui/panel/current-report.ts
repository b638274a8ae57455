/** Which report of the open place is unfolded, and which stand before and after it. */
import type { Strike } from '../../model/conflict.ts';
import type { EpochMinute } from '../../model/time.ts';
import type { Scene } from '../../scene/types.ts';

/** Whether a report lies in the scene's window: `from < start <= to`. Filters do not count inside a panel. */
export function inWindow({ time }: Pick<Strike, 'time'>, { from, to }: Scene['window']): boolean {
  return time.start <= to && (from === null || time.start > from);
}

/** The report that the reader opened; else the newest one in view, incidents before bulletins; else none. */
export function currentReport(scene: Pick<Scene, 'open' | 'window'>): Strike | null {
  if (scene.open.report !== null) return scene.open.report;
  const inView = scene.open.reports.filter((strike) => inWindow(strike, scene.window));
  return inView.findLast(({ scope }) => scope === 'incident') ?? inView.at(-1) ?? null;
}

/** The report whose start is nearest to `at`; `null` without reports. */
export function nearestReport(reports: readonly Strike[], at: EpochMinute): Strike | null {
  let best: Strike | null = null;
  for (const strike of reports) {
    if (best === null || Math.abs(strike.time.start - at) < Math.abs(best.time.start - at)) best = strike;
  }
  return best;
}

/** The neighbours of `current` among a place's reports; without one, those before and after the moment. */
export function neighbours(
  reports: readonly Strike[],
  current: Strike | null,
  at: EpochMinute,
): { readonly earlier: Strike | null; readonly later: Strike | null } {
  const index = current === null ? -1 : reports.findIndex(({ id }) => id === current.id);
  if (index >= 0) return { earlier: reports[index - 1] ?? null, later: reports[index + 1] ?? null };
  return {
    earlier: reports.findLast(({ time }) => time.start <= at) ?? null,
    later: reports.find(({ time }) => time.start > at) ?? null,
  };
}
