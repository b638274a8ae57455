/** Which report of the open place is unfolded, and which stand before and after it. Reports are in order of time. */
import type { Strike } from '../../model/conflict.ts';
import type { EpochMinute } from '../../model/time.ts';
import { startAt } from '../../query/reports.ts';
import { firstIndex, type Sequence } from '../../query/sequence.ts';
import type { Slice } from '../../query/slice.ts';
import type { Scene } from '../../scene/types.ts';

/** How far back an incident is looked for behind bulletins. */
const LOOK_BACK = 50;

/** Whether a report lies in the scene's window: `from < start <= to`. Filters do not count inside a panel. */
export function inWindow({ time }: Pick<Strike, 'time'>, { from, to }: Scene['window']): boolean {
  return time.start <= to && (from === null || time.start > from);
}

/** The first of the reports that starts after `minute`. */
export const after = (reports: Sequence<Strike>, minute: EpochMinute): number =>
  firstIndex(reports.length, (index) => startAt(reports, index) > minute);

/** The reports in the scene's window. */
export function sliceInWindow(reports: Sequence<Strike>, { from, to }: Scene['window']): Slice {
  return { first: from === null ? 0 : after(reports, from), end: after(reports, to) };
}

/** The report that the reader opened; else the newest one in view, incidents before bulletins; else none. */
export function currentReport(scene: Pick<Scene, 'open' | 'window'>): Strike | null {
  const { report, reports } = scene.open;
  if (report !== null) return report;
  const { first, end } = sliceInWindow(reports, scene.window);
  for (let index = end - 1; index >= Math.max(first, end - LOOK_BACK); index -= 1) {
    const latest = reports.at(index);
    if (latest?.scope === 'incident') return latest;
  }
  return end > first ? (reports.at(end - 1) ?? null) : null;
}

/** The report whose start is nearest to `at`, the earlier of two; `null` without reports. */
export function nearestReport(reports: Sequence<Strike>, at: EpochMinute): Strike | null {
  const index = after(reports, at);
  const [before, next] = [index > 0 ? reports.at(index - 1) : undefined, reports.at(index)];
  if (!before || !next) return before ?? next ?? null;
  const first = reports.at(after(reports, before.time.start - 1)) ?? before;
  return at - before.time.start <= next.time.start - at ? first : next;
}

/** Where a report stands among others; -1 when it is none of them. */
export function indexOf(reports: Sequence<Strike>, strike: Pick<Strike, 'id' | 'time'>): number {
  const { start } = strike.time;
  const first = after(reports, start - 1);
  const same = reports.slice(first, after(reports, start)).findIndex(({ id }) => id === strike.id);
  return same < 0 ? -1 : first + same;
}

/** Reports that stand around the current one where a place has many, and that each act adds. */
const AROUND = 12;
/** Up to so many reports of a place are all shown. */
const FEW = 40;

/**
 * The reports of a place that are shown.
 * @param current its index, or that of the first report after the moment.
 * @param more how many the reader added before (below 0) and after.
 */
export function shownAround(count: number, current: number, more: Slice): Slice & { readonly base: number } {
  if (count <= FEW) return { first: 0, end: count, base: 0 };
  const base = Math.max(0, Math.min(count - AROUND, current - AROUND / 2));
  return { first: Math.max(0, base + more.first), end: Math.min(count, base + AROUND + more.end), base };
}

/** One more dozen before or after; of those at the other end so many go that a few dozen are left. */
export function addAround({ first, end }: Slice, direction: 1 | -1): Slice {
  if (direction === 1) return { first: Math.max(first, end - AROUND), end: end + AROUND };
  return { first: first - AROUND, end: Math.min(end, first + AROUND) };
}

/** The neighbours of `current` among a place's reports; without one, those before and after the moment. */
export function neighbours(
  reports: Sequence<Strike>,
  current: Strike | null,
  at: EpochMinute,
): { readonly earlier: Strike | null; readonly later: Strike | null } {
  const index = current === null ? -1 : indexOf(reports, current);
  const next = index >= 0 ? index + 1 : after(reports, at);
  const before = index >= 0 ? index - 1 : next - 1;
  return { earlier: before < 0 ? null : (reports.at(before) ?? null), later: reports.at(next) ?? null };
}
