/** Counts, sums and legend of what is in view. Only incidents are counted as strikes and summed. */
import { ANSWERS, KINDS } from '../model/words.ts';
import { countIn } from '../query/columns/bitmap.ts';
import type { Selection } from '../query/columns/selection.ts';
import type { Reports } from '../query/reports.ts';
import type { Slice } from '../query/slice.ts';
import type { ViewState } from '../state/view-state.ts';
import type { DeathsInView, FrontInView, LegendContent, Scene, StrikeCounts } from './types.ts';

/** Side ids in the order of a selection's bitmaps by side; unknown is the last. */
const sidesOf = ({ index }: Reports): readonly string[] => [...index.columns.sides, ''];

function countsOf(reports: Reports, all: Selection, incidents: Selection, slice: Slice): StrikeCounts {
  const [ofIncidents = 0, bulletins = 0, totals = 0] = all.countsBy('scope', slice);
  const counts = incidents.countsBy('side', slice);
  const bySide = sidesOf(reports).flatMap((side, at) => {
    const count = counts[at] ?? 0;
    return count > 0 ? [[side, count] as const] : [];
  });
  return { incidents: ofIncidents, bulletins, totals, bySide: Object.fromEntries(bySide) };
}

function legendOf(
  reports: Reports,
  all: Selection,
  slice: Slice,
  { counts, deaths }: Pick<Scene, 'counts' | 'deaths'>,
  front: FrontInView | null,
): LegendContent {
  const kinds = all.countsBy('kind', slice);
  const sides = all.countsBy('side', slice);
  const answers = all.countsBy('stance', slice);
  return {
    kinds: KINDS.filter((_, at) => (kinds[at] ?? 0) > 0),
    incident: counts.incidents > 0,
    bulletin: counts.bulletins > 0,
    total: counts.totals > 0,
    answered: ANSWERS.some((answer, at) => answer !== 'none-found' && (answers[at] ?? 0) > 0),
    imprecise: countIn(all.imprecise(), slice) > 0,
    noFigure: deaths.withoutFigure > 0,
    deaths: deaths.max > 0,
    sides: sidesOf(reports).filter((_, at) => (sides[at] ?? 0) > 0),
    front: front !== null,
    area: front?.trace.area !== undefined && front.trace.area !== null,
  };
}

/** The legend where numbers by square stand in the place of marks: nothing of how single marks look. */
export const forSquares = (legend: LegendContent): LegendContent => ({
  ...legend,
  kinds: [],
  bulletin: false,
  total: false,
  answered: false,
  imprecise: false,
  noFigure: false,
  deaths: false,
});

/**
 * What a scene says of the reports of its window, from prefix sums: the cost is the window's two ends.
 * @returns the sums of the lowest and of the highest reported deaths over incidents, with how many gave no number.
 */
export function sumUp(
  reports: Reports,
  view: ViewState,
  window: Scene['window'],
  front: FrontInView | null,
): Pick<Scene, 'counts' | 'deaths' | 'legend'> {
  const slice = reports.index.window(window.from, window.to);
  const all = reports.select(view);
  const counts = countsOf(reports, all, reports.incidents(view), slice);
  const { min, max, withFigure } = all.deaths(slice);
  const deaths: DeathsInView = { min, max, withFigure, withoutFigure: counts.incidents - withFigure };
  return { counts, deaths, legend: legendOf(reports, all, slice, { counts, deaths }, front) };
}
