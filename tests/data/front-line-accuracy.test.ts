import { beforeAll, expect, test } from 'vitest';
import { ground } from '../../src/pipeline/front-line/build.ts';
import { contour } from '../../src/pipeline/front-line/contour.ts';
import { ACCURACY, CLAIMED_DAYS } from '../../src/pipeline/front-line/dates.ts';
import { type Day, frontOn, misplaced } from '../../src/pipeline/front-line/days.ts';
import { movedLines } from '../../src/pipeline/front-line/edge.ts';
import { lead, type Site } from '../../src/pipeline/front-line/field.ts';
import { frontLineInput } from '../../src/pipeline/front-line/files.ts';
import { gridFor } from '../../src/pipeline/front-line/fronts.ts';
import { apart, type Km, nearestOn } from '../../src/pipeline/front-line/plane.ts';
import type { Settlement } from '../../src/pipeline/front-line/settlements.ts';

let known: ReturnType<typeof ground>;
beforeAll(async () => {
  known = ground(await frontLineInput('.'));
});

const drawn = new Map<string, Day>();
/** The ground of a day, made once. */
function on(day: string): Day {
  const made = drawn.get(day) ?? frontOn(known.area, known.known, day);
  drawn.set(day, made);
  return made;
}

const DAYS = CLAIMED_DAYS.map(({ day }) => day);
const sites = (list: readonly Settlement[]): Site[] =>
  list.flatMap(({ point, size }) => (point === null ? [] : [{ at: point, size }]));

/** From a point to the nearest of the settlements. */
const nearest = (list: readonly Settlement[], point: Km): number =>
  Math.min(...sites(list).map(({ at }) => apart(at, point)));

test.each(DAYS)(
  '%s: the smoothed line stays within its accuracy of the raw boundary',
  { timeout: 60_000 },
  (day) => {
    const { front, announced, others } = on(day);
    const raw = contour(gridFor(known.area), lead(gridFor(known.area), sites(announced), sites(others), 0));
    const moved = movedLines(known.area, front.held).flat();
    expect(moved.length).toBeGreaterThan(20);
    const away = moved.map((point) => Math.min(...raw.map((ring) => nearestOn(ring, point).away)));
    expect(Math.max(...away)).toBeLessThan(ACCURACY.claimed);
  },
);

test.each(DAYS)(
  '%s: a settlement lies on the other ground only where others of that ground are nearer than the accuracy',
  { timeout: 60_000 },
  (day) => {
    const { front, announced, others } = on(day);
    const { beyond, behind } = misplaced(front, announced, others);
    expect(beyond.length / sites(announced).length).toBeLessThan(0.25);
    expect(behind.length / sites(others).length).toBeLessThan(0.5);
    const lone = [
      ...beyond.filter((point) => nearest(others, point) >= ACCURACY.claimed),
      ...behind.filter((point) => nearest(announced, point) >= ACCURACY.claimed),
    ];
    expect(lone).toEqual([]);
  },
);

test('the towns that announcements named lie on the ground drawn as announced', () => {
  const towns = [
    ['2020-10-04', 'jabrayil'],
    ['2020-10-09', 'hadrut'],
    ['2020-10-17', 'fuzuli'],
    ['2020-10-20', 'zangilan'],
    ['2020-10-25', 'qubadli'],
    ['2020-11-09', 'shusha'],
  ] as const;
  const beyond = towns.filter(([day, place]) => {
    const { front, announced } = on(day);
    return (
      misplaced(
        front,
        announced.filter((one) => one.place === place),
        [],
      ).beyond.length > 0
    );
  });
  expect(beyond).toEqual([]);
});
