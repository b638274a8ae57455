/** Names of columns as they are looked up, whatever spelling a program or a release of the file gave them. */

/** Names that mean another one: older releases, and what is left of a name in a shapefile, which cuts at ten letters. */
const SAME: Readonly<Record<string, string>> = {
  // GDELT.
  globaleventid: 'id',
  sqldate: 'date',
  actiongeo_lat: 'latitude',
  actiongeo_long: 'longitude',
  actiongeo_fullname: 'place',
  sourceurl: 'source',
  // UCDP GED before release 17.
  best_est: 'best',
  high_est: 'high',
  low_est: 'low',
  where_coor: 'where_coordinates',
  where_desc: 'where_description',
  source_art: 'source_article',
  source_dat: 'source_date',
  // ACLED before 2017.
  ally_actor_1: 'assoc_actor_1',
  ally_actor_2: 'assoc_actor_2',
  event_id_c: 'event_id_cnty',
  sub_event_: 'sub_event_type',
  time_preci: 'time_precision',
  geo_precis: 'geo_precision',
};

/** Lower-case, with `_` for spaces and hyphens: `Event Date` is `event_date`. */
export function columnName(written: string): string {
  const name = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return Object.hasOwn(SAME, name) ? (SAME[name] ?? name) : name;
}

export const columnNames = (header: readonly string[]): readonly string[] => header.map(columnName);
