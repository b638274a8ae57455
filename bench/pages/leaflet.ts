/** A Leaflet map over a picture of the same ground, for the peers that draw in Leaflet. */
import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import type { ReportProperties } from './view.ts';
import { BASE, CENTER, COLOURS, container, OPACITY, RADIUS, ZOOM } from './view.ts';

/** The picture stands in for the tiles that such a map has: drawn once, never again. */
export function createMap(): L.Map {
  const map = L.map(container(), {
    preferCanvas: true,
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
    fadeAnimation: false,
    center: [CENTER[1], CENTER[0]],
    zoom: ZOOM + 1,
  });
  L.imageOverlay(`${BASE}ground.png`, map.getBounds()).addTo(map);
  return map;
}

export function disc(lon: number, lat: number, side: number): L.CircleMarker {
  return L.circleMarker([lat, lon], {
    radius: RADIUS,
    stroke: false,
    fillOpacity: OPACITY,
    fillColor: COLOURS[side] ?? COLOURS[2],
  });
}

/** For `L.GeoJSON`. */
export function discOf(
  { properties }: GeoJSON.Feature<GeoJSON.Geometry, ReportProperties>,
  { lng, lat }: L.LatLng,
): L.CircleMarker {
  return disc(lng, lat, properties.side);
}

/** Leaflet paints its canvas in the next frame; a callback registered after that runs later in the same frame. */
export const afterFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
