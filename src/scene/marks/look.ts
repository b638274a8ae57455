/** How a strike looks, wherever it is drawn. */

import { sideIndex } from '../../i18n/name.ts';
import type { Conflict } from '../../model/conflict.ts';
import { markRadius, SHAPE_OF } from '../symbols.ts';
import type { MarkedInView, MarkedStrike, StrikeMark } from './mark.ts';

/** The oldest strike in view keeps this much of its fill; outlines never fade this far. */
export const OLDEST_FILL = 0.35;
/** Half the width of an area bulletin's square and of a running total's, CSS px. */
const BULLETIN_RADIUS = 11;
const TOTAL_RADIUS = 8;

const VAGUE_TIMES: ReadonlySet<string> = new Set(['day', 'multi-day']);

export type Look = Omit<StrikeMark, 'x' | 'y' | 'anchor' | 'raised' | 'type'>;

/**
 * Half a mark's width. An incident's size comes from the highest figure reported for it (`killed.max`), so that no
 * reported death is left out; a range is in words beside it. Bulletins and totals have one size: their figures belong to
 * areas.
 */
export function radiusOf({ scope, killed }: Pick<MarkedStrike, 'scope' | 'killed'>): number {
  if (scope === 'incident') return markRadius(killed?.max ?? null);
  return scope === 'area-bulletin' ? BULLETIN_RADIUS : TOTAL_RADIUS;
}

export function lookOf(inView: MarkedInView, conflict: Pick<Conflict, 'sides'>): Look {
  const { strike, freshness, selected } = inView;
  const incident = strike.scope === 'incident';
  return {
    id: strike.id,
    place: strike.places[0] ?? '',
    scope: strike.scope,
    shape: SHAPE_OF[strike.kind],
    radius: radiusOf(strike),
    side: sideIndex(conflict, strike.heldBy),
    fill: OLDEST_FILL + (1 - OLDEST_FILL) * freshness,
    hollow: incident && strike.killed === null,
    answered: strike.answers.some((answer) => answer !== 'none-found'),
    imprecise: VAGUE_TIMES.has(strike.time.precision) || strike.placePrecision !== 'settlement',
    selected,
  };
}
