/** Which truce is in force at a moment, and who had accused whom by then. */
import type { Truce, TruceAccusation } from '../model/conflict.ts';
import { DAY, type EpochMinute } from '../model/time.ts';

/** The ceasefire whose interval holds `minute`, `null` when none does. A pledge is never in force. */
export function truceAt(truces: readonly Truce[], minute: EpochMinute): Truce | null {
  return (
    truces.find(
      ({ interval }) =>
        interval !== null && interval.start <= minute && (interval.end === null || minute < interval.end),
    ) ?? null
  );
}

/**
 * The pledge that had been given at `minute` and was not yet overtaken by a ceasefire. A pledge without an hour
 * counts from the end of its day, so that it is never shown before it was given.
 */
export function pledgeAt(
  truces: readonly Truce[],
  minute: EpochMinute,
  dayStart: (day: string) => EpochMinute,
): Truce | null {
  const next = (after: EpochMinute): EpochMinute =>
    Math.min(
      ...truces.flatMap(({ interval }) => (interval && interval.start > after ? [interval.start] : [])),
    );
  return (
    truces.find((truce) => {
      if (truce.type !== 'pledge') return false;
      const given = truce.effect.at ?? dayStart(truce.effect.day) + DAY;
      return given <= minute && minute < next(given);
    }) ?? null
  );
}

/** The earliest minute at which an accusation can have been made: its clock time, else effect plus the lower bound. */
export function earliestOf(
  truce: Truce,
  accusation: TruceAccusation,
  dayStart: (day: string) => EpochMinute,
): EpochMinute | null {
  if (accusation.at !== null) return accusation.at;
  if (truce.interval !== null && accusation.minutesAfter !== null)
    return truce.interval.start + accusation.minutesAfter.min;
  return accusation.day === null ? null : dayStart(accusation.day);
}

/** Each side's earliest accusation, in the order of `sides`. */
export function firstAccusations(
  truce: Truce,
  sides: readonly string[],
  dayStart: (day: string) => EpochMinute,
): readonly {
  readonly side: string;
  readonly accusation: TruceAccusation;
  readonly earliest: EpochMinute | null;
}[] {
  return sides.flatMap((side) => {
    const own = truce.accusations
      .filter((accusation) => accusation.side === side)
      .map((accusation) => ({ side, accusation, earliest: earliestOf(truce, accusation, dayStart) }))
      .sort((a, b) => (a.earliest ?? Number.POSITIVE_INFINITY) - (b.earliest ?? Number.POSITIVE_INFINITY));
    return own.slice(0, 1);
  });
}
