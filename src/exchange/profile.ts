/** The properties of this project's own `strikes.geojson` as cells of a plain table. */

import type { Strike } from '../model/conflict.ts';
import { countOf as peopleOf, reportersOf } from '../model/grade.ts';
import { joinList } from './list.ts';

type Bag = Readonly<Record<string, unknown>>;

const bag = (value: unknown): Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const joined = (value: unknown): string => joinList(list(value).map(String));

/** Other properties are given back as they are. */
export function profileRow(properties: Bag): Bag {
  const time = bag(properties.time);
  if (typeof time.start !== 'string' || typeof properties.scope !== 'string') return properties;
  const claims = list(properties.claims).map(bag) as unknown as Strike['claims'];
  const casualties = list(properties.casualties).filter((row) => bag(row).killed) as Strike['casualties'];
  const killed = peopleOf({ scope: properties.scope as Strike['scope'], casualties }, 'killed');
  const [place, ...others] = list(properties.places).map(String);
  return {
    start: time.start,
    end: time.end,
    time_precision: time.precision,
    place,
    other_places: joinList(others),
    place_precision: properties.placePrecision,
    scope: properties.scope,
    kind: properties.kind,
    weapon: properties.weaponClaimed,
    accused: joined(properties.accused),
    answers: joined(properties.answers),
    side: properties.side,
    grade: properties.grade,
    reported_by: claims.length > 0 ? joinList(reportersOf(claims)) : joined(properties.reported_by),
    killed_min: killed?.min ?? properties.killed_min,
    killed_max: killed?.max ?? properties.killed_max,
    killed_best: properties.killed_best,
    actors: joined(properties.actors),
    title: properties.title,
    summary: properties.summary,
    sources: joined(properties.sources),
  };
}
