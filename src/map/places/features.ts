/** Places as labelled points for the map's label layer. */
import type { FeatureCollection, Point } from 'geojson';
import { namesIn } from '../../i18n/name.ts';
import type { Conflict, Place } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import type { Project } from '../marks/mark.ts';
import { BARE, type Disc, type Room, roomFor, type Side } from './room.ts';

/** What the labels make room for. */
export interface Surroundings {
  /** How far a place's marks reach from it, px; places without marks are left out. */
  readonly reach: ReadonlyMap<string, number>;
  readonly discs: readonly Disc[];
  readonly project: Project;
}

/** What a label layer reads. */
export interface LabelProperties {
  readonly place: string;
  readonly name: string;
  /** The other name, smaller; empty when there is one. */
  readonly second: string;
  /** 1 always shown, 2 from middle zooms on, 3 close up. */
  readonly tier: 1 | 2 | 3;
  /** Settlements have a dot where no mark stands. */
  readonly dot: boolean;
  /** From `anchorKey`. */
  readonly anchor: string;
  /** Lower goes first where labels compete. */
  readonly order: number;
}

/** Distances from place to label, in px, that labels are laid out for. */
export const GAPS: readonly number[] = [6, 12, 18, 26, 36, 50, 68];
/** The sides that are tried and the index of the gap, as `below+above 2`. */
export const anchorKey = (sides: readonly Side[], gap: number): string => `${sides.join('+')} ${gap}`;

const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village']);
/** Mean width of a letter and height of a line, px; good enough to choose a side. */
const LETTER: Readonly<Record<1 | 2 | 3, number>> = { 1: 7.6, 2: 6.6, 3: 6.2 };
const LINE = 15;

/** The least of `GAPS` that clears `px`, as its index. */
export function gapFor(px: number): number {
  const index = GAPS.findIndex((gap) => gap >= px);
  return index === -1 ? GAPS.length - 1 : index;
}

/** A village that a mark names is shown like a town; a label that marks would cover waits for a closer view. */
function tierOf({ importance, kind }: Place, named: boolean, crowded: boolean): 1 | 2 | 3 {
  if (importance === 1) return 1;
  if (crowded || !SETTLEMENTS.has(kind)) return 3;
  return named ? 2 : importance;
}

/**
 * @returns the label's properties, or `null` for a district or site that nothing in view names: its point is no
 * settlement and would read as one.
 */
export function labelOf(place: Place, lang: Language, around: Surroundings | null): LabelProperties | null {
  const settlement = SETTLEMENTS.has(place.kind);
  const reach = around?.reach.get(place.id);
  const bare = reach === undefined;
  if (!settlement && bare) return null;
  const [name = '', ...others] = namesIn(place.names, lang);
  const second = others.join(' / ');
  const gap = bare ? 0 : gapFor(reach + 2);
  const size = {
    width: Math.max(name.length, second.length * 0.86) * LETTER[place.importance],
    height: second === '' ? LINE : 2 * LINE,
  };
  const { sides, crowded }: Room = around
    ? roomFor(around.project(place.point), size, GAPS[gap] ?? 0, bare, around.discs)
    : { sides: BARE, crowded: false };
  return {
    place: place.id,
    name,
    second,
    tier: tierOf(place, !bare, crowded),
    dot: settlement && bare,
    anchor: anchorKey(sides, gap),
    order: (place.importance - 1) * 2 + (bare ? 1 : 0) + (settlement ? 0 : 4),
  };
}

/** @param around `null` before anything is in view. */
export function labelFeatures(
  conflict: Pick<Conflict, 'places'>,
  lang: Language,
  around: Surroundings | null,
): FeatureCollection<Point, LabelProperties> {
  const features = [...conflict.places.values()].flatMap((place) => {
    const properties = labelOf(place, lang, around);
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

/** Equal signatures are equal labels. */
export function labelSignature({ features }: FeatureCollection<Point, LabelProperties>): string {
  return features
    .map(({ properties: p }) => `${p.place} ${p.name} ${p.anchor} ${p.tier} ${p.order}`)
    .join('|');
}
