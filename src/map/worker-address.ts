/** Where MapLibre's worker lies. Apart from `worker.ts`, so that it can be asked for before MapLibre is there. */
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The address is relative to this chunk in a build, so that the site works from any sub-path.
export const WORKER_ADDRESS = new URL(url, import.meta.url).href;
