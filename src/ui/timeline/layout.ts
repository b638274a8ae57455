/** Heights of the track's rows, px from its top. */
export interface TrackRows {
  readonly band: { readonly top: number; readonly height: number };
  /** Baseline and height of the histogram. */
  readonly bars: { readonly top: number; readonly height: number };
  /** Baselines of the axis's lines of text; `months: null` where one line carries both. */
  readonly days: number;
  readonly months: number | null;
  readonly height: number;
}

/** How much room the controls have. */
export type BarLayout = 'wide' | 'medium' | 'narrow';

/** Under this the track is the phone's. */
const NARROW_TRACK = 480;
/** px of a day from which months have a line of their own. */
const MONTHS_LINE = 17;

export function barLayout(width: number, compact: boolean): BarLayout {
  if (compact || width < 840) return 'narrow';
  return width < 1240 ? 'medium' : 'wide';
}

export function isSmallTrack(width: number, compact: boolean): boolean {
  return compact || width <= NARROW_TRACK;
}

export function trackRows(small: boolean, dayPx: number): TrackRows {
  if (small) {
    return {
      band: { top: 2, height: 16 },
      bars: { top: 20, height: 17 },
      days: 50,
      months: null,
      height: 54,
    };
  }
  const rows = { band: { top: 4, height: 21 }, bars: { top: 28, height: 40 }, days: 81 };
  return dayPx >= MONTHS_LINE ? { ...rows, months: 96, height: 101 } : { ...rows, months: null, height: 86 };
}
