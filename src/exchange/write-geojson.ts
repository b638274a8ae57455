/**
 * Reports as GeoJSON features with the keys of this project's `strikes.geojson`. A strike of a data package is
 * written whole; an imported report has only what its file says: no claims, but what a table says of them.
 */
import type { Strike } from '../model/conflict.ts';
import { formatInstant, type Minutes } from '../model/time.ts';
import type { ReportRow } from '../query/columns/row.ts';
import type { ImportedReport } from './report.ts';

export const GEOJSON_START = '{"type":"FeatureCollection","features":[\n';
export const GEOJSON_END = '\n]}\n';

/** What a package works out of a strike's claims and of other files of the package. */
export const computedOf = ({ side, grade, answers, sources }: ImportedReport): object => ({
  side,
  grade,
  answers,
  sources,
});

/**
 * The end of the collection. `computed` stands beside the features, which stay those of the package: what is worked
 * out of them, by their ids, so that a reader of the file alone has it.
 */
export const geojsonEnd = (computed: Readonly<Record<string, object>>): string =>
  Object.keys(computed).length === 0 ? GEOJSON_END : `\n],"computed":${JSON.stringify(computed)}}\n`;

type Timed = Pick<ReportRow, 'start' | 'end' | 'timePrecision'>;

const timeOf = ({ start, end, timePrecision }: Timed, note: string | null, zone: Minutes) => ({
  start: formatInstant(start, zone),
  end: formatInstant(end, zone),
  precision: timePrecision,
  note,
});

const feature = (id: string, point: readonly number[], properties: object): object => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: point },
  properties,
});

/** One feature of a data package. @param zone minutes east of UTC that times are written in. */
export function strikeFeature(strike: Strike, zone: Minutes): object {
  const { id, point, time } = strike;
  const { scope, title, places, placePrecision, placeNote, kind, weaponClaimed, accused, accusedNote } =
    strike;
  const { summary, claims, noReplyNote, casualties, findings, notes, sources, rank } = strike;
  return feature(id, point, {
    scope,
    title,
    places,
    placePrecision,
    placeNote,
    time: timeOf({ ...time, timePrecision: time.precision }, time.note, zone),
    kind,
    weaponClaimed,
    accused,
    accusedNote,
    summary,
    claims,
    noReplyNote,
    casualties: casualties.map(({ asOfNote, ...row }) => (asOfNote === null ? row : { ...row, asOfNote })),
    findings,
    notes,
    sources,
    rank,
  });
}

/**
 * One imported report. Its figures are nobody's claim: what a package works out from claims stands beside them, by
 * the names of the CSV's columns, with lists as lists.
 */
export function reportFeature(report: ImportedReport, zone: Minutes): object {
  const { id, point, scope, title, places, placePrecision, kind, weapon, accused, summary } = report;
  const { killed, best, actors, sources, side, grade, reportedBy, answers } = report;
  return feature(id, point, {
    scope,
    title,
    places,
    placePrecision,
    time: timeOf(report, null, zone),
    kind,
    weaponClaimed: weapon,
    accused,
    summary,
    claims: [],
    casualties: killed === null ? [] : [{ killed, best, scope: 'incident' }],
    side,
    grade,
    reported_by: reportedBy,
    answers,
    killed_min: killed?.min ?? null,
    killed_max: killed?.max ?? null,
    killed_best: best,
    actors,
    sources,
  });
}
