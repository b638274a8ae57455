/** `truces.json` and `allegations.json`. */
import * as v from 'valibot';
import { day, id, ids, instant, optionalText, reportedTime, text, words } from './parts.ts';

const accusation = v.strictObject({
  /** The side that accuses. */
  side: id,
  party: id,
  by: text,
  /** The time that is claimed; `null` when no clock time was found. */
  at: v.nullable(instant),
  /** Day, when there is no clock time. */
  day: v.nullable(day),
  /** Minutes after effect, where the sources only bound it. */
  minutesAfter: v.nullable(v.strictObject({ min: v.number(), max: v.number() })),
  what: text,
  where: v.array(text),
  places: ids,
  note: optionalText,
  sources: v.pipe(ids, v.minLength(1, 'at least one id')),
});
export const trucesSchema = v.strictObject({
  truces: v.array(
    v.strictObject({
      id,
      names: words,
      /** A pledge is not a ceasefire: it ends none and is no truce. */
      type: v.picklist(['ceasefire', 'pledge']),
      announced: v.strictObject({ at: v.nullable(instant), day, precision: text, how: text, sources: ids }),
      effect: v.strictObject({
        at: v.nullable(instant),
        day,
        note: optionalText,
        sources: v.pipe(ids, v.minLength(1, 'at least one id')),
      }),
      broker: text,
      agreedBy: text,
      terms: v.array(text),
      termsSources: ids,
      accusations: v.array(accusation),
      denials: v.array(v.strictObject({ by: text, side: id, of: text, source: id })),
      reports: v.array(v.strictObject({ at: v.nullable(instant), day: v.nullable(day), text, source: id })),
      ended: text,
      endedSources: ids,
      /** The agreement that took its place; `null`: final. */
      supersededBy: v.nullable(id),
      conflicts: v.array(text),
      conflictSources: ids,
      sources: v.pipe(ids, v.minLength(1, 'at least one id')),
    }),
  ),
});

export const allegationsSchema = v.strictObject({
  allegations: v.array(
    v.strictObject({
      id,
      type: v.picklist(['accusation', 'denial']),
      day,
      /** Clock time as interval, where one is given. */
      time: v.nullable(reportedTime),
      timeText: optionalText,
      by: text,
      side: id,
      against: id,
      text,
      placesNamed: v.array(text),
      places: ids,
      response: v.nullable(v.strictObject({ text, source: v.nullable(id) })),
      truce: v.nullable(id),
      phase: v.picklist(['start-of-war', 'before-truces', 'truce']),
      note: optionalText,
      source: id,
    }),
  ),
});
