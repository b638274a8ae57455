/** The view that follows from a request. Pure; unknown ids and moments outside the period are never taken over. */
import { type Conflict, findStrike, type Strike } from '../model/conflict.ts';
import type { EpochMinute } from '../model/time.ts';
import type { Request } from './request.ts';
import { truceMoment } from './truce-moment.ts';
import type { ViewState } from './view-state.ts';

export type Transition = (view: ViewState, request: Request) => ViewState;

const isInView = (view: ViewState, { time }: Strike): boolean =>
  time.start <= view.at && (view.span === 'all' || time.start > view.at - view.span);

const emptyToNull = <T>(list: readonly T[] | null): readonly T[] | null => (list?.length ? list : null);

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** `view` with `change`; the same object when nothing changed, so that subscribers are not told. */
function withChange(view: ViewState, change: Partial<ViewState>): ViewState {
  const keys = Object.keys(change) as (keyof ViewState)[];
  return keys.every((key) => same(view[key], change[key])) ? view : Object.freeze({ ...view, ...change });
}

/** Start of the next or previous report that the reader's filters let through, `null` past the last. */
export type Neighbour = (view: ViewState, direction: 1 | -1) => EpochMinute | null;

export function createTransition(conflict: Conflict, neighbour: Neighbour): Transition {
  const { start, end } = conflict.period;
  const truces = new Map(conflict.truces.map((truce) => [truce.id, truce]));
  const clamp = (at: EpochMinute): EpochMinute => Math.min(Math.max(Math.round(at), start), end);

  const openReport = (view: ViewState, id: string, follow: boolean): ViewState => {
    const strike = findStrike(conflict, id);
    if (!strike) return view;
    const place =
      view.place !== null && strike.places.includes(view.place)
        ? view.place
        : (strike.places.find((id) => conflict.places.has(id)) ?? null);
    const at = follow || !isInView(view, strike) ? strike.time.start : view.at;
    return withChange(view, { report: id, place, truce: null, at: clamp(at) });
  };

  const openTruce = (view: ViewState, id: string, jump: boolean): ViewState => {
    const truce = truces.get(id);
    if (!truce) return view;
    const at = jump ? truceMoment(truce, conflict) : view.at;
    return withChange(view, { truce: id, place: null, report: null, at: clamp(at) });
  };

  const stepReport = (view: ViewState, direction: 1 | -1): ViewState => {
    const next = neighbour(view, direction);
    return next === null ? view : withChange(view, { at: clamp(next) });
  };

  return (view, request) => {
    switch (request.type) {
      case 'set-at':
        return withChange(view, { at: clamp(request.at) });
      case 'step':
        return withChange(view, { at: clamp(view.at + request.minutes) });
      case 'set-span':
        return withChange(view, {
          span: request.span === 'all' ? 'all' : Math.max(1, Math.round(request.span)),
        });
      case 'set-range': {
        const to = clamp(Math.max(request.from, request.to));
        const from = Math.min(request.from, request.to);
        // A range from the period's first minute on is everything so far: half-open, it would leave that minute out.
        return withChange(view, { at: to, span: from <= start ? 'all' : Math.max(1, to - from) });
      }
      case 'open-place':
        return conflict.places.has(request.place)
          ? withChange(view, { place: request.place, report: null, truce: null })
          : view;
      case 'open-report':
        return openReport(view, request.report, request.follow === true);
      case 'open-truce':
        return openTruce(view, request.truce, false);
      case 'jump-truce':
        return openTruce(view, request.truce, true);
      case 'close':
        return withChange(view, { place: null, report: null, truce: null });
      case 'next-report':
        return stepReport(view, 1);
      case 'previous-report':
        return stepReport(view, -1);
      case 'filter-kind':
        return withChange(view, { kind: emptyToNull(request.kind) });
      case 'filter-by':
        return withChange(view, { by: emptyToNull(request.by) });
      case 'filter-against':
        return withChange(view, { against: emptyToNull(request.against) });
      case 'filter-stance':
        return withChange(view, { stance: emptyToNull(request.stance) });
      case 'clear-filters':
        return withChange(view, { kind: null, by: null, against: null, stance: null });
      case 'set-lang':
        return withChange(view, { lang: request.lang });
      case 'set-theme':
        return withChange(view, { theme: request.theme });
      case 'move-camera':
        return withChange(view, { map: request.viewport });
      case 'set-view':
        return withChange(view, request.view);
    }
  };
}
