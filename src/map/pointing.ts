/** Pointer on the map: what lies under it, what is said beside it, what a click opens. */
import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Conflict } from '../model/conflict.ts';
import type { LonLat } from '../model/geo.ts';
import type { Language } from '../model/words.ts';
import type { CellMark } from '../scene/grid/cells.ts';
import { cellLines, markLines } from '../scene/mark-words.ts';
import type { Mark, Spot } from '../scene/marks/mark.ts';
import type { Request } from '../state/request.ts';
import type { Tooltip } from './chrome/tooltip.ts';
import type { Overlay } from './overlay.ts';
import { PLACE_LAYERS } from './places/layers.ts';

const ON_MARK = 'cm-on-mark';
/** A label or line this near to the pointer is meant, px. */
const REACH_PX = 5;

export interface PointingOptions {
  readonly map: MapLibreMap;
  readonly conflict: Conflict;
  readonly overlay: Overlay;
  readonly tooltip: Tooltip;
  readonly lang: () => Language;
  /** Layers of the front line that can be clicked now. */
  readonly frontLayers: () => readonly string[];
  onRequest(request: Request): void;
  onHover(strike: string | null): void;
  openFront(spot: Spot): void;
  closeUp(points: readonly LonLat[]): void;
}

/** @returns what detaches it. */
export function attachPointing(options: PointingOptions): () => void {
  const { map, conflict, overlay, tooltip, onRequest } = options;
  const canvas = map.getCanvasContainer();
  let spot: Spot | null = null;
  let hovered: string | null = null;
  let frame = 0;

  function under({ x, y }: Spot, layers: readonly string[]) {
    const present = layers.filter((id) => map.getLayer(id));
    if (present.length === 0) return [];
    return map.queryRenderedFeatures(
      [
        [x - REACH_PX, y - REACH_PX],
        [x + REACH_PX, y + REACH_PX],
      ],
      { layers: present },
    );
  }
  const placeUnder = (at: Spot): string | null => {
    const id: unknown = under(at, PLACE_LAYERS)[0]?.properties.place;
    return typeof id === 'string' ? id : null;
  };
  const tell = (strike: string | null): void => {
    if (strike === hovered) return;
    hovered = strike;
    options.onHover(strike);
  };
  const leave = (): void => {
    spot = null;
    cancelAnimationFrame(frame);
    frame = 0;
    overlay.pointAt(null);
    tooltip.hide();
    canvas.classList.remove(ON_MARK);
    tell(null);
  };
  function look(): void {
    frame = 0;
    if (!spot || map.isMoving()) return;
    overlay.pointAt(spot);
    const mark = overlay.at(spot);
    const { clientWidth, clientHeight } = map.getContainer();
    if (mark) tooltip.show(linesOf(mark), overlay.fanOf(mark) ?? mark, clientWidth, clientHeight);
    else tooltip.hide();
    canvas.classList.toggle(
      ON_MARK,
      mark !== null || placeUnder(spot) !== null || under(spot, options.frontLayers()).length > 0,
    );
    tell(mark?.type === 'strike' ? mark.id : null);
  }
  function linesOf(mark: Mark | CellMark): readonly string[] {
    if (mark.type !== 'cell') return markLines(mark, conflict, options.lang(), overlay.find);
    return cellLines(mark, overlay.endsOf(mark), conflict, options.lang());
  }
  function openCell(cell: CellMark): void {
    const [, last] = overlay.endsOf(cell);
    // As close as the map goes a square cannot be taken apart: its newest report leads to the others.
    if (last && (cell.incidents + cell.areaReports === 1 || map.getZoom() >= map.getMaxZoom() - 0.01))
      onRequest({ type: 'open-report', report: last.id });
    else options.closeUp(overlay.cornersOf(cell));
  }
  function open(mark: Mark | CellMark): void {
    if (mark.type === 'cell') {
      openCell(mark);
      return;
    }
    if (mark.type === 'strike') {
      onRequest({ type: 'open-report', report: mark.id });
      return;
    }
    const [place] = mark.places;
    if (mark.places.length === 1 && place !== undefined) onRequest({ type: 'open-place', place });
    else options.closeUp(mark.ids.flatMap((id) => overlay.find(id) ?? []).map(({ point }) => point));
  }
  const onMove = ({ point }: MapMouseEvent): void => {
    spot = { x: point.x, y: point.y };
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const onClick = ({ point }: MapMouseEvent): void => {
    const at = { x: point.x, y: point.y };
    tooltip.hide();
    const mark = overlay.at(at);
    if (mark) {
      open(mark);
      return;
    }
    const place = placeUnder(at);
    if (place !== null) onRequest({ type: 'open-place', place });
    else if (under(at, options.frontLayers()).length > 0) options.openFront(at);
  };
  const onMoveStart = (): void => tooltip.hide();

  map.on('mousemove', onMove);
  map.on('mouseout', leave);
  map.on('click', onClick);
  map.on('movestart', onMoveStart);
  return () => {
    leave();
    map.off('mousemove', onMove);
    map.off('mouseout', leave);
    map.off('click', onClick);
    map.off('movestart', onMoveStart);
  };
}
