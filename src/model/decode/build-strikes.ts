/** From the checked files to places, sources and strikes of the model. */
import type { Place, Side, Source, Strike } from '../conflict.ts';
import { answersOf, countedWider, countOf, gradeOf, reportersOf } from '../grade.ts';
import type { ReportedTime } from '../time.ts';
import { minuteOf } from './known.ts';
import type { FileContent } from './shape.ts';

type RawSource = FileContent<'sources.json'>[number];
type RawStrike = FileContent<'strikes.geojson'>['features'][number];
type RawTime = RawStrike['properties']['time'];

const pad = (value: number): string => String(value).padStart(2, '0');

export function buildSource(raw: RawSource): Source {
  return {
    id: raw.id,
    publisher: raw.publisher ?? raw['container-title'] ?? new URL(raw.URL).hostname,
    title: raw['title-missing'] ? null : (raw.title ?? null),
    url: raw.URL,
    issued: raw.issued ? raw.issued['date-parts'][0].map(pad).join('-') : null,
    issuedInferred: raw['issued-inferred'] ?? false,
    language: raw.language ?? null,
  };
}

export function buildPlace({
  id,
  geometry,
  properties,
}: FileContent<'places.geojson'>['features'][number]): Place {
  const { geonames: _, ...rest } = properties;
  return { id, point: geometry.coordinates, ...rest };
}

export function buildTime(raw: RawTime): ReportedTime {
  return { ...raw, start: minuteOf(raw.start), end: minuteOf(raw.end) };
}

function buildStrike(
  { id, geometry, properties }: RawStrike,
  sides: readonly Side[],
  places: ReadonlyMap<string, Place>,
  sources: ReadonlyMap<string, Source>,
): Strike {
  const casualties = properties.casualties.map((row) => ({ ...row, asOfNote: row.asOfNote ?? null }));
  const answers = answersOf(properties, sides);
  const strike = { id, point: geometry.coordinates, ...properties, casualties, answers };
  return {
    ...strike,
    time: buildTime(properties.time),
    heldBy: places.get(properties.places[0] ?? '')?.heldBy.side ?? null,
    grade: gradeOf(strike, sides, sources),
    killed: countOf(strike, 'killed'),
    injured: countOf(strike, 'injured'),
    countedWider: countedWider(strike),
    reportedBy: reportersOf(properties.claims),
    publishers: [...new Set(properties.sources.flatMap((source) => sources.get(source)?.publisher ?? []))],
  };
}

/** Sorted by start, then id. */
export function buildStrikes(
  raw: readonly RawStrike[],
  sides: readonly Side[],
  places: ReadonlyMap<string, Place>,
  sources: ReadonlyMap<string, Source>,
): readonly Strike[] {
  return raw
    .map((feature) => buildStrike(feature, sides, places, sources))
    .sort((a, b) => a.time.start - b.time.start || (a.id < b.id ? -1 : 1));
}
