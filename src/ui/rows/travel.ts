/**
 * Scrolling through more px than a browser can lay out. The element that scrolls is at most `LIMIT` px high and stands
 * for all of them: the reader's small movements count px for px, so that no row is jumped over, and large ones, as a
 * drag of the scroll bar, count in proportion.
 */

/** px that every browser can lay out. */
export const LIMIT = 8_000_000;

export class Travel {
  /** px from the beginning of the rows to the upper edge of the view. */
  top = 0;
  /** The same of the element that scrolls. */
  physical = 0;

  constructor(
    /** px of all rows. */
    private total = 0,
    /** px of the view. */
    private view = 0,
  ) {}

  /** px of the element that stands for all rows. */
  get height(): number {
    return Math.min(this.total, LIMIT);
  }

  private get most(): number {
    return Math.max(0, this.total - this.view);
  }

  private get mostPhysical(): number {
    return Math.max(0, this.height - this.view);
  }

  private get isWhole(): boolean {
    return this.total <= LIMIT;
  }

  /** What to add to px of the rows to place them in the element that scrolls. */
  get shift(): number {
    return this.isWhole ? 0 : this.physical - this.top;
  }

  /** Where the element should be scrolled to; it may rest elsewhere while the reader scrolls. */
  get rest(): number {
    if (this.isWhole || this.most === 0) return this.top;
    return (this.top / this.most) * this.mostPhysical;
  }

  /** The rows or the view have another size; stays where it is as far as there is so much. */
  resize(total: number, view: number): void {
    this.total = total;
    this.view = view;
    this.go(this.top);
  }

  /** Puts a height of the rows at the upper edge of the view. */
  go(top: number): void {
    this.top = Math.max(0, Math.min(this.most, top));
  }

  /** The element was scrolled to `physical`. */
  scrolled(physical: number): void {
    const moved = physical - this.physical;
    this.physical = physical;
    if (this.isWhole) this.go(physical);
    else if (Math.abs(moved) <= this.view) this.go(this.top + moved);
    else this.go((physical / this.mostPhysical) * this.most);
  }
}
