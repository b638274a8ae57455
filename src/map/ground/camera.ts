/**
 * West, south, east and north of what the camera may show, in degrees. The ground reaches a degree
 * further on every side, so that it never ends inside a view.
 */
export const CAMERA_BOUNDS: readonly [number, number, number, number] = [37, 35.2, 55.8, 44.8];

/** The widest view; on a wide window MapLibre stops earlier, where the bounds fill it. */
export const MIN_ZOOM = 5;

/** The closest view: the ground is drawn to about a hundred metres, five pixels here. */
export const MAX_ZOOM = 13;
