/** Where each strike of a scene is drawn. Pure: scene and camera in, marks out. */
import type { Conflict } from '../../model/conflict.ts';
import { type Fan, fan } from './fan.ts';
import { type Group, groupsOf, ranks, spotsOf } from './group.ts';
import { lookOf, radiusOf } from './look.ts';
import {
  type Mark,
  type MarkedInView,
  type MarkedScene,
  NUMBER_HALF_PX,
  numberSpot,
  type Project,
  type Spot,
  type StackMark,
  type StrikeMark,
} from './mark.ts';

import { spread } from './spread.ts';

/** From here on the strikes of one spot fan out where there is room, and from the second on everywhere. */
const FAN_ZOOM = 8.5;
const FAN_ALWAYS_ZOOM = 10;
/** From afar more groups than this are a crowd: its marks are smaller, and nearer spots stand together. */
const CROWD = 44;
const CROWD_SCALE = 0.84;
/** A mark that is drawn smaller keeps this, px: half of what its shape needs to be told. */
const LEAST_RADIUS = 6.2;
const CROWD_MERGE_PX = 17;
/** How far a group may be moved off its place, px. */
const MOST_SHIFT = 34;
/** A mark nearer to its place than its own size needs no line to it; px beyond that size. */
const LEADER_PX = 3;
/** Ground that is cleared around a raised fan, px. */
export const CLEARING_PX = 8;
/** How far what lies there is dimmed: it stays to be seen. */
export const CLEARING_FILL = 0.76;
/** Free px around a stack, for its number. */
const NUMBER_ROOM_PX = 3.5;
const LAYERS = 3;
/** Of two marks in a stack that differ less in radius the newer one is seen. */
const SAME_SIZE_PX = 4;
/** A larger group stays a stack with its number: fanned out it would cover everything around it. */
const MOST_FANNED = 120;

/** A spread group: where its marks lie, for pointing at it. */
export interface OpenFan extends Spot {
  readonly key: string;
  readonly radius: number;
  /** Spread because it is open or pointed at, over what lies around it. */
  readonly raised: boolean;
}

export interface Layout {
  /** Lowest first. */
  readonly marks: readonly Mark[];
  readonly fans: readonly OpenFan[];
  /** How far the marks of a place reach from it, px, by place id. */
  readonly reach: ReadonlyMap<string, number>;
}

interface Crowd {
  readonly groups: readonly Group[];
  /** Of the marks' size. */
  readonly scale: number;
}

interface Planned {
  readonly group: Group;
  readonly fan: Fan | null;
  readonly raised: boolean;
  readonly radius: number;
  /** Of its marks' size. */
  readonly scale: number;
}

function largest(members: readonly MarkedInView[]): number {
  let radius = 0;
  for (const { strike } of members) radius = Math.max(radius, radiusOf(strike));
  return radius;
}
/** The spots of all that is laid out; seen from afar a crowd of them is drawn smaller. */
function crowdOf(scene: MarkedScene, project: Project, zoom: number): Crowd {
  const spots = spotsOf(scene.strikes, project);
  const groups = groupsOf(spots);
  return zoom < FAN_ZOOM && groups.length > CROWD
    ? { groups: groupsOf(spots, CROWD_MERGE_PX), scale: CROWD_SCALE }
    : { groups, scale: 1 };
}

const sized = (radius: number, scale: number): number => Math.max(LEAST_RADIUS, radius * scale);

function plan(
  { groups, scale }: Crowd,
  scene: MarkedScene,
  zoom: number,
  conflict: Conflict,
  hovered: string | null,
): Planned[] {
  const order = ranks(conflict);
  const resting = groups.map(({ members }) => sized(largest(members), scale));
  return groups.map((one, i) => {
    const alone = one.members.length === 1;
    const stacked = (resting[i] ?? 0) + (alone ? 2 : NUMBER_ROOM_PX);
    if (alone) return { group: one, fan: null, raised: false, radius: stacked, scale };
    const raised =
      one.key === hovered ||
      (!one.quiet &&
        one.members.some(({ atOpenPlace, strike }) => atOpenPlace && strike.places[0] === scene.view.place));
    if ((!raised && zoom < FAN_ZOOM) || one.members.length > MOST_FANNED)
      return { group: one, fan: null, raised: false, radius: stacked, scale };
    const spreadOut = fan(
      one.members.map((member) => ({
        radius: radiusOf(member.strike),
        rank: order.get(member.strike.id) ?? member.index,
      })),
    );
    const room = (): boolean =>
      groups.every((other, j) => {
        const distance = Math.hypot(other.x - one.x, other.y - one.y);
        return distance < 1 || distance >= spreadOut.radius + (resting[j] ?? 0) - MOST_SHIFT / 4;
      });
    const fans = raised || zoom >= FAN_ALWAYS_ZOOM || (zoom >= FAN_ZOOM && room());
    return fans
      ? { group: one, fan: spreadOut, raised, radius: spreadOut.radius, scale: 1 }
      : { group: one, fan: null, raised: false, radius: stacked, scale };
  });
}

const away = (from: Spot, to: Spot, radius: number): Spot | null =>
  Math.hypot(from.x - to.x, from.y - to.y) > radius + LEADER_PX ? { x: to.x, y: to.y } : null;

function strikeMark(
  member: MarkedInView,
  conflict: Conflict,
  at: Spot,
  home: Spot,
  { scale, raised }: Pick<Planned, 'scale' | 'raised'>,
): StrikeMark {
  const look = lookOf(member, conflict);
  const radius = sized(look.radius, scale);
  return { type: 'strike', ...look, radius, x: at.x, y: at.y, anchor: away(at, home, radius), raised };
}

/** What is seen of a stack: the newest of each size, at most `LAYERS` of them, the largest first. */
function layersOf(planned: Planned, conflict: Conflict, at: Spot): readonly StrikeMark[] {
  const { members } = planned.group;
  const sizes: number[] = [];
  const layers: StrikeMark[] = [];
  for (let n = members.length - 1; n >= 0 && layers.length < LAYERS; n -= 1) {
    const member = members[n];
    if (!member) continue;
    const radius = radiusOf(member.strike);
    if (sizes.every((size) => Math.abs(size - radius) >= SAME_SIZE_PX))
      layers.push(strikeMark(member, conflict, at, at, planned));
    if (!sizes.includes(radius)) sizes.push(radius);
  }
  return layers.sort((a, b) => b.radius - a.radius);
}

/** Primary places, most strikes first. */
function placesOf(members: readonly MarkedInView[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { strike } of members) {
    const place = strike.places[0] ?? '';
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts.size === 1
    ? [...counts.keys()]
    : [...counts].sort((a, b) => b[1] - a[1]).map(([place]) => place);
}

function stackMark(planned: Planned, conflict: Conflict, at: Spot): StackMark {
  const { key, quiet, members, x, y } = planned.group;
  const layers = layersOf(planned, conflict, at);
  const radius = layers[0]?.radius ?? 0;
  return {
    type: 'stack',
    key,
    quiet,
    places: placesOf(members),
    x: at.x,
    y: at.y,
    radius,
    layers,
    ids: members.map(({ strike }) => strike.id),
    anchor: away(at, { x, y }, radius),
    raised: false,
  };
}

/**
 * @param project degrees to the frame.
 * @param hovered key of the group that is pointed at and therefore spread.
 */
export function marks(
  scene: MarkedScene,
  project: Project,
  zoom: number,
  conflict: Conflict,
  hovered: string | null = null,
): Layout {
  const planned = plan(crowdOf(scene, project, zoom), scene, zoom, conflict, hovered);
  const centres = spread(
    // A raised fan lies over its surroundings; parting it from them would move what the reader points at.
    planned.map(({ group: { x, y }, radius, raised }) => ({ x, y, radius: raised ? 0 : radius })),
    MOST_SHIFT,
  );
  const low: Mark[] = [];
  const quiet: Mark[] = [];
  const high: Mark[] = [];
  const fans: OpenFan[] = [];
  const reach = new Map<string, number>();
  for (const [i, one] of planned.entries()) {
    const home = one.group;
    const at = one.raised ? home : (centres[i] ?? home);
    const into = one.raised ? high : home.quiet ? quiet : low;
    if (one.fan) {
      fans.push({ key: home.key, x: at.x, y: at.y, radius: one.fan.radius, raised: one.raised });
      for (const [j, member] of home.members.entries()) {
        const offset = one.fan.offsets[j] ?? { x: 0, y: 0 };
        const spot = { x: at.x + offset.x, y: at.y + offset.y };
        // Each line leads to the member's own place, which may be another than the group's.
        into.push(strikeMark(member, conflict, spot, project(member.strike.point), one));
      }
    } else if (home.members.length > 1) into.push(stackMark(one, conflict, at));
    else for (const member of home.members) into.push(strikeMark(member, conflict, at, home, one));
    for (const { strike } of home.members) {
      const place = strike.places[0] ?? '';
      const far = Math.hypot(at.x - home.x, at.y - home.y) + one.radius + (one.raised ? CLEARING_PX : 0);
      reach.set(place, Math.max(reach.get(place) ?? 0, far));
    }
  }
  return { marks: [...quiet, ...low, ...high], fans, reach };
}

/** What names keep clear of: every mark, the numbers of stacks, and the ground that is cleared around raised fans. */
export function coverOfLayout({ marks, fans }: Layout): readonly (Spot & { readonly radius: number })[] {
  const covered = marks.flatMap((mark) => {
    if (mark.type === 'strike') return [mark];
    const { x, y } = numberSpot(mark, NUMBER_HALF_PX);
    return [mark, { x: mark.x + x, y: mark.y + y, radius: NUMBER_HALF_PX }];
  });
  const cleared = fans.filter(({ raised }) => raised);
  return [...covered, ...cleared.map(({ x, y, radius }) => ({ x, y, radius: radius + CLEARING_PX }))];
}
