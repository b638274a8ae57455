/** Truces as the track shows them. Minutes only; the chart turns them into shapes. */
import type { Conflict, Truce, TruceAccusation } from '../../model/conflict.ts';
import { DAY, type EpochMinute } from '../../model/time.ts';
import { firstAccusations } from '../../query/truce-ledger.ts';
import { dayStart } from '../../scene/scene.ts';

/** A side's first accusation. `to > from` where the sources only bound the minute. */
export interface AccusationMark {
  /** Position in `conflict.sides`. */
  readonly side: number;
  readonly accusation: TruceAccusation;
  readonly from: EpochMinute;
  readonly to: EpochMinute;
}

export interface TruceBand {
  readonly truce: Truce;
  /** Counts ceasefires from 1 in order of effect. */
  readonly number: number;
  readonly start: EpochMinute;
  /** Effect of the next ceasefire, else the end of the period. */
  readonly end: EpochMinute;
  /** First minute at which a breach was alleged; equals `end` when none was on the track. */
  readonly alleged: EpochMinute;
  /** No ceasefire took its place. */
  readonly final: boolean;
  /** Only those that lie on the track, in the order of the sides. */
  readonly marks: readonly AccusationMark[];
}

/** A pledge: given at a minute, or some time on a day (`to > from`). */
export interface PledgeMark {
  readonly truce: Truce;
  readonly from: EpochMinute;
  readonly to: EpochMinute;
}

type Source = Pick<Conflict, 'truces' | 'sides' | 'zone' | 'period'>;

function marksOf(conflict: Source, truce: Truce, start: EpochMinute): readonly AccusationMark[] {
  const ids = conflict.sides.map(({ id }) => id);
  return firstAccusations(truce, ids, dayStart(conflict)).flatMap(({ side, accusation, earliest }) => {
    if (earliest === null || earliest >= conflict.period.end) return [];
    const { at, minutesAfter } = accusation;
    const latest = at ?? (minutesAfter ? start + minutesAfter.max : earliest + DAY);
    return [{ side: ids.indexOf(side), accusation, from: earliest, to: Math.max(earliest, latest) }];
  });
}

/** Ceasefires on the track, in order of effect. */
export function truceBands(conflict: Source): readonly TruceBand[] {
  const { period } = conflict;
  return conflict.truces
    .filter(({ interval }) => interval !== null)
    .flatMap((truce, index) => {
      const { start, end: until } = truce.interval ?? { start: period.end, end: null };
      const end = Math.min(until ?? period.end, period.end);
      if (start >= end) return [];
      const marks = marksOf(conflict, truce, start);
      const alleged = Math.min(end, ...marks.map(({ from }) => Math.max(from, start)));
      return [{ truce, number: index + 1, start, end, alleged, final: until === null, marks }];
    });
}

export function pledgeMarks(conflict: Source): readonly PledgeMark[] {
  return conflict.truces
    .filter(({ type }) => type === 'pledge')
    .map((truce) => {
      const from = truce.effect.at ?? dayStart(conflict)(truce.effect.day);
      return { truce, from, to: truce.effect.at === null ? from + DAY : from };
    })
    .filter(({ from }) => from >= conflict.period.start && from < conflict.period.end);
}

/** The band that holds `minute`, `null` when no truce was in force. */
export function bandAt(bands: readonly TruceBand[], minute: number): TruceBand | null {
  return bands.find(({ start, end }) => start <= minute && minute < end) ?? null;
}
