/** Results on disk after every cell, so that a run that was stopped goes on where it was. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Cell, CsvResult, Results } from './results.ts';

export interface Store {
  readonly results: Results;
  has(peer: string, n: number, round: number): boolean;
  /** Replaces the cell of the same peer, number and round. */
  addCell(cell: Cell): void;
  addCsv(result: CsvResult): void;
  finish(): void;
}

export function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);
}

const read = (path: string): Results | null =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results) : null;

/**
 * Goes on with the unfinished results at `path`, or starts anew. A finished run is only ever started anew, but its
 * CSV part stays, which is measured by itself.
 * @param start `machine` and `date` of this run; results of another machine are not mixed in.
 */
export function openStore(
  path: string,
  start: Pick<Results, 'machine' | 'date' | 'quick' | 'plain'>,
  again: { readonly fresh: boolean; readonly part: boolean },
): Store {
  const old = read(path);
  const same = old !== null && old.machine === start.machine && old.quick === start.quick;
  const goOn = same && !again.fresh && (!old.finished || again.part);
  let results: Results = {
    ...start,
    date: goOn ? old.date : start.date,
    finished: false,
    cells: goOn ? old.cells : [],
    csv: same ? old.csv : [],
  };
  const save = (next: Results): void => {
    results = next;
    writeJson(path, results);
  };
  return {
    get results() {
      return results;
    },
    has: (peer, n, round) =>
      results.cells.some((cell) => cell.peer === peer && cell.n === n && cell.round === round),
    addCell(cell) {
      const others = results.cells.filter(
        ({ peer, n, round }) => peer !== cell.peer || n !== cell.n || round !== cell.round,
      );
      save({ ...results, cells: [...others, cell] });
    },
    addCsv(result) {
      save({ ...results, csv: [...results.csv.filter(({ peer }) => peer !== result.peer), result] });
    },
    finish: () => save({ ...results, finished: true }),
  };
}
