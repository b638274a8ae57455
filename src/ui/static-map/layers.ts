/**
 * The picture as sheets that lie on each other. A browser keeps what it painted of each, so that a step costs the sheet
 * that changes: the ground, which takes a software renderer longest, is painted once.
 */
import type { PictureLayers, SvgTree } from '../../static/map/map.ts';
import { el } from '../../static/map/node.ts';
import { nextFrame } from '../turns.ts';
import { createDrawing, newGroup, PAGE, svgElement } from './drawing.ts';

/**
 * Lowest first: what the picture's layers are painted onto. Ground, and line and areas, lie apart: Chromium smooths a
 * sheet of six long paths, of which a dotted one counts twice, by painting every pixel several times, which took a
 * software renderer half of all the time that it needed for a whole page; and each sheet more is blended at every step.
 */
const SHEETS: readonly (readonly (keyof PictureLayers)[])[] = [
  ['land'],
  ['dotted'],
  ['borders'],
  ['areas'],
  ['line', 'names'],
  ['marks'],
  ['foot', 'panels'],
];

/** What each sheet takes over from the picture's root. */
const SHARED = ['width', 'height', 'viewBox', 'font-family'] as const;

/**
 * Not seen. Chromium paints a sheet of many long paths with several samples a pixel, for which a software renderer makes
 * programs of their own (a fifth of all for a first picture), unless something in it is painted without smoothing: then the
 * edges of each path are smoothed by what they cover, which looks the same.
 */
const CRISP = el('rect', { width: 1, height: 1, 'fill-opacity': 0, 'shape-rendering': 'crispEdges' });

export interface Layers {
  /** Lowest first. */
  readonly elements: readonly SVGElement[];
  /**
   * @param inTurn the first picture comes a sheet a frame: all at once keep a software renderer from its next frame for
   * half a second. The picture that is asked for next takes over; where one stands, only what differs is painted.
   * @param shown called when the picture is whole.
   */
  show(tree: SvgTree, inTurn: boolean, shown: () => void): void;
}

export function createLayers(): Layers {
  const sheets = SHEETS.map((names) => {
    const element = svgElement('svg');
    element.setAttribute('role', 'none');
    element.append(newGroup([CRISP]));
    return { names, element, draw: createDrawing(PAGE, element) };
  });
  const showOne = ({ names, element, draw }: (typeof sheets)[number], { root, layers }: SvgTree): void => {
    for (const name of SHARED) {
      const value = String(root.attributes[name]);
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    draw(names.flatMap((name) => layers[name]));
  };
  let newest: SvgTree | undefined;
  const showInTurn = async (tree: SvgTree, shown: () => void): Promise<void> => {
    for (const sheet of sheets) {
      showOne(sheet, tree);
      await nextFrame();
      if (newest !== tree) return;
    }
    shown();
  };
  return {
    elements: sheets.map(({ element }) => element),
    show(tree, inTurn, shown) {
      const first = newest === undefined;
      newest = tree;
      if (inTurn && first) {
        void showInTurn(tree, shown);
        return;
      }
      for (const sheet of sheets) showOne(sheet, tree);
      shown();
    },
  };
}
