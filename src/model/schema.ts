/**
 * The single definition of the data package's format. `data/schema/*.schema.json` is generated from it.
 * These schemas check shape only; `decode` adds what spans files (references, order, extents).
 * Objects are strict: an unknown key is an error, so that a misspelt one is never silently dropped.
 */
import * as v from 'valibot';
import { parseInstant } from './time.ts';
import {
  CASUALTY_SCOPES,
  KINDS,
  PLACE_KINDS,
  PLACE_PRECISIONS,
  ROLES,
  SCOPES,
  STANCES,
  TIME_PRECISIONS,
  TRACE_STATUSES,
} from './words.ts';

const MARKUP = /<[a-z!/?][^>]*>/i;

/** Plain text, never markup. */
const text = v.pipe(
  v.string(),
  v.minLength(1, 'text that is not empty'),
  v.check((value) => !MARKUP.test(value), 'text without markup'),
);
const optionalText = v.nullable(text);
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens'),
);
const ids = v.array(id);
const articleId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'an id of letters, digits and single hyphens'),
);
/** What a statement of an article can point to. */
const RECORD_TYPES = ['strike', 'truce', 'allegation', 'control', 'front-line', 'place'] as const;
/** ISO 8601 to the minute, with an offset. */
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/, 'a time such as 2020-10-11T02:00+04:00'),
  v.check((value) => parseInstant(value, 0) !== null, 'a time that the calendar has'),
);
/** A date as far as it is known: year, month or day. */
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2020-10-11, 2020-10 or 2020'),
);
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2020-10-11'),
  v.check((value) => parseInstant(value, 0) !== null, 'a day that the calendar has'),
);
const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"]+$/, 'an http or https address'));
const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const range = v.strictObject({ min: count, max: count });
const lonLat = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** Names by language; two-name settlements have two entries, in the order shown. */
const names = v.strictObject({
  en: v.pipe(v.array(text), v.minLength(1)),
  az: v.exactOptional(v.array(text)),
  hy: v.exactOptional(v.array(text)),
  ru: v.exactOptional(v.array(text)),
});
const words = v.strictObject({
  en: text,
  az: v.exactOptional(text),
  hy: v.exactOptional(text),
  ru: v.exactOptional(text),
});

export const datasetSchema = v.strictObject({
  id,
  format: v.literal(1),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  released: day,
  title: words,
  subtitle: words,
  licence: text,
  extent: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  /** The zone that times are local to. */
  zone: v.strictObject({ offset: v.pipe(v.string(), v.regex(/^[+-]\d{2}:\d{2}$/)), label: text }),
  /** What the slider covers, half-open. */
  period: v.strictObject({ start: instant, end: instant }),
  /** Days that any record may fall on, both included. */
  records: v.strictObject({ from: day, to: day }),
  opening: v.strictObject({ at: instant, span: text }),
  /** The two sides that counts are split by. Their order gives the hue, nothing else. */
  sides: v.pipe(v.array(v.strictObject({ id, names: words, parties: ids })), v.minLength(2), v.maxLength(2)),
  parties: v.array(v.strictObject({ id, names: words, note: v.exactOptional(words) })),
  /** Places that are always labelled. */
  featured: ids,
  credits: v.array(v.strictObject({ text, url: httpUrl, licence: text })),
});

export const sourceSchema = v.strictObject({
  id,
  type: v.picklist([
    'webpage',
    'article-newspaper',
    'report',
    'post-weblog',
    'dataset',
    'speech',
    'broadcast',
  ]),
  title: v.exactOptional(text),
  /** `true` when the heading was not kept: cite publisher and address. */
  'title-missing': v.exactOptional(v.boolean()),
  'container-title': v.exactOptional(text),
  publisher: v.exactOptional(text),
  URL: httpUrl,
  /** CSL date, year first. */
  issued: v.exactOptional(
    v.strictObject({
      'date-parts': v.strictTuple([
        v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3)),
      ]),
    }),
  ),
  /** `true` when the date was worked out, not printed. */
  'issued-inferred': v.exactOptional(v.boolean()),
  language: v.exactOptional(text),
  note: v.exactOptional(text),
});
export const sourcesSchema = v.array(sourceSchema);

const placeProperties = v.strictObject({
  names,
  kind: v.picklist(PLACE_KINDS),
  /** 1 always labelled, 2 towns, 3 villages and others. */
  importance: v.picklist([1, 2, 3]),
  /** The point's exactness, in km. */
  accuracyKm: v.pipe(v.number(), v.minValue(0)),
  /** Who held it when the period began. */
  heldBy: v.strictObject({
    side: v.nullable(id),
    method: v.picklist(['source', 'pre-war-line', 'border', 'unknown']),
    sources: ids,
    note: optionalText,
  }),
  /** Where the point comes from. */
  origin: text,
  geonames: v.nullable(v.pipe(v.number(), v.integer())),
  /** Other spellings, for search. */
  also: v.array(text),
  note: optionalText,
});
const point = v.strictObject({ type: v.literal('Point'), coordinates: lonLat });
export const placesSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({ type: v.literal('Feature'), id, geometry: point, properties: placeProperties }),
  ),
});

const reportedTime = v.strictObject({
  /** Earliest minute. */
  start: instant,
  /** First minute after the latest. */
  end: instant,
  precision: v.picklist(TIME_PRECISIONS),
  note: optionalText,
});

const claim = v.strictObject({
  by: text,
  party: id,
  role: v.picklist(ROLES),
  stance: v.picklist(STANCES),
  /** In our own words; `null` where the dossier has none: never filled in from the strike. */
  summary: optionalText,
  when: v.nullable(partialDate),
  sources: v.nullable(ids),
});

const casualties = v.strictObject({
  killed: range,
  injured: range,
  civilian: v.nullable(v.boolean()),
  /** Who counted. */
  by: text,
  asOf: v.nullable(partialDate),
  asOfNote: v.exactOptional(text),
  source: v.nullable(id),
  scope: v.picklist(CASUALTY_SCOPES),
  note: optionalText,
});

const strikeProperties = v.strictObject({
  scope: v.picklist(SCOPES),
  /** The heading that the dossier gives the location, in English. */
  title: text,
  places: v.pipe(ids, v.minLength(1, 'at least one id')),
  placePrecision: v.picklist(PLACE_PRECISIONS),
  placeNote: optionalText,
  time: reportedTime,
  kind: v.picklist(KINDS),
  weaponClaimed: optionalText,
  /** Parties accused of the strike. */
  accused: v.pipe(ids, v.minLength(1, 'at least one id')),
  accusedNote: optionalText,
  summary: text,
  claims: v.pipe(v.array(claim), v.minLength(1)),
  /** What was looked for and not found, in words, where the accused side has no claim. */
  noReplyNote: optionalText,
  casualties: v.array(casualties),
  /** What witnesses and investigators found, in our own words. */
  findings: optionalText,
  notes: optionalText,
  sources: v.pipe(ids, v.minLength(1, 'at least one source, for the report and its figures')),
  /** Orders by importance, 1 first. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export const strikesSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({ type: v.literal('Feature'), id, geometry: point, properties: strikeProperties }),
  ),
});

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

const reply = v.strictObject({ day, stance: text, by: text, text, source: v.nullable(id) });
export const controlSchema = v.strictObject({
  /** Dated announcements of capture or handover. */
  changes: v.array(
    v.strictObject({
      id,
      name: text,
      type: v.picklist(['capture-announced', 'handover', 'after-the-war', 'other']),
      typeText: text,
      place: v.nullable(id),
      point: v.nullable(lonLat),
      day,
      timeText: optionalText,
      by: text,
      side: id,
      detail: optionalText,
      replies: v.array(reply),
      effectiveText: optionalText,
      conflicts: v.array(text),
      note: optionalText,
      sources: v.pipe(ids, v.minLength(1, 'at least one id')),
    }),
  ),
  /** Settlements named in dated lists. */
  settlements: v.array(
    v.strictObject({
      day,
      name: text,
      district: optionalText,
      geonames: v.nullable(v.pipe(v.number(), v.integer())),
      match: v.picklist(['exact', 'probable', 'manual', 'none']),
      point: v.nullable(lonLat),
      by: id,
      place: v.nullable(id),
      sources: v.pipe(ids, v.minLength(1, 'at least one id')),
    }),
  ),
  /** Villages along the line before the war with the side that held each. */
  prewar: v.array(
    v.strictObject({
      name: text,
      side: id,
      geonames: v.nullable(v.pipe(v.number(), v.integer())),
      point: lonLat,
      source: id,
    }),
  ),
  facing: v.array(v.strictObject({ armenian: text, azerbaijani: text, gapKm: v.number() })),
  /** Published figures, for comparison. */
  estimates: v.array(v.strictObject({ what: text, value: text, day: v.nullable(day), source: id })),
  notes: v.array(text),
});

const ring = v.array(v.array(lonLat));
const traceProperties = v.strictObject({
  /** `line`: the trace; `band`: the line widened by its accuracy; `area`: ground announced as taken by that day. */
  role: v.picklist(['line', 'band', 'area']),
  /** Id shared by the features of one trace. */
  trace: id,
  /** When the trace begins to hold. */
  start: instant,
  /** When the next trace takes its place; `null` for the last. */
  end: v.nullable(instant),
  label: text,
  status: v.picklist(TRACE_STATUSES),
  method: text,
  accuracyKm: v.pipe(v.number(), v.minValue(0)),
  settlementsAnnounced: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Only on areas: estimate and its range, km². */
  areaKm2: v.nullable(v.strictObject({ estimate: v.number(), min: v.number(), max: v.number() })),
  lengthKm: v.nullable(v.number()),
  licence: text,
  sources: ids,
});
export const frontLineSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id,
      properties: traceProperties,
      geometry: v.variant('type', [
        v.strictObject({ type: v.literal('LineString'), coordinates: v.array(lonLat) }),
        v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(lonLat)) }),
        v.strictObject({ type: v.literal('Polygon'), coordinates: ring }),
        v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(ring) }),
      ]),
    }),
  ),
});

/** The statements of the articles that the map grew from, each with the records or the answer that stand for it. */
export const articlesSchema = v.strictObject({
  articles: v.array(
    v.strictObject({
      id: articleId,
      date: day,
      publisher: text,
      title: text,
      url: httpUrl,
    }),
  ),
  statements: v.array(
    v.strictObject({
      id: articleId,
      /** Id of its article. */
      article: articleId,
      speaker: text,
      party: v.nullable(id),
      /** In our own words. */
      statement: text,
      date: v.nullable(partialDate),
      /** Records of the map that show it. */
      records: v.array(v.strictObject({ type: v.picklist(RECORD_TYPES), id })),
      /** What other pages say, for a statement that no record stands for, or besides its records. */
      answer: optionalText,
    }),
  ),
});

/** The files of a data package, each with its schema. */
export const FILES = {
  'dataset.json': datasetSchema,
  'places.geojson': placesSchema,
  'strikes.geojson': strikesSchema,
  'truces.json': trucesSchema,
  'allegations.json': allegationsSchema,
  'control.json': controlSchema,
  'front-line.geojson': frontLineSchema,
  'sources.json': sourcesSchema,
} as const;
export type FileName = keyof typeof FILES;
/** Files that a package may have; the map runs without them. */
export const OPTIONAL_FILES = { 'articles.json': articlesSchema } as const;
export type OptionalFileName = keyof typeof OPTIONAL_FILES;
/** A package as its files say it, shape checked. */
export type RawPackage = { readonly [F in FileName]: v.InferOutput<(typeof FILES)[F]> };
