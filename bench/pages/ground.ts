/** The ground alone: its picture is taken once, for the maps that have tiles. */
import { createMap } from './maplibre.ts';

const map = createMap();
map.once('idle', () => document.body.setAttribute('data-ready', ''));
