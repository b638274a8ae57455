/** Widths of labels before they are drawn, so that one that does not fit is left out instead of cut. */

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** px, the size of all the chart's text. */
const SIZE = 12;
/** Average width of a letter where there is no canvas, as a share of the size. */
const LETTER = 0.58;

/**
 * @param font CSS family list. @param weight CSS weight.
 * @returns px, an estimate where nothing can measure.
 */
export function textWidth(text: string, font: string, weight: number): number {
  if (context === undefined) {
    context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  }
  if (!context) return text.length * SIZE * LETTER;
  context.font = `${weight} ${SIZE}px ${font}`;
  return context.measureText(text).width;
}

/** `text` or as much of it as fits with an ellipsis, `''` when that is under `least` letters. */
export function fitText(text: string, room: number, measure: (text: string) => number, least = 6): string {
  if (measure(text) <= room) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= room) low = middle;
    else high = middle - 1;
  }
  return low < least ? '' : `${text.slice(0, low).trimEnd()}…`;
}
