/** Where MapLibre's worker lies. Apart from `worker.ts`, so that it can be asked for before MapLibre is there. */
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The address is relative to this chunk in a build, so that the site works from any sub-path.
export const WORKER_ADDRESS = new URL(url, import.meta.url).href;

/**
 * The worker's address as a page of this origin may start it. Without an origin of its own, as in a frame with
 * `sandbox="allow-scripts"`, MapLibre starts the text of what it fetches from there, and in that text the worker's own
 * imports would lead nowhere: there it is given a text that imports the worker by its whole address.
 * @param origin `null` in words for a page that has none, as browsers say it.
 */
export const workerFor = (address: string, origin: string): string =>
  origin === 'null'
    ? `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(address)}`)}`
    : address;
