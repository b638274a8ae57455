/** Bars of the histogram as outlines: one path a side, drawn only when size, data or filters change. */
import { DAY, HOUR, type Minutes } from '../../model/time.ts';
import type { HistogramBin } from '../../query/histogram.ts';
import { type TimeScale, xOf } from './scale.ts';

const WIDTHS: readonly Minutes[] = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY];

/** The shortest bin that is at least `minPx` wide. */
export function binMinutes(pxPerMinute: number, minPx = 4): Minutes {
  return WIDTHS.find((width) => width * pxPerMinute >= minPx) ?? 7 * DAY;
}

/** The highest total, at least 1. */
export function highest(bins: readonly HistogramBin[]): number {
  return bins.reduce((top, { total }) => Math.max(top, total), 1);
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * SVG path data by side, in the order of the bins' counts (unknown last), stacked from the baseline up.
 * @param height px of a bar of `top` incidents; the baseline is at `baseline`, y down.
 */
export function barPaths(
  bins: readonly HistogramBin[],
  scale: TimeScale,
  height: number,
  baseline: number,
  top: number,
): readonly string[] {
  const paths: string[][] = [];
  const unit = height / top;
  for (const bin of bins) {
    const left = round(xOf(scale, bin.start) + 0.5);
    const width = round(Math.max(1, xOf(scale, bin.end) - xOf(scale, bin.start) - 1));
    let y = baseline;
    for (const [side, count] of bin.counts.entries()) {
      paths[side] ??= [];
      if (count === 0) continue;
      const next = y - count * unit;
      paths[side].push(`M${left} ${round(y)}h${width}V${round(next)}h${-width}z`);
      y = next;
    }
  }
  return paths.map((parts) => parts.join(''));
}

/** The bin that holds `minute`, `null` outside all of them. */
export function binAt(bins: readonly HistogramBin[], minute: number): HistogramBin | null {
  return bins.find(({ start, end }) => start <= minute && minute < end) ?? null;
}
