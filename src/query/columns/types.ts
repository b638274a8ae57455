/** Reports as typed arrays in order of time, in one buffer that a worker can hand over without copying. */
import type { EpochMinute } from '../../model/time.ts';

/** Degrees to the fixed-point integers of `lon` and `lat`. */
export const DEGREE = 1_000_000;
/** `place` of a report that names none. */
export const NO_PLACE = 0xffffffff;
/** `side` of a report whose place was held by nobody known. */
export const NO_SIDE = 0xff;
/** Deaths of which no number was given. */
export const NO_FIGURE = -1;
/** Parties are bits of a 32-bit number. */
export const MAX_PARTIES = 32;

/** What the columns hold for each report; all have the length `count`. */
export interface Columns {
  /** Earliest minute, counted from `epoch`, ascending. */
  readonly start: Int32Array;
  /** Minutes from the earliest to the first after the latest. */
  readonly length: Uint32Array;
  /** Millionths of a degree. */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  /** Index of the primary place in `places`, or `NO_PLACE`. */
  readonly place: Uint32Array;
  /** Index in `partySets` of the parties that say it happened. */
  readonly reportedBy: Uint16Array;
  readonly accused: Uint16Array;
  /** People, or `NO_FIGURE`. */
  readonly killedMin: Int32Array;
  readonly killedMax: Int32Array;
  /** Scope, precisions and grade: see `codes.ts`. */
  readonly flags: Uint16Array;
  /** Index in `KINDS`. */
  readonly kind: Uint8Array;
  /** A bit for each of `ANSWERS`. */
  readonly answers: Uint8Array;
  /** Index in `sides`, or `NO_SIDE`. */
  readonly side: Uint8Array;
}

export interface ReportColumns extends Columns {
  readonly count: number;
  /** The minute that `start` counts from. */
  readonly epoch: EpochMinute;
  /** Places beside the primary one, sorted by `extraRow`: report `extraRow[i]` also names `extraPlace[i]`. */
  readonly extraRow: Uint32Array;
  readonly extraPlace: Uint32Array;
  /** Where each report's text begins in `text`; one more than `count`. */
  readonly textStart: Uint32Array;
  /** UTF-8: id, title and summary, separated by U+001F. */
  readonly text: Uint8Array;
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly sides: readonly string[];
  /** Every set of parties that occurs: a bit for each of `parties`. Two bytes name a set where four would hold it. */
  readonly partySets: readonly number[];
  /** Holds all of the above: transfer it, then `openColumns` on the other side. */
  readonly buffer: ArrayBuffer;
}
