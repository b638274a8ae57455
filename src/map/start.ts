/** Makes the MapLibre map: options that never change, and the promise of its first picture. */
import './worker.ts';
import { MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { mapWords } from '../i18n/catalogues/map.ts';
import { translate } from '../i18n/messages.ts';
import type { Language } from '../model/words.ts';
import { boundsOf } from './camera.ts';
import { firstWhole } from './first-whole.ts';
import { CAMERA_BOUNDS, groundFontLoads, MAX_ZOOM, MIN_ZOOM } from './ground/index.ts';
import type { KeptMap } from './types.ts';

const GESTURES = [
  ['CooperativeGesturesHandler.WindowsHelpText', 'gesture-control', '.maplibregl-desktop-message'],
  ['CooperativeGesturesHandler.MacHelpText', 'gesture-command', '.maplibregl-desktop-message'],
  ['CooperativeGesturesHandler.MobileHelpText', 'gesture-touch', '.maplibregl-mobile-message'],
] as const;

const isMac = (): boolean => /Mac/.test(navigator.userAgent);

export interface StartedMap {
  readonly map: MapLibreMap;
  /** Resolves at the first complete picture. */
  readonly drawn: Promise<void>;
}

/** @throws when the browser gives no WebGL2 context. */
export function startMap(
  container: HTMLElement,
  style: StyleSpecification,
  lang: Language,
  cooperative: boolean,
): StartedMap {
  const locale: Record<string, string> = { 'Map.Title': translate(mapWords, lang, 'map') };
  for (const [key, word] of GESTURES) locale[key] = translate(mapWords, lang, word);
  const map = new MapLibreMap({
    container,
    style,
    locale,
    cooperativeGestures: cooperative,
    bounds: boundsOf([44.6, 38.6, 48.2, 41]),
    maxBounds: boundsOf(CAMERA_BOUNDS),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    // Steeper, far marks would crowd along the horizon.
    maxPitch: 50,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 160,
    validateStyle: false,
    clickTolerance: 4,
  });
  return { map, drawn: firstWhole(map) };
}

/** The map of another conflict becomes this one's: its style changes, its camera follows with the first scene. */
export function goOn({ map }: KeptMap, style: StyleSpecification, lang: Language): StartedMap {
  map.setStyle(style, { diff: true, validate: false });
  renameMap(map, lang);
  // The first scene is drawn in the frame after this one.
  const drawn = new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  return { map, drawn };
}

/** Rewrites MapLibre's own few words, which it fixes when it starts. */
export function renameMap(map: MapLibreMap, lang: Language): void {
  map.getCanvas().setAttribute('aria-label', translate(mapWords, lang, 'map'));
  for (const [, word, selector] of GESTURES) {
    if ((word === 'gesture-control' && isMac()) || (word === 'gesture-command' && !isMac())) continue;
    const message = map.getCanvasContainer().querySelector(selector);
    if (message) message.textContent = translate(mapWords, lang, word);
  }
}

/** Loads the fonts of a language; a font that fails leaves the system's. */
export async function loadFonts(lang: Language): Promise<void> {
  await Promise.allSettled(groundFontLoads(lang).map(([font, text]) => document.fonts.load(font, text)));
}
