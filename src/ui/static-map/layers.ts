/**
 * The picture as sheets that lie on each other. A browser keeps what it painted of each, so that a step costs the sheet
 * that changes: the ground, which takes a software renderer longest, is painted once.
 */
import type { PictureLayers, SvgTree } from '../../static/map/map.ts';
import { el, type SvgNode } from '../../static/map/node.ts';
import { nextFrame } from '../turns.ts';
import { bandHeight, inBands } from './bands.ts';
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
   * @param inTurn a sheet a frame, many marks in bands: all at once keep a software renderer from its next frame for half
   * a second. The picture that is asked for next takes over.
   * @param shown called when the picture is whole.
   */
  show(tree: SvgTree, inTurn: boolean, shown: () => void): void;
}

export function createLayers(): Layers {
  let written = 0;
  const page: typeof PAGE = {
    ...PAGE,
    set(...given) {
      written += 1;
      PAGE.set(...given);
    },
    insert(...given) {
      written += 1;
      PAGE.insert(...given);
    },
    remove(child) {
      written += 1;
      PAGE.remove(child);
    },
  };
  const sheets = SHEETS.map((names) => {
    const element = svgElement('svg');
    element.setAttribute('role', 'none');
    element.append(newGroup([CRISP]));
    return { names, element, draw: createDrawing(page, element), nodes: [] as readonly SvgNode[] };
  });
  type OneSheet = (typeof sheets)[number];
  const place = ({ element }: OneSheet, { root }: SvgTree): void => {
    for (const name of SHARED) {
      const value = String(root.attributes[name]);
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };
  const drawOne = (sheet: OneSheet, nodes: readonly SvgNode[]): void => {
    sheet.draw(nodes);
    sheet.nodes = nodes;
  };
  const nodesOf = ({ names }: OneSheet, { layers }: SvgTree): readonly SvgNode[] =>
    names.flatMap((name) => layers[name]);
  let newest: SvgTree | undefined;
  const showInTurn = async (tree: SvgTree, shown: () => void): Promise<void> => {
    for (const sheet of sheets) {
      place(sheet, tree);
      for (const nodes of inBands(sheet.nodes, nodesOf(sheet, tree), bandHeight())) {
        written = 0;
        drawOne(sheet, nodes);
        // What is the same is not painted anew.
        if (written > 0) await nextFrame();
        if (newest !== tree) return;
      }
    }
    shown();
  };
  return {
    elements: sheets.map(({ element }) => element),
    show(tree, inTurn, shown) {
      newest = tree;
      if (inTurn) {
        void showInTurn(tree, shown);
        return;
      }
      for (const sheet of sheets) {
        place(sheet, tree);
        drawOne(sheet, nodesOf(sheet, tree));
      }
      shown();
    },
  };
}
