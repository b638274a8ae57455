/** Numbers for what repeats. */
import { MAX_PARTIES } from './types.ts';

/** Numbers for values, in the order of their first use. */
export class Dictionary<T> {
  readonly names: T[] = [];
  private readonly codes = new Map<T, number>();

  constructor(names: readonly T[]) {
    for (const name of names) this.code(name);
  }

  code(name: T): number {
    const known = this.codes.get(name);
    if (known !== undefined) return known;
    this.codes.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** Numbers for sets of parties, which are bits of a 32-bit number. */
export class PartySets {
  private readonly parties: Dictionary<string>;
  // The empty set is always number 0.
  private readonly bits = new Dictionary([0]);

  constructor(parties: readonly string[]) {
    this.parties = new Dictionary(parties);
  }

  get names(): readonly string[] {
    return this.parties.names;
  }

  get sets(): readonly number[] {
    return this.bits.names;
  }

  /** @throws RangeError for a 33rd party. */
  code(parties: readonly string[]): number {
    if (parties.length === 0) return 0;
    let bits = 0;
    for (const party of parties) {
      const code = this.parties.code(party);
      if (code >= MAX_PARTIES)
        throw new RangeError(`parties: got a ${code + 1}th, "${party}", expected at most ${MAX_PARTIES}`);
      bits |= 1 << code;
    }
    const set = this.bits.code(bits >>> 0);
    if (set > 0xffff) throw new RangeError(`sets of parties: got over ${0xffff}, expected fewer`);
    return set;
  }
}
