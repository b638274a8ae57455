/** Everything that is asked of the reports, in one object for each set of columns. */
import type { LonLat } from '../../model/geo.ts';
import type { EpochMinute } from '../../model/time.ts';
import type { Slice } from '../slice.ts';
import { createFacets, type Facets } from './facets.ts';
import { Selection, type Wanted } from './selection.ts';
import { createSpatialIndex, inBox, type Near, nearest, type SpatialIndex, withinRadius } from './spatial.ts';
import type { ReportColumns } from './types.ts';
import { windowOf } from './window.ts';

/** No filter. */
export const ALL_REPORTS: Wanted = { kind: null, by: null, against: null, stance: null, scope: null };

const keyOf = ({ kind, by, against, stance, scope }: Wanted): string =>
  JSON.stringify([kind, by, against, stance, scope]);

/** Selections that are kept: with and without filters, of every scope and of incidents alone, before and after. */
const KEPT = 8;

export class ReportIndex {
  readonly facets: Facets;
  private made: { tree: SpatialIndex | null; readonly selections: Map<string, Selection> } = {
    tree: null,
    selections: new Map(),
  };

  /** @param facets of these columns, where a worker has made them. */
  constructor(
    readonly columns: ReportColumns,
    facets: Facets = createFacets(columns),
  ) {
    this.facets = facets;
  }

  /** The same reports with other names of places; what was made of them, or is made later, serves both. */
  renamed(places: readonly string[]): ReportIndex {
    const index = new ReportIndex({ ...this.columns, places }, this.facets);
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
    const known = selections.get(key) ?? new Selection(this.columns, this.facets, wanted);
    selections.delete(key);
    selections.set(key, known);
    const [oldest] = selections.keys();
    if (selections.size > KEPT && oldest !== undefined) selections.delete(oldest);
    return known;
  }

  /** Built when first asked for; a worker may hand one in with `useSpatial`. */
  spatial(): SpatialIndex {
    this.made.tree ??= createSpatialIndex(this.columns);
    return this.made.tree;
  }

  useSpatial(index: SpatialIndex): void {
    this.made.tree = index;
  }

  nearest(
    from: LonLat,
    slice: Slice,
    selection: Selection,
    limits: { readonly limit?: number; readonly maxKm?: number } = {},
  ): readonly Near[] {
    return nearest(this.columns, this.spatial(), from, { slice, members: selection.members }, limits);
  }

  withinRadius(from: LonLat, km: number, slice: Slice, selection: Selection): readonly Near[] {
    return withinRadius(this.columns, this.spatial(), from, km, { slice, members: selection.members });
  }

  /** Positions in `[west, south, east, north]`, ascending. */
  inBox(
    box: readonly [number, number, number, number],
    slice: Slice,
    selection: Selection,
  ): readonly number[] {
    return inBox(this.columns, this.spatial(), box, { slice, members: selection.members });
  }
}
