/** A report as it stands at a moment. */
import type { Conflict } from '../model/conflict.ts';
import type { Reports } from '../query/reports.ts';
import type { Scene, StrikeInView } from './types.ts';

/** @returns what makes the report at a position: its age in the window, and what is open of it. */
export function inViewAt(
  conflict: Pick<Conflict, 'period'>,
  reports: Reports,
  { view, window }: Pick<Scene, 'view' | 'window'>,
): (position: number) => StrikeInView {
  const length = Math.max(1, view.at - (window.from ?? conflict.period.start));
  return (position) => {
    const strike = reports.at(position);
    const age = view.at - strike.time.start;
    return {
      strike,
      index: position,
      age,
      freshness: Math.max(0, 1 - age / length),
      selected: strike.id === view.report,
      atOpenPlace: view.place !== null && strike.places.includes(view.place),
    };
  };
}
