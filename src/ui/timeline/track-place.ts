/** Puts the moving parts of the track in place. The only writes of a step in time: transforms, nothing is laid out. */
import type { TrackRows } from './layout.ts';

export interface Places {
  readonly at: number;
  readonly edge: number;
  readonly hover: number | null;
}

const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

/** Heights, which change with the layout only. */
function setRows(root: ParentNode, rows: TrackRows): void {
  for (const element of root.querySelectorAll<HTMLElement>('.lit, .veil, .thumb, .edge')) {
    element.style.top = px(rows.bars.top);
    element.style.height = px(rows.bars.height);
    element.style.setProperty('--up', px(rows.bars.top));
  }
  const hair = root.querySelector<HTMLElement>('.hair');
  if (hair) hair.style.height = px(rows.bars.top + rows.bars.height);
}

const done = new WeakMap<ParentNode, TrackRows>();

/** @param bubble x that the preview is about, `null` when there is none. */
export function placeTrack(
  root: ParentNode,
  width: number,
  rows: TrackRows,
  x: Places,
  bubble: number | null,
): void {
  if (done.get(root) !== rows) {
    done.set(root, rows);
    setRows(root, rows);
  }
  const move = (selector: string, transform: string): void => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element) element.style.transform = transform;
  };
  move('.lit', `translateX(${px(x.edge)}) scaleX(${Math.max(0, x.at - x.edge)})`);
  move('.veil.before', `scaleX(${x.edge / width})`);
  move('.veil.after', `scaleX(${1 - x.at / width})`);
  move('.thumb', `translateX(${px(x.at)})`);
  move('.edge', `translateX(${px(x.edge)})`);
  if (x.hover !== null) move('.hair', `translateX(${px(x.hover)})`);
  const preview = root.querySelector<HTMLElement>('.preview');
  if (!preview || bubble === null) return;
  // Its own width is left to the style sheet's reckoning: asking for it here would lay the page out in every step.
  preview.style.transform = `translateX(clamp(0px, calc(${px(bubble)} - 50%), calc(${px(width)} - 100%)))`;
}
