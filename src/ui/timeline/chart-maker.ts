/** Makes the still drawing anew only when something that it shows has changed. */
import type { Conflict } from '../../model/conflict.ts';
import { hasFilters, NO_FILTERS } from '../../query/filter.ts';
import { histogram } from '../../query/histogram.ts';
import { type Reports, reportsOf } from '../../query/reports.ts';
import type { ViewState } from '../../state/view-state.ts';
import { pledgeMarks, truceBands } from './bands.ts';
import { binMinutes, highest } from './bins.ts';
import { isSmallTrack, trackRows } from './layout.ts';
import { pxPerDay, timeScale } from './scale.ts';
import type { Chart } from './timeline-chart.ts';

/** Room at the track's ends, px: half of what a handle needs. */
const INSET = { small: 11, large: 12 } as const;

interface Made {
  readonly key: readonly unknown[];
  readonly chart: Chart;
  /** Starts of the reports that pass the filters, ascending; none where they are too many to hold a handle. */
  readonly starts: Float64Array;
}

/** More reports than this on the track have no minute that a hand could mean. */
const MOST_STARTS = 20_000;

function startsOf(reports: Reports, view: ViewState): Float64Array {
  const { columns } = reports.index;
  const positions = reports.positions(reports.select(view), { first: 0, end: reports.count });
  if (positions.length > MOST_STARTS) return new Float64Array();
  return Float64Array.from(positions, (position) => columns.epoch + (columns.start[position] ?? 0));
}

function make(conflict: Conflict, view: ViewState, width: number, small: boolean): Omit<Made, 'key'> {
  const { period, sides } = conflict;
  const reports = reportsOf(conflict);
  const scale = timeScale(period, width, small ? INSET.small : INSET.large);
  const ids = sides.map(({ id }) => id);
  const bin = binMinutes(scale.pxPerMinute);
  const bins = histogram(reports, view, ids, period.start, period.end, bin);
  const all = hasFilters(view) ? histogram(reports, NO_FILTERS, ids, period.start, period.end, bin) : bins;
  return {
    chart: {
      conflict,
      scale,
      rows: trackRows(small, pxPerDay(scale)),
      bins,
      top: highest(all),
      bands: truceBands(conflict),
      pledges: pledgeMarks(conflict),
    },
    starts: startsOf(reports, view),
  };
}

/** @returns a function that gives the same object back while size, data and filters are the same. */
export function createChartMaker(): (
  conflict: Conflict,
  view: ViewState,
  width: number,
  compact: boolean,
) => Made {
  let last: Made | null = null;
  return (conflict, view, width, compact) => {
    const small = isSmallTrack(width, compact);
    const key = [conflict, view.kind, view.by, view.against, view.stance, width, small];
    if (last === null || key.some((value, index) => value !== last?.key[index])) {
      last = { key, ...make(conflict, view, width, small) };
    }
    return last;
  };
}
