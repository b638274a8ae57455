/** What stands over the map: names keep clear of it. */
import type { Box } from '../../scene/lettering/room.ts';
import type { Padding } from '../types.ts';

/** Height of the page's button in the lower left corner with its room, px. */
const CORNER_PX = 56;
const FREE = 3;

/**
 * Boxes of the container's frame, CSS px.
 * @param parts elements over the map; hidden ones cover nothing.
 */
export function coveredBoxes(
  container: HTMLElement,
  { top, right, bottom, left, corner = 0 }: Padding,
  parts: readonly HTMLElement[],
): readonly Box[] {
  const { clientWidth: width, clientHeight: height } = container;
  const frame = container.getBoundingClientRect();
  const floor = height - bottom;
  return [
    { x0: 0, y0: 0, x1: left, y1: height },
    { x0: width - right, y0: 0, x1: width, y1: height },
    { x0: 0, y0: 0, x1: width, y1: top },
    { x0: 0, y0: floor, x1: width, y1: height },
    { x0: 0, y0: floor - CORNER_PX, x1: corner, y1: floor },
    ...parts.map((part) => {
      const box = part.getBoundingClientRect();
      return {
        x0: box.left - frame.left - FREE,
        y0: box.top - frame.top - FREE,
        x1: box.right - frame.left + FREE,
        y1: box.bottom - frame.top + FREE,
      };
    }),
  ].filter(({ x0, y0, x1, y1 }) => x1 - x0 > 2 * FREE && y1 - y0 > 2 * FREE);
}
