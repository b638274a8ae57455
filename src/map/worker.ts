/** Tells MapLibre where its worker lies. Importing this module is enough; nothing else may set the address. */
import { setWorkerUrl } from 'maplibre-gl';
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The address is relative to this chunk in a build, so that the site works from any sub-path.
setWorkerUrl(new URL(url, import.meta.url).href);
