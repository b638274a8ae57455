/** A scene as an SVG picture: the same ground, line, names and marks as on the live map. Pure. */
import { placeName } from '../../i18n/name.ts';
import type { Conflict, Place } from '../../model/conflict.ts';
import type { Viewport } from '../../model/geo.ts';
import { atOnce, type Steps } from '../../model/slices.ts';
import type { Language } from '../../model/words.ts';
import { describeScene } from '../../scene/describe.ts';
import { positionsIn } from '../../scene/grid/sight.ts';
import type { Ground } from '../../scene/ground.ts';
import { MOST_MARKS } from '../../scene/limits.ts';
import { marks } from '../../scene/marks/layout.ts';
import { idsOf, type Mark } from '../../scene/marks/mark.ts';
import { createSceneMaker } from '../../scene/scene.ts';
import type { Scene } from '../../scene/types.ts';
import type { ViewState } from '../../state/view-state.ts';
import { type AllNames, allNames } from './all-names.ts';
import { constrained, createCamera, fittedViewport, type Inset, NO_INSET, viewportBeside } from './camera.ts';
import { buttonsPlace, coveredBoxes } from './corner.ts';
import { foot, footLines } from './foot.ts';
import { frontAreas, frontLine, hatch } from './front.ts';
import { groundPicture } from './ground.ts';
import { slits } from './mark-nodes.ts';
import { marksNode, type PictureLinks } from './marks-picture.ts';
import { el, nodeText, type SvgNode } from './node.ts';
import { type PictureTheme, paintOf } from './palette.ts';
import { sheets } from './sheets.ts';
import { type SquareMark, sightOf, squaresNode, squaresOf } from './squares-picture.ts';

/** Words over the picture, for where no page stands around it. */
export type PicturePart = 'title' | 'moment' | 'legend' | 'scale' | 'credits';

export interface SvgMapOptions {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** `css` paints with custom properties, see `colourCss`. */
  readonly theme: PictureTheme | 'css';
  readonly lang: Language;
  /** Without it the fit of the live map. */
  readonly viewport?: Viewport | null;
  /** What something else covers: a fit and the picture's own words keep clear of it. */
  readonly inset?: Inset;
  /** Side of the buttons that stand over the picture, px: names keep clear of them. Without it there are none. */
  readonly buttons?: number;
  readonly parts?: readonly PicturePart[];
  /** Stands over the map's own title, such as the name of a report. */
  readonly heading?: string | null;
  /** Who is named as sources along the lower edge. */
  readonly sources?: string | null;
  /** Address of the relief's picture; without it the ground is flat. */
  readonly relief?: string | null;
  /** Marks and places take the focus and say what they are. */
  readonly interactive?: boolean;
  /** Marks and places are links, for pages without script. */
  readonly link?: PictureLinks;
  /** Least distance of a name from a dot without marks, px: a ring may be drawn around it elsewhere. */
  readonly besides?: number;
  /** A strike that is pointed at elsewhere. */
  readonly highlighted?: string | null;
  /** The picture just before, whose names stay where they are although marks have changed. */
  readonly before?: SvgTree | null;
  /** Told apart from other pictures on the same page by the names of its patterns. */
  readonly name?: string;
}

export interface SvgTree {
  readonly root: SvgNode;
  /** Ids of the strikes drawn, those in stacks and beyond the edges included, sorted by start. */
  readonly drawn: readonly string[];
  /** As many, without making their ids. */
  readonly drawnCount: number;
  readonly viewport: Viewport;
  /** What stands along the lower edge, px above the inset. */
  readonly footHeight: number;
  /** Lowest first. */
  readonly marks: readonly Mark[];
  /** Squares that count reports, each with the ground it stands for; none where every report is drawn. */
  readonly squares: readonly SquareMark[];
  /** The root's children, lowest first: what changes together lies together. */
  readonly layers: PictureLayers;
  /** Those of the layer of names, to be kept by the next picture. */
  readonly names: AllNames;
}

export interface PictureLayers {
  /** Patterns and ground: the same for all pictures of one camera and theme. */
  readonly land: readonly SvgNode[];
  /** The ground's dotted borders. */
  readonly dotted: readonly SvgNode[];
  readonly borders: readonly SvgNode[];
  /** Of the front line, as long as its trace is the same: the band of its accuracy and what was announced as taken. */
  readonly areas: readonly SvgNode[];
  readonly line: readonly SvgNode[];
  readonly names: readonly SvgNode[];
  readonly marks: readonly SvgNode[];
  /** Scale and credits. */
  readonly foot: readonly SvgNode[];
  /** Boxes of words. */
  readonly panels: readonly SvgNode[];
}

export const svgText = (tree: SvgTree): string => nodeText(tree.root);

/** As `svgMap`, in pieces. */
export function* svgMapSteps(
  scene: Scene,
  conflict: Conflict,
  ground: Ground | null,
  options: SvgMapOptions,
): Steps<SvgTree> {
  const { width, height, theme, lang, parts = [], link = null, interactive = false, name = 'map' } = options;
  // A picture that is kept holds what its closures name: never the options, which hold the picture before.
  const { viewport: wanted, before = null } = options;
  const asked = (part: PicturePart): boolean => parts.includes(part);
  const frame = { width, height };
  const paint = paintOf(theme);
  const [slitsId, hatchId] = [`${name}-slits`, `${name}-hatch`];
  const look = { scene, conflict, lang, paint, slitsId, hatchId };
  const given = options.inset ?? NO_INSET;
  const words = {
    title: asked('title'),
    moment: asked('moment'),
    legend: asked('legend'),
    heading: options.heading ?? null,
  };
  const lowest = {
    ...look,
    ...frame,
    inset: given,
    scale: asked('scale'),
    credits: asked('credits'),
    sources: options.sources ?? null,
  };
  const lines = footLines(lowest);
  const placeAll = function* (squares: boolean) {
    const { panels, inset } = sheets({ ...look, squares }, words, given, frame, lines.height);
    const viewport = wanted
      ? constrained(wanted, frame)
      : (panels.length > 0 ? viewportBeside : fittedViewport)(conflict, frame, inset);
    const camera = createCamera(viewport, frame);
    return { panels, viewport, camera, sight: yield* sightOf(scene, conflict, camera) };
  };
  const many = scene.strikes.length > MOST_MARKS;
  let placed = yield* placeAll(many);
  // The legend tells of squares only where there are some, and what it covers decides where the camera stands.
  if (many && placed.sight.cells === null) placed = yield* placeAll(false);
  const { panels, viewport, camera, sight } = placed;
  yield;
  const marked = { strikes: sight.strikes, view: scene.view };
  const layout = marks(marked, camera.project, viewport.zoom, conflict);
  const { cells } = sight;
  const relief = options.relief && theme !== 'css' ? { href: options.relief, theme } : null;
  yield;
  const picture = ground && groundPicture(ground, camera, paint, relief);
  yield;
  const lower = foot(lines, lowest, camera, paint);

  const wrap = (place: Place, node: SvgNode): SvgNode => {
    if (link) return el('a', { href: link.place(place.id) }, node);
    if (!interactive) return node;
    const button = { role: 'button', tabindex: -1, 'aria-label': placeName(place, lang) };
    return { ...node, attributes: { ...node.attributes, ...button } };
  };
  const buttons = options.buttons ? buttonsPlace(frame, given, lines.height, options.buttons) : null;
  const taken = [
    ...coveredBoxes(frame, given),
    ...(buttons ? [buttons.box] : []),
    ...panels.map((panel) => panel.box),
    ...lower.boxes,
  ];
  const { front } = scene;
  const { besides = 0 } = options;
  const named = {
    besides,
    conflict,
    ground,
    front,
    layout,
    cells: cells ?? [],
    camera,
    lang,
    paint,
    taken,
    wrap,
  };
  const names = yield* allNames(named, before?.names ?? null);
  yield;
  const said = describeScene(scene, conflict, lang);
  const drawn = new Set(layout.marks.flatMap(idsOf));
  yield;
  const drawing = { layout, conflict, paint, slitsId, lang, interactive, link };
  const squares = cells && (yield* squaresNode(sight, { conflict, paint, slitsId, lang, interactive }));
  yield;
  const single = marksNode(scene, { ...drawing, highlighted: options.highlighted ?? null });
  const patterns = el('defs', {}, slits(slitsId, paint), hatch(hatchId, paint));
  const areas = front && frontAreas(front, camera, paint, hatchId);
  const line = front && frontLine(front, camera, paint);
  const layers: PictureLayers = {
    land: [patterns, picture?.surfaces ?? el('rect', { width, height, fill: paint('land') })],
    dotted: picture ? [picture.dotted] : [],
    borders: picture ? [picture.borders] : [],
    areas: areas ? [areas] : [],
    line: line ? [line] : [],
    names: names.nodes,
    marks: squares ? [squares, single] : [single],
    foot: [lower.node],
    panels: panels.map(({ node }) => node),
  };
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang,
      role: interactive || link ? 'group' : 'img',
      'aria-label': `${said.moment}. ${said.truce} ${said.strikes}`,
      'font-family': "'Noto Sans', system-ui, sans-serif",
    },
    ...Object.values(layers).flat(),
  );
  return {
    root,
    get drawn() {
      if (cells === null) return sight.strikes.map(({ strike }) => strike.id).filter((id) => drawn.has(id));
      return positionsIn(sight, cells).map((position) => scene.reports.idAt(position));
    },
    drawnCount: (cells ?? []).reduce(
      (sum, { incidents, areaReports }) => sum + incidents + areaReports,
      cells === null ? drawn.size : 0,
    ),
    squares: squaresOf(sight),
    viewport,
    footHeight: lines.height,
    marks: layout.marks,
    layers,
    names,
  };
}

/** @param ground `null` draws everything but the ground. */
export const svgMap = (
  scene: Scene,
  conflict: Conflict,
  ground: Ground | null,
  options: SvgMapOptions,
): SvgTree => atOnce(svgMapSteps(scene, conflict, ground, options));

/** CSS px of a picture whose reader's screen is not known. */
const SIZE = { width: 1280, height: 800 } as const;

/**
 * A view as a finished picture, for pages and cards that are written at build time.
 * @param theme `css` follows the page's custom properties, so that one picture serves both themes.
 * @param more size, parts, links; the camera is the view's.
 * @returns SVG text.
 */
export function staticScenePicture(
  conflict: Conflict,
  view: ViewState,
  ground: Ground,
  lang: Language,
  theme: PictureTheme | 'css',
  more: Partial<Omit<SvgMapOptions, 'lang' | 'theme' | 'viewport'>> = {},
): string {
  const scene = createSceneMaker(conflict)(view);
  return svgText(svgMap(scene, conflict, ground, { ...SIZE, ...more, lang, theme, viewport: view.map }));
}
