/** A source of the ground that asks to be named on the map. */
export interface GroundAttribution {
  /** Who is credited, as they ask to be. */
  readonly name: string;
  /** Licence of their data. */
  readonly licence: string;
  /** Where the licence or the source can be read. */
  readonly url: string;
}

/** Credits due wherever the ground is drawn, in the order to print them. */
export const GROUND_ATTRIBUTIONS: readonly GroundAttribution[] = [
  {
    name: '© OpenStreetMap contributors',
    licence: 'ODbL 1.0',
    url: 'https://www.openstreetmap.org/copyright',
  },
  {
    name: 'Natural Earth',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/about/terms-of-use/',
  },
  { name: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
];
