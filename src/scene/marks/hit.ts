/** Which mark lies under a pointer. */
import { type Mark, NUMBER_HALF_PX, numberSpot, numberWidth, type Spot } from './mark.ts';

/** Half the least target, CSS px: 24 px across. */
const LEAST_PX = 12;
/** Free px around a mark that still belong to it. */
const PADDING_PX = 4;

/** Whether the number that a stack carries is pointed at, which lies outside its marks. */
function onNumber(mark: Mark, { x, y }: Spot): boolean {
  if (mark.type !== 'stack') return false;
  const half = numberWidth(mark) / 2;
  const at = numberSpot(mark, half);
  return Math.abs(x - mark.x - at.x) <= half && Math.abs(y - mark.y - at.y) <= NUMBER_HALF_PX;
}

/**
 * The mark whose edge is nearest to `spot` among those in reach; of equally near ones the uppermost. A raised fan lies
 * over everything around it; numbers lie over the other marks.
 * @param marks as painted, lowest first; nothing else can be hit.
 */
export function hit(marks: readonly Mark[], spot: Spot): Mark | null {
  let best: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - spot.x, mark.y - spot.y);
    if (distance > Math.max(mark.radius + PADDING_PX, LEAST_PX)) continue;
    const toEdge = distance - mark.radius;
    if (best?.raised && !mark.raised) continue;
    if (toEdge <= least || (mark.raised && !best?.raised)) {
      least = toEdge;
      best = mark;
    }
  }
  return best?.raised ? best : (marks.findLast((mark) => onNumber(mark, spot)) ?? best);
}
