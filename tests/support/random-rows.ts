/** Seeded random numbers and reports for property tests. */
import { ANSWERS, GRADES, KINDS, PLACE_PRECISIONS, SCOPES, TIME_PRECISIONS } from '../../src/model/words.ts';
import type { ReportRow } from '../../src/query/columns/row.ts';

export interface Random {
  /** `[0, 1)`. */
  next(): number;
  /** Whole numbers from 0 to `below - 1`. */
  below(below: number): number;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  /** Each of `list` with the chance given, in its order. */
  some<T>(list: readonly T[], chance: number): readonly T[];
}

/** The same seed gives the same numbers (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    some: (list, chance) => list.filter(() => next() < chance),
  };
}

export const EPOCH = 26_685_840;
const SIDES = ['north', 'south'];
const PARTIES = ['amber', 'blue', 'cyan', 'dun', 'ecru'];
const PLACES = Array.from({ length: 40 }, (_, index) => `place-${index}`);

/** Reports in order of time, many on one minute and one point. */
export function randomRows(random: Random, count: number, minutes = 60_000): readonly ReportRow[] {
  const rows = Array.from({ length: count }, (_, index): ReportRow => {
    const start = EPOCH + random.below(minutes);
    const min = random.below(40);
    return {
      id: `report-${index}`,
      start,
      end: start + random.below(3000),
      timePrecision: random.pick(TIME_PRECISIONS),
      point:
        random.next() < 0.2
          ? [46.75, 39.8]
          : [(44e6 + random.below(4e6)) / 1e6, (38.5e6 + random.below(3e6)) / 1e6],
      placePrecision: random.pick(PLACE_PRECISIONS),
      places: random.next() < 0.1 ? [] : random.some(PLACES, 0.04),
      kind: random.pick(KINDS),
      scope: random.next() < 0.8 ? 'incident' : random.pick(SCOPES),
      side: random.next() < 0.2 ? null : random.pick(SIDES),
      grade: random.next() < 0.2 ? null : random.pick(GRADES),
      reportedBy: random.some(PARTIES, 0.4),
      accused: random.some(PARTIES, 0.3),
      answers: random.some(ANSWERS, 0.4),
      killed: random.next() < 0.5 ? null : { min, max: min + random.below(9) },
      title: random.next() < 0.5 ? null : `Shelling of Şuşa, ${index}`,
      summary: random.next() < 0.5 ? null : `Հաղորդվել է ${index}`,
    };
  });
  return rows.sort((a, b) => a.start - b.start);
}
