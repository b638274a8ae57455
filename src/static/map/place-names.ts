/** Names of the data package's places: the most important always, the others as there is room. */
import { isFallbackName, namesIn } from '../../i18n/name.ts';
import type { Conflict, Place } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import type { Layout } from '../../scene/marks/layout.ts';
import type { Spot } from '../../scene/marks/mark.ts';
import { type Camera, inFrame } from './camera.ts';
import { type Block, block, blockNodes, boxOf, type Stand, standAt } from './names.ts';
import { el, px, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';
import { boxAround, type Room } from './room.ts';
import { BARE, coverOf, MARKED } from './sides.ts';

type Tier = 1 | 2 | 3;
const FROM: Readonly<Record<Tier, number>> = { 1: 0, 2: 7.2, 3: 9.6 };
const SIZE: Readonly<Record<Tier, number>> = { 1: 14, 2: 12, 3: 11.5 };
const WEIGHT: Readonly<Record<Tier, number>> = { 1: 600, 2: 500, 3: 400 };
const DOT: Readonly<Record<Tier, number>> = { 1: 3.2, 2: 2.5, 3: 1.9 };
const DOT_LINE = 1.2;
const SECOND = 0.86;
/** Distances between place and name, px: a few steps, so that names keep still while marks grow. */
const GAPS: readonly number[] = [6, 12, 18, 26, 36, 50, 68];
const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village']);
/** A place this far beyond the frame is not named, px. */
const BEYOND = 4;
const FREE = 3;
/** A worse side must save this much cover, px. */
const HABIT = 2;
/** A name that covers more of the marks than this waits for a closer view, px. */
const DEEP = 9;

interface Candidate {
  readonly place: Place;
  readonly tier: Tier;
  /** No mark stands there. */
  readonly bare: boolean;
  readonly gap: number;
  readonly order: number;
}

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

function candidateOf(place: Place, { camera, layout }: PlaceNamesOptions): Candidate | null {
  const reach = reachOf(place, camera.project(place.point), layout);
  const bare = reach === null;
  const settlement = SETTLEMENTS.has(place.kind);
  // The point of a district is no settlement and would read as one.
  if (bare && !settlement) return null;
  const named = layout.reach.has(place.id);
  const tier = place.importance === 1 ? 1 : !settlement ? 3 : named ? 2 : place.importance;
  if (camera.viewport.zoom < FROM[tier]) return null;
  const wanted = bare ? 0 : reach + 2;
  return {
    place,
    tier,
    bare,
    gap: GAPS.find((gap) => gap >= wanted) ?? GAPS.at(-1) ?? 0,
    order: tier * 10 + (place.importance - 1) * 2 + (bare ? 1 : 0),
  };
}

function blockOf({ place, tier }: Candidate, lang: Language, paint: Paint): Block {
  const [name = '', ...others] = namesIn(place.names, lang);
  const fill = paint(tier === 1 ? 'ink' : 'ink-2');
  const first = { text: name, size: SIZE[tier], weight: WEIGHT[tier], fill };
  const second = {
    text: others.join(' / '),
    size: px(SIZE[tier] * SECOND),
    weight: 400,
    fill: paint('ink-2'),
  };
  return block(others.length > 0 ? [first, second] : [first]);
}

export interface PlaceNamesOptions {
  readonly conflict: Pick<Conflict, 'places'>;
  readonly layout: Layout;
  readonly camera: Camera;
  readonly lang: Language;
  readonly paint: Paint;
  readonly room: Room;
  readonly tiers: readonly Tier[];
  /** Wraps a place's name, to make it a link or a button. */
  readonly wrap: (place: Place, name: SvgNode) => SvgNode;
}

/** The side where it covers the least; `null` when there is no room and the name can wait. */
function standOf(
  { tier, bare, gap }: Candidate,
  words: Block,
  at: Spot,
  { layout, camera, room }: PlaceNamesOptions,
): Stand | null {
  const ranked = (bare ? BARE : MARKED)
    .map((side, i) => {
      const stand = standAt(at, words, gap, side);
      const box = boxOf(words, stand, FREE);
      const whole =
        inFrame({ x: box.x0, y: box.y0 }, camera, 0) && inFrame({ x: box.x1, y: box.y1 }, camera, 0);
      const covered = coverOf(boxOf(words, stand, 0), layout.marks);
      return { stand, fits: whole && room.free(box), whole, covered, cost: covered + i * HABIT };
    })
    .sort((a, b) => a.cost - b.cost);
  const best = ranked.find(({ fits, covered }) => fits && (tier === 1 || covered < DEEP));
  if (best) return best.stand;
  return tier === 1 ? ((ranked.find(({ whole }) => whole) ?? ranked[0])?.stand ?? null) : null;
}

export function placeNames(options: PlaceNamesOptions): readonly SvgNode[] {
  const { conflict, camera, lang, paint, room, tiers, wrap } = options;
  const nodes: SvgNode[] = [];
  const candidates = [...conflict.places.values()]
    .filter(({ point }) => inFrame(camera.project(point), camera, BEYOND))
    .flatMap((place) => candidateOf(place, options) ?? [])
    .filter(({ tier }) => tiers.includes(tier))
    .sort((a, b) => a.order - b.order || (a.place.id < b.place.id ? -1 : 1));
  for (const candidate of candidates) {
    const { place, tier, bare } = candidate;
    const words = blockOf(candidate, lang, paint);
    const at = camera.project(place.point);
    const stand = standOf(candidate, words, at, options);
    if (!stand) continue;
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
    nodes.push(wrap(place, name));
  }
  // The most important name is drawn last, over the others.
  return nodes.reverse();
}
