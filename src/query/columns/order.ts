/** Sorting by time. */

/**
 * Row numbers in order of `starts`, rows of one minute in the order in which they stand. One number carries minute
 * and row, so that the engine's sort of plain numbers serves, which is faster than any sort with a comparison.
 * @throws RangeError when the rows times the minutes they span are over 2^53.
 */
export function timeOrder(starts: Int32Array): Uint32Array {
  const count = starts.length;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    if (start < first) first = start;
    if (start > last) last = start;
  }
  if (count > 0 && (last - first + 1) * count > Number.MAX_SAFE_INTEGER)
    throw new RangeError(
      `reports: got ${count} over ${last - first} minutes, expected fewer or a shorter time`,
    );
  const keys = Float64Array.from(starts, (start, row) => (start - first) * count + row).sort();
  return Uint32Array.from(keys, (key) => key % count);
}
