/** Everything that is asked of the reports, in one object for each set of columns. */
import type { LonLat } from '../../model/geo.ts';
import { atOnce } from '../../model/slices.ts';
import type { EpochMinute } from '../../model/time.ts';
import type { Slice } from '../slice.ts';
import { type OfAll, ofAllSteps } from './of-all.ts';
import { Selection, type Wanted } from './selection.ts';
import type { Near, SpatialIndex } from './spatial.ts';
import type { ReportColumns } from './types.ts';
import { windowOf } from './window.ts';

/** No filter. */
export const ALL_REPORTS: Wanted = { kind: null, by: null, against: null, stance: null, scope: null };

const keyOf = ({ kind, by, against, stance, scope }: Wanted): string =>
  JSON.stringify([kind, by, against, stance, scope]);

/** Selections that are kept: with and without filters, of every scope and of incidents alone, before and after. */
const KEPT = 8;

/** Makes the tree somewhere. */
export type TreeMaker = (columns: ReportColumns) => SpatialIndex | Promise<SpatialIndex>;

/** Comes with the first question about what is near. */
const spatialCode = () => import('./spatial.ts');
const makeHere: TreeMaker = async (columns) => (await spatialCode()).createSpatialIndex(columns);

export class ReportIndex {
  private made: { tree: Promise<SpatialIndex> | null; readonly selections: Map<string, Selection> } = {
    tree: null,
    selections: new Map(),
  };

  /**
   * @param ofAll of these columns, where a worker has made it.
   * @param makeTree where it disturbs nobody, if there is such a place.
   */
  constructor(
    readonly columns: ReportColumns,
    readonly ofAll: OfAll = atOnce(ofAllSteps(columns)),
    private readonly makeTree: TreeMaker = makeHere,
  ) {}

  /** The same reports with other names of places; what was made of them, or is made later, serves both. */
  renamed(places: readonly string[]): ReportIndex {
    const index = new ReportIndex({ ...this.columns, places }, this.ofAll, this.makeTree);
    index.made = this.made;
    return index;
  }

  /** Positions with `from < start <= to`; `from: null` has no lower limit. */
  window(from: EpochMinute | null, to: EpochMinute): Slice {
    return windowOf(this.columns, from, to);
  }

  /** The same filters give the same selection; the last few are kept. */
  select(wanted: Wanted): Selection {
    const key = keyOf(wanted);
    const { selections } = this.made;
    const known = selections.get(key) ?? new Selection(this.columns, this.ofAll, wanted);
    selections.delete(key);
    selections.set(key, known);
    const [oldest] = selections.keys();
    if (selections.size > KEPT && oldest !== undefined) selections.delete(oldest);
    return known;
  }

  /** Made when first asked for: nobody pays for a tree that nobody looks into. */
  spatial(): Promise<SpatialIndex> {
    this.made.tree ??= Promise.resolve(this.makeTree(this.columns));
    return this.made.tree;
  }

  async nearest(
    from: LonLat,
    slice: Slice,
    selection: Selection,
    limits: { readonly limit?: number; readonly maxKm?: number } = {},
  ): Promise<readonly Near[]> {
    const among = { slice, members: selection.members };
    const { nearest } = await spatialCode();
    return nearest(this.columns, await this.spatial(), from, among, limits);
  }

  async withinRadius(from: LonLat, km: number, slice: Slice, selection: Selection): Promise<readonly Near[]> {
    const among = { slice, members: selection.members };
    const { withinRadius } = await spatialCode();
    return withinRadius(this.columns, await this.spatial(), from, km, among);
  }

  /** Positions in `[west, south, east, north]`, ascending. */
  async inBox(
    box: readonly [number, number, number, number],
    slice: Slice,
    selection: Selection,
  ): Promise<readonly number[]> {
    const { inBox } = await spatialCode();
    return inBox(this.columns, await this.spatial(), box, { slice, members: selection.members });
  }
}
