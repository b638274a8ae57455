/** Places as labelled points for the map's label layer. */
import type { FeatureCollection, Point } from 'geojson';
import { namesIn } from '../../i18n/name.ts';
import type { Conflict, Place } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';

/** How far a place's marks reach from it, px; places without marks are left out. */
export type Reach = ReadonlyMap<string, number>;

/** What a label layer reads. */
export interface LabelProperties {
  readonly place: string;
  readonly name: string;
  /** The other name, smaller; empty when there is one. */
  readonly second: string;
  /** 1 always shown, 2 from middle zooms on, 3 close up. */
  readonly tier: 1 | 2 | 3;
  /** Only settlements have a dot. */
  readonly dot: boolean;
  /** Index into `GAPS`: room for its marks. */
  readonly gap: number;
  /** Lower goes first where labels compete. */
  readonly order: number;
}

/** Distances from place to label, in px, that labels are laid out for. */
export const GAPS: readonly number[] = [6, 12, 18, 26, 36, 50, 68];

const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** The least of `GAPS` that clears `px`, as its index. */
export function gapFor(px: number): number {
  const index = GAPS.findIndex((gap) => gap >= px);
  return index === -1 ? GAPS.length - 1 : index;
}

/**
 * @returns the label's properties, or `null` for a district or site that nothing in view names: its point is no
 * settlement and would read as one.
 */
export function labelOf(place: Place, lang: Language, reach: number | undefined): LabelProperties | null {
  const settlement = SETTLEMENTS.has(place.kind);
  if (!settlement && reach === undefined) return null;
  const [name = '', ...others] = namesIn(place.names, lang);
  const named = reach !== undefined;
  return {
    place: place.id,
    name,
    second: others.join(' / '),
    tier: named && place.importance === 3 ? 2 : place.importance,
    dot: settlement,
    gap: named ? gapFor(reach + 2) : 0,
    order: (place.importance - 1) * 2 + (named ? 0 : 1),
  };
}

export function labelFeatures(
  conflict: Pick<Conflict, 'places'>,
  lang: Language,
  reach: Reach,
): FeatureCollection<Point, LabelProperties> {
  const features = [...conflict.places.values()].flatMap((place) => {
    const properties = labelOf(place, lang, reach.get(place.id));
    return properties
      ? [
          {
            type: 'Feature' as const,
            properties,
            geometry: { type: 'Point' as const, coordinates: [...place.point] },
          },
        ]
      : [];
  });
  return { type: 'FeatureCollection', features };
}

/** Two reaches with equal signatures give the same labels. */
export function reachSignature(reach: Reach): string {
  return [...reach]
    .map(([place, px]) => `${place}:${gapFor(px + 2)}`)
    .sort()
    .join(' ');
}
