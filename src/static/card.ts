/** Cards: the picture that stands for a page where somebody shows a link to it. */
import { inWords, placeName } from '../i18n/name.ts';
import type { Conflict } from '../model/conflict.ts';
import { DAY } from '../model/time.ts';
import type { Language } from '../model/words.ts';
import { completeView, defaultView } from '../state/url-codec.ts';
import type { ViewState } from '../state/view-state.ts';
import { sceneOf } from './figure.ts';
import type { Ground } from './map/ground-file.ts';
import { svgMap, svgText } from './map/map.ts';
import { reportName } from './report-page.ts';

/** Drawn smaller than they are shown, so that words stay large enough in a list of links. */
const SIZE = { width: 900, height: 472.5 } as const;

export interface Card {
  /** Below `cards/LANGUAGE/`, without the extension. */
  readonly path: string;
  /** SVG text of the size of a card, to be scaled. */
  readonly draw: () => string;
}

/** @param every a card for each report, place and truce besides the site's own. */
export function cardsOf(conflict: Conflict, ground: Ground, lang: Language, every: boolean): readonly Card[] {
  const card = (path: string, view: ViewState, heading: string | null): Card => ({
    path,
    draw: () =>
      svgText(
        svgMap(sceneOf(conflict, view), conflict, ground, {
          ...SIZE,
          theme: 'light',
          lang,
          heading,
          highlighted: view.report,
          parts: ['title', 'moment', 'credits'],
        }),
      ),
  });
  const site = card('site', defaultView(conflict), null);
  if (!every) return [site];
  return [
    site,
    ...conflict.strikes.map((strike) =>
      card(
        `reports/${strike.id}`,
        completeView({ report: strike.id, span: DAY }, conflict),
        reportName(strike, { conflict, lang }),
      ),
    ),
    ...[...conflict.places.values()].map((place) =>
      card(`places/${place.id}`, completeView({ place: place.id }, conflict), placeName(place, lang)),
    ),
    ...conflict.truces.map((truce) =>
      card(`truces/${truce.id}`, completeView({ truce: truce.id }, conflict), inWords(truce.names, lang)),
    ),
  ];
}
