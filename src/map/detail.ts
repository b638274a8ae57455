/**
 * How much of the ground is there. The first picture has what the picture before it was drawn from; the finer shapes,
 * light and shade follow when the map is at rest for the first time, so that nothing waits for their bytes.
 */
import type { MapLibreMap } from 'maplibre-gl';
import type { Ground } from '../scene/ground.ts';
import { firstShapes, type GroundDetail, RELIEF_SOURCE, RELIEF_UNTIL, WHOLE_GROUND } from './ground/index.ts';

/** On the page's performance timeline: all that the camera can see of the ground is drawn. */
const WHOLE = 'conflict-map-ground';
/** Neither the first picture nor a drag of the slider is held up by the ground; it is asked again after this long, ms. */
const AGAIN_MS = 300;

export interface Detail {
  readonly now: GroundDetail;
  /** From here on what is missing is fetched and shown; call at the first complete picture. */
  complete(map: MapLibreMap): void;
  destroy(): void;
}

export interface DetailOptions {
  /** `null`: there is no small ground, the map begins with the fine one. */
  readonly ground: Ground | null;
  /** What is there already. */
  readonly from: GroundDetail | null;
  /** No step follows the other just now. */
  readonly resting: () => boolean;
  /** Makes the style anew from `now`. */
  readonly restyle: () => void;
  /** Once, when the map is complete and at rest for the first time. */
  readonly onRest: () => void;
}

export function createDetail({ ground, from, resting, restyle, onRest }: DetailOptions): Detail {
  let now: GroundDetail = from ?? { shapes: ground && firstShapes(ground), relief: 'none' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  let rested = false;
  let detach = (): void => undefined;
  const become = (next: GroundDetail): void => {
    now = next;
    restyle();
  };
  return {
    get now() {
      return now;
    },
    complete(map) {
      const onIdle = (): void => {
        clearTimeout(timer);
        if (!resting()) {
          timer = setTimeout(onIdle, AGAIN_MS);
          return;
        }
        if (!rested) onRest();
        rested = true;
        // The relief is fetched by a map that can show it, and seen when it is there: half a picture would flash.
        const due = now.relief === 'none' && map.getZoom() < RELIEF_UNTIL;
        if (now.shapes !== null || due) become({ shapes: null, relief: due ? 'hidden' : now.relief });
        else if (now.relief !== 'hidden' && !told) {
          told = true;
          performance.mark(WHOLE);
        }
        if (now.relief === 'shown') map.off('idle', onIdle);
      };
      const onSource = ({ sourceId }: { readonly sourceId: string }): void => {
        if (sourceId !== RELIEF_SOURCE || !map.isSourceLoaded(RELIEF_SOURCE)) return;
        map.off('sourcedata', onSource);
        become(WHOLE_GROUND);
      };
      // What is finer takes no processor from the first picture while that is on its way to the screen.
      detach = () => {
        map.off('idle', onIdle);
        map.off('sourcedata', onSource);
      };
      timer = setTimeout(() => {
        map.on('idle', onIdle);
        map.on('sourcedata', onSource);
        // A map that came to rest before this says so no more.
        if (map.loaded() && !map.isMoving()) onIdle();
        else map.triggerRepaint();
      }, AGAIN_MS);
    },
    destroy() {
      clearTimeout(timer);
      detach();
    },
  };
}
