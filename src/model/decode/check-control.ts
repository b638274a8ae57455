/** Checks of `control.json` and `front-line.geojson`. */
import { checkGeometry, checkPoint } from './check-geometry.ts';
import type { Checker } from './known.ts';
import type { FileContent, Shaped } from './shape.ts';

type TraceFeature = FileContent<'front-line.geojson'>['features'][number];

export function checkControl(checker: Checker, { content, path }: Shaped<'control.json'>): void {
  checker.unique(content.changes, (index) => path('changes', index));
  for (const [index, change] of content.changes.entries()) {
    const at = path('changes', index);
    checker.recorded(`${at}.day`, change.day);
    checker.refers(`${at}.place`, change.place, 'place');
    checker.refers(`${at}.side`, change.side, 'side', 'party');
    checkPoint(checker, `${at}.point`, change.point);
    checker.allRefer(`${at}.sources`, change.sources, 'source');
    for (const [r, reply] of change.replies.entries()) {
      checker.recorded(`${at}.replies[${r}].day`, reply.day);
      checker.refers(`${at}.replies[${r}].source`, reply.source, 'source');
    }
  }
  for (const [index, settlement] of content.settlements.entries()) {
    const at = path('settlements', index);
    checker.recorded(`${at}.day`, settlement.day);
    checkPoint(checker, `${at}.point`, settlement.point);
    checker.refers(`${at}.by`, settlement.by, 'side', 'party');
    checker.refers(`${at}.place`, settlement.place, 'place');
    checker.allRefer(`${at}.sources`, settlement.sources, 'source');
  }
  for (const [index, village] of content.prewar.entries()) {
    const at = path('prewar', index);
    checker.refers(`${at}.side`, village.side, 'side', 'party');
    checkPoint(checker, `${at}.point`, village.point);
    checker.refers(`${at}.source`, village.source, 'source');
  }
  for (const [index, estimate] of content.estimates.entries())
    checker.refers(`estimates[${index}].source`, estimate.source, 'source');
}

/** A `line` feature draws a line, `band` and `area` polygons. */
const fits = ({ properties, geometry }: TraceFeature): boolean =>
  geometry.type.endsWith('LineString') === (properties.role === 'line');

export function checkFrontLine(checker: Checker, { content, path }: Shaped<'front-line.geojson'>): void {
  checker.unique(content.features, (index) => path('features', index));
  const roles = new Map<string, TraceFeature[]>();
  for (const [index, feature] of content.features.entries()) {
    const at = path('features', index);
    const { properties, geometry } = feature;
    checker.ordered(`${at}.properties`, properties.start, properties.end);
    checker.recorded(`${at}.properties.start`, properties.start);
    checker.recorded(`${at}.properties.end`, properties.end, true);
    checker.allRefer(`${at}.properties.sources`, properties.sources, 'source');
    if (!fits(feature))
      checker.problem(`${at}.geometry.type`, geometry.type, `a geometry for a ${properties.role}`);
    checkGeometry(checker, `${at}.geometry`, geometry);
    const area = properties.areaKm2;
    if (area !== null && !(area.min <= area.estimate && area.estimate <= area.max))
      checker.problem(`${at}.properties.areaKm2`, area, 'an estimate between its min and its max');
    const others = roles.get(properties.trace) ?? [];
    if (others.some((other) => other.properties.role === properties.role))
      checker.problem(`${at}.properties.role`, properties.role, `one ${properties.role} for each trace`);
    const first = others[0]?.properties;
    if (first && (first.start !== properties.start || first.end !== properties.end))
      checker.problem(`${at}.properties.start`, properties.start, `the times of the trace's other features`);
    roles.set(properties.trace, [...others, feature]);
  }
  for (const [trace, features] of roles)
    if (!features.some((feature) => feature.properties.role === 'line'))
      checker.problem('features', trace, 'a line feature for every trace');
}
