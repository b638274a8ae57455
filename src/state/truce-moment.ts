/** The moment that opening a truce leads to. */
import type { Conflict, Truce } from '../model/conflict.ts';
import { DAY, type EpochMinute, parseInstant } from '../model/time.ts';

/** Its effect; a pledge without an hour counts from the end of its day, so that it is never shown before it was given. */
export function truceMoment(
  { interval, effect }: Pick<Truce, 'interval' | 'effect'>,
  { zone }: Pick<Conflict, 'zone'>,
): EpochMinute {
  return interval?.start ?? effect.at ?? (parseInstant(effect.day, zone.offset) ?? Number.NaN) + DAY;
}
