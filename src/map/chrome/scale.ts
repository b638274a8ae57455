/** The scale bar: a round length on the ground and how long it is drawn. */

const METRES_PER_DEGREE = 111_320;
const STEPS = [1, 2, 3, 5];

/** Metres of ground per CSS px at a latitude, for MapLibre's 512 px tiles. */
export function metresPerPixel(zoom: number, latitude: number): number {
  return (360 * METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/** The longest round length, in metres, that is at most `most` px, and its length in px. */
export function scaleBar(perPixel: number, most: number): { readonly metres: number; readonly px: number } {
  const reach = perPixel * most;
  const power = 10 ** Math.floor(Math.log10(reach));
  const step = STEPS.findLast((candidate) => candidate * power <= reach) ?? 1;
  return { metres: step * power, px: (step * power) / perPixel };
}
