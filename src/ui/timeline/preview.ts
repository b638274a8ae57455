/** What is under the pointer, in words, as lines; the first is the heading. */
import { inWords } from '../../i18n/name.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { countIn } from '../../query/columns/bitmap.ts';
import { reportsOf } from '../../query/reports.ts';
import { strikesText } from '../../scene/describe.ts';
import type { Scene } from '../../scene/types.ts';
import { bandAt, type PledgeMark, type TruceBand } from './bands.ts';
import { binAt } from './bins.ts';
import type { Chart } from './timeline-chart.ts';
import {
  accusationTexts,
  bandName,
  bandState,
  bandTimes,
  binCounts,
  binTimes,
  pledgeText,
  say,
  shortMoment,
} from './words.ts';

const bandLines = (bands: readonly TruceBand[], minute: number, lang: Language): readonly string[] => {
  const band = bandAt(bands, minute);
  return band ? [bandName(band, lang), bandState(band, minute, lang)] : [say(lang, 'truce-none')];
};

/** Bulletins and totals of a bin, which the bars leave out. */
function uncounted(conflict: Conflict, start: number, end: number): number {
  const { index } = reportsOf(conflict);
  const [, ...others] = index.ofAll.facets.scope;
  return others.reduce((sum, scope) => sum + countIn(scope, index.window(start - 1, end - 1)), 0);
}

const pledgeAt = (pledges: readonly PledgeMark[], minute: number, reach: number): PledgeMark | undefined =>
  pledges.find(({ from, to }) => minute >= from - reach && minute < Math.max(to, from + reach));

/** @param onBands the pointer is over the row of truces. */
export function previewLines(
  chart: Chart,
  minute: number,
  onBands: boolean,
  lang: Language,
): readonly string[] {
  const { conflict, bands, bins, scale, pledges } = chart;
  const band = bandAt(bands, minute);
  if (onBands && band) {
    return [bandName(band, lang), bandTimes(band, conflict, lang), ...accusationTexts(band, conflict, lang)];
  }
  const bin = binAt(bins, minute);
  if (!bin) return [shortMoment(Math.round(minute), conflict, lang)];
  const besides = uncounted(conflict, bin.start, bin.end);
  const pledge = pledgeAt(pledges, minute, 4 / scale.pxPerMinute);
  return [
    binTimes(bin, conflict, lang),
    binCounts(bin, conflict, lang),
    ...(besides ? [say(lang, 'uncounted', { n: besides })] : []),
    ...bandLines(bands, minute, lang),
    ...(pledge ? [inWords(pledge.truce.names, lang), pledgeText(pledge, conflict, lang)] : []),
  ];
}

/** While dragging: the moment asked for and what the map shows, from the same scene. */
export function dragLines(
  scene: Scene,
  conflict: Conflict,
  bands: readonly TruceBand[],
  lang: Language,
): readonly string[] {
  const { at } = scene.view;
  return [shortMoment(at, conflict, lang), strikesText(scene, lang), ...bandLines(bands, at, lang)];
}
