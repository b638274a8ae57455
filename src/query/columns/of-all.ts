/** What is made once of all reports, whatever the filters: each part costs every row, so a worker makes them. */
import type { Steps } from '../../model/slices.ts';
import { type DeathTotals, deathTotalSteps } from './death-sums.ts';
import { type Facets, facetBuffers, facetSteps } from './facets.ts';
import { type PlaceLists, placeListSteps } from './place-lists.ts';
import type { ReportColumns } from './types.ts';

/** Plain values, so that they can be handed over. */
export interface OfAll {
  readonly facets: Facets;
  /** Of the incidents among them. */
  readonly deaths: DeathTotals;
  readonly places: PlaceLists;
}

export function* ofAllSteps(columns: ReportColumns): Steps<OfAll> {
  const facets = yield* facetSteps(columns);
  const [incidents = facets.imprecise] = facets.scope;
  const deaths = yield* deathTotalSteps(columns, incidents);
  return { facets, deaths, places: yield* placeListSteps(columns) };
}

/** Their memory, to be handed over. */
export function ofAllBuffers({ facets, deaths, places }: OfAll): ArrayBuffer[] {
  const parts = [deaths.min, deaths.max, deaths.figures, places.starts, places.positions];
  return [...facetBuffers(facets), ...parts.map(({ buffer }) => buffer as ArrayBuffer)];
}
