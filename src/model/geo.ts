/** `[lon, lat]`, WGS 84 degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** `[west, south, east, north]`, degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** What the camera sees: MapLibre zoom, centre, optional bearing and pitch in degrees. */
export interface Viewport {
  readonly zoom: number;
  readonly center: LonLat;
}

/** How exactly a point stands for what happened. */
export type PlacePrecision = 'settlement' | 'district' | 'area';

export function inExtent([lon, lat]: LonLat, [west, south, east, north]: Extent): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
