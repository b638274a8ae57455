/** What the schemas of several files share. */
import * as v from 'valibot';
import { parseInstant } from '../time.ts';
import { TIME_PRECISIONS } from '../words.ts';

const MARKUP = /<[a-z!/?][^>]*>/i;

/** Plain text, never markup. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'text that is not empty'),
  v.check((value) => !MARKUP.test(value), 'text without markup'),
);
export const optionalText = v.nullable(text);
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens'),
);
export const ids = v.array(id);
/** ISO 8601 to the minute, with an offset. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/, 'a time such as 2020-10-11T02:00+04:00'),
  v.check((value) => parseInstant(value, 0) !== null, 'a time that the calendar has'),
);
/** A date as far as it is known: year, month or day. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2020-10-11, 2020-10 or 2020'),
);
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2020-10-11'),
  v.check((value) => parseInstant(value, 0) !== null, 'a day that the calendar has'),
);
export const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"]+$/, 'an http or https address'));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
export const range = v.strictObject({ min: count, max: count });
export const lonLat = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** Names by language; two-name settlements have two entries, in the order shown. */
export const names = v.strictObject({
  en: v.pipe(v.array(text), v.minLength(1)),
  az: v.exactOptional(v.array(text)),
  hy: v.exactOptional(v.array(text)),
  ru: v.exactOptional(v.array(text)),
});
export const words = v.strictObject({
  en: text,
  az: v.exactOptional(text),
  hy: v.exactOptional(text),
  ru: v.exactOptional(text),
});
export const point = v.strictObject({ type: v.literal('Point'), coordinates: lonLat });
export const reportedTime = v.strictObject({
  /** Earliest minute. */
  start: instant,
  /** First minute after the latest. */
  end: instant,
  precision: v.picklist(TIME_PRECISIONS),
  note: optionalText,
});
