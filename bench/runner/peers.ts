/** Who is measured, and under which name. The order is that of the table. */
export interface PeerEntry {
  readonly id: string;
  readonly name: string;
}

export const OURS = 'ours';

export const PEERS: readonly PeerEntry[] = [
  { id: OURS, name: 'This map' },
  { id: 'ours-page', name: 'This map in its whole page' },
  { id: 'set-filter', name: 'MapLibre `setFilter`' },
  { id: 'set-data', name: 'MapLibre `setData` of the subset' },
  { id: 'global-state', name: 'MapLibre `global-state` filter' },
  { id: 'leaflet-canvas', name: 'Leaflet canvas' },
  { id: 'leaflet-timedimension', name: 'leaflet-timedimension' },
  { id: 'leaflet-timeline', name: 'leaflet.timeline' },
  { id: 'deck', name: 'deck.gl DataFilterExtension' },
  { id: 'kepler', name: 'kepler.gl' },
];

export const SIZES: readonly number[] = [190, 1_000, 10_000, 100_000, 1_000_000];
/** Rows of the CSV. */
export const CSV_ROWS = 1_000_000;

export const nameOf = (peer: string): string => PEERS.find(({ id }) => id === peer)?.name ?? peer;
