/** `npm run bench`: measures every peer at every size in turn and writes the table. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Points } from '../points.ts';
import { buildPages, takeGround } from './build.ts';
import { type Effort, measureCell } from './cell.ts';
import { measureCsv } from './csv.ts';
import { ensureFiles } from './files.ts';
import { machineInWords } from './machine.ts';
import { type Options, readOptions } from './options.ts';
import { CSV_ROWS, OUR_PAGE } from './peers.ts';
import type { Cell } from './results.ts';
import { serve } from './server.ts';
import { openStore, type Store, writeJson } from './store.ts';
import { documentOf } from './table.ts';

const CELL_LIMIT_MS = 60_000;
/** The second round goes through the peers the other way; only cells that were quick in the first are repeated. */
const REPEAT_BELOW_MS = 30_000;
/** Peers that read a CSV in their page. */
const CSV_PEERS = [OUR_PAGE, 'kepler'];

function effortOf({ quick, gpu, plain }: Options, round: number): Effort {
  return {
    steps: quick ? 6 : 16,
    stepsBudgetMs: quick ? 2000 : 4000,
    markedSteps: quick ? 4 : 25,
    markedBudgetMs: quick ? 1500 : 2500,
    dragMs: round > 1 ? 0 : quick ? 2000 : 5000,
    limitMs: CELL_LIMIT_MS,
    gpu,
    plain,
  };
}

function say(cell: Cell, took: number): void {
  const day = cell.windows[0]?.steps ?? [];
  const middle = [...day].sort((a, b) => a - b)[day.length >> 1];
  const first = cell.firstDraw === null ? '-' : Math.round(cell.firstDraw);
  console.log(
    `${String(cell.n).padStart(8)} ${cell.peer.padEnd(22)} ${cell.note ?? 'ok'}; first picture ${first} ms, ` +
      `a step of one day ${middle === undefined ? '-' : Math.round(middle)} ms (${Math.round(took / 1000)} s)`,
  );
}

/** Why a cell need not be tried: the peer already failed to show fewer reports. */
function hopeless(store: Store, peer: string, n: number): string | null {
  const failed = store.results.cells.find(
    (cell) => cell.peer === peer && cell.n < n && cell.firstDraw === null && cell.outcome !== 'ok',
  );
  return failed ? `not tried: showed nothing at ${failed.n.toLocaleString('en')} (${failed.note})` : null;
}

interface Run {
  readonly options: Options;
  readonly store: Store;
  readonly url: string;
  readonly pointsFolder: string;
  /** `performance.now()` at which to stop. */
  readonly end: number;
}

async function cellOf(run: Run, peer: string, points: Points, round: number): Promise<void> {
  const { options, store, url } = run;
  const n = points.length;
  const note = hopeless(store, peer, n);
  if (note !== null) {
    const nothing = { facts: null, firstDraw: null, memory: null, windows: [] };
    store.addCell({ peer, n, round, outcome: 'error', note, ...nothing });
    return;
  }
  const start = performance.now();
  const cell = await measureCell({ peer, points, round, url, effort: effortOf(options, round) });
  const took = performance.now() - start;
  store.addCell({ ...cell, tookMs: took });
  say(cell, took);
}

/** @returns whether every cell was measured. */
async function table(run: Run): Promise<boolean> {
  const { options, store, pointsFolder, end } = run;
  // A part asked for afresh is measured again in the place of what was there.
  const again = options.fresh && !options.whole;
  for (let round = 1; round <= (options.quick ? 1 : 2); round += 1) {
    const peers = round === 1 ? options.peers : [...options.peers].reverse();
    for (const n of options.sizes) {
      const points = await ensureFiles(pointsFolder, n, ['bin', 'geojson', 'csv']);
      for (const peer of peers) {
        if (store.has(peer, n, round) && !again) continue;
        const first = store.results.cells.find((cell) => cell.peer === peer && cell.n === n);
        if (round > 1 && (first?.outcome !== 'ok' || (first.tookMs ?? 0) > REPEAT_BELOW_MS)) continue;
        if (performance.now() > end) return false;
        await cellOf(run, peer, points, round);
      }
    }
  }
  return true;
}

async function csv({ options, store, url, pointsFolder }: Run): Promise<void> {
  const rows = options.rows ?? CSV_ROWS;
  await ensureFiles(pointsFolder, rows, ['csv']);
  for (const peer of CSV_PEERS.filter((each) => options.peers.includes(each))) {
    const result = await measureCsv(peer, rows, url, options.gpu);
    store.addCsv(result);
    console.log(
      `${peer}: ${result.note ?? `first picture ${result.firstDraw} ms, longest task ${result.task} ms, longest time without a frame ${result.freeze} ms`}`,
    );
  }
}

/** No document is written of it. */
const isTrial = ({ quick, rows }: Options): boolean => quick || rows !== null;

/** Each kind of run has results and a document of its own. */
const suffixOf = ({ gpu, plain }: Options): string => `${gpu ? '-gpu' : ''}${plain ? '-plain' : ''}`;

/** Writes the document of a whole run, or prints it. */
function publish(root: string, { options, store }: Run): void {
  const text = documentOf(store.results);
  if (options.json !== null) writeJson(options.json, store.results);
  if (isTrial(options)) {
    console.log(`\n${text}`);
    return;
  }
  const name = `benchmarks${suffixOf(options)}`;
  writeFileSync(join(root, 'docs', `${name}.md`), text);
  writeJson(join(root, 'docs', `${name}.json`), store.results);
  console.log(`Wrote docs/${name}.md and docs/${name}.json`);
}

/** @param root the repository's folder. @returns the exit code. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return 0;
  const bench = join(root, 'bench');
  const cache = join(root, '.cache', 'bench');
  const pointsFolder = join(cache, 'points');
  await buildPages(bench);
  const served = await serve({ pages: join(bench, 'dist'), points: pointsFolder });
  try {
    await takeGround(bench, served, options.gpu);
    const start = {
      machine: await machineInWords(options.gpu),
      date: new Date().toISOString().slice(0, 10),
      quick: options.quick,
      plain: options.plain,
    };
    const path = join(cache, `${isTrial(options) ? 'quick' : 'results'}${suffixOf(options)}.json`);
    const store = openStore(path, start, {
      fresh: options.fresh && options.whole && !options.csv,
      part: !options.whole || options.csv,
    });
    const end = performance.now() + options.minutes * 60_000;
    const run: Run = { options, store, url: served.url, pointsFolder, end };
    if (options.csv) await csv(run);
    else if (!(await table(run))) console.log('Out of time: the same command goes on from here.');
    else if (options.whole) store.finish();
    publish(root, run);
    return 0;
  } finally {
    served.close();
  }
}
