/** One pure function decides what is visible at a moment. Everything that shows or speaks reads its answer. */
import type { Conflict, Strike, Truce } from '../model/conflict.ts';
import { type EpochMinute, parseInstant } from '../model/time.ts';
import { passes } from '../query/filter.ts';
import { createPlaceIndex, type PlaceIndex } from '../query/place-index.ts';
import { createTimeIndex, sliceOf, type TimeIndex } from '../query/time-index.ts';
import { traceAt } from '../query/trace.ts';
import { firstAccusations, pledgeAt, truceAt } from '../query/truce-ledger.ts';
import type { ViewState } from '../state/view-state.ts';
import { countsOf, deathsOf, legendOf } from './sums.ts';
import type { Scene, StrikeInView, TruceInView } from './types.ts';

/** What is built once per conflict. */
export interface Indexes {
  readonly time: TimeIndex;
  readonly place: PlaceIndex;
  readonly byId: ReadonlyMap<string, Strike>;
}

export function createIndexes(conflict: Conflict): Indexes {
  return {
    time: createTimeIndex(conflict.strikes),
    place: createPlaceIndex(conflict.strikes),
    byId: new Map(conflict.strikes.map((strike) => [strike.id, strike])),
  };
}

/** The local midnight that a day of the data package begins with. */
export function dayStart(conflict: Pick<Conflict, 'zone'>): (day: string) => EpochMinute {
  return (day) => parseInstant(day, conflict.zone.offset) ?? Number.NaN;
}

function truceInView(conflict: Conflict, truce: Truce, at: EpochMinute): TruceInView {
  const start = truce.interval?.start ?? at;
  const first = firstAccusations(
    truce,
    conflict.sides.map(({ id }) => id),
    dayStart(conflict),
  ).map(({ side, accusation, earliest }) => ({
    side,
    accusation,
    said: earliest !== null && earliest <= at,
  }));
  return {
    truce,
    inForce: at - start,
    first,
    state: first.some(({ said }) => said) ? 'breaches-alleged' : 'quiet',
    final: truce.interval?.end === null,
  };
}

function strikesInView(
  conflict: Conflict,
  indexes: Indexes,
  view: ViewState,
  from: EpochMinute | null,
): readonly StrikeInView[] {
  const slice = sliceOf(indexes.time, from, view.at);
  const length = Math.max(1, view.at - (from ?? conflict.period.start));
  const result: StrikeInView[] = [];
  for (let index = slice.first; index < slice.end; index += 1) {
    const strike = conflict.strikes[index];
    if (strike === undefined || !passes(strike, view)) continue;
    const age = view.at - strike.time.start;
    result.push({
      strike,
      index,
      age,
      freshness: Math.max(0, 1 - age / length),
      selected: strike.id === view.report,
      atOpenPlace: view.place !== null && strike.places.includes(view.place),
    });
  }
  return result;
}

/**
 * The scene of `view`.
 * @param indexes of the same conflict, from `createIndexes`.
 */
export function scene(conflict: Conflict, indexes: Indexes, view: ViewState): Scene {
  const from = view.span === 'all' ? null : view.at - view.span;
  const strikes = strikesInView(conflict, indexes, view, from);
  const truce = truceAt(conflict.truces, view.at);
  const front = traceAt(conflict.frontLine, view.at);
  return {
    view,
    window: { from, to: view.at },
    strikes,
    visible: strikes.map(({ strike }) => strike.id),
    counts: countsOf(strikes),
    deaths: deathsOf(strikes),
    truce: truce && truceInView(conflict, truce, view.at),
    pledge: pledgeAt(conflict.truces, view.at, dayStart(conflict)),
    front,
    legend: legendOf(strikes, front),
    open: {
      place: view.place === null ? null : (conflict.places.get(view.place) ?? null),
      report: view.report === null ? null : (indexes.byId.get(view.report) ?? null),
      truce: view.truce === null ? null : (conflict.truces.find(({ id }) => id === view.truce) ?? null),
      reports: view.place === null ? [] : indexes.place.reportsOf(view.place),
    },
  };
}

/** Binds the conflict and its indexes, and remembers the last scene: the same view is the same object. */
export function createSceneMaker(conflict: Conflict): (view: ViewState) => Scene {
  const indexes = createIndexes(conflict);
  let last: Scene | null = null;
  return (view) => {
    if (last === null || last.view !== view) last = scene(conflict, indexes, view);
    return last;
  };
}
