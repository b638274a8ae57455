/** The map's symbols as small SVG pictures for legends and lists. */
import { type SVGTemplateResult, svg } from 'lit';
import type { Kind } from '../model/words.ts';
import { SHAPE_OF, SHAPE_PATH } from '../scene/symbols.ts';

/** A kind's shape, 16 px, in the current colour. Wrap it in an element with text or a label. */
export function kindIcon(kind: Kind): SVGTemplateResult {
  return svg`<path d=${SHAPE_PATH[SHAPE_OF[kind]]} fill="currentColor"></path>`;
}
