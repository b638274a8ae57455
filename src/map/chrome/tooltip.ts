/** What is said beside a mark that is pointed at. Everything in it is in lists and panels too. */
import type { Spot } from '../../scene/marks/mark.ts';
import { el } from './dom.ts';

/** Free px between the mark and the tip, and between the tip and the frame. */
const GAP = 8;
export interface Tooltip {
  readonly element: HTMLElement;
  /** Puts the lines beside `spot`, inside a frame of this size; none hides it. */
  show(
    lines: readonly string[],
    spot: Spot & { readonly radius: number },
    width: number,
    height: number,
  ): void;
  hide(): void;
}

export function createTooltip(): Tooltip {
  const element = el('div', { class: 'cm-tip', 'aria-hidden': 'true' });
  element.hidden = true;
  return {
    element,
    show([heading, ...lines], { x, y, radius }, width, height) {
      if (heading === undefined) {
        element.hidden = true;
        return;
      }
      element.replaceChildren(el('strong', {}, heading), ...lines.map((line) => el('span', {}, line)));
      element.hidden = false;
      const { offsetWidth, offsetHeight } = element;
      const right = x + radius + GAP;
      const left = right + offsetWidth > width - GAP ? x - radius - GAP - offsetWidth : right;
      const top = Math.min(Math.max(GAP, y - offsetHeight / 2), height - offsetHeight - GAP);
      element.style.transform = `translate(${Math.round(Math.max(GAP, left))}px, ${Math.round(top)}px)`;
    },
    hide() {
      element.hidden = true;
    },
  };
}
