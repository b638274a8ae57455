/** `control.json` and `front-line.geojson`. */
import * as v from 'valibot';
import { TRACE_STATUSES } from '../words.ts';
import { day, id, ids, instant, lonLat, optionalText, text } from './parts.ts';

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
      /** Empty where the list was only seen without an address. */
      sources: ids,
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
