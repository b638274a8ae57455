/** Where forms and glyphs lie in the atlas. Rows of boxes, each as high as its highest; device px. */

/** Side of the atlas, device px: room for every size of every shape that the war's reports have. */
export const atlasSide = (ratio: number): number => (ratio > 1.25 ? 2048 : 1024);
/** Free px between two boxes. */
const GAP = 1;

export interface Corner {
  readonly x: number;
  readonly y: number;
}

export class Shelves {
  private left = 0;
  private top = 0;
  private height = 0;

  constructor(private readonly side: number) {}

  /** @returns the box's left upper corner; `null` when no room is left. */
  place(width: number, height: number): Corner | null {
    if (this.left + width > this.side) {
      this.left = 0;
      this.top += this.height;
      this.height = 0;
    }
    if (width > this.side || this.top + height > this.side) return null;
    const corner = { x: this.left, y: this.top };
    this.left += width + GAP;
    this.height = Math.max(this.height, height + GAP);
    return corner;
  }
}
