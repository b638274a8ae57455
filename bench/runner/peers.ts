/** Who is measured, and under which name. The order is that of the table. */
export interface PeerEntry {
  readonly id: string;
  readonly name: string;
  /** Draws through MapLibre or deck.gl. */
  readonly webgl: boolean;
}

export const OURS = 'ours';

export const PEERS: readonly PeerEntry[] = [
  { id: OURS, name: 'This map', webgl: true },
  { id: 'set-filter', name: 'MapLibre `setFilter`', webgl: true },
  { id: 'set-data', name: 'MapLibre `setData` of the subset', webgl: true },
  { id: 'global-state', name: 'MapLibre `global-state` filter', webgl: true },
  { id: 'leaflet-canvas', name: 'Leaflet canvas', webgl: false },
  { id: 'leaflet-timedimension', name: 'leaflet-timedimension', webgl: false },
  { id: 'leaflet-timeline', name: 'leaflet.timeline', webgl: false },
  { id: 'deck', name: 'deck.gl DataFilterExtension', webgl: true },
  { id: 'kepler', name: 'kepler.gl', webgl: true },
];

export const SIZES: readonly number[] = [190, 1_000, 10_000, 100_000, 1_000_000];
/** Rows of the CSV. */
export const CSV_ROWS = 1_000_000;

export const nameOf = (peer: string): string => PEERS.find(({ id }) => id === peer)?.name ?? peer;
