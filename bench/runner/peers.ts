/** Who is measured, and under which name. The order is that of the table. */
export interface PeerEntry {
  readonly id: string;
  readonly name: string;
  /** `gl`: draws through MapLibre or deck.gl. */
  readonly family: 'own' | 'gl' | 'leaflet';
}

export const OURS = 'ours';
export const OUR_PAGE = 'ours-page';

export const PEERS: readonly PeerEntry[] = [
  { id: OURS, name: 'This map', family: 'own' },
  { id: OUR_PAGE, name: 'This map in its whole page', family: 'own' },
  { id: 'set-filter', name: 'MapLibre `setFilter`', family: 'gl' },
  { id: 'set-data', name: 'MapLibre `setData` of the subset', family: 'gl' },
  { id: 'global-state', name: 'MapLibre `global-state` filter', family: 'gl' },
  { id: 'leaflet-canvas', name: 'Leaflet canvas', family: 'leaflet' },
  { id: 'leaflet-timedimension', name: 'leaflet-timedimension', family: 'leaflet' },
  { id: 'leaflet-timeline', name: 'leaflet.timeline', family: 'leaflet' },
  { id: 'deck', name: 'deck.gl DataFilterExtension', family: 'gl' },
  { id: 'kepler', name: 'kepler.gl', family: 'gl' },
];

export const SIZES: readonly number[] = [190, 1_000, 10_000, 100_000, 1_000_000];
/** Rows of the CSV. */
export const CSV_ROWS = 1_000_000;

export const nameOf = (peer: string): string => PEERS.find(({ id }) => id === peer)?.name ?? peer;
