/** The strikes' own canvas above MapLibre's, in the same camera. A step in time repaints this canvas only. */
import type { Conflict, Strike } from '../model/conflict.ts';
import type { LonLat } from '../model/geo.ts';
import type { Language } from '../model/words.ts';
import type { Reports } from '../query/reports.ts';
import { type CellMark, cellAt, extentOf } from '../scene/grid/cells.ts';
import {
  createSights,
  endsOf,
  positionsIn,
  type Sight,
  type Sights,
  type View,
} from '../scene/grid/sight.ts';
import { hit } from '../scene/marks/hit.ts';
import { type Layout, marks, type OpenFan } from '../scene/marks/layout.ts';
import { idsOf, type Mark, type Spot } from '../scene/marks/mark.ts';
import type { Scene } from '../scene/types.ts';
import { el } from './chrome/dom.ts';
import { createGlyphs } from './gpu/glyphs.ts';
import { Ink } from './gpu/ink.ts';
import { type Region, RegionKeeper } from './gpu/region.ts';
import { createSurface } from './gpu/surface.ts';
import { paintCells } from './grid/painter.ts';
import { paintMarks } from './marks/painter.ts';
import type { MapPalette } from './palette.ts';

export interface OverlayOptions {
  readonly parent: HTMLElement;
  readonly conflict: Conflict;
  /** The camera as it is now. */
  readonly view: () => View;
  readonly palette: MapPalette;
  readonly lang: () => Language;
  readonly reducedMotion: () => boolean;
  /** Squares are counted now, or marks are drawn again. */
  onGrid(shown: boolean): void;
}

export interface Overlay {
  /**
   * Lays out and paints at once.
   * @param hurried part of a drag or of playback: breath costs no frame beside its steps.
   */
  setScene(scene: Scene, hurried: boolean): void;
  /** Resolves when the squares of the first scene are counted; at once where none are being counted. */
  counted(): Promise<void>;
  setPalette(palette: MapPalette): void;
  /** Lays out and paints for the camera as it is now. */
  redraw(): void;
  /** CSS px. */
  resize(width: number, height: number): void;
  highlight(strike: string | null): void;
  /** Spreads the group under the pointer; `null` for none. @returns whether something changed. */
  pointAt(spot: Spot | null): boolean;
  at(spot: Spot): Mark | CellMark | null;
  /** The raised fan that a mark belongs to. */
  fanOf(mark: Spot): OpenFan | null;
  find(strike: string): Strike | undefined;
  /** The oldest and the newest report that a square counts. */
  endsOf(cell: CellMark): readonly [Strike | undefined, Strike | undefined];
  /** Of a square. */
  cornersOf(cell: CellMark): readonly LonLat[];
  readonly layout: Layout;
  drawn(): readonly string[];
  /** As many as `drawn` and what squares count, without making their ids. */
  drawnCount(): number;
  destroy(): void;
}

const BREATH_MS = 240;
const BREATH_SCALE = 0.45;
/** More new strikes than this are no news each, and growing them all would hold up the next step. */
const MOST_BREATHING = 12;
/** A spread group stays open while the pointer is this near to it, px. */
const FAN_MARGIN = 14;
const NUMBER_PX = 11;
const EMPTY: Layout = { marks: [], fans: [], reach: new Map() };
const NOTHING: Sight = { strikes: [], cells: null, counted: null };

/** @throws when the browser gives no WebGL2 context. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { parent, conflict, reducedMotion } = options;
  const canvas = el('canvas', { class: 'cm-strikes', 'aria-hidden': 'true' });
  const surface = createSurface(canvas, () => {
    ink = null;
    picture(performance.now());
  });
  parent.append(canvas);
  let reports: Reports | null = null;
  let sights: Sights | null = null;
  let palette = options.palette;
  let ratio = 1;
  let regions = new RegionKeeper(0, 0);
  let region: Region | null = null;
  let ink: Ink | null = null;
  let scene: Scene | null = null;
  let sight = NOTHING;
  let layout = EMPTY;
  let hovered: string | null = null;
  let highlighted: string | null = null;
  const whenCounted: (() => void)[] = [];
  let breathing: { readonly ids: ReadonlySet<string>; readonly start: number } | null = null;
  let frame = 0;
  let hurried = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const newInk = (): Ink =>
    new Ink(createGlyphs(getComputedStyle(canvas).fontFamily, NUMBER_PX, ratio), ratio);
  /** Where the picture that is written has room, which is where the canvas lies from now on. */
  function coverFor({ extent }: Ink): Region | null {
    const next = regions.cover(extent);
    if (next === null || next === region) return next;
    region = next;
    const [width, height] = [next.right - next.left, next.bottom - next.top];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    canvas.style.left = `${next.left / ratio}px`;
    canvas.style.top = `${next.top / ratio}px`;
    canvas.style.width = `${width / ratio}px`;
    canvas.style.height = `${height / ratio}px`;
    return next;
  }
  function picture(now: number): void {
    if (regions.width === 0 || regions.height === 0) return;
    if (breathing && now - breathing.start > BREATH_MS) breathing = null;
    const breath = breathing && {
      ids: breathing.ids,
      scale:
        1 + BREATH_SCALE * Math.sin(Math.PI * Math.min(1, Math.max(0, (now - breathing.start) / BREATH_MS))),
    };
    const told = { marks: layout.marks, fans: layout.fans, highlighted, breath };
    const write = (into: Ink): Ink => {
      into.clear();
      if (sight.cells) paintCells(into, palette, options.lang(), sight.cells);
      paintMarks(into, palette, told);
      return into;
    };
    ink = write(ink ?? newInk());
    // Once more into an empty atlas; what has no room even there is not drawn.
    if (ink.full) ink = write(newInk());
    const covered = coverFor(ink);
    if (covered) surface.draw({ ink, paper: palette.paper, none: palette.none, region: covered });
    clearTimeout(settling);
    if (breathing && hurried) settling = setTimeout(ask, BREATH_MS);
    else if (breathing) ask();
  }
  function ask(): void {
    if (frame !== 0) return;
    frame = requestAnimationFrame((now) => {
      frame = 0;
      picture(now);
    });
  }
  function lookAt(next: Scene, view: View): Sight {
    if (!sights || reports !== next.reports) {
      reports = next.reports;
      sights?.destroy();
      sights = createSights(reports, conflict, redraw);
    }
    return sights.see(next, view);
  }
  function layOut(): void {
    if (!scene) return;
    const view = options.view();
    const counted = sight.cells !== null;
    sight = lookAt(scene, view);
    if (!sights?.waiting) for (const done of whenCounted.splice(0)) done();
    if (counted !== (sight.cells !== null)) options.onGrid(!counted);
    const marked = { strikes: sight.strikes, view: scene.view };
    layout = marks(marked, view.project, view.zoom, conflict, hovered);
    cancelAnimationFrame(frame);
    frame = 0;
  }
  function redraw(): void {
    sights?.moved();
    layOut();
    picture(performance.now());
  }
  const newFonts = (): void => {
    ink = null;
    ask();
  };
  document.fonts.addEventListener('loadingdone', newFonts);
  const find = (id: string): Strike | undefined => reports?.find(id) ?? undefined;
  const fanAt = (spot: Spot): string | null =>
    layout.fans.find(
      ({ raised, x, y, radius }) => raised && Math.hypot(x - spot.x, y - spot.y) <= radius + FAN_MARGIN,
    )?.key ?? null;

  return {
    setScene(next, inHurry) {
      const before = scene;
      hurried = inHurry;
      scene = next;
      layOut();
      if (before && next.window.to > before.window.to && !reducedMotion()) {
        const ids = sight.strikes
          .filter(({ strike }) => strike.time.start > before.window.to)
          .map(({ strike }) => strike.id);
        if (ids.length > 0)
          breathing = ids.length > MOST_BREATHING ? null : { ids: new Set(ids), start: performance.now() };
      }
      picture(performance.now());
    },
    counted: () =>
      new Promise((resolve) => {
        if (sights?.waiting) whenCounted.push(resolve);
        else resolve();
      }),
    setPalette(next) {
      palette = next;
      ask();
    },
    redraw,
    resize(width, height) {
      ratio = devicePixelRatio || 1;
      regions = new RegionKeeper(Math.round(width * ratio), Math.round(height * ratio));
      // Emptied: where nothing lies in the new frame, no picture takes the place of the one of before.
      region = null;
      canvas.width = 0;
      ink = null;
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
      layOut();
      picture(performance.now());
      return true;
    },
    at: (spot) => hit(layout.marks, spot) ?? cellAt(sight.cells ?? [], spot),
    fanOf: (mark) =>
      layout.fans.find(
        ({ raised, x, y, radius }) => raised && Math.hypot(x - mark.x, y - mark.y) <= radius,
      ) ?? null,
    find,
    endsOf(cell) {
      const told = (position: number): Strike | undefined =>
        position < 0 ? undefined : reports?.at(position);
      const [first, last] = endsOf(sight, cell);
      return [told(first), told(last)];
    },
    cornersOf(cell) {
      if (!sight.counted) return [];
      const [west, south, east, north] = extentOf(sight.counted.grid, cell.index);
      return [
        [west, south],
        [east, north],
      ];
    },
    get layout() {
      return layout;
    },
    drawn() {
      if (surface.lost) return [];
      if (sight.cells && reports) {
        const known = reports;
        return positionsIn(sight, sight.cells).map((position) => known.idAt(position));
      }
      const ids = new Set(layout.marks.flatMap(idsOf));
      return sight.strikes.flatMap(({ strike: { id } }) => (ids.has(id) ? [id] : []));
    },
    drawnCount() {
      if (surface.lost) return 0;
      if (sight.cells)
        return sight.cells.reduce((sum, { incidents, areaReports }) => sum + incidents + areaReports, 0);
      return layout.marks.reduce((sum, mark) => sum + idsOf(mark).length, 0);
    },
    destroy() {
      cancelAnimationFrame(frame);
      clearTimeout(settling);
      document.fonts.removeEventListener('loadingdone', newFonts);
      sights?.destroy();
      for (const done of whenCounted.splice(0)) done();
      surface.destroy();
      canvas.remove();
    },
  };
}
