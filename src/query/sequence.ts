/** Long lists whose members are made when they are asked for. An array serves as one. */
export interface Sequence<T> extends Iterable<T> {
  readonly length: number;
  /** Counts from the end when negative, as an array does. */
  at(index: number): T | undefined;
  /** Makes these members. */
  slice(from?: number, end?: number): readonly T[];
  /** Makes every member: only for lists that are shown whole. */
  map<U>(make: (member: T, index: number) => U): readonly U[];
}

/** A sequence over a function from position to member. */
export class Lazy<T> implements Sequence<T> {
  constructor(
    readonly length: number,
    private readonly make: (index: number) => T,
  ) {}

  at(index: number): T | undefined {
    const position = index < 0 ? this.length + index : index;
    return position >= 0 && position < this.length ? this.make(position) : undefined;
  }

  slice(from = 0, end = this.length): readonly T[] {
    const members: T[] = [];
    for (let index = from; index < Math.min(end, this.length); index += 1) members.push(this.make(index));
    return members;
  }

  map<U>(make: (member: T, index: number) => U): readonly U[] {
    return Array.from({ length: this.length }, (_, index) => make(this.make(index), index));
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let index = 0; index < this.length; index += 1) yield this.make(index);
  }
}

/** The first index in `[0, length)` for which `isPast` holds, which it then does to the end; else `length`. */
export function firstIndex(length: number, isPast: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first index of an ascending list whose value is at least `value`; its length when there is none. */
export const lowerBound = (ascending: ArrayLike<number>, value: number): number =>
  firstIndex(ascending.length, (index) => (ascending[index] ?? value) >= value);
