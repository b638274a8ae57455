/** Tells MapLibre where its worker lies. Importing this module is enough; nothing else may set the address. */
import { setWorkerUrl } from 'maplibre-gl';
import { WORKER_ADDRESS } from './worker-address.ts';

setWorkerUrl(WORKER_ADDRESS);
