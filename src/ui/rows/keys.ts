/** Keys that move through rows. */

/**
 * The row that a key leads to; `null` for a key of another meaning.
 * @param page rows of a view.
 */
export function rowFor(key: string, row: number, count: number, page: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  };
  const wanted = to[key];
  return wanted === undefined ? null : Math.max(0, Math.min(count - 1, wanted));
}
