/** Views for tests. */
import type { Conflict, Strike } from '../../src/model/conflict.ts';
import { defaultView } from '../../src/state/url-codec.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { warTime } from './conflict.ts';

/** The default view with a change; `at` may be a local time as text. */
export function viewAt(conflict: Conflict, at: string | number, change: Partial<ViewState> = {}): ViewState {
  return { ...defaultView(conflict), at: typeof at === 'number' ? at : warTime(at), ...change };
}

/** The report with this id. */
export function strikeOf(conflict: Conflict, id: string): Strike {
  const strike = conflict.strikes.find((each) => each.id === id);
  if (!strike) throw new Error(`no report ${id}`);
  return strike;
}
