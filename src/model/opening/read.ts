/** From the compiled file to a conflict in its first state: all that is drawn, listed, filtered and spoken. */
import type { Chapter, Conflict, FrontLineTrace, Place, Strike, Truce } from '../conflict.ts';
import { freezeSteps } from '../decode/freeze.ts';
import { atOnce, type Steps } from '../slices.ts';
import { checksum, OPENING_BODY, OPENING_HEAD, type Opening, type Table } from './format.ts';
import { sums, unpack } from './packed.ts';
import { type PackedShape, unpackPoints, unpackShape } from './shapes.ts';

function* rowsOf<T extends object>(table: Table<T>): Generator<T> {
  const columns = Object.entries(table) as unknown as readonly (readonly [string, readonly unknown[]])[];
  const count = columns[0]?.[1].length ?? 0;
  for (let at = 0; at < count; at += 1)
    yield Object.fromEntries(columns.map(([key, values]) => [key, values[at]])) as T;
}

const NO_TEXT = { en: '' };

function placesOf({ places, placePoints }: Opening): readonly Place[] {
  const points = unpackPoints(placePoints);
  return [...rowsOf(places)].map(({ side, ...place }, at) => ({
    ...place,
    point: points[at] ?? [0, 0],
    heldBy: { side, method: 'unknown', sources: [], note: null },
    origin: '',
    note: null,
  }));
}

function* strikesOf(opening: Opening, places: ReadonlyMap<string, Place>): Steps<readonly Strike[]> {
  const starts = sums(unpack(opening.starts));
  const lengths = unpack(opening.lengths);
  const ownPoints = unpackPoints(opening.awayPoints);
  const points = new Map(sums(unpack(opening.away)).map((at, n) => [at, ownPoints[n]]));
  const strikes: Strike[] = [];
  for (const { title, precision, ...row } of rowsOf(opening.strikes)) {
    const at = strikes.length;
    const first = places.get(row.places[0] ?? '');
    const start = starts[at] ?? 0;
    strikes.push({
      ...row,
      title: title ?? first?.names.en[0] ?? row.id,
      point: points.get(at) ?? first?.point ?? [0, 0],
      time: { start, end: start + (lengths[at] ?? 0), precision, note: null },
      heldBy: first?.heldBy.side ?? null,
      publishers: unpack(opening.publishersOf[at] ?? '').map((n) => opening.publishers[n] ?? ''),
      placeNote: null,
      weaponClaimed: null,
      accusedNote: null,
      summary: '',
      claims: [],
      noReplyNote: null,
      casualties: [],
      findings: null,
      notes: null,
      sources: [],
    });
    if (at % 40 === 0) yield;
  }
  return strikes;
}

function trucesOf({ truces }: Opening): readonly Truce[] {
  return truces.map(({ announced, effect, accusations, ...truce }) => ({
    ...truce,
    announced: { ...announced, precision: '', how: '', sources: [] },
    effect: { ...effect, note: null, sources: [] },
    accusations: accusations.map((accusation) => ({
      ...accusation,
      ...{ by: '', what: '', where: [], note: null, sources: [] },
    })),
    broker: '',
    agreedBy: '',
    terms: [],
    termsSources: [],
    denials: [],
    reports: [],
    ended: '',
    endedSources: [],
    conflicts: [],
    conflictSources: [],
    sources: [],
  }));
}

function* tracesOf({ traces, corners }: Opening): Steps<readonly FrontLineTrace[]> {
  const points = unpackPoints(corners);
  const shapeOf = (shape: PackedShape): GeoJSON.Geometry => unpackShape(points, shape);
  const found: FrontLineTrace[] = [];
  for (const { line, band, area, ...trace } of rowsOf(traces)) {
    found.push({
      ...trace,
      line: shapeOf(line) as FrontLineTrace['line'],
      band: band && (shapeOf(band) as FrontLineTrace['band']),
      area: area && (shapeOf(area) as FrontLineTrace['area']),
      method: '',
      sources: [],
    });
    yield;
  }
  return found;
}

/** The content as it was written; `null` for another format, or a text that did not come whole. */
function contentOf(text: string): Opening | null {
  if (!text.startsWith(OPENING_HEAD)) return null;
  const from = text.indexOf(OPENING_BODY, OPENING_HEAD.length);
  const body = text.slice(from + OPENING_BODY.length, -1);
  if (from < 0 || checksum(body) !== Number(text.slice(OPENING_HEAD.length, from))) return null;
  return JSON.parse(body) as Opening;
}

/**
 * The conflict that a compiled file holds, frozen and not yet whole, in pieces of a few records each; `null` when the
 * file is older or newer than this program, or did not come as it was written.
 */
export function* openingSteps(text: string): Steps<Conflict | null> {
  const opening = contentOf(text);
  if (opening === null) return null;
  yield;
  const places = new Map(placesOf(opening).map((place) => [place.id, place]));
  yield;
  const conflict: Conflict = {
    whole: false,
    ...opening.head,
    parties: new Map(opening.parties.map((party) => [party.id, party])),
    named: new Set(opening.named),
    places,
    strikes: yield* strikesOf(opening, places),
    columns: null,
    more: null,
    truces: trucesOf(opening),
    allegations: [],
    control: [],
    settlements: [],
    frontLine: yield* tracesOf(opening),
    sources: new Map(),
    story: [...rowsOf(opening.story)].map(
      (chapter): Chapter => ({ ...chapter, text: NO_TEXT, sources: [], records: [] }),
    ),
  };
  return yield* freezeSteps(conflict);
}

/** As `openingSteps`, at once. */
export const readOpening = (text: string): Conflict | null => atOnce(openingSteps(text));
