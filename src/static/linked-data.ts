/** Pages as schema.org describes them. A report is a report: nothing here rates what was claimed. */
import { inWords, placeName } from '../i18n/name.ts';
import type { Place, Strike } from '../model/conflict.ts';
import { mapTitle } from './head.ts';
import { folderOf, type Here } from './site.ts';

type Linked = Readonly<Record<string, unknown>>;

const addressed = ({ address, lang, path }: Here): Linked =>
  address === null ? {} : { url: `${address}${folderOf(lang)}${path}` };

const iso = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 10);

/** The data package, for the map's own page and the page about the data. */
export function datasetLinked(here: Here, description: string): Linked {
  const { conflict, lang, root } = here;
  const [west, south, east, north] = conflict.extent;
  const file = (name: string, format: string): Linked => ({
    '@type': 'DataDownload',
    name,
    encodingFormat: format,
    contentUrl: `${here.address ?? root}data/${name}`,
  });
  return {
    '@type': 'Dataset',
    name: mapTitle(here),
    description,
    inLanguage: lang,
    version: conflict.version,
    dateModified: conflict.released,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    temporalCoverage: `${iso(conflict.period.start + conflict.zone.offset)}/${iso(conflict.period.end + conflict.zone.offset - 1)}`,
    spatialCoverage: {
      '@type': 'Place',
      name: inWords(conflict.subtitle, lang),
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    distribution: [
      file('strikes.geojson', 'application/geo+json'),
      file('places.geojson', 'application/geo+json'),
      file('front-line.geojson', 'application/geo+json'),
      file('truces.json', 'application/json'),
      file('allegations.json', 'application/json'),
    ],
    ...addressed(here),
  };
}

/** A page that is about no record. */
export const pageLinked = (name: string, description: string, here: Here): Linked => ({
  '@type': 'WebPage',
  name,
  description,
  inLanguage: here.lang,
  ...addressed(here),
});

export function placeLinked(place: Place, here: Here): Linked {
  const [longitude, latitude] = place.point;
  return {
    '@type': 'Place',
    name: placeName(place, here.lang),
    alternateName: [...new Set([...place.names.en, ...place.also])],
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    ...addressed(here),
  };
}

/** @param about ids of places. */
export function recordLinked(
  type: 'Report' | 'Article',
  headline: string,
  about: Strike['places'],
  sources: readonly string[],
  here: Here,
): Linked {
  const { conflict, lang } = here;
  const places = about.flatMap((id) => conflict.places.get(id) ?? []);
  return {
    '@type': type,
    headline,
    inLanguage: lang,
    dateModified: conflict.released,
    isPartOf: { '@type': 'WebSite', name: mapTitle(here), version: conflict.version },
    contentLocation: places.map((place) => ({ '@type': 'Place', name: placeName(place, lang) })),
    citation: sources.flatMap((id) => conflict.sources.get(id)?.url ?? []),
    ...addressed(here),
  };
}
