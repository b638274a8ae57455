/** Points of the frame, found by where they lie without looking at all of them. */

const NONE = -1;

export class Near {
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  /** By square, those whose squares have the same hash one after the other: distances tell them apart. */
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  private readonly side: number;
  private count = 0;

  /** @param most points. @param reach no question is about points farther away, px. */
  constructor(most: number, reach: number) {
    const size = 2 ** Math.ceil(Math.log2(4 * most + 4));
    this.mask = size - 1;
    // Squares twice as wide as the reach: a point's neighbours lie in four of them.
    this.side = 2 * reach;
    this.x = new Float64Array(most);
    this.y = new Float64Array(most);
    this.heads = new Int32Array(size).fill(NONE);
    this.next = new Int32Array(most);
  }

  private slot(across: number, down: number): number {
    return (Math.imul(across, 0x9e3779b1) ^ Math.imul(down, 0x85ebca6b)) & this.mask;
  }

  add(x: number, y: number): void {
    const { count, side } = this;
    const slot = this.slot(Math.floor(x / side), Math.floor(y / side));
    this.x[count] = x;
    this.y[count] = y;
    this.next[count] = this.heads[slot] ?? NONE;
    this.heads[slot] = count;
    this.count += 1;
  }

  /**
   * The point added first of those that are accepted, by its number; -1 for none.
   * @param accepts told the number and the square of the distance, px²; asked of points within reach, and of others.
   */
  first(x: number, y: number, accepts: (n: number, square: number) => boolean): number {
    const { side } = this;
    const [left, top] = [Math.round(x / side) - 1, Math.round(y / side) - 1];
    let found = NONE;
    for (let across = left; across <= left + 1; across += 1)
      for (let down = top; down <= top + 1; down += 1)
        for (let n = this.heads[this.slot(across, down)] ?? NONE; n !== NONE; n = this.next[n] ?? NONE) {
          if (found !== NONE && n >= found) continue;
          const [dx, dy] = [(this.x[n] ?? 0) - x, (this.y[n] ?? 0) - y];
          if (accepts(n, dx * dx + dy * dy)) found = n;
        }
    return found;
  }
}
