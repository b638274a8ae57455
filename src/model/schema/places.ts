/** `places.geojson`. */
import * as v from 'valibot';
import { PLACE_KINDS } from '../words.ts';
import { id, ids, names, optionalText, point, text } from './parts.ts';

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

export const placesSchema = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({ type: v.literal('Feature'), id, geometry: point, properties: placeProperties }),
  ),
});
