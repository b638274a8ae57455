/** `strikes.geojson`. */
import * as v from 'valibot';
import { CASUALTY_SCOPES, KINDS, PLACE_PRECISIONS, ROLES, SCOPES, STANCES } from '../words.ts';
import { id, ids, optionalText, partialDate, point, range, reportedTime, text } from './parts.ts';

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
  /** Its own source took it back: shown, never in the range. */
  withdrawn: v.exactOptional(v.literal(true)),
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
  /** What `npm run convert` adds for readers of the file alone; not read, because it is worked out anew. */
  computed: v.exactOptional(v.unknown()),
});
