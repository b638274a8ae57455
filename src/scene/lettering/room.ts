/** Where names find room: boxes that are taken, first come first served. */

/** CSS px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Room {
  /** Whether nothing taken lies in the box. */
  free(box: Box): boolean;
  take(box: Box): void;
}

export function createRoom(): Room {
  const taken: Box[] = [];
  return {
    free: (box) =>
      taken.every(
        (other) => box.x1 <= other.x0 || other.x1 <= box.x0 || box.y1 <= other.y0 || other.y1 <= box.y0,
      ),
    take: (box) => void taken.push(box),
  };
}

export const boxAround = (x: number, y: number, width: number, height: number, free = 0): Box => ({
  x0: x - width / 2 - free,
  y0: y - height / 2 - free,
  x1: x + width / 2 + free,
  y1: y + height / 2 + free,
});

/** Whether a box lies in the frame, `free` px from its edges. */
export const inside = ({ x0, y0, x1, y1 }: Box, { width, height }: Frame, free = 0): boolean =>
  x0 >= free && y0 >= free && x1 <= width - free && y1 <= height - free;
