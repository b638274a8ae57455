/** Names of the data package's places: the most important first and in the order of the package, the others as there is room. */
import { isFallbackName, namesIn } from '../../i18n/name.ts';
import type { Conflict, Place } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { type Box, boxAround, type Room } from '../../scene/lettering/room.ts';
import type { Layout } from '../../scene/marks/layout.ts';
import type { Mark, Spot } from '../../scene/marks/mark.ts';
import { type Camera, inFrame } from './camera.ts';
import { type Block, block, blockNodes, boxOf, type Stand, standAt } from './names.ts';
import { el, keyed, px, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';
import { BARE, coverOf, type Disc, MARKED, type Side } from './sides.ts';

type Tier = 1 | 2 | 3;
const FROM: Readonly<Record<Tier, number>> = { 1: 0, 2: 7.2, 3: 9.6 };
const SIZE: Readonly<Record<Tier, number>> = { 1: 14, 2: 12, 3: 11.5 };
const WEIGHT: Readonly<Record<Tier, number>> = { 1: 600, 2: 500, 3: 400 };
const DOT: Readonly<Record<Tier, number>> = { 1: 3.2, 2: 2.5, 3: 1.9 };
const DOT_LINE = 1.2;
const SECOND = 0.86;
/** Distances between place and name, px: a few steps, so that names keep still while marks grow. */
const GAPS: readonly number[] = [6, 12, 18, 26, 36, 50, 68, 88, 112];
const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village']);
/** A place this far beyond the frame is not named, px. */
const BEYOND = 4;
const FREE = 3;
/** What one worse side may cost in cover, px. */
const HABIT = 1;
const FAR_HABIT = 2;
/** A name that covers more of the marks than this waits for a closer view, px. */
const DEEP = 3.5;
/** One of the most important names waits when it covers more than this, px. */
const HIDDEN = 5;
/** How much farther off its place one of the most important names may stand, px. */
const FARTHER = 16;
/** A name that is this much nearer to another place’s mark than to its own spot is read as that one’s, px. */
const NEARER = 4;
/** What such a spot costs beside its own marks, in cover, px; farther off it is not taken at all. */
const MISREAD = 6;

interface Candidate {
  readonly place: Place;
  readonly tier: Tier;
  /** No mark stands there. */
  readonly bare: boolean;
  readonly gap: number;
  readonly order: number;
  /** Marks that are not its own. */
  readonly others: readonly Mark[];
}

const isOf = (mark: Mark, id: string): boolean =>
  mark.type === 'strike' ? mark.place === id : mark.places.includes(id);

/** How far marks reach from a place, px: its own, and those of others that lie over it; `null` for none. */
function reachOf({ id }: Place, at: Spot, { marks, reach }: Layout): number | null {
  const over = marks
    .map((mark) => ({ distance: Math.hypot(mark.x - at.x, mark.y - at.y), radius: mark.radius }))
    .filter(({ distance, radius }) => distance < radius)
    .map(({ distance, radius }) => distance + radius);
  const own = reach.get(id);
  const all = own === undefined ? over : [own, ...over];
  return all.length > 0 ? Math.max(...all) : null;
}

function candidateOf(
  place: Place,
  { camera, layout, conflict, besides = 0 }: PlaceNamesOptions,
): Candidate | null {
  const reach = reachOf(place, camera.project(place.point), layout);
  const bare = reach === null;
  const settlement = SETTLEMENTS.has(place.kind);
  // The point of a district is no settlement and would read as one.
  if (bare && !settlement) return null;
  const named = layout.reach.has(place.id);
  const tier = place.importance === 1 ? 1 : !settlement ? 3 : named ? 2 : place.importance;
  if (camera.viewport.zoom < FROM[tier]) return null;
  const wanted = bare ? besides : reach + 2;
  const featured = conflict.featured.indexOf(place.id);
  const rank = bare || featured === -1 ? 99 : featured;
  return {
    place,
    tier,
    bare,
    gap: GAPS.find((gap) => gap >= wanted) ?? GAPS.at(-1) ?? 0,
    order: tier * 10 + (place.importance - 1) * 2 + (bare ? 1 : 0) + rank / 100,
    others: layout.marks.filter((mark) => !isOf(mark, place.id)),
  };
}

/** @param short the first name alone. */
function blockOf({ place, tier }: Candidate, lang: Language, paint: Paint, short: boolean): Block {
  const [name = '', ...others] = namesIn(place.names, lang);
  const fill = paint(tier === 1 ? 'ink' : 'ink-2');
  const first = { text: name, size: SIZE[tier], weight: WEIGHT[tier], fill };
  const second = {
    text: others.join(' / '),
    size: px(SIZE[tier] * SECOND),
    weight: 400,
    fill: paint('ink-2'),
  };
  return block(others.length > 0 && !short ? [first, second] : [first]);
}

export interface PlaceNamesOptions {
  readonly conflict: Pick<Conflict, 'places' | 'featured'>;
  readonly layout: Layout;
  /** The marks and their numbers. */
  readonly cover: readonly Disc[];
  readonly camera: Camera;
  readonly lang: Language;
  readonly paint: Paint;
  readonly room: Room;
  readonly tiers: readonly Tier[];
  /** Only places where a mark stands, or only those where none does; without it all. */
  readonly marked?: boolean;
  /** Least distance of a name from a dot without marks, px. */
  readonly besides?: number;
  /** Wraps a place's name, to make it a link or a button. */
  readonly wrap: (place: Place, name: SvgNode) => SvgNode;
}

interface Try {
  readonly gap: number;
  readonly side: Side;
  /** What it has to save in cover, px, to be taken instead of the first. */
  readonly habit: number;
  /** Not beside its own marks. */
  readonly far: boolean;
}

/** Where a name may stand: every side, and for the most important also a few steps farther off. */
function tries({ tier, bare, gap }: Candidate): readonly Try[] {
  const farther = tier === 1 ? GAPS.filter((one) => one > gap && one <= gap + FARTHER) : [];
  return [gap, ...farther].flatMap((one, step) =>
    (bare ? BARE : MARKED).map((side, i) => ({
      gap: one,
      side,
      far: step > 0,
      habit: step === 0 ? i * HABIT : FAR_HABIT + step * HABIT + i / 4,
    })),
  );
}

interface Found {
  readonly words: Block;
  readonly stand: Stand;
  readonly clear: boolean;
}

/** How far a box is from a spot, px. */
const apart = ({ x0, y0, x1, y1 }: Box, { x, y }: Spot): number =>
  Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, y0 - y, y - y1));

const isMisread = (letters: Box, at: Spot, others: readonly Mark[]): boolean => {
  const own = apart(letters, at) - NEARER;
  return others.some((mark) => apart(letters, mark) < own);
};

/** The spot where it covers the least; `null` when there is no room: a name over another one, or beside the wrong mark, says less than none. */
function standOf(
  candidate: Candidate,
  words: Block,
  at: Spot,
  { cover, camera, room }: PlaceNamesOptions,
): Found | null {
  const { tier, others } = candidate;
  const ranked = tries(candidate)
    .map(({ gap, side, habit, far }) => {
      const stand = standAt(at, words, gap, side);
      const box = boxOf(words, stand, FREE);
      const whole =
        inFrame({ x: box.x0, y: box.y0 }, camera, 0) && inFrame({ x: box.x1, y: box.y1 }, camera, 0);
      const letters = boxOf(words, stand, 0);
      const covered = coverOf(letters, cover);
      const misread = isMisread(letters, at, others);
      return {
        stand,
        fits: whole && room.free(box) && !(far && misread),
        covered,
        cost: covered + habit + (misread ? MISREAD : 0),
      };
    })
    .sort((a, b) => a.cost - b.cost);
  const best = ranked.find(({ fits, covered }) => fits && covered < (tier === 1 ? HIDDEN : DEEP));
  return best ? { words, stand: best.stand, clear: best.covered < DEEP } : null;
}

/** The other name is left out where only the first finds room. */
function foundFor(candidate: Candidate, at: Spot, options: PlaceNamesOptions): Found | null {
  const find = (short: boolean): Found | null =>
    standOf(candidate, blockOf(candidate, options.lang, options.paint, short), at, options);
  const whole = find(false);
  if (candidate.tier > 1 || whole?.clear) return whole;
  const short = find(true);
  return short?.clear ? short : (whole ?? short);
}

export function placeNames(options: PlaceNamesOptions): readonly SvgNode[] {
  const { conflict, camera, lang, paint, room, tiers, marked, wrap } = options;
  const nodes: SvgNode[] = [];
  const candidates = [...conflict.places.values()]
    .filter(({ point }) => inFrame(camera.project(point), camera, BEYOND))
    .flatMap((place) => candidateOf(place, options) ?? [])
    .filter(({ tier, bare }) => tiers.includes(tier) && marked !== bare)
    .sort((a, b) => a.order - b.order || (a.place.id < b.place.id ? -1 : 1));
  for (const candidate of candidates) {
    const { place, tier, bare } = candidate;
    const at = camera.project(place.point);
    const found = foundFor(candidate, at, options);
    if (!found) continue;
    const { words, stand } = found;
    room.take(boxOf(words, stand, FREE));
    if (bare) room.take(boxAround(at.x, at.y, DOT[tier] * 2, DOT[tier] * 2, 1));
    const dot = bare
      ? el('circle', {
          cx: px(at.x),
          cy: px(at.y),
          r: px(DOT[tier] - DOT_LINE / 2),
          fill: paint(tier === 1 ? 'ink' : 'raised'),
          stroke: paint('ink-2'),
          'stroke-width': DOT_LINE,
          'stroke-opacity': 1,
        })
      : null;
    const name = el(
      'g',
      { 'data-place': place.id, lang: isFallbackName(place, lang) ? 'en' : null },
      dot,
      ...blockNodes(words, stand),
    );
    nodes.push(keyed(place.id, wrap(place, name)));
  }
  // The most important name is drawn last, over the others.
  return nodes.reverse();
}
