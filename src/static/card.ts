/** Cards: the picture that stands for a page where somebody shows a link to it. */
import { inWords } from '../i18n/name.ts';
import type { Conflict, Place } from '../model/conflict.ts';
import type { Extent, LonLat, Viewport } from '../model/geo.ts';
import { DAY } from '../model/time.ts';
import type { Language } from '../model/words.ts';
import type { Ground } from '../scene/ground.ts';
import type { Spot } from '../scene/marks/mark.ts';
import { completeView, defaultView } from '../state/url-codec.ts';
import type { ViewState } from '../state/view-state.ts';
import { sceneOf } from './figure.ts';
import {
  coreExtent,
  createCamera,
  extentOf,
  inFrame,
  NO_INSET,
  viewportBeside,
  viewportOf,
} from './map/camera.ts';
import { svgMap } from './map/map.ts';
import { el, nodeText, px, type SvgChild, type SvgNode } from './map/node.ts';
import { type Paint, paintOf } from './map/palette.ts';
import { placeTitle } from './place-title.ts';
import { reportName } from './report-name.ts';

/** Drawn smaller than they are shown, so that words stay large enough in a list of links. */
const SIZE = { width: 900, height: 472.5 } as const;

/** What the widest words take of the left side. */
const WORDS_PX = 392;
const INSET = { ...NO_INSET, left: WORDS_PX };
/** Kept free around what a card is about. */
const EDGE_PX = 30;

export interface Card {
  /** Below `cards/LANGUAGE/`, without the extension. */
  readonly path: string;
  /** SVG texts of one size, to be scaled and laid over each other, lowest first: the lower, the more cards share it. */
  readonly draw: () => readonly string[];
}

/** One camera for all, so that cards share their grounds; only what it would leave out has one of its own. */
function cameraOn(point: LonLat | null, conflict: Conflict): Viewport {
  const usual = viewportBeside(conflict, SIZE, INSET);
  if (point === null) return usual;
  const { x, y } = createCamera(usual, SIZE).project(point);
  const seen = inFrame({ x: x - WORDS_PX, y }, { ...SIZE, width: SIZE.width - WORDS_PX }, -EDGE_PX);
  if (seen) return usual;
  const edge = extentOf([point, ...corners(coreExtent(conflict))]);
  const { left } = INSET;
  const inset = { left: left + EDGE_PX, right: EDGE_PX, top: EDGE_PX, bottom: EDGE_PX };
  return edge === null ? usual : viewportOf(edge, SIZE, inset);
}

const corners = ([west, south, east, north]: Extent): readonly LonLat[] => [
  [west, south],
  [east, north],
];

/** Around a place, under the marks and names that stand there. */
const placeRing = ({ x, y }: Spot, paint: Paint): SvgNode =>
  el(
    'g',
    { fill: 'none' },
    el('circle', { cx: px(x), cy: px(y), r: 15, stroke: paint('paper'), 'stroke-width': 6 }),
    el('circle', { cx: px(x), cy: px(y), r: 15, stroke: paint('now'), 'stroke-width': 3 }),
  );

/** @param every a card for each report, place and truce besides the site's own. */
export function cardsOf(conflict: Conflict, ground: Ground, lang: Language, every: boolean): readonly Card[] {
  const card = (path: string, view: ViewState, heading: string | null, place?: Place): Card => ({
    path,
    draw: () => {
      const strike = conflict.strikes.find(({ id }) => id === view.report);
      const of = place ?? conflict.places.get(strike?.places[0] ?? '');
      const viewport = cameraOn(of?.point ?? null, conflict);
      const { root, layers } = svgMap(sceneOf(conflict, view), conflict, ground, {
        ...SIZE,
        theme: 'light',
        lang,
        heading,
        highlighted: view.report,
        parts: ['title', 'moment', 'credits'],
        viewport,
      });
      const { xmlns, viewBox, width, height, 'font-family': family } = root.attributes;
      const plain = el('svg', { xmlns, viewBox, width, height, 'font-family': family });
      const picture = (children: readonly SvgChild[]): string => nodeText({ ...plain, children });
      const { land, areas, line, names, marks, foot, panels: words } = layers;
      const [definitions = '', ...surfaces] = land;
      const under = [...surfaces, ...areas, ...line];
      const own = [...names, ...marks, ...foot];
      const lowest = picture([definitions, ...under]);
      if (!place) return [lowest, picture([definitions, ...own, ...words])];
      // All places are shown at one moment, so that cards of one language differ in their words alone.
      const ring = placeRing(createCamera(viewport, SIZE).project(place.point), paintOf('light'));
      return [lowest, picture([definitions, ...own]), picture([ring, ...words])];
    },
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
      card(
        `places/${place.id}`,
        completeView({ place: place.id }, conflict),
        placeTitle(place, { conflict, lang }),
        place,
      ),
    ),
    ...conflict.truces.map((truce) =>
      card(`truces/${truce.id}`, completeView({ truce: truce.id }, conflict), inWords(truce.names, lang)),
    ),
  ];
}
