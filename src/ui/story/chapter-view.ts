/** From a chapter of the story to the view that shows what it tells. */
import { type Chapter, type Conflict, findStrike } from '../../model/conflict.ts';
import type { Viewport } from '../../model/geo.ts';
import type { ViewState } from '../../state/view-state.ts';

type Open = Pick<ViewState, 'place' | 'report' | 'truce'>;

function openedBy({ open }: Chapter, conflict: Pick<Conflict, 'strikes' | 'more'>): Open {
  const nothing = { place: null, report: null, truce: null };
  if (!open) return nothing;
  if (open.type !== 'report') return { ...nothing, [open.type]: open.id };
  const strike = findStrike(conflict, open.id);
  return { ...nothing, report: open.id, place: strike?.places[0] ?? null };
}

/** Where a chapter is told: beside what it opens, or on a screen that has room for the text alone. */
export type Room = 'wide' | 'narrow';

/** Half of what lies over the left edge of a wide map, px: the middle of what is left free is that much to the right. */
const COVERED_PX = 192;
/** A narrow map is about half as wide and as high as a wide one. */
const NARROW_ZOOM = 0.9;
/** Width of the world at zoom 0, px. */
const WORLD_PX = 512;

function cameraIn({ zoom, center: [lon, lat] }: Viewport, room: Room): Viewport {
  if (room === 'narrow') return { zoom: zoom - NARROW_ZOOM, center: [lon, lat] };
  return { zoom, center: [lon - (COVERED_PX * 360) / (WORLD_PX * 2 ** zoom), lat] };
}

/**
 * Moment, span and camera of the chapter, without filters, which might hide what it tells. Where there is room for
 * the text alone nothing is open.
 */
export function chapterView(
  chapter: Chapter,
  conflict: Pick<Conflict, 'strikes' | 'more'>,
  room: Room,
): Partial<ViewState> {
  const { at, span, map } = chapter;
  const open = openedBy(room === 'wide' ? chapter : { ...chapter, open: null }, conflict);
  const camera = map && cameraIn(map, room);
  return { at, span, map: camera, ...open, kind: null, by: null, against: null, stance: null };
}

/** Whether the reader has left the moment or the span of the chapter. */
export const hasLeft = ({ at, span }: Chapter, view: Pick<ViewState, 'at' | 'span'>): boolean =>
  at !== view.at || span !== view.span;
