/** From a chapter of the story to the view that shows what it tells. */
import type { Chapter, Conflict } from '../../model/conflict.ts';
import type { ViewState } from '../../state/view-state.ts';

type Open = Pick<ViewState, 'place' | 'report' | 'truce'>;

function openedBy({ open }: Chapter, conflict: Pick<Conflict, 'strikes'>): Open {
  const nothing = { place: null, report: null, truce: null };
  if (!open) return nothing;
  if (open.type !== 'report') return { ...nothing, [open.type]: open.id };
  const strike = conflict.strikes.find(({ id }) => id === open.id);
  return { ...nothing, report: open.id, place: strike?.places[0] ?? null };
}

/**
 * Moment, span and camera of the chapter, without filters, which might hide what it tells.
 * @param opens whether what the chapter opens is opened, too; else nothing is open.
 */
export function chapterView(
  chapter: Chapter,
  conflict: Pick<Conflict, 'strikes'>,
  opens: boolean,
): Partial<ViewState> {
  const { at, span, map } = chapter;
  const open = openedBy(opens ? chapter : { ...chapter, open: null }, conflict);
  return { at, span, map, ...open, kind: null, by: null, against: null, stance: null };
}

/** Whether the reader has left the moment or the span of the chapter. */
export const hasLeft = ({ at, span }: Chapter, view: Pick<ViewState, 'at' | 'span'>): boolean =>
  at !== view.at || span !== view.span;
