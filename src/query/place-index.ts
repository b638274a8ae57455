/** Reports by the places that they name. */
import type { Strike } from '../model/conflict.ts';

export interface PlaceIndex {
  /** Every report that names the place, sorted by start; empty for a place that none names. */
  reportsOf(place: string): readonly Strike[];
}

export function createPlaceIndex(strikes: readonly Strike[]): PlaceIndex {
  const byPlace = new Map<string, Strike[]>();
  for (const strike of strikes) {
    for (const place of new Set(strike.places)) {
      const list = byPlace.get(place);
      if (list) list.push(strike);
      else byPlace.set(place, [strike]);
    }
  }
  return { reportsOf: (place) => byPlace.get(place) ?? [] };
}
