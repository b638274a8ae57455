/** One pure function decides what is visible at a moment. Everything that shows or speaks reads its answer. */
import type { Conflict, Truce } from '../model/conflict.ts';
import { type EpochMinute, parseInstant } from '../model/time.ts';
import { type Reports, reportsOf } from '../query/reports.ts';
import { Lazy } from '../query/sequence.ts';
import { traceAt } from '../query/trace.ts';
import { firstAccusations, pledgeAt, truceAt } from '../query/truce-ledger.ts';
import type { ViewState } from '../state/view-state.ts';
import { inViewAt } from './in-view.ts';
import { sumUp } from './sums.ts';
import type { Scene, TruceInView } from './types.ts';

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

function opened(conflict: Conflict, reports: Reports, view: ViewState): Scene['open'] {
  return {
    place: view.place === null ? null : (conflict.places.get(view.place) ?? null),
    report: view.report === null ? null : reports.find(view.report),
    truce: view.truce === null ? null : (conflict.truces.find(({ id }) => id === view.truce) ?? null),
    reports: view.place === null ? [] : reports.ofPlace(view.place),
  };
}

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The scene of `view`.
 * @param reports of the same conflict.
 */
export function scene(conflict: Conflict, reports: Reports, view: ViewState): Scene {
  const from = view.span === 'all' ? null : view.at - view.span;
  const window = { from, to: view.at };
  const positions = reports.positions(reports.select(view), reports.index.window(from, view.at));
  const inView = inViewAt(conflict, reports, { view, window });
  // Each is made when it is asked for, so that a step costs what is shown of them.
  const strikes = new Lazy(positions.length, (n) => inView(positions.at(n) ?? -1));
  const front = traceAt(conflict.frontLine, view.at);
  const visible = once(() => positions.map((position) => reports.idAt(position)));
  const sums = once(() => sumUp(reports, view, window, front));
  const truce = once(() => {
    const found = truceAt(conflict.truces, view.at);
    return found && truceInView(conflict, found, view.at);
  });
  const pledge = once(() => pledgeAt(conflict.truces, view.at, dayStart(conflict)));
  return {
    view,
    window,
    reports,
    strikes,
    get visible() {
      return visible();
    },
    get counts() {
      return sums().counts;
    },
    get deaths() {
      return sums().deaths;
    },
    get legend() {
      return sums().legend;
    },
    get truce() {
      return truce();
    },
    get pledge() {
      return pledge();
    },
    front,
    open: opened(conflict, reports, view),
  };
}

/** Binds the conflict and its reports, and remembers the last scene: the same view is the same object. */
export function createSceneMaker(conflict: Conflict): (view: ViewState) => Scene {
  const reports = reportsOf(conflict);
  let last: Scene | null = null;
  return (view) => {
    if (last === null || last.view !== view) last = scene(conflict, reports, view);
    return last;
  };
}
