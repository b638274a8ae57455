/** The local days that have reports: with them a list of any length knows where each row stands without reading rows. */
import { DAY, type EpochMinute, type Minutes, startOfDay } from '../model/time.ts';
import { nthMember, rank } from './columns/bitmap.ts';
import type { Selection } from './columns/selection.ts';
import { firstAfter } from './columns/window.ts';
import type { Reports } from './reports.ts';
import { firstIndex } from './sequence.ts';

/** Days with at least one member of a selection, in order. */
export interface Days {
  /** First minutes of the days. */
  readonly starts: readonly EpochMinute[];
  /** Members of the selection before each day. */
  readonly before: readonly number[];
}

const made = new WeakMap<Selection, { readonly offset: Minutes; readonly days: Days }>();

function daysFrom({ index: { columns } }: Reports, { members }: Selection, offset: Minutes): Days {
  const starts: EpochMinute[] = [];
  const before: number[] = [];
  const count = members.ranks.at(-1) ?? 0;
  for (let member = 0; member < count; ) {
    const start = columns.epoch + (columns.start[nthMember(members, member)] ?? 0);
    const day = startOfDay(start, offset);
    starts.push(day);
    before.push(member);
    member = rank(members, firstAfter(columns, day + DAY - 1));
  }
  return { starts, before };
}

/** Made once for a selection, at the cost of two searches a day. @param offset minutes east of UTC of local time. */
export function daysOf(reports: Reports, selection: Selection, offset: Minutes): Days {
  const known = made.get(selection);
  if (known?.offset === offset) return known.days;
  const days = daysFrom(reports, selection, offset);
  made.set(selection, { offset, days });
  return days;
}

/** Index in `days` of the day of a member of the selection, counted from the first; -1 before the first day. */
export function dayOfMember({ before }: Days, member: number): number {
  return firstIndex(before.length, (day) => (before[day] ?? 0) > member) - 1;
}
