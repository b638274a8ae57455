/** One dated trace as features: its line, the band of its accuracy, the ground announced as taken. */
import type { Feature, FeatureCollection } from 'geojson';
import type { FrontLineTrace } from '../../model/conflict.ts';

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const made = new WeakMap<FrontLineTrace, FeatureCollection>();

const feature = (role: string, geometry: Feature['geometry']): Feature => ({
  type: 'Feature',
  properties: { role },
  geometry,
});

/** Features with `role` `line`, `band` and `area`; made once per trace. */
export function traceFeatures(trace: FrontLineTrace): FeatureCollection {
  const known = made.get(trace);
  if (known) return known;
  const features = [feature('line', trace.line)];
  if (trace.band) features.push(feature('band', trace.band));
  if (trace.area) features.push(feature('area', trace.area));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  made.set(trace, collection);
  return collection;
}
