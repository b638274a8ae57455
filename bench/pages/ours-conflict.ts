/** The made-up reports as a `Conflict` of the product. */
import type { Conflict, Place } from '../../src/model/conflict.ts';
import { ReportIndex } from '../../src/query/columns/report-index.ts';
import { Reports } from '../../src/query/reports.ts';
import { BOX, PERIOD_MINUTES, PERIOD_START, type Points } from '../points.ts';
import { CELL, CELLS, columnsOf, placeId } from './ours-columns.ts';

const PARTIES = ['one', 'two'] as const;

const names = (en: string) => ({ en: [en] });

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

/** A conflict whose reports are columns: none of them is an object before it is asked for. */
export function conflictOf(points: Points): Conflict {
  const reports = new Reports(new ReportIndex(columnsOf(points)));
  const party = (id: string) => [id, { id, names: { en: id }, note: null }] as const;
  const side = (id: string) => ({ id, names: { en: id }, parties: [id] });
  return {
    whole: true,
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
    named: new Set(),
    credits: [],
    places: new Map(CELLS.map((cell) => [placeId(cell), placeOf(cell)])),
    strikes: [],
    columns: null,
    more: reports,
    truces: [],
    allegations: [],
    control: [],
    settlements: [],
    story: [],
    frontLine: [],
    sources: new Map(),
  };
}
