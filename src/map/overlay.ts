/** The strikes' own canvas above MapLibre's, in the same camera. A step in time repaints this canvas only. */
import type { Conflict } from '../model/conflict.ts';
import type { LonLat } from '../model/geo.ts';
import { type Layout, marks, type OpenFan } from '../scene/marks/layout.ts';
import { idsOf, type Mark, type Spot } from '../scene/marks/mark.ts';
import type { Scene } from '../scene/types.ts';
import { el } from './chrome/dom.ts';
import { hit } from './marks/hit.ts';
import { createPainter } from './marks/painter.ts';
import type { MapPalette } from './palette.ts';

/** What the overlay needs of a camera. */
export interface Camera {
  project(point: LonLat): Spot;
  zoom(): number;
}

export interface OverlayOptions {
  readonly parent: HTMLElement;
  readonly conflict: Conflict;
  readonly camera: Camera;
  readonly palette: MapPalette;
  readonly reducedMotion: () => boolean;
}

export interface Overlay {
  /** Lays out and paints at once. */
  setScene(scene: Scene): void;
  setPalette(palette: MapPalette): void;
  /** Lays out and paints for the camera as it is now. */
  redraw(): void;
  /** CSS px. */
  resize(width: number, height: number): void;
  highlight(strike: string | null): void;
  /** Spreads the group under the pointer; `null` for none. @returns whether something changed. */
  pointAt(spot: Spot | null): boolean;
  at(spot: Spot): Mark | null;
  /** The raised fan that a mark belongs to. */
  fanOf(mark: Mark): OpenFan | null;
  readonly layout: Layout;
  drawn(): readonly string[];
  destroy(): void;
}

const BREATH_MS = 240;
const BREATH_SCALE = 0.45;
/** A spread group stays open while the pointer is this near to it, px. */
const FAN_MARGIN = 14;
const EMPTY: Layout = { marks: [], fans: [], reach: new Map() };

export function createOverlay({
  parent,
  conflict,
  camera,
  palette: first,
  reducedMotion,
}: OverlayOptions): Overlay {
  const canvas = el('canvas', { class: 'cm-strikes', 'aria-hidden': 'true' });
  parent.append(canvas);
  const context = canvas.getContext('2d');
  let palette = first;
  let ratio = 1;
  let paint: ReturnType<typeof createPainter> | null = null;
  let scene: Scene | null = null;
  let layout = EMPTY;
  let hovered: string | null = null;
  let highlighted: string | null = null;
  let breathing: { readonly ids: ReadonlySet<string>; readonly start: number } | null = null;
  let frame = 0;

  function picture(now: number): void {
    // A canvas without area takes no pattern; a resize paints again.
    if (!context || canvas.width === 0 || canvas.height === 0) return;
    paint ??= createPainter(context, palette, ratio, getComputedStyle(canvas).fontFamily);
    if (breathing && now - breathing.start > BREATH_MS) breathing = null;
    const breath = breathing && {
      ids: breathing.ids,
      scale:
        1 + BREATH_SCALE * Math.sin(Math.PI * Math.min(1, Math.max(0, (now - breathing.start) / BREATH_MS))),
    };
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, canvas.width / ratio, canvas.height / ratio);
    paint({ marks: layout.marks, fans: layout.fans, highlighted, breath });
    if (breathing) ask();
  }
  function ask(): void {
    if (frame !== 0) return;
    frame = requestAnimationFrame((now) => {
      frame = 0;
      picture(now);
    });
  }
  function redraw(): void {
    if (!scene) return;
    layout = marks(scene, camera.project, camera.zoom(), conflict, hovered);
    cancelAnimationFrame(frame);
    frame = 0;
    picture(performance.now());
  }
  const fanAt = (spot: Spot): string | null =>
    layout.fans.find(
      ({ raised, x, y, radius }) => raised && Math.hypot(x - spot.x, y - spot.y) <= radius + FAN_MARGIN,
    )?.key ?? null;

  return {
    setScene(next) {
      const before = scene;
      scene = next;
      if (before && next.window.to > before.window.to && !reducedMotion()) {
        const ids = next.strikes
          .filter(({ strike }) => strike.time.start > before.window.to)
          .map(({ strike }) => strike.id);
        if (ids.length > 0) breathing = { ids: new Set(ids), start: performance.now() };
      }
      redraw();
    },
    setPalette(next) {
      palette = next;
      paint = null;
      ask();
    },
    redraw,
    resize(width, height) {
      ratio = devicePixelRatio || 1;
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      paint = null;
      redraw();
    },
    highlight(strike) {
      if (strike === highlighted) return;
      highlighted = strike;
      ask();
    },
    pointAt(spot) {
      const under = spot && hit(layout.marks, spot);
      const inFan = spot && fanAt(spot);
      const next = inFan && inFan === hovered ? hovered : under?.type === 'stack' ? under.key : null;
      if (next === hovered) return false;
      hovered = next;
      redraw();
      return true;
    },
    at: (spot) => hit(layout.marks, spot),
    fanOf: (mark) =>
      layout.fans.find(
        ({ raised, x, y, radius }) => raised && Math.hypot(x - mark.x, y - mark.y) <= radius,
      ) ?? null,
    get layout() {
      return layout;
    },
    drawn: () => {
      const ids = new Set(layout.marks.flatMap(idsOf));
      return scene ? scene.visible.filter((id) => ids.has(id)) : [];
    },
    destroy() {
      cancelAnimationFrame(frame);
      canvas.remove();
    },
  };
}
