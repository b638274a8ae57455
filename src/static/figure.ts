/** The map of one moment on a page of words: marks of its own over a ground and a line that many pages share. */
import type { Conflict, Place } from '../model/conflict.ts';
import { LANGUAGES, type Language } from '../model/words.ts';
import { describeScene } from '../scene/describe.ts';
import type { Ground } from '../scene/ground.ts';
import { createRoom } from '../scene/lettering/room.ts';
import { coverOfLayout, marks } from '../scene/marks/layout.ts';
import { createSceneMaker } from '../scene/scene.ts';
import type { FrontInView, Scene } from '../scene/types.ts';
import { defaultView } from '../state/url-codec.ts';
import type { ViewState } from '../state/view-state.ts';
import { type Html, html, pictureHtml } from './html.ts';
import { createCamera, fittedViewport, inFrame } from './map/camera.ts';
import { GROUND_CREDITS } from './map/foot.ts';
import { frontAreas, frontLine, hatch } from './map/front.ts';
import { svgMap, svgText } from './map/map.ts';
import { slits } from './map/mark-nodes.ts';
import { marksNode } from './map/marks-picture.ts';
import { haloAttributes } from './map/names.ts';
import { el, nodeText, px, type SvgNode } from './map/node.ts';
import { type PictureTheme, paintOf } from './map/palette.ts';
import { placeNames } from './map/place-names.ts';
import { placeTitle } from './place-title.ts';
import type { Here } from './site.ts';
import { pageWord } from './words.ts';

const SIZE = { width: 640, height: 400 } as const;
const THEMES: readonly PictureTheme[] = ['light', 'dark'];
const [SLITS, HATCH] = ['figure-slits', 'figure-hatch'];

const makers = new WeakMap<Conflict, (view: ViewState) => Scene>();
/** The scene maker of a conflict, with its indexes built once for all pages. */
export function sceneOf(conflict: Conflict, view: ViewState): Scene {
  const maker = makers.get(conflict) ?? createSceneMaker(conflict);
  makers.set(conflict, maker);
  return maker(view);
}

const cameraOf = (conflict: Conflict) => createCamera(fittedViewport(conflict, SIZE), SIZE);
/** Pages with marks name the places around them; on the others the ground itself does. */
const groundName = (named: boolean, lang: Language, theme: PictureTheme): string =>
  `maps/${named ? 'places' : 'ground'}-${lang}-${theme}.svg`;
const frontName = ({ trace, between }: FrontInView, theme: PictureTheme): string =>
  `maps/${trace.id}${between ? '-after' : ''}-${theme}.svg`;

const frame = (lang: Language | null, ...children: readonly (SvgNode | null)[]): SvgNode =>
  el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, lang },
    ...children,
  );

function frontFile(front: FrontInView, conflict: Conflict, theme: PictureTheme): string {
  const [camera, paint] = [cameraOf(conflict), paintOf(theme)];
  return nodeText(
    frame(
      null,
      el('defs', {}, hatch(HATCH, paint)),
      frontAreas(front, camera, paint, HATCH),
      frontLine(front, camera, paint),
    ),
  );
}

/** Files that the figures share, by path: the ground in each language and theme, and each trace of the line. */
export function sharedPictures(conflict: Conflict, ground: Ground): ReadonlyMap<string, () => string> {
  const files = new Map<string, () => string>();
  // Long before the first report: what is drawn comes from a scene's columns, not from its list alone.
  const before = sceneOf(conflict, { ...defaultView(conflict), at: 0 });
  // Of no importance, places get no name, and the ground does not name them in their stead.
  const places = [...conflict.places].map(([id, place]) => [id, { ...place, importance: 3 }] as const);
  const unnamed: Conflict = { ...conflict, places: new Map(places) };
  const empty: Scene = { ...before, front: null };
  for (const theme of THEMES) {
    for (const lang of LANGUAGES)
      for (const named of [true, false])
        files.set(groundName(named, lang, theme), () =>
          svgText(
            svgMap(empty, named ? conflict : unnamed, ground, {
              ...SIZE,
              theme,
              lang,
              viewport: cameraOf(conflict).viewport,
              besides: RING_PX + 3,
              parts: ['scale'],
            }),
          ),
        );
    for (const trace of conflict.frontLine)
      for (const between of [false, true]) {
        const front: FrontInView = { trace, next: null, between };
        files.set(frontName(front, theme), () => frontFile(front, conflict, theme));
      }
  }
  return files;
}

const layer = (name: (theme: PictureTheme) => string, { root }: Here): Html =>
  html`<picture><source media="(prefers-color-scheme: dark)" srcset="${root}${name('dark')}"><img src="${root}${name('light')}" alt="" width="${SIZE.width}" height="${SIZE.height}"></picture>`;

const RING_PX = 9;

/** Rings around a place, so that it is found on the map. */
function placeRing(place: Place, conflict: Conflict): SvgNode | null {
  const spot = cameraOf(conflict).project(place.point);
  if (!inFrame(spot, SIZE, 0)) return null;
  const ring = (r: number, width: number): SvgNode =>
    el('circle', {
      cx: px(spot.x),
      cy: px(spot.y),
      r,
      fill: 'none',
      stroke: 'var(--map-now)',
      'stroke-width': width,
    });
  return el('g', {}, ring(RING_PX, 2.5), ring(3, 3));
}

export interface FigureOptions {
  readonly view: ViewState;
  /** Only this place is marked; the reports are in the text. */
  readonly place?: Place;
  /** Tells the figures of one page apart. */
  readonly key?: string;
}

export function mapFigure({ view, place, key }: FigureOptions, here: Here): Html {
  const { conflict, lang } = here;
  const slitsId = key === undefined ? SLITS : `${SLITS}-${key}`;
  const scene = sceneOf(conflict, view);
  const paint = paintOf('css');
  const said = describeScene(scene, conflict, lang);
  const camera = cameraOf(conflict);
  const layout = marks(scene, camera.project, camera.viewport.zoom, conflict);
  const drawing = place
    ? placeRing(place, conflict)
    : marksNode(scene, {
        layout,
        conflict,
        paint,
        slitsId,
        lang,
        interactive: false,
        link: null,
        highlighted: view.report,
      });
  const label = place ? pageWord(lang, 'map-of', { moment: placeTitle(place, { conflict, lang }) }) : '';
  const { front } = scene;
  const line =
    front === null ? pageWord(lang, 'no-line') : pageWord(lang, 'line-of', { km: front.trace.accuracyKm });
  const names = place
    ? []
    : placeNames({
        conflict,
        layout,
        cover: coverOfLayout(layout),
        camera,
        lang,
        paint,
        room: createRoom(),
        wrap: (_, node) => node,
        tiers: [1],
      });
  const root = frame(
    null,
    place ? null : el('defs', {}, slits(slitsId, paint)),
    names.length > 0 ? el('g', haloAttributes(paint('paper'), 1.6), ...names) : null,
    drawing,
  );
  const name = place ? label : pageWord(lang, 'map-of', { moment: said.moment });
  const marked = { ...root, attributes: { ...root.attributes, role: 'img', 'aria-label': name } };
  return html`<figure class="map"><div role="group" tabindex="0" aria-label="${name}">${layer((theme) => groundName(place !== undefined, lang, theme), here)}${front !== null && layer((theme) => frontName(front, theme), here)}${pictureHtml(marked)}</div>
<figcaption>${pageWord(lang, 'map-of', { moment: said.moment })}. ${place ? null : `${said.truce} ${said.strikes}. `}${line} <span class="credits" lang="en">${GROUND_CREDITS}</span></figcaption></figure>
`;
}
