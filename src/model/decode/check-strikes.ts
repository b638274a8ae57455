/** Checks of `strikes.geojson`. */
import { formatInstant } from '../time.ts';
import { checkPoint } from './check-geometry.ts';
import type { Checker } from './known.ts';
import { minuteOf } from './known.ts';
import type { FileContent, Shaped } from './shape.ts';

type Properties = FileContent<'strikes.geojson'>['features'][number]['properties'];
type CasualtyRow = Properties['casualties'][number];

/** The interval runs forward and lies inside the slider's extent. */
function checkTime(checker: Checker, path: string, { start, end }: Properties['time']): void {
  checker.ordered(path, start, end);
  if (checker.bounds === null) return;
  const { period, offset } = checker.bounds;
  const extent = `inside the slider's extent, ${formatInstant(period.start, offset)} to ${formatInstant(period.end, offset)}`;
  if (minuteOf(start) < period.start || minuteOf(start) >= period.end)
    checker.problem(`${path}.start`, start, `a start ${extent}`);
  if (minuteOf(end) > period.end) checker.problem(`${path}.end`, end, `an end ${extent}`);
  checker.recorded(`${path}.start`, start);
  checker.recorded(`${path}.end`, end, true);
}

/** A row may lean on its strike's sources, of which the schema asks at least one. */
function checkCasualties(checker: Checker, path: string, row: CasualtyRow): void {
  checker.refers(`${path}.source`, row.source, 'source');
  for (const key of ['killed', 'injured'] as const) {
    const { min, max } = row[key];
    if (min !== null && max !== null && min > max)
      checker.problem(`${path}.${key}.min`, min, `${max} or less, the max`);
  }
}

export function checkStrikes(checker: Checker, { content, path }: Shaped<'strikes.geojson'>): void {
  checker.unique(content.features, (index) => path('features', index));
  for (const [index, { geometry, properties }] of content.features.entries()) {
    const record = path('features', index);
    checkPoint(checker, `${record}.geometry.coordinates`, geometry.coordinates);
    const at = `${record}.properties`;
    checkTime(checker, `${at}.time`, properties.time);
    checker.allRefer(`${at}.places`, properties.places, 'place');
    checker.allRefer(`${at}.accused`, properties.accused, 'party');
    checker.allRefer(`${at}.sources`, properties.sources, 'source');
    for (const [c, claim] of properties.claims.entries()) {
      checker.refers(`${at}.claims[${c}].party`, claim.party, 'party');
      checker.allRefer(`${at}.claims[${c}].sources`, claim.sources, 'source');
      if (claim.stance === 'corroborates' && claim.role === 'relay')
        checker.problem(
          `${at}.claims[${c}].stance`,
          claim.stance,
          'another stance: a relay corroborates nothing',
        );
    }
    for (const [c, row] of properties.casualties.entries())
      checkCasualties(checker, `${at}.casualties[${c}]`, row);
  }
}
