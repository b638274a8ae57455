/** The days for which a line is drawn, and what was announced by then. A day is here when its list moves the line notably. */

/** A day on which Azerbaijan's announcements are drawn. */
export interface ClaimedDay {
  readonly day: string;
  readonly label: string;
}

export const FIRST_DAY = '2020-09-27';

export const CLAIMED_DAYS: readonly ClaimedDay[] = [
  { day: '2020-10-03', label: 'After the Madagiz / Sugovushan and Talish announcements' },
  { day: '2020-10-04', label: 'After the Jabrayil announcement' },
  { day: '2020-10-09', label: 'After the Hadrut announcement' },
  { day: '2020-10-17', label: 'After the Fuzuli announcement' },
  { day: '2020-10-20', label: 'After the Zangilan announcement' },
  { day: '2020-10-22', label: 'After the Aghband announcement on the border with Iran' },
  { day: '2020-10-25', label: 'After the Qubadli announcement' },
  { day: '2020-10-30', label: 'After the list of 30 October' },
  { day: '2020-11-02', label: 'After the list of 2 November' },
  { day: '2020-11-04', label: 'After the list of 4 November' },
  { day: '2020-11-07', label: 'After the list of 7 November' },
  { day: '2020-11-09', label: 'After the Shusha announcement and the two lists of 9 November' },
];

export const CEASEFIRE_DAY = '2020-11-10';

/**
 * GeoNames ids that later reports take out of Azerbaijan's list of 9 November for the positions of the 10th.
 * `kept`: not among the lost places on a Karabakh site (Shosh). `open`: on neither side for certain (Mukhtar).
 */
export const NOT_TAKEN = { kept: [147164], open: [147486] } as const;

/** The sources of that correction: the list of lost places, and two reports of December on Hin Tagher and Khtsaberd. */
export const CEASEFIRE_SOURCES = [
  'realkarabakh-com-60e35c',
  'news-am-0770e3',
  'newsonlineread-com-78651e',
] as const;

/** A handover under the statement of 10 November: which outlines were left that day. */
export interface Handover {
  readonly day: string;
  readonly label: string;
  /** Outlines of `natural-earth.geojson` handed over by that day; `null`: all but the former oblast. */
  readonly districts: readonly string[] | null;
  readonly told: string;
  readonly sources: readonly string[];
}

export const HANDOVERS: readonly Handover[] = [
  {
    day: '2020-11-20',
    label: 'After the handover of Aghdam district',
    districts: ['aghdam-district'],
    told: 'the ground of Aghdam district outside the former autonomous oblast is taken off',
    sources: ['vestnikkavkaza-net-543f77'],
  },
  {
    day: '2020-11-25',
    label: 'After the handover of Kalbajar district',
    districts: ['aghdam-district', 'kalbajar-district'],
    told: 'the ground of Aghdam and Kalbajar districts outside the former autonomous oblast is taken off',
    sources: ['vestnikkavkaza-net-543f77', 'eng-kavkaz-uzel-media-ebc35b'],
  },
  {
    day: '2020-12-01',
    label: 'After the handover of Lachin district',
    districts: null,
    told:
      'only what lies inside the former autonomous oblast is kept: the area under Russian peacekeepers, ' +
      'without the 5 km corridor to Lachin, which no source outlines (two sources give about 2,800 and 2,900 km²)',
    sources: [
      'tass-com-4a8d96',
      'jam-news-net-2b1eac',
      'realkarabakh-com-60e35c',
      'westernarmeniatv-com-0f94f8',
    ],
  },
];

export const OSM_SOURCE = 'openstreetmap-org-325efd';
export const NATURAL_EARTH_SOURCE = 'naturalearthdata-com-fdf6af';
export const GEONAMES_SOURCE = 'geonames-org-f5a0ff';

/** How far a line may be off, km. */
export const ACCURACY = { preWar: 3, claimed: 8, ceasefire: 6 } as const;
