/** Places as labelled points for the map's label layer. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { namesIn } from '../../i18n/name.ts';
import type { Conflict, Place } from '../../model/conflict.ts';
import type { LonLat } from '../../model/geo.ts';
import type { Language } from '../../model/words.ts';
import { type Box, boxAround } from '../../scene/lettering/room.ts';
import type { Project, Spot } from '../../scene/marks/mark.ts';
import { BARE, type Disc, labelCentre, type Room, roomFor, type Side, type Size } from './room.ts';

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
export const GAPS: readonly number[] = [6, 12, 18, 26, 36, 50, 68, 88, 112];
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

/** A mark this near to a place stands on it, whichever place it names, px. */
const ON_PX = 6;

function reachOf(place: Place, at: Spot, { reach, discs }: Surroundings): number | undefined {
  const named = reach.get(place.id);
  const on = discs
    .filter((disc) => Math.hypot(disc.x - at.x, disc.y - at.y) < ON_PX)
    .map(({ radius }) => radius);
  return named === undefined && on.length === 0 ? undefined : Math.max(named ?? 0, ...on);
}

const sizeOf = ({ importance }: Place, name: string, second: string): Size => ({
  width: Math.max(name.length, second.length * 0.86) * LETTER[importance],
  height: second === '' ? LINE : 2 * LINE,
});

/** The ground that a label takes, as discs in a row. */
function taken(at: Spot, size: Size, gap: number, side: Side): readonly Disc[] {
  const { x, y } = labelCentre(at, size, gap, side);
  const radius = size.height / 2;
  const count = Math.max(1, Math.ceil(size.width / radius));
  return Array.from({ length: count }, (_, i) => ({
    x: x - size.width / 2 + ((i + 0.5) * size.width) / count,
    y,
    radius,
  }));
}

/** A village that a mark names is shown like a town; a label that marks would cover waits for a closer view. */
function tierOf({ importance, kind }: Place, named: boolean, crowded: boolean): 1 | 2 | 3 {
  if (importance === 1) return 1;
  if (crowded || !SETTLEMENTS.has(kind)) return 3;
  return named ? 2 : importance;
}

/**
 * @param blocks what else a label must not cover, beside the marks.
 * @returns the label's properties, or `null` for a district or site that nothing in view names: its point is no
 * settlement and would read as one.
 */
export function labelOf(
  place: Place,
  lang: Language,
  around: Surroundings | null,
  blocks: readonly Disc[] = [],
): LabelProperties | null {
  const settlement = SETTLEMENTS.has(place.kind);
  const at = around?.project(place.point);
  const reach = around && at ? reachOf(place, at, around) : undefined;
  const bare = reach === undefined;
  if (!settlement && bare) return null;
  const [name = '', ...others] = namesIn(place.names, lang);
  const second = others.join(' / ');
  const nearest = bare ? 0 : gapFor(reach + 2);
  const size = sizeOf(place, name, second);
  const discs = [
    ...(around?.discs ?? []),
    ...blocks.filter(({ x, y }) => at !== undefined && (x !== at.x || y !== at.y)),
  ];
  const roomAt = (gap: number): Room =>
    at ? roomFor(at, size, GAPS[gap] ?? 0, bare, discs) : { sides: BARE, crowded: false };
  // The most important, which are named in any case, may stand a little farther off where it is crowded.
  const farther = place.importance === 1 ? [nearest + 1, nearest + 2] : [];
  const clear = [nearest, ...farther].find((one) => one < GAPS.length && !roomAt(one).crowded);
  const gap = clear ?? nearest;
  const { sides, crowded } = roomAt(gap);
  return {
    place: place.id,
    name,
    second,
    tier: tierOf(place, !bare, crowded),
    dot: settlement && bare,
    // A featured label is drawn even where it covers something, so it is given no second side to flee to.
    anchor: anchorKey(place.importance === 1 ? sides.slice(0, 1) : sides, gap),
    order: (place.importance - 1) * 2 + (bare ? 1 : 0) + (settlement ? 0 : 4),
  };
}

/** Room around a featured place that labels of the others leave to its own, px. */
const DOT_ROOM = 12;

const spotOf = ({ project }: Surroundings, point: LonLat): Spot => {
  const { x, y } = project(point);
  return { x, y };
};

function ownDiscs(
  place: Place,
  { name, second, anchor }: LabelProperties,
  around: Surroundings,
): readonly Disc[] {
  const at = around.project(place.point);
  const [sides = '', gap = '0'] = anchor.split(' ');
  const [side] = sides.split('+') as Side[];
  return side ? taken(at, sizeOf(place, name, second), GAPS[Number(gap)] ?? 0, side) : [];
}

/** @param around `null` before anything is in view. */
export function labelFeatures(
  conflict: Pick<Conflict, 'places'>,
  lang: Language,
  around: Surroundings | null,
): FeatureCollection<Point, LabelProperties> {
  // The featured places are always named, so they make room for each other; MapLibre sorts out the rest.
  const featured = [...conflict.places.values()].filter(({ importance }) => importance === 1);
  const dots = around ? featured.map(({ point }) => ({ ...spotOf(around, point), radius: DOT_ROOM })) : [];
  const blocks: Disc[] = [...dots];
  const features: Feature<Point, LabelProperties>[] = [];
  for (const place of [
    ...featured,
    ...[...conflict.places.values()].filter(({ importance }) => importance > 1),
  ]) {
    const properties = labelOf(place, lang, around, blocks);
    if (!properties) continue;
    features.push({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [...place.point] },
    });
    if (around && place.importance === 1) blocks.push(...ownDiscs(place, properties, around));
  }
  return { type: 'FeatureCollection', features };
}

/** The ground that the names of the featured places take, which other words leave to them. */
export function featuredBoxes(
  { places }: Pick<Conflict, 'places'>,
  { features }: FeatureCollection<Point, LabelProperties>,
  { project }: Surroundings,
): readonly Box[] {
  return features.flatMap(({ properties: { tier, place: id, name, second, anchor } }) => {
    const place = places.get(id);
    const [sides = '', gap = '0'] = anchor.split(' ');
    const [side] = sides.split('+') as Side[];
    if (tier !== 1 || !place || !side) return [];
    const size = sizeOf(place, name, second);
    const { x, y } = labelCentre(project(place.point), size, GAPS[Number(gap)] ?? 0, side);
    return [boxAround(x, y, size.width, size.height, 2)];
  });
}

/** Equal signatures are equal labels. */
export function labelSignature({ features }: FeatureCollection<Point, LabelProperties>): string {
  return features
    .map(({ properties: p }) => `${p.place} ${p.name} ${p.anchor} ${p.tier} ${p.order}`)
    .join('|');
}
