/** From a whole conflict to the compiled file. */
import type { Conflict, FrontLineTrace, Strike } from '../conflict.ts';
import {
  checksum,
  OPENING_BODY,
  OPENING_HEAD,
  type Opening,
  type OpeningTrace,
  type Table,
} from './format.ts';
import { differences, pack } from './packed.ts';
import { type PackedShape, packPoints, packShapes } from './shapes.ts';

/** @param keys of every record, in the order in which they are written. */
function table<T extends object, K extends keyof T & string>(
  records: readonly T[],
  keys: readonly K[],
): Table<Pick<T, K>> {
  const columns = keys.map((key) => [key, records.map((record) => record[key])] as const);
  return Object.fromEntries(columns) as unknown as Table<Pick<T, K>>;
}

function strikesOf({ strikes, places }: Conflict) {
  const plain = ({ title, places: [first = ''] }: Strike): boolean =>
    places.get(first)?.names.en[0] === title;
  const rows = strikes.map((strike) => ({
    ...strike,
    title: plain(strike) ? null : strike.title,
    precision: strike.time.precision,
  }));
  const isAway = ({ point, places: [first = ''] }: Strike): boolean =>
    places.get(first)?.point.join() !== point.join();
  const publishers = [...new Set(strikes.flatMap((strike) => strike.publishers))];
  const starts = strikes.map(({ time }) => time.start);
  return {
    strikes: table(rows, [
      'id',
      'scope',
      'title',
      'places',
      'placePrecision',
      'kind',
      'accused',
      'rank',
      'answers',
      'grade',
      'killed',
      'injured',
      'countedWider',
      'reportedBy',
      'precision',
    ]),
    starts: pack(differences(starts)),
    lengths: pack(strikes.map(({ time }) => time.end - time.start)),
    away: pack(differences(strikes.flatMap((strike, at) => (isAway(strike) ? [at] : [])))),
    awayPoints: packPoints(strikes.filter(isAway).map(({ point }) => point)),
    publishers,
    publishersOf: strikes.map((strike) => pack(strike.publishers.map((name) => publishers.indexOf(name)))),
  };
}

function tracesOf(frontLine: readonly FrontLineTrace[]): Pick<Opening, 'corners' | 'traces'> {
  const { corners, shapes } = packShapes(frontLine.flatMap(({ line, band, area }) => [line, band, area]));
  const rows = frontLine.map(
    (trace, at): OpeningTrace => ({
      ...trace,
      line: shapes[3 * at] as PackedShape,
      band: shapes[3 * at + 1] ?? null,
      area: shapes[3 * at + 2] ?? null,
    }),
  );
  const traces = table(rows, [
    'id',
    'interval',
    'label',
    'status',
    'accuracyKm',
    'settlementsAnnounced',
    'announcedBy',
    'areaKm2',
    'lengthKm',
    'licence',
    'line',
    'band',
    'area',
  ]);
  return { corners, traces };
}

function openingOf(conflict: Conflict): Opening {
  const { id, version, released, title, subtitle, licence, extent, zone, period, opening } = conflict;
  const { sides, featured, credits } = conflict;
  const places = [...conflict.places.values()];
  return {
    head: {
      ...{ id, version, released, title, subtitle, licence, extent, zone, period, opening },
      ...{ sides, featured, credits },
    },
    parties: [...conflict.parties.values()],
    named: [...conflict.named],
    places: table(
      places.map((place) => ({ ...place, side: place.heldBy.side })),
      ['id', 'names', 'kind', 'importance', 'accuracyKm', 'also', 'side'],
    ),
    placePoints: packPoints(places.map(({ point }) => point)),
    ...strikesOf(conflict),
    truces: conflict.truces.map((truce) => ({
      id: truce.id,
      names: truce.names,
      type: truce.type,
      interval: truce.interval,
      supersededBy: truce.supersededBy,
      announced: { at: truce.announced.at, day: truce.announced.day },
      effect: { at: truce.effect.at, day: truce.effect.day },
      accusations: truce.accusations.map(({ side, party, at, day, minutesAfter, places: at_ }) => ({
        ...{ side, party, at, day, minutesAfter },
        places: at_,
      })),
    })),
    ...tracesOf(conflict.frontLine),
    story: table(conflict.story, ['id', 'title', 'at', 'span', 'map', 'open']),
  };
}

/**
 * The text of the compiled file.
 * @param conflict whole, without columns.
 * @throws RangeError when its coordinates cannot be written as short as this file writes them.
 */
export function writeOpening(conflict: Conflict): string {
  const body = JSON.stringify(openingOf(conflict));
  return `${OPENING_HEAD}${checksum(body)}${OPENING_BODY}${body}}`;
}
