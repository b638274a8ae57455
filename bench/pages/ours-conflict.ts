/** The made-up reports as a `Conflict` of the product, the form that its map takes today. */
import type { Conflict, Place, Strike } from '../../src/model/conflict.ts';
import { KINDS } from '../../src/model/words.ts';
import { BOX, NO_FIGURE, PERIOD_MINUTES, PERIOD_START, type Points } from '../points.ts';

/** Degrees between made-up places. */
const CELL = 0.25;
const PARTIES = ['one', 'two'] as const;

const names = (en: string) => ({ en: [en] });

const cellOf = (lon: number, lat: number): readonly [number, number] => [
  Math.floor((lon - BOX[0]) / CELL),
  Math.floor((lat - BOX[1]) / CELL),
];
const placeId = ([x, y]: readonly [number, number]): string => `place-${x}-${y}`;

function placeOf(cell: readonly [number, number]): Place {
  return {
    id: placeId(cell),
    names: names(`Place ${cell.join('-')}`),
    kind: 'town',
    importance: 3,
    point: [BOX[0] + (cell[0] + 0.5) * CELL, BOX[1] + (cell[1] + 0.5) * CELL],
    accuracyKm: 5,
    heldBy: { side: null, method: 'unknown', sources: [], note: null },
    origin: '',
    also: [],
    note: null,
  };
}

function strikeOf(points: Points, index: number): Strike {
  const start = PERIOD_START + (points.minute[index] ?? 0);
  const point = [points.lon[index] ?? 0, points.lat[index] ?? 0] as const;
  const deaths = points.deaths[index] ?? NO_FIGURE;
  const side = PARTIES[points.side[index] ?? 2] ?? null;
  return {
    id: `report-${index}`,
    scope: 'incident',
    title: 'A made-up report',
    places: [placeId(cellOf(...point))],
    point,
    placePrecision: 'settlement',
    placeNote: null,
    time: { start, end: start + 1, precision: 'minute', note: null },
    kind: KINDS[points.kind[index] ?? 7] ?? 'unknown',
    weaponClaimed: null,
    accused: side === null ? [] : [side === 'one' ? 'two' : 'one'],
    accusedNote: null,
    summary: '',
    claims: [],
    noReplyNote: null,
    casualties: [],
    findings: null,
    notes: null,
    sources: [],
    rank: 0,
    heldBy: side,
    answers: ['none-found'],
    grade: 'single',
    killed: deaths === NO_FIGURE ? null : { min: deaths, max: deaths },
    injured: null,
    reportedBy: side === null ? [] : [side],
  };
}

/** Every report of `points` as an object, in order of time. */
export function conflictOf(points: Points): Conflict {
  const strikes = Array.from({ length: points.length }, (_, index) => strikeOf(points, index));
  const cells = new Map<string, readonly [number, number]>();
  for (const { point } of strikes) cells.set(placeId(cellOf(...point)), cellOf(...point));
  const party = (id: string) => [id, { id, names: { en: id }, note: null }] as const;
  const side = (id: string) => ({ id, names: { en: id }, parties: [id] });
  return {
    id: 'bench',
    version: '0',
    released: '2020-11-10',
    title: { en: 'Made-up reports' },
    subtitle: { en: '' },
    licence: '',
    extent: BOX,
    zone: { offset: 240, label: 'UTC+4' },
    period: { start: PERIOD_START, end: PERIOD_START + PERIOD_MINUTES },
    opening: { at: PERIOD_START + PERIOD_MINUTES, span: 'all' },
    sides: [side('one'), side('two')],
    parties: new Map(PARTIES.map(party)),
    featured: [],
    credits: [],
    places: new Map([...cells].map(([id, cell]) => [id, placeOf(cell)])),
    strikes,
    truces: [],
    allegations: [],
    control: [],
    settlements: [],
    story: [],
    frontLine: [],
    sources: new Map(),
  };
}
