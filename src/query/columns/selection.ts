/** The reports that a reader's filters let through. What is asked of a window costs the window's edges. */
import { ANSWERS, KINDS, SCOPES, type Scope } from '../../model/words.ts';
import type { Filters } from '../filter.ts';
import type { Slice } from '../slice.ts';
import { type Bitmap, bitmapOf, countIn, intersection, membersIn, union, wordsFor } from './bitmap.ts';
import { createDeathSums, type DeathSums } from './death-sums.ts';
import type { FacetName, Facets } from './facets.ts';
import type { OfAll } from './of-all.ts';
import { listsAmong, type PlaceLists } from './place-lists.ts';
import type { ReportColumns } from './types.ts';

export interface Wanted extends Filters {
  /** Only records of these scopes; `null` for all. */
  readonly scope: readonly Scope[] | null;
}

/** The values of a facet in the order of its bitmaps. Side has no filter. */
function valuesOf(columns: ReportColumns, facet: keyof Wanted): readonly string[] {
  if (facet === 'kind') return KINDS;
  if (facet === 'stance') return ANSWERS;
  return facet === 'scope' ? SCOPES : columns.parties;
}

function everything(count: number): Bitmap {
  const words = wordsFor(count).fill(0xffffffff);
  const rest = count & 31;
  if (rest !== 0) words[words.length - 1] = (1 << rest) - 1;
  return bitmapOf(words);
}

function membersOf(columns: ReportColumns, facets: Facets, wanted: Wanted): Bitmap {
  let members: Bitmap | null = null;
  for (const facet of ['kind', 'by', 'against', 'stance', 'scope'] as const) {
    const filter: readonly string[] | null = wanted[facet];
    if (filter === null) continue;
    const values = valuesOf(columns, facet);
    const chosen = facets[facet].filter((_, index) => filter.includes(values[index] ?? ''));
    const [only, another] = chosen;
    const any = only && !another ? only : union(chosen, columns.count);
    members = members === null ? any : intersection(members, any);
  }
  return members ?? everything(columns.count);
}

/** Made once for each set of filters, which costs all reports over 32; asked at every step. */
export class Selection {
  readonly members: Bitmap;
  /** Nothing is filtered out. */
  private readonly whole: boolean;
  private readonly byFacet = new Map<FacetName, readonly Bitmap[]>();
  private sums: ((slice: Slice) => DeathSums) | null = null;
  private lists: PlaceLists | null = null;
  private rough: Bitmap | null = null;

  constructor(
    private readonly columns: ReportColumns,
    private readonly ofAll: OfAll,
    wanted: Wanted,
  ) {
    this.members = membersOf(columns, ofAll.facets, wanted);
    this.whole = this.members.ranks.at(-1) === columns.count;
  }

  private among(bitmap: Bitmap): Bitmap {
    return this.whole ? bitmap : intersection(bitmap, this.members);
  }

  count(slice: Slice): number {
    return countIn(this.members, slice);
  }

  /** The selection's members by value of a facet, in the facet's order; made when first asked for. */
  bitmaps(facet: FacetName): readonly Bitmap[] {
    const made = this.byFacet.get(facet) ?? this.ofAll.facets[facet].map((one) => this.among(one));
    this.byFacet.set(facet, made);
    return made;
  }

  /** Members whose time or place is known only roughly. */
  imprecise(): Bitmap {
    this.rough ??= this.among(this.ofAll.facets.imprecise);
    return this.rough;
  }

  /** Reports in the slice by value of a facet, in the facet's order. One report may count for several parties. */
  countsBy(facet: FacetName, slice: Slice): readonly number[] {
    return this.bitmaps(facet).map((bitmap) => countIn(bitmap, slice));
  }

  /** Sums over members of scope `incident` alone: bulletins and totals are never added up. */
  deaths(slice: Slice): DeathSums {
    if (this.sums === null) {
      const [incidents = this.members] = this.bitmaps('scope');
      this.sums = createDeathSums(this.columns, incidents, this.whole ? this.ofAll.deaths : undefined);
    }
    return this.sums(slice);
  }

  /** Members by place. */
  places(): PlaceLists {
    const { places } = this.ofAll;
    this.lists ??= this.whole ? places : listsAmong(places, this.members);
    return this.lists;
  }

  /** Positions in the slice, ascending: costs what is visible. */
  positions(slice: Slice): readonly number[] {
    return membersIn(this.members, slice);
  }
}
