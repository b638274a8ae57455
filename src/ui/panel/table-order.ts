/** Which reports the table shows, in which order: sorted at once where they are few, in pieces where they are many. */
import type { Conflict } from '../../model/conflict.ts';
import { atOnce } from '../../model/slices.ts';
import type { Language } from '../../model/words.ts';
import { sortPositions } from '../../query/columns/ordering.ts';
import type { Scene } from '../../scene/types.ts';
import { inSlices } from '../rows/in-slices.ts';
import { keysOf, type Sorting } from './sort-keys.ts';

/** Up to so many rows are sorted at once. */
const AT_ONCE = 100_000;

export interface Wanted {
  readonly conflict: Conflict;
  readonly scene: Scene;
  readonly lang: Language;
  readonly sorting: Sorting;
  readonly onlyInView: boolean;
}

/** Positions of reports, by row. */
interface Rows {
  readonly length: number;
  at(row: number): number | undefined;
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((one, index) => one === b[index]);

export class TableOrder {
  /** The order that is shown: while another is being made, the one before. */
  rows: Rows = [];
  /** Number of reports that pass the filters, in view or not. */
  passing = 0;
  /** Share of the sorting that is done, 0 to 1; `null` when there is none to do. */
  share: number | null = null;
  private key: readonly unknown[] = [];
  private view: Scene['window'] | null = null;
  private work: AbortController | null = null;

  constructor(private readonly onChange: () => void) {}

  /** Called before each drawing; a step in time alone changes nothing unless only what is in view is wanted. */
  want(wanted: Wanted): void {
    const { conflict, scene, lang, sorting, onlyInView } = wanted;
    const { reports, view } = scene;
    const { kind, by, against, stance } = view;
    const key = [conflict, kind, by, against, stance, sorting, lang, onlyInView];
    const isSame = same(key, this.key);
    // While playing, the sorting that is under way is finished first: else none ever would be.
    if (
      isSame &&
      (this.work !== null || !onlyInView || same(windowOf(scene), windowOf({ window: this.view })))
    )
      return;
    this.key = key;
    this.view = scene.window;
    this.work?.abort();
    this.work = null;
    this.share = null;
    const selection = reports.select(view);
    const everything = { first: 0, end: reports.count };
    this.passing = selection.count(everything);
    const slice = onlyInView ? reports.index.window(scene.window.from, scene.window.to) : everything;
    if (sorting.column === 'time' && !sorting.descending) {
      this.rows = reports.positions(selection, slice);
      return;
    }
    const keyOf = keysOf(sorting.column, conflict, reports, lang);
    const { members } = selection;
    const work = sortPositions({ members, slice, keyOf, descending: sorting.descending });
    if (selection.count(slice) <= AT_ONCE) this.rows = atOnce(work);
    else void this.sort(work);
  }

  private async sort(steps: Generator<number, Uint32Array>): Promise<void> {
    const work = new AbortController();
    this.work = work;
    this.share = 0;
    const rows = await inSlices(steps, work.signal, (share) => {
      if (work.signal.aborted) return;
      this.share = share;
      this.onChange();
    });
    if (rows === null || work.signal.aborted) return;
    this.work = null;
    this.share = null;
    this.rows = rows;
    this.onChange();
  }

  /** Ends a sorting that is under way; the next `want` begins anew. */
  stop(): void {
    this.work?.abort();
    this.work = null;
    this.share = null;
    this.key = [];
  }
}

const windowOf = ({ window }: { readonly window: Scene['window'] | null }): readonly unknown[] => [
  window?.from,
  window?.to,
];
