/**
 * The compiled file beside a data package: what the first view needs of it, checked when the site was built. It is
 * made by `write.ts`, read by `read.ts`, and edited by nobody.
 */
import type { Chapter, Conflict, FrontLineTrace, Party, Place, Strike, Truce } from '../conflict.ts';
import type { PackedPoints, PackedShape } from './shapes.ts';

export const OPENING_FILE = 'opening.json';
/** Grows with every change of what is written; a reader that knows another takes the whole package. */
export const OPENING_FORMAT = 1;

/** Records as one list for each of their fields. */
export type Table<T> = { readonly [K in keyof T]: readonly T[K][] };

type Head =
  | 'id'
  | 'version'
  | 'released'
  | 'title'
  | 'subtitle'
  | 'licence'
  | 'extent'
  | 'zone'
  | 'period'
  | 'opening'
  | 'sides'
  | 'featured'
  | 'credits';
export type OpeningPlace = Pick<Place, 'id' | 'names' | 'kind' | 'importance' | 'accuracyKm' | 'also'> & {
  readonly side: string | null;
};
export type OpeningStrike = Pick<
  Strike,
  | 'id'
  | 'scope'
  | 'places'
  | 'placePrecision'
  | 'kind'
  | 'accused'
  | 'rank'
  | 'answers'
  | 'grade'
  | 'killed'
  | 'injured'
  | 'countedWider'
  | 'reportedBy'
> & {
  /** `null`: the first English name of its first place. */
  readonly title: string | null;
  readonly precision: Strike['time']['precision'];
};
export type OpeningAccusation = Pick<
  Truce['accusations'][number],
  'side' | 'party' | 'at' | 'day' | 'minutesAfter' | 'places'
>;
export type OpeningTruce = Pick<Truce, 'id' | 'names' | 'type' | 'interval' | 'supersededBy'> & {
  readonly announced: Pick<Truce['announced'], 'at' | 'day'>;
  readonly effect: Pick<Truce['effect'], 'at' | 'day'>;
  readonly accusations: readonly OpeningAccusation[];
};
export type OpeningTrace = Omit<FrontLineTrace, 'method' | 'sources' | 'line' | 'band' | 'area'> & {
  readonly line: PackedShape;
  readonly band: PackedShape | null;
  readonly area: PackedShape | null;
};
export type OpeningChapter = Pick<Chapter, 'id' | 'title' | 'at' | 'span' | 'map' | 'open'>;

export interface Opening {
  readonly head: Pick<Conflict, Head>;
  readonly parties: readonly Party[];
  readonly named: readonly string[];
  readonly places: Table<OpeningPlace>;
  readonly placePoints: PackedPoints;
  readonly strikes: Table<OpeningStrike>;
  /** Starts, each less the one before. */
  readonly starts: string;
  readonly lengths: string;
  /** Positions of the reports that do not stand at the point of their first place, and their points. */
  readonly away: string;
  readonly awayPoints: PackedPoints;
  readonly publishers: readonly string[];
  /** Positions in `publishers`, for each report. */
  readonly publishersOf: readonly string[];
  readonly truces: readonly OpeningTruce[];
  readonly corners: PackedPoints;
  readonly traces: Table<OpeningTrace>;
  readonly story: Table<OpeningChapter>;
}

/** In the place of a compiled file that cannot be made: readers take the whole package. */
export const NO_OPENING = '{"format":0}';

/** Of a text, to see whether it came as it was written: FNV-1a, 32 bits. */
export function checksum(text: string): number {
  let sum = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01_00_01_93);
  return sum >>> 0;
}

/** What stands before the content, up to the checksum of it. */
export const OPENING_HEAD = `{"format":${OPENING_FORMAT},"sum":`;
/** Between the checksum and the content, which a brace ends. */
export const OPENING_BODY = ',"opening":';
