/** Tells MapLibre where its worker lies, and has it started while the map is made. Importing this module is enough; nothing else may set the address. */
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import { WORKER_ADDRESS, workerFor } from './worker-address.ts';

setWorkerUrl(workerFor(WORKER_ADDRESS, globalThis.origin));
prewarm();
