/** Moves the camera when the reader asks, and reports the moves that the reader makes. */
import type { CameraOptions, MapLibreMap } from 'maplibre-gl';
import type { Conflict } from '../model/conflict.ts';
import type { LonLat, Viewport } from '../model/geo.ts';
import type { Scene } from '../scene/types.ts';
import type { Request } from '../state/request.ts';
import { boundsOf, coreExtent, roundedViewport, sameViewport } from './camera.ts';
import type { Padding } from './types.ts';

/** Marks moves of ours, which are not reported. */
const OURS = { ours: true };
const MOVE_MS = 240;
/** Free px around what a fit shows, beside the padding. */
const FIT_MARGIN = 56;
/** An opened place this near to an edge or a panel is brought into view, px; in little room nearer. */
const EDGE_PX = 48;

export interface Steering {
  /** Follows the view's camera and what is open; does nothing when neither changed. */
  follow(scene: Scene): void;
  fit(): void;
  flyTo(viewport: Viewport): void;
  /** Closer, onto these places. */
  closeUp(points: readonly LonLat[]): void;
  /** Acts of the reader on buttons: reported. */
  zoomBy(step: 1 | -1): void;
  /** North up, and seen from above. */
  north(): void;
  setPadding(padding: Padding): void;
  destroy(): void;
}

export interface SteeringOptions {
  readonly map: MapLibreMap;
  readonly conflict: Conflict;
  readonly reducedMotion: () => boolean;
  onRequest(request: Request): void;
}

export function createSteering({ map, conflict, reducedMotion, onRequest }: SteeringOptions): Steering {
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  let followed: Viewport | null | undefined;
  let place: string | null | undefined;
  const core = boundsOf(coreExtent(conflict));

  const now = (): Viewport => {
    const { lng, lat } = map.getCenter();
    return roundedViewport(map.getZoom(), [lng, lat]);
  };
  const duration = (): number => (reducedMotion() ? 0 : MOVE_MS);
  const goTo = (camera: CameraOptions, data: object, durationMs: number): void => {
    if (durationMs === 0) map.jumpTo(camera, data);
    else map.easeTo({ ...camera, duration: durationMs, essential: true }, data);
  };
  /** MapLibre ends a move when its container changes size, which is no act of the reader. */
  let resized = false;
  const onResize = (): void => {
    resized = !map.isMoving();
  };
  const onMoveEnd = (event: object): void => {
    const ofSize = resized;
    resized = false;
    if (ofSize || 'ours' in event) return;
    const viewport = now();
    if (followed && sameViewport(followed, viewport)) return;
    // Remembered before it is told, so that its return as the view's camera moves nothing.
    followed = viewport;
    onRequest({ type: 'move-camera', viewport });
  };
  map.on('resize', onResize);
  map.on('moveend', onMoveEnd);

  function fitCore(durationMs: number): void {
    const [width, height] = [map.getContainer().clientWidth, map.getContainer().clientHeight];
    // On a small frame the covered edges may leave nothing to fit into.
    const side = (covered: number, other: number, size: number): number =>
      FIT_MARGIN * Math.min(1, size / 600) + (covered + other < size * 0.7 ? covered : covered * 0.3);
    const camera = map.cameraForBounds(core, {
      padding: {
        top: side(padding.top, padding.bottom, height),
        bottom: side(padding.bottom, padding.top, height),
        left: side(padding.left, padding.right, width),
        right: side(padding.right, padding.left, width),
      },
      bearing: 0,
    });
    if (camera) goTo({ ...camera, pitch: 0 }, OURS, durationMs);
  }

  function show(point: LonLat): void {
    const { x, y } = map.project([point[0], point[1]]);
    const [width, height] = [map.getContainer().clientWidth, map.getContainer().clientHeight];
    const { left, top, opened } = padding;
    const right = width - Math.max(padding.right, width * (opened?.right ?? 0));
    const bottom = height - Math.max(padding.bottom, height * (opened?.bottom ?? 0));
    const edge = Math.min(EDGE_PX, (right - left) / 4, (bottom - top) / 4);
    const free = { left: left + edge, top: top + edge, right: right - edge, bottom: bottom - edge };
    if (x >= free.left && x <= free.right && y >= free.top && y <= free.bottom) return;
    const dx = x - (free.left + free.right) / 2;
    const dy = y - (free.top + free.bottom) / 2;
    const { lng, lat } = map.unproject([width / 2 + dx, height / 2 + dy]);
    goTo({ center: [lng, lat] }, OURS, duration());
  }

  return {
    follow({ view, open }) {
      const first = followed === undefined;
      const wanted = view.map;
      const changed =
        first || (wanted === null ? followed !== null : !followed || !sameViewport(followed, wanted));
      followed = wanted;
      if (changed) {
        if (wanted === null) fitCore(first ? 0 : duration());
        else if (!sameViewport(now(), wanted))
          goTo({ center: [...wanted.center], zoom: wanted.zoom }, OURS, first ? 0 : duration());
      }
      const opened = open.place?.id ?? null;
      if (opened !== null && opened !== place && open.place && !map.isMoving()) show(open.place.point);
      place = opened;
    },
    fit: () => fitCore(duration()),
    flyTo(viewport) {
      followed = viewport;
      goTo({ center: [...viewport.center], zoom: viewport.zoom }, OURS, duration());
    },
    closeUp(points) {
      const lons = points.map(([lon]) => lon);
      const lats = points.map(([, lat]) => lat);
      const bounds = boundsOf([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
      const camera = map.cameraForBounds(bounds, { padding: 120, maxZoom: Math.max(10, map.getZoom() + 1) });
      if (camera) goTo({ ...camera, zoom: Math.max(camera.zoom ?? 0, map.getZoom() + 1) }, {}, duration());
    },
    zoomBy: (step) => goTo({ zoom: map.getZoom() + step }, {}, duration()),
    north: () => goTo({ bearing: 0, pitch: 0 }, {}, duration()),
    setPadding(next) {
      padding = next;
    },
    destroy() {
      map.off('resize', onResize);
      map.off('moveend', onMoveEnd);
    },
  };
}
