/** Ids that were seen: as numbers in one array each for slots and for letters, where a million strings would stay. */

const FIRST_SLOTS = 1024;

export class IdSet {
  /** The number of an id, from 1; 0: free. At most half are taken. */
  private slots = new Uint32Array(FIRST_SLOTS);
  private hashes = new Uint32Array(FIRST_SLOTS / 2);
  /** Where each id begins in `letters`; one more than ids. */
  private starts = new Uint32Array(FIRST_SLOTS / 2 + 1);
  private letters = new Uint16Array(FIRST_SLOTS * 8);
  private count = 0;

  /** @returns whether the id is new. */
  add(id: string): boolean {
    // FNV-1a over the letters.
    let hash = 0x811c9dc5;
    for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    hash >>>= 0;
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let known = this.slots[slot] ?? 0; known !== 0; known = this.slots[slot] ?? 0) {
      if (this.hashes[known - 1] === hash && this.isAt(known - 1, id)) return false;
      slot = (slot + 1) & mask;
    }
    this.keep(id, hash, slot);
    return true;
  }

  private isAt(index: number, id: string): boolean {
    const start = this.starts[index] ?? 0;
    if ((this.starts[index + 1] ?? 0) - start !== id.length) return false;
    for (let at = 0; at < id.length; at += 1)
      if (this.letters[start + at] !== id.charCodeAt(at)) return false;
    return true;
  }

  private keep(id: string, hash: number, slot: number): void {
    const start = this.starts[this.count] ?? 0;
    if (start + id.length > this.letters.length) {
      const grown = new Uint16Array(Math.max(this.letters.length * 2, start + id.length));
      grown.set(this.letters);
      this.letters = grown;
    }
    for (let at = 0; at < id.length; at += 1) this.letters[start + at] = id.charCodeAt(at);
    this.hashes[this.count] = hash;
    this.count += 1;
    this.starts[this.count] = start + id.length;
    this.slots[slot] = this.count;
    if (this.count * 2 === this.slots.length) this.grow();
  }

  private grow(): void {
    const size = this.slots.length * 2;
    const hashes = new Uint32Array(size / 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
    const starts = new Uint32Array(size / 2 + 1);
    starts.set(this.starts);
    this.starts = starts;
    this.slots = new Uint32Array(size);
    for (let index = 0; index < this.count; index += 1) {
      const hash = hashes[index] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = index + 1;
    }
  }
}
