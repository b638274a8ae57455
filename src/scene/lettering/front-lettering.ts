/** Where the words on line and area of a trace stand in a frame: the same on the live map and in a picture. */
import type { Position } from 'geojson';
import type { Conflict, FrontLineTrace } from '../../model/conflict.ts';
import type { LonLat } from '../../model/geo.ts';
import type { Language } from '../../model/words.ts';
import { areaText, betweenText, lineText } from '../front-words.ts';
import type { Project, Spot } from '../marks/mark.ts';
import type { FrontInView } from '../types.ts';
import { along, evenly } from './along.ts';
import { labelSpots } from './area-spots.ts';
import { type Box, boxAround, type Frame, inside, type Room } from './room.ts';
import { textWidth, wrapped } from './text-size.ts';

export const FRONT_WORDS_PX = 11.5;
const AREA_WORDS_FROM = 7;
/** Ems after which the area's words break. */
const AREA_EM = 9;
const LINE_EM = 1.15;
/** How often the words stand on one line where there is room. */
const MOST = 2;
/** Share of their length at which words that find no straight stretch are broken in two. */
const HALF = 0.62;
/** Free px around the words. */
const FREE = 3;
/** How far beside the middle of a small area its words may stand, px. */
const BESIDE_PX = [14, 28, 42] as const;
/** The front line is no ground for the area's words, px around each of its points. */
const LINE_FREE = 5;

/** One line of words around its middle. */
export interface Lettering extends Spot {
  readonly text: string;
  readonly role: 'line' | 'area';
  /** Degrees, clockwise. */
  readonly angle: number;
  /** Estimated, px. */
  readonly width: number;
}

export interface LetteringFrame extends Frame {
  readonly zoom: number;
  readonly project: Project;
}

const spotsOf = new WeakMap<FrontLineTrace, readonly LonLat[]>();

/** Sought once a trace. */
function areaSpots(trace: FrontLineTrace): readonly LonLat[] {
  const known = spotsOf.get(trace);
  if (known) return known;
  const spots = trace.area ? labelSpots(trace.area) : [];
  spotsOf.set(trace, spots);
  return spots;
}

/** Lines of words one below the other, turned around their common middle. */
function linesAround(
  lines: readonly string[],
  { x, y }: Spot,
  angle: number,
  role: Lettering['role'],
): readonly Lettering[] {
  const turn = (angle * Math.PI) / 180;
  return lines.map((text, i) => {
    const down = (i - (lines.length - 1) / 2) * LINE_EM * FRONT_WORDS_PX;
    return {
      text,
      role,
      angle,
      width: textWidth(text, FRONT_WORDS_PX),
      x: x - Math.sin(turn) * down,
      y: y + Math.cos(turn) * down,
    };
  });
}

/** In turn below, above, right and left of a small area. */
function beside({ x, y }: Spot, width: number, height: number): readonly Spot[] {
  return BESIDE_PX.flatMap((far) => [
    { x, y: y + height / 2 + far },
    { x, y: y - height / 2 - far },
    { x: x + width / 2 + far, y },
    { x: x - width / 2 - far, y },
  ]);
}

function areaLettering(
  text: string,
  spots: readonly LonLat[],
  paths: readonly (readonly Spot[])[],
  { project, ...frame }: LetteringFrame,
  room: Room,
): readonly Lettering[] {
  const lines = wrapped(text, AREA_EM * FRONT_WORDS_PX, FRONT_WORDS_PX);
  const width = Math.max(...lines.map((line) => textWidth(line, FRONT_WORDS_PX)));
  const height = lines.length * LINE_EM * FRONT_WORDS_PX;
  const within = spots.map((spot) => project(spot));
  const [middle] = within;
  if (!middle) return [];
  const line = paths.flatMap((path) => evenly(path));
  const offLine = ({ x0, y0, x1, y1 }: Box): boolean =>
    line.every(
      ({ x, y }) => x < x0 - LINE_FREE || x > x1 + LINE_FREE || y < y0 - LINE_FREE || y > y1 + LINE_FREE,
    );
  for (const spot of [...within, ...beside(middle, width, height)]) {
    const box = boxAround(spot.x, spot.y, width, height, FREE);
    if (!inside(box, frame) || !room.free(box) || !offLine(box)) continue;
    room.take(box);
    return linesAround(lines, spot, 0, 'area');
  }
  return [];
}

function lineLettering(
  text: string,
  paths: readonly (readonly Spot[])[],
  frame: LetteringFrame,
  room: Room,
): readonly Lettering[] {
  const whole = textWidth(text, FRONT_WORDS_PX);
  for (const lines of [[text], wrapped(text, whole * HALF, FRONT_WORDS_PX)]) {
    const width = Math.max(...lines.map((line) => textWidth(line, FRONT_WORDS_PX)));
    const height = lines.length * LINE_EM * FRONT_WORDS_PX;
    const size = { width: width + 2 * FREE, height, lift: height / 2 + FREE + 1 };
    const found = along(paths, size, frame, room, MOST);
    if (found.length > 0) return found.flatMap((at) => linesAround(lines, at, at.angle, 'line'));
  }
  return [];
}

/**
 * Takes room for the words, the area's first.
 * @returns nothing for words that find no room: beside the map they stand in any case.
 */
export function frontLettering(
  front: FrontInView,
  conflict: Conflict,
  lang: Language,
  frame: LetteringFrame,
  room: Room,
): readonly Lettering[] {
  const { trace } = front;
  const area = areaText(front, conflict, lang);
  const spots = area !== '' && frame.zoom >= AREA_WORDS_FROM ? areaSpots(trace) : [];
  const parts: readonly Position[][] =
    trace.line.type === 'LineString' ? [trace.line.coordinates] : trace.line.coordinates;
  const paths = parts.map((part) => part.map(([lon = 0, lat = 0]) => frame.project([lon, lat])));
  return [
    ...areaLettering(area, spots, paths, frame, room),
    ...[lineText(front, lang), betweenText(front, conflict, lang)]
      .filter((text) => text !== '')
      .flatMap((text) => lineLettering(text, paths, frame, room)),
  ];
}
