/** The live map: MapLibre's ground, front line and places, with the strikes' own canvas above. */
import type { MapLibreMap } from 'maplibre-gl';
import type { Language } from '../model/words.ts';
import { betweenText } from '../scene/front-words.ts';
import type { Scene } from '../scene/types.ts';
import { type Camera, watchCamera } from './camera.ts';
import { createControls } from './chrome/controls.ts';
import { coveredBoxes } from './chrome/covered.ts';
import { el } from './chrome/dom.ts';
import { createFoot } from './chrome/foot.ts';
import { adoptSheet } from './chrome/sheet.ts';
import { createTooltip } from './chrome/tooltip.ts';
import { deadMap } from './dead-map.ts';
import { createDetail } from './detail.ts';
import { createFrontCard } from './front/card.ts';
import { NOTHING } from './front/features.ts';
import { createFront } from './front/front.ts';
import { createFrontWords, WORDS_LAYERS } from './front/words.ts';
import { createFullScreen, outermostHost } from './full-screen.ts';
import { addImages } from './images.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { PALETTES } from './palette.ts';
import { createLabels } from './places/labels.ts';
import { attachPointing } from './pointing.ts';
import { goOn, loadFonts, renameMap, type StartedMap, startMap } from './start.ts';
import { createSteering } from './steering.ts';
import { composeStyle } from './style.ts';
import type { LiveMap, LiveMapOptions, MapTheme, Padding } from './types.ts';

export type { LiveMap, LiveMapOptions } from './types.ts';

/** Steps that follow each other faster than this are a drag or playback: nothing fades or breathes beside them. */
const RESTING_MS = 250;

const THEMES: readonly MapTheme[] = ['light', 'dark'];
const motion = matchMedia('(prefers-reduced-motion: reduce)');
const reducedMotion = (): boolean => motion.matches;

/** Starts a map in `container`. Never throws: what goes wrong at the start rejects `ready`. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { container, conflict, base, kept, onRequest, onError } = options;
  let { lang, theme }: { lang: Language; theme: MapTheme } = options;
  const places = [...conflict.places.keys()];
  const detail = createDetail({
    ground: options.ground,
    from: kept?.detail ?? null,
    resting: () => performance.now() - stepped >= RESTING_MS,
    restyle() {
      if (!destroyed && styled) restyle();
    },
    onRest: () => options.needWords?.(true),
  });
  const front = createFront({
    map: () => map,
    first: { front: options.scene.front, theme },
    reducedMotion,
  });
  const words = createFrontWords({ map: () => map, conflict, reducedMotion });
  const releaseSheet = adoptSheet(container);
  let map: MapLibreMap;
  let overlay: Overlay;
  let camera: Camera;
  let started: StartedMap | null = null;
  try {
    const style = composeStyle({
      theme,
      lang,
      base,
      places,
      // Placed when it is known where the marks lie.
      labels: NOTHING,
      detail: detail.now,
      front: (slot) => front.slot(slot, theme),
    });
    started = kept ? goOn(kept, style, lang) : startMap(container, style, lang, options.cooperative);
    map = started.map;
    camera = watchCamera(map);
    overlay = createOverlay({
      parent: map.getCanvasContainer(),
      conflict,
      view: camera.view,
      palette: PALETTES[theme],
      lang: () => lang,
      reducedMotion,
      onGrid: (shown) => options.onGrid?.(shown),
    });
  } catch (problem) {
    started?.map.remove();
    releaseSheet();
    container.replaceChildren();
    return deadMap(problem);
  }

  const steering = createSteering({ map, conflict, reducedMotion, onRequest });
  const labels = createLabels({
    map,
    conflict,
    lang: () => lang,
    layout: () => overlay.layout,
    covered: () => coveredBoxes(container, padding, [controls.element, ...foot.boxes()]),
    words,
  });
  const tooltip = createTooltip();
  const foot = createFoot();
  const chrome = el('div', { class: 'cm-chrome' });
  const card = createFrontCard(options.latest ?? (() => conflict), chrome);
  const fullScreen = createFullScreen(options.fullScreenTarget ?? outermostHost(container), (active) => {
    controls.setFullScreen(active);
    if (!options.cooperative) return;
    if (active) map.cooperativeGestures.disable();
    else {
      map.cooperativeGestures.enable();
      renameMap(map, lang);
    }
  });
  const controls = createControls(
    {
      zoomIn: () => steering.zoomBy(1),
      zoomOut: () => steering.zoomBy(-1),
      north: () => steering.north(),
      fit() {
        steering.fit();
        onRequest({ type: 'move-camera', viewport: null });
      },
      fullScreen: () => fullScreen.toggle(),
    },
    fullScreen.possible,
  );
  // A map that is kept for other reports may fill the screen already.
  controls.setFullScreen(fullScreen.active);
  chrome.append(
    el('div', { class: 'cm-corner' }, controls.element, foot.element),
    card.element,
    tooltip.element,
  );
  container.append(chrome);

  let scene: Scene | null = null;
  let pending: Scene | null = null;
  let frame = 0;
  let styled = kept !== undefined;
  let destroyed = false;
  let whole = false;
  let stepped = Number.NEGATIVE_INFINITY;
  let hurried = false;
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

  function apply(): void {
    frame = 0;
    const next = pending;
    if (!next || destroyed) return;
    pending = null;
    if (next === scene) return;
    const now = performance.now();
    hurried = now - stepped < RESTING_MS;
    stepped = now;
    scene = next;
    steering.follow(next);
    showFront();
    overlay.setScene(next, hurried);
    labels.touch();
  }
  function showFront(): void {
    if (!scene) return;
    const now = scene.front;
    if (styled) {
      front.show(now, theme, hurried);
      words.follow(now);
    }
    foot.setFront(now, (front) => betweenText(front, conflict, lang));
    card.refresh(now, lang);
  }
  function restyle(): void {
    const style = composeStyle({
      theme,
      lang,
      base,
      places,
      labels: labels.features(lang),
      words,
      detail: detail.now,
      motion: !reducedMotion(),
      front: (slot) => front.slot(slot, theme),
    });
    map.setStyle(style, { diff: true, validate: false });
    showFront();
    labels.touch();
  }
  const openFront = (spot: { x: number; y: number } | null, from: HTMLElement): void => {
    if (scene?.front) card.show(scene.front, lang, spot, from);
    options.needWords?.(false);
  };

  const heard = [
    map.on('style.load', () => {
      for (const each of THEMES) addImages(map, each);
      styled = true;
      showFront();
      labels.touch();
    }),
    map.on('render', () => {
      if (!camera.changed()) return;
      overlay.redraw();
      foot.setScale(map.getZoom(), map.getCenter().lat, map.getPitch());
      controls.setTurn(map.getBearing(), map.getPitch());
    }),
    map.on('moveend', () => {
      overlay.redraw();
      labels.touch();
    }),
    map.on('resize', () => overlay.resize(container.clientWidth, container.clientHeight)),
    map.on('webglcontextrestored', () => overlay.redraw()),
    map.on('error', ({ error }) => onError(error.message)),
  ];
  foot.frontButton.addEventListener('click', () => openFront(null, foot.frontButton));
  const detachPointing = attachPointing({
    map,
    conflict,
    overlay,
    tooltip,
    lang: () => lang,
    frontLayers: () => [...front.hitLayers(), ...(words.shown ? WORDS_LAYERS : [])],
    onRequest,
    onHover: options.onHover,
    openFront: (spot) => openFront(spot, map.getCanvas()),
    closeUp: (points) => steering.closeUp(points),
  });
  overlay.resize(container.clientWidth, container.clientHeight);
  foot.setLang(lang);
  controls.setLang(lang);

  function leave(): void {
    destroyed = true;
    cancelAnimationFrame(frame);
    detachPointing();
    for (const part of [fullScreen, steering, labels, detail, front, camera, overlay]) part.destroy();
    for (const each of heard) each.unsubscribe();
    chrome.remove();
    releaseSheet();
  }

  const liveMap: LiveMap = {
    ready: started.drawn
      .then(() => overlay.counted())
      .then(() => {
        whole = true;
        if (!destroyed) detail.complete(map);
      }),
    update(next) {
      pending = next;
      if (frame === 0) frame = requestAnimationFrame(apply);
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      overlay.setPalette(PALETTES[theme]);
      if (styled) restyle();
    },
    setLang(next) {
      if (next === lang) return;
      lang = next;
      foot.setLang(lang);
      controls.setLang(lang);
      renameMap(map, lang);
      overlay.redraw();
      loadFonts(lang).then(() => {
        if (!destroyed && styled && lang === next) restyle();
      });
    },
    fit: () => steering.fit(),
    flyTo: (viewport) => steering.flyTo(viewport),
    setPadding(next) {
      if (next === padding) return;
      padding = next;
      steering.setPadding(padding);
      labels.touch();
      const { right, bottom, left } = padding;
      chrome.style.inset = `0 ${right}px ${bottom}px ${left}px`;
    },
    highlight: (strike) => overlay.highlight(strike),
    drawn: () => overlay.drawn(),
    drawnCount: () => overlay.drawnCount(),
    resize: () => map.resize(),
    release() {
      if (!whole) liveMap.destroy();
      if (destroyed) return null;
      leave();
      const { now } = detail;
      // Light and shade that are on their way are asked for again.
      return { map, detail: now.relief === 'hidden' ? { ...now, relief: 'none' } : now };
    },
    destroy() {
      if (destroyed) return;
      leave();
      map.remove();
      container.replaceChildren();
    },
  };
  return liveMap;
}
