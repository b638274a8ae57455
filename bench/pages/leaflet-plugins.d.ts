/** The part of two Leaflet plugins that the benchmark calls: one has no types, the other's are not where it says. */
import type { FeatureCollection } from 'geojson';
import type * as L from 'leaflet';

declare module 'leaflet' {
  interface TimeDimension {
    /** ms since 1970. */
    setCurrentTime(time: number): void;
  }
  interface TimeDimensionLayer extends L.Layer {
    eachLayer(method: (layer: L.Layer) => void): void;
  }
  const timeDimension: {
    (options: { times: readonly number[]; currentTime: number }): TimeDimension;
    readonly layer: {
      geoJson(
        layer: L.GeoJSON,
        options: { timeDimension: TimeDimension; duration: string | null },
      ): TimeDimensionLayer;
    };
  };
  interface Timeline extends L.GeoJSON {
    setTime(time: number): void;
  }
  interface TimelineOptions extends L.GeoJSONOptions {
    getInterval(feature: GeoJSON.Feature): { start: number; end: number; endExclusive: boolean };
  }
  function timeline(geojson: FeatureCollection, options: TimelineOptions): Timeline;
}
