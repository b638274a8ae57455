/** From files that passed every check to the model. */
import { type Conflict, namedPlaces } from '../conflict.ts';
import type { FileName } from '../schema.ts';
import type { Steps } from '../slices.ts';
import { parseDuration } from '../time.ts';
import { buildFrontLine } from './build-front-line.ts';
import { buildStory } from './build-story.ts';
import { buildPlace, buildSource, buildStrikes, buildTime } from './build-strikes.ts';
import { buildTruces } from './build-truces.ts';
import { minuteOf, offsetOf } from './known.ts';
import type { FileContent } from './shape.ts';

/** Every needed file's content, and the story's where the package has one. */
export type Contents = { readonly [F in FileName]: FileContent<F> } & {
  readonly 'story.json'?: FileContent<'story.json'> | undefined;
};

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((record) => [record.id, record]));

export function* buildSteps(files: Contents): Steps<Conflict> {
  const dataset = files['dataset.json'];
  const control = files['control.json'];
  const { sides } = dataset;
  const places = byId(files['places.geojson'].features.map(buildPlace));
  yield;
  const sources = byId(files['sources.json'].map(buildSource));
  yield;
  const strikes = buildStrikes(files['strikes.geojson'].features, sides, places, sources);
  yield;
  const offset = offsetOf(dataset.zone.offset);
  const { period, opening } = dataset;
  const truces = buildTruces(files['truces.json'].truces, offset);
  const allegations = files['allegations.json'].allegations.map((allegation) => ({
    ...allegation,
    time: allegation.time ? buildTime(allegation.time) : null,
  }));
  const settlements = control.settlements.map(({ geonames: _, match: __, ...settlement }) => settlement);
  return {
    whole: true,
    id: dataset.id,
    version: dataset.version,
    released: dataset.released,
    title: dataset.title,
    subtitle: dataset.subtitle,
    licence: dataset.licence,
    extent: dataset.extent,
    zone: { offset, label: dataset.zone.label },
    period: { start: minuteOf(period.start), end: minuteOf(period.end) },
    opening: { at: minuteOf(opening.at), span: parseDuration(opening.span) ?? 'all' },
    sides,
    parties: byId(dataset.parties.map((party) => ({ ...party, note: party.note ?? null }))),
    featured: dataset.featured,
    named: namedPlaces({ allegations, control: control.changes, truces }),
    credits: dataset.credits,
    places,
    strikes,
    columns: dataset.columns ?? null,
    more: null,
    truces,
    allegations,
    control: control.changes,
    settlements,
    frontLine: buildFrontLine(files['front-line.geojson'].features, settlements, offset),
    sources,
    story: buildStory(files['story.json']),
  };
}
