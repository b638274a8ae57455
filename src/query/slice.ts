/** A run of positions among reports in order of time: what a window of time is, found by binary search. */
export interface Slice {
  /** First position in the slice. */
  readonly first: number;
  /** First position after it. */
  readonly end: number;
}
