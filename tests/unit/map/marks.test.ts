import { describe, expect, it } from 'vitest';
import { fan } from '../../../src/scene/marks/fan.ts';
import { groupsOf, ranks, spotsOf } from '../../../src/scene/marks/group.ts';
import { hit } from '../../../src/scene/marks/hit.ts';
import { marks } from '../../../src/scene/marks/layout.ts';
import { lookOf, OLDEST_FILL } from '../../../src/scene/marks/look.ts';
import { idsOf, type Mark, NUMBER_HALF_PX, numberSpot, type Project } from '../../../src/scene/marks/mark.ts';
import { spread } from '../../../src/scene/marks/spread.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { warConflict } from '../../support/conflict.ts';
import { viewAt } from '../../support/view.ts';

const conflict = warConflict();
const make = createSceneMaker(conflict);
/** Mercator enough for a frame of 1280 x 800 around the middle of the war. */
const camera =
  (zoom: number): Project =>
  ([lon, lat]) => {
    const px = (512 * 2 ** zoom) / 360;
    return { x: 640 + (lon - 46.8) * px, y: 400 - ((lat - 39.9) * px) / Math.cos((39.9 * Math.PI) / 180) };
  };
const sceneOf = (at: string, change = {}) => make(viewAt(conflict, at, change));
const at = (zoom: number, when: string, change = {}, hovered: string | null = null) =>
  marks(sceneOf(when, change), camera(zoom), zoom, conflict, hovered);
const distance = (a: Mark, b: Mark): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('a fan', () => {
  const members = Array.from({ length: 24 }, (_, i) => ({ radius: 7 + (i % 5) * 3, rank: i + 3 }));

  it('lets no member touch another or the spot itself', () => {
    const { offsets, radius } = fan(members);
    for (const [i, a] of offsets.entries()) {
      const own = members[i]?.radius ?? 0;
      expect(Math.hypot(a.x, a.y)).toBeGreaterThanOrEqual(own);
      expect(Math.hypot(a.x, a.y) + own).toBeLessThanOrEqual(radius + 1e-9);
      for (const [j, b] of offsets.slice(0, i).entries())
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(own + (members[j]?.radius ?? 0));
    }
  });

  it('keeps each direction when others leave', () => {
    const angle = ({ x, y }: { x: number; y: number }) => Math.atan2(y, x).toFixed(6);
    const all = fan(members).offsets;
    const later = fan(members.slice(9)).offsets;
    expect(later.map(angle)).toEqual(all.slice(9).map(angle));
  });
});

describe('parting discs', () => {
  it('leaves free discs where they are', () => {
    const discs = [
      { x: 0, y: 0, radius: 5 },
      { x: 20, y: 0, radius: 5 },
    ];
    expect(spread(discs, 30)).toEqual([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
    ]);
  });

  it('parts two on one spot, and moves none farther than allowed', () => {
    const [a, b] = spread(
      [
        { x: 10, y: 10, radius: 9 },
        { x: 10, y: 10, radius: 9 },
      ],
      30,
    );
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(15);
    const crowd = Array.from({ length: 40 }, () => ({ x: 0, y: 0, radius: 20 }));
    for (const { x, y } of spread(crowd, 12)) expect(Math.hypot(x, y)).toBeLessThanOrEqual(12 + 1e-9);
  });
});

describe('the layout', () => {
  const moments = ['2020-10-04T12:00', '2020-10-17T11:30', '2020-10-28T18:00', '2020-11-09T23:00'];

  it.each(moments)('draws every strike of the scene once and nothing else at %s', (moment) => {
    for (const zoom of [6.5, 8, 9, 10.5])
      for (const span of [4320, 'all'] as const) {
        const scene = sceneOf(moment, { span });
        const drawn = marks(scene, camera(zoom), zoom, conflict).marks.flatMap(idsOf);
        expect([...drawn].sort()).toEqual([...scene.visible].sort());
      }
  });

  it('joins no wider than a mark what lies on ground of two sides', () => {
    const { strikes } = sceneOf('2020-11-09T23:00', { span: 'all' });
    const heldBy = (side: string) =>
      [...strikes].find(({ strike }) => strike.heldBy === side && strike.scope === 'incident');
    const [one, other] = conflict.sides.map(({ id }) => heldBy(id));
    if (!one || !other) throw new Error('a strike on either side expected');
    const apart = (x: number) => (point: readonly [number, number]) => ({
      x: point === one.strike.point ? 0 : x,
      y: 0,
    });
    const moved = { ...one, strike: { ...one.strike, id: 'moved', point: other.strike.point } };
    expect(groupsOf(spotsOf([one, moved], apart(14)), 17)).toHaveLength(1);
    expect(groupsOf(spotsOf([one, other], apart(14)), 17)).toHaveLength(2);
    expect(groupsOf(spotsOf([one, other], apart(3)), 17)).toHaveLength(1);
  });

  it('leads from each mark of an opened group to its own place', () => {
    const zoom = 6.5;
    const project = camera(zoom);
    const scene = sceneOf('2020-11-09T23:00', { span: 'all' });
    const mixed = marks(scene, project, zoom, conflict).marks.find(
      (mark) => mark.type === 'stack' && mark.places.length > 1,
    );
    if (mixed?.type !== 'stack') throw new Error('a stack of several places expected');
    const opened = marks(scene, project, zoom, conflict, mixed.key).marks.filter((mark) => mark.raised);
    let led = 0;
    for (const mark of opened) {
      const [strike] = [...scene.strikes].filter(({ strike }) => idsOf(mark).includes(strike.id));
      const { anchor } = mark;
      if (!strike || !anchor) continue;
      led += 1;
      const home = project(strike.strike.point);
      const towards = Math.atan2(home.y - mark.y, home.x - mark.x);
      expect(Math.atan2(anchor.y - mark.y, anchor.x - mark.x)).toBeCloseTo(towards, 5);
    }
    expect(led).toBeGreaterThan(1);
  });

  it('stacks with a count from afar and fans out close up', () => {
    const far = at(7, '2020-11-09T23:00', { span: 'all' });
    const near = at(10.5, '2020-11-09T23:00', { span: 'all' });
    expect(far.fans).toEqual([]);
    expect(far.marks.some((mark) => mark.type === 'stack' && mark.ids.length > 9)).toBe(true);
    const stepanakert = near.marks.filter((mark) => mark.type === 'strike' && mark.place === 'stepanakert');
    expect(stepanakert.length).toBeGreaterThan(9);
  });

  it('spreads the open place and the group pointed at, at any zoom', () => {
    const open = at(7, '2020-11-09T23:00', { span: 'all', place: 'ganja' });
    expect(open.fans.filter(({ raised }) => raised)).toHaveLength(1);
    const stack = at(7, '2020-11-09T23:00', { span: 'all' }).marks.find((mark) => mark.type === 'stack');
    const key = stack?.type === 'stack' ? stack.key : '';
    const pointed = at(7, '2020-11-09T23:00', { span: 'all' }, key);
    expect(pointed.fans.map((one) => one.key)).toEqual([key]);
    expect(pointed.marks.some((mark) => mark.type === 'stack' && mark.key === key)).toBe(false);
  });

  it('never counts a bulletin or a running total with strikes', () => {
    const scopes = new Map(conflict.strikes.map(({ id, scope }) => [id, scope]));
    for (const mark of at(6.5, '2020-11-09T23:00', { span: 'all' }).marks) {
      if (mark.type !== 'stack') continue;
      const kinds = new Set(mark.ids.map((id) => scopes.get(id) === 'incident'));
      expect(kinds.size).toBe(1);
      expect(mark.quiet).toBe(!kinds.has(true));
    }
  });

  it('gives the same strike the same rank whatever is in view', () => {
    const order = ranks(conflict);
    const groups = groupsOf(spotsOf(sceneOf('2020-10-20T12:00').strikes, camera(10)));
    for (const { members } of groups.filter((one) => one.members.length > 1)) {
      const own = members.map(({ strike }) => order.get(strike.id) ?? -1);
      expect(own.every((rank) => rank >= 0)).toBe(true);
    }
  });

  it('reports how far the marks of a place reach', () => {
    const { reach, marks: drawn } = at(10.5, '2020-11-09T23:00', { span: 'all' });
    const place = conflict.places.get('stepanakert');
    const home = camera(10.5)(place?.point ?? [0, 0]);
    const farthest = Math.max(
      ...drawn
        .filter((mark) => mark.type === 'strike' && mark.place === 'stepanakert')
        .map((mark) => Math.hypot(mark.x - home.x, mark.y - home.y)),
    );
    expect(reach.get('stepanakert') ?? 0).toBeGreaterThanOrEqual(farthest - 1);
  });
});

describe('looks', () => {
  const all = sceneOf('2020-11-09T23:00', { span: 'all' }).strikes;

  it('fades and never hides', () => {
    for (const inView of all) {
      const { fill } = lookOf(inView, conflict);
      expect(fill).toBeGreaterThanOrEqual(OLDEST_FILL);
      expect(fill).toBeLessThanOrEqual(1);
    }
  });

  it('is hollow only for an incident without a number, and sized by the highest figure', () => {
    for (const inView of all) {
      const { hollow, radius } = lookOf(inView, conflict);
      const { scope, killed } = inView.strike;
      expect(hollow).toBe(scope === 'incident' && killed === null);
      if (scope === 'incident' && (killed?.max ?? 0) > 5) expect(radius).toBeGreaterThan(10);
    }
  });

  it('rings what was answered and dashes what is vague', () => {
    for (const inView of all) {
      const look = lookOf(inView, conflict);
      expect(look.answered).toBe(
        !(inView.strike.answers.length === 1 && inView.strike.answers[0] === 'none-found'),
      );
      if (inView.strike.time.precision === 'multi-day') expect(look.imprecise).toBe(true);
      if (inView.strike.time.precision === 'minute' && inView.strike.placePrecision === 'settlement')
        expect(look.imprecise).toBe(false);
    }
  });
});

describe('hitting a mark', () => {
  const { marks: drawn } = at(10.5, '2020-11-09T23:00', { span: 'all' });

  it('finds every mark at its middle, or one that lies there too', () => {
    for (const mark of drawn) {
      const found = hit(drawn, mark);
      expect(found).not.toBeNull();
      if (found && found !== mark)
        expect(distance(found, mark)).toBeLessThanOrEqual(found.radius + mark.radius);
    }
  });

  it('gives small marks 24 px and finds nothing on bare ground', () => {
    const [mark] = drawn.filter(({ radius }) => radius < 8);
    if (!mark) throw new Error('no small mark');
    expect(hit([mark], { x: mark.x + 11.5, y: mark.y })).toBe(mark);
    expect(hit([mark], { x: mark.x + 40, y: mark.y })).toBeNull();
    expect(hit([], mark)).toBeNull();
  });

  it('finds a stack at its number, over whatever lies there but a raised mark', () => {
    const stack = at(6.5, '2020-11-09T23:00', { span: 'all' }).marks.find(
      (mark) => mark.type === 'stack' && mark.radius < 9,
    );
    const [single] = drawn.filter((mark) => mark.type === 'strike');
    if (stack?.type !== 'stack' || !single) throw new Error('a small stack and a strike expected');
    const { x, y } = numberSpot(stack, NUMBER_HALF_PX);
    const number = { x: stack.x + x, y: stack.y + y };
    expect(hit([stack], number)).toBe(stack);
    const beside = { ...single, ...number, raised: false };
    expect(hit([stack, beside], number)).toBe(stack);
    const raised = { ...beside, raised: true };
    expect(hit([stack, raised], number)).toBe(raised);
    expect(hit([stack], { x: number.x + 30, y: number.y })).toBeNull();
  });

  it('prefers the nearer edge', () => {
    const [a, b] = drawn.filter((mark) => mark.type === 'strike');
    if (!a || !b) throw new Error('two marks expected');
    const left = { ...a, x: 0, y: 0, radius: 20 };
    const right = { ...b, x: 26, y: 0, radius: 7 };
    expect(hit([left, right], { x: 22, y: 0 })).toBe(right);
    expect(hit([right, left], { x: 5, y: 0 })).toBe(left);
  });
});
