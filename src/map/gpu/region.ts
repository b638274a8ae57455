/**
 * The part of the map that the strikes' canvas covers. A compositor blends all of a canvas over what lies below
 * whenever it changes, so a canvas of the map's size costs its whole area for a single mark.
 */

/** Device px from the map's upper left corner. Turned about, `left` right of `right`, it is empty. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Edges lie on multiples of this, so that small steps keep the canvas as it is; device px. */
const GRID = 64;
/** A canvas of over twice the area needed is made smaller after so many pictures: another size costs a new buffer. */
const PATIENCE = 30;

export const areaOf = ({ left, top, right, bottom }: Region): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

function onGrid({ left, top, right, bottom }: Region, width: number, height: number): Region {
  const down = (value: number): number => Math.max(0, Math.floor(value / GRID) * GRID);
  const up = (value: number, end: number): number => Math.min(end, Math.ceil(value / GRID) * GRID);
  return { left: down(left), top: down(top), right: up(right, width), bottom: up(bottom, height) };
}

export class RegionKeeper {
  private now: Region | null = null;
  private loose = 0;

  /** @param width of the map, and @param height, whole device px. */
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  /**
   * What the canvas is to cover for a picture.
   * @param needed what is drawn, wherever it lies.
   * @returns whole px; the same object while the last one does; `null` before there is anything to cover.
   */
  cover(needed: Region): Region | null {
    const { now, width, height } = this;
    const next = onGrid(needed, width, height);
    if (areaOf(next) === 0) return now;
    if (now === null) this.now = next;
    else if (
      next.left < now.left ||
      next.top < now.top ||
      next.right > now.right ||
      next.bottom > now.bottom
    ) {
      this.loose = 0;
      this.now = {
        left: Math.min(now.left, next.left),
        top: Math.min(now.top, next.top),
        right: Math.max(now.right, next.right),
        bottom: Math.max(now.bottom, next.bottom),
      };
    } else if (areaOf(now) <= 2 * areaOf(next)) this.loose = 0;
    else {
      this.loose += 1;
      if (this.loose > PATIENCE) {
        this.loose = 0;
        this.now = next;
      }
    }
    return this.now;
  }
}
