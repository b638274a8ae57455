/** What is drawn for the strikes of a scene: positions and looks in CSS px, nothing about how to paint them. */
import type { Strike } from '../../model/conflict.ts';
import type { LonLat } from '../../model/geo.ts';
import type { Scope } from '../../model/words.ts';
import type { ViewState } from '../../state/view-state.ts';
import { textWidth } from '../lettering/text-size.ts';
import type { Shape } from '../symbols.ts';
import type { StrikeInView } from '../types.ts';

/** What a mark is made from: less than a `Strike`, so that columns can give it too. */
export type MarkedStrike = Pick<
  Strike,
  'id' | 'scope' | 'places' | 'point' | 'placePrecision' | 'time' | 'kind' | 'heldBy' | 'answers' | 'killed'
>;

export interface MarkedInView extends Omit<StrikeInView, 'strike'> {
  readonly strike: MarkedStrike;
}

/** What of a `Scene` the layout reads. */
export interface MarkedScene {
  /** Sorted by start. */
  readonly strikes: Iterable<MarkedInView>;
  readonly view: Pick<ViewState, 'place'>;
}

/** A point of the map's frame, CSS px from its top left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Degrees to the frame. */
export type Project = (point: LonLat) => Spot;

/** One strike. */
export interface StrikeMark extends Spot {
  readonly type: 'strike';
  readonly id: string;
  /** Primary place. */
  readonly place: string;
  readonly scope: Scope;
  readonly shape: Shape;
  /** Half its width. */
  readonly radius: number;
  /** Which side held the place. */
  readonly side: 0 | 1 | null;
  /** Opacity of the fill: 1 newest, 0.35 oldest. */
  readonly fill: number;
  /** No number of deaths was given. */
  readonly hollow: boolean;
  /** The accused side denied it or answered otherwise. */
  readonly answered: boolean;
  /** Time or place is known only roughly. */
  readonly imprecise: boolean;
  readonly selected: boolean;
  /** Where it stands for, when it was moved away from there. */
  readonly anchor: Spot | null;
  /** Of a fan that is open or pointed at: over everything around it. */
  readonly raised: boolean;
}

/** Several strikes in one spot, with their number. */
export interface StackMark extends Spot {
  readonly type: 'stack';
  /** Stable while the same spots lie together. */
  readonly key: string;
  /** Primary places of its strikes, most strikes first. */
  readonly places: readonly string[];
  readonly radius: number;
  /** What is seen of it, the largest first; at most three. */
  readonly layers: readonly StrikeMark[];
  /** All its strikes, sorted by start. */
  readonly ids: readonly string[];
  /** Area bulletins and running totals, which are not counted as strikes. */
  readonly quiet: boolean;
  readonly anchor: Spot | null;
  /** A raised group is a fan, never a stack. */
  readonly raised: false;
}

export type Mark = StrikeMark | StackMark;

/** Ids of the strikes that a mark stands for. */
export function idsOf(mark: Mark): readonly string[] {
  return mark.type === 'strike' ? [mark.id] : mark.ids;
}

/** Letters of a stack's number, px, and their weight. */
export const NUMBER_SIZE = 11;
export const NUMBER_WEIGHT = 600;
/** Half the height of the pill with a stack's number, px. */
export const NUMBER_HALF_PX = 7.5;
/** Free px beside its figures, both sides together. */
const BESIDE_PX = 8;

/** Of the pill with a stack's number, px. */
export function numberWidth({ ids }: Pick<StackMark, 'ids'>): number {
  return Math.max(2 * NUMBER_HALF_PX, textWidth(String(ids.length), NUMBER_SIZE, NUMBER_WEIGHT) + BESIDE_PX);
}

/** Where the number stands off a mark that is small, px: beside it, not over it. */
const NUMBER_LEAST_PX = 8.5;

/** The middle of a stack's number, from the stack's own, px. @param half of the number's width. */
export function numberSpot({ radius }: Pick<StackMark, 'radius'>, half: number): Spot {
  const corner = Math.max(radius, NUMBER_LEAST_PX) * 0.8;
  return { x: corner - 2 + half, y: -corner - 1.5 };
}
