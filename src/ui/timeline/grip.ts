/** What a press on the track takes hold of. */
export type Grip = 'moment' | 'span' | 'track';

/**
 * @param reach px either side of a handle that take it: a finger's width for touch.
 * @param at x of the moment. @param edge x of the span's left edge. @param all everything so far is shown, so that
 * the edge rests at the track's start and gives way to the track unless it is hit itself.
 */
export function gripAt(x: number, at: number, edge: number, reach: number, all: boolean): Grip {
  const toMoment = Math.abs(x - at);
  const toEdge = Math.abs(x - edge);
  const edgeReach = all ? Math.min(reach, 10) : reach;
  const both = toMoment <= reach && toEdge <= edgeReach;
  // Where the handles meet, what lies left of the edge is the edge's: otherwise it could never be taken.
  if (both) return x < edge || toEdge < toMoment / 2 ? 'span' : 'moment';
  if (toMoment <= reach) return 'moment';
  return toEdge <= edgeReach ? 'span' : 'track';
}
