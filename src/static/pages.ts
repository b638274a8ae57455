/** Every static page of the site, each written when it is asked for. */
import { aboutPage } from './about/page.ts';
import { placePage } from './place-page.ts';
import { reportPage } from './report-page.ts';
import type { Site } from './site.ts';
import { tablePage } from './table-page.ts';
import { trucePage } from './truce-page.ts';

export type { Site } from './site.ts';

/** Path of a page inside the site, with its final slash, such as `reports/2020-10-11-ganja/`, to what writes it. */
export type StaticPages = ReadonlyMap<string, () => string>;

export function staticPages(site: Site): StaticPages {
  const { strikes, places, truces } = site.conflict;
  return new Map<string, () => string>([
    ['about/', () => aboutPage(site)],
    ['table/', () => tablePage(site)],
    ...strikes.map((strike) => [`reports/${strike.id}/`, () => reportPage(strike, site)] as const),
    ...[...places.values()].map((place) => [`places/${place.id}/`, () => placePage(place, site)] as const),
    ...truces.map((truce) => [`truces/${truce.id}/`, () => trucePage(truce, site)] as const),
  ]);
}
