/**
 * The picture as sheets that lie on each other. A browser keeps what it painted of each, so that a step costs the sheet
 * that changes: the ground, whose dotted borders take a software renderer a quarter of a second, is painted once.
 */
import type { PictureLayers, SvgTree } from '../../static/map/map.ts';
import { createDrawing, PAGE, svgElement } from './drawing.ts';

/**
 * Lowest first: what the picture's layers are painted onto. Line and areas lie apart: Chromium smooths a sheet of six
 * long paths by painting every pixel several times, which a software renderer is slow at; and each sheet more is
 * blended at every step.
 */
const SHEETS: readonly (readonly (keyof PictureLayers)[])[] = [
  ['land'],
  ['areas'],
  ['line', 'names'],
  ['marks'],
  ['foot', 'panels'],
];

/** What each sheet takes over from the picture's root. */
const SHARED = ['width', 'height', 'viewBox', 'font-family'] as const;

export interface Layers {
  /** Lowest first. */
  readonly elements: readonly SVGElement[];
  show(tree: SvgTree): void;
}

export function createLayers(): Layers {
  const sheets = SHEETS.map((names) => {
    const element = svgElement('svg');
    element.setAttribute('role', 'none');
    return { names, element, draw: createDrawing(PAGE, element) };
  });
  return {
    elements: sheets.map(({ element }) => element),
    show({ root, layers }) {
      for (const { names, element, draw } of sheets) {
        for (const name of SHARED) {
          const value = String(root.attributes[name]);
          if (element.getAttribute(name) !== value) element.setAttribute(name, value);
        }
        draw(names.flatMap((name) => layers[name]));
      }
    },
  };
}
