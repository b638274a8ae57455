/** Puts the moving parts of the track in place. The only writes of a step in time: nothing is laid out or painted. */
import type { TrackRows } from './layout.ts';
import { Slide } from './slide.ts';

export interface Places {
  /** px from the track's left edge. */
  readonly at: number;
  readonly edge: number;
}

const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

/** Of the screen's own pixels, so that lines stay sharp. */
const sharp = (value: number): number => {
  const ratio = globalThis.devicePixelRatio || 1;
  return Math.round(value * ratio) / ratio;
};

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

/**
 * The handles and what they divide: lit between them, veiled on either side. What moves with the moment is in one box,
 * and in that another for what the window's length moves: a step of the whole window sets two animations, of which each
 * costs a browser style, order of layers and a frame. Made anew for elements drawn anew.
 */
export class TrackParts {
  readonly #lit: Slide;
  readonly #wide: Slide;
  readonly #moment: Slide;
  readonly #past: Slide;
  #rows: TrackRows | null = null;

  private constructor(
    private readonly root: ParentNode,
    private readonly first: Element,
  ) {
    const part = (selector: string): Element => {
      const element = root.querySelector(selector);
      if (!element) throw new Error(`the track: got no ${selector}`);
      return element;
    };
    this.#lit = new Slide(part('.lit'), 'right');
    this.#wide = new Slide(part('.lit'), 'wide');
    this.#moment = new Slide(part('.moment'), 'right');
    this.#past = new Slide(part('.past'), 'left');
  }

  /** @returns `known` while its elements are those in `root`; `null` when nothing is drawn there. */
  static in(root: ParentNode, known: TrackParts | null): TrackParts | null {
    const first = root.querySelector('.lit');
    if (first === null || known?.first === first) return first && known;
    return new TrackParts(root, first);
  }

  layOut(rows: TrackRows): void {
    if (rows === this.#rows) return;
    this.#rows = rows;
    setRows(this.root, rows);
  }

  move(x: Places): void {
    // The length is rounded, not the edge: a window of one length keeps it from step to step.
    const at = sharp(x.at);
    const length = Math.max(0, sharp(x.at - x.edge));
    this.#lit.to(at - length);
    this.#wide.to(length);
    this.#moment.to(at);
    this.#past.to(length);
  }
}

/** @param bubble x that the preview is about, `null` when there is none. */
export function placeHover(
  root: ParentNode,
  width: number,
  hover: number | null,
  bubble: number | null,
): void {
  const hair = root.querySelector<HTMLElement>('.hair');
  if (hair && hover !== null) hair.style.transform = `translateX(${px(hover)})`;
  const preview = root.querySelector<HTMLElement>('.preview');
  if (!preview || bubble === null) return;
  // Its own width is left to the style sheet's reckoning: asking for it here would lay the page out in every step.
  preview.style.transform = `translateX(clamp(0px, calc(${px(bubble)} - 50%), calc(${px(width)} - 100%)))`;
}
