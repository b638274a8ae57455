/** A view as a finished picture, for pages and cards that are written at build time. */
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { createSceneMaker } from '../../scene/scene.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Ground } from './ground-file.ts';
import { type SvgMapOptions, svgMap, svgText } from './map.ts';
import type { PictureTheme } from './palette.ts';

/** CSS px of a picture whose reader's screen is not known. */
const SIZE = { width: 1280, height: 800 } as const;

/**
 * @param theme `css` follows the page's custom properties, so that one picture serves both themes.
 * @param more size, parts, links; the camera is the view's.
 * @returns SVG text.
 */
export function staticScenePicture(
  conflict: Conflict,
  view: ViewState,
  ground: Ground,
  lang: Language,
  theme: PictureTheme | 'css',
  more: Partial<Omit<SvgMapOptions, 'lang' | 'theme' | 'viewport'>> = {},
): string {
  const scene = createSceneMaker(conflict)(view);
  return svgText(svgMap(scene, conflict, ground, { ...SIZE, ...more, lang, theme, viewport: view.map }));
}
