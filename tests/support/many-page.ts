/** The script of a page with the interface around as many made-up reports as its address says (`?n=`). */
import { adoptStyles } from 'lit';
import { type App, compose } from '../../src/app/compose.ts';
import { Shell } from '../../src/app/shell.ts';
import type { Conflict, Place, Side } from '../../src/model/conflict.ts';
import { DAY } from '../../src/model/time.ts';
import { ReportIndex } from '../../src/query/columns/report-index.ts';
import { ColumnWriter } from '../../src/query/columns/writer.ts';
import { Reports } from '../../src/query/reports.ts';
import { completeView } from '../../src/state/url-codec.ts';
import { base, tokens } from '../../src/ui/tokens.ts';
import { EPOCH, randomRows, seeded } from './random-rows.ts';

declare global {
  interface Window {
    readonly many: App;
  }
}

const LENGTH = 45 * DAY;
const SIDES = ['north', 'south'] as const;

const side = (id: string): Side => ({ id, names: { en: id }, parties: [] });

function placeOf(id: string, index: number): Place {
  return {
    id,
    names: { en: [`Made-up ${id}`] },
    kind: 'town',
    importance: 3,
    point: [45 + (index % 8) / 4, 39 + Math.floor(index / 8) / 4],
    accuracyKm: 5,
    heldBy: { side: null, method: 'unknown', sources: [], note: null },
    origin: '',
    also: [],
    note: null,
  };
}

/** Reports of which none is an object before it is asked for. */
function conflictOf(count: number): Conflict {
  const writer = new ColumnWriter({ epoch: EPOCH, sides: SIDES });
  // Each at some place, so that each has a page.
  for (const row of randomRows(seeded(100), count, LENGTH))
    writer.add({ ...row, places: row.places.length === 0 ? ['place-0'] : row.places });
  const more = new Reports(new ReportIndex(writer.finish()));
  const { places, parties } = more.index.columns;
  return {
    whole: true,
    id: 'made-up',
    version: '0',
    released: '2020-11-10',
    title: { en: 'Made-up reports' },
    subtitle: { en: '' },
    licence: '',
    extent: [44, 38.5, 48, 41.5],
    zone: { offset: 240, label: 'UTC+4' },
    period: { start: EPOCH, end: EPOCH + LENGTH },
    opening: { at: EPOCH + LENGTH, span: 'all' },
    sides: [side(SIDES[0]), side(SIDES[1])],
    parties: new Map(parties.map((id) => [id, { id, names: { en: id }, note: null }])),
    featured: [],
    named: new Set(),
    credits: [],
    places: new Map(places.map((id, index) => [id, placeOf(id, index)])),
    strikes: [],
    columns: null,
    more,
    truces: [],
    allegations: [],
    control: [],
    settlements: [],
    story: [],
    frontLine: [],
    sources: new Map(),
  };
}

const conflict = conflictOf(Number(new URLSearchParams(location.search).get('n')));
const app = compose(conflict, completeView({}, conflict), () => undefined);
const shell = new Shell();
shell.app = app;
shell.site = `${location.origin}/`;
shell.whole = true;
shell.style.cssText = 'display: block; height: 100%';
const host = document.createElement('div');
host.style.cssText = 'position: fixed; inset: 0';
document.body.append(host);
// The colours and sizes lie on the element around the interface.
const root = host.attachShadow({ mode: 'open' });
adoptStyles(root, [tokens, base]);
root.append(shell);
Object.assign(window, { many: app });
