/** Names of the ground, where the names of the data package leave room. */
import type { Language } from '../../model/words.ts';
import type { Ground, GroundLabel } from '../../scene/ground.ts';
import { along } from '../../scene/lettering/along.ts';
import type { Room } from '../../scene/lettering/room.ts';
import { byZoom, type Camera, inFrame } from './camera.ts';
import { type Block, block, blockNodes, boxOf, haloAttributes, standAt } from './names.ts';
import { el, px, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';

const RIVERS_FROM = 7;
const PARTS_FROM = 7;
const COUNTRIES_TO = 9.5;
/** Zoom from which towns of a rank are named. */
const RANK_FROM = [0, 0, 7, 8] as const;
const DOT = { capital: 2.8, town: 1.9 } as const;

interface Options {
  readonly ground: Ground;
  /** Ids of places that are named already. */
  readonly omit: { has(id: string): boolean };
  readonly camera: Camera;
  readonly lang: Language;
  readonly paint: Paint;
  readonly room: Room;
}

const due = ({ rank }: GroundLabel, zoom: number): boolean => zoom >= (RANK_FROM[rank] ?? 9);

function place(
  words: Block,
  at: { readonly x: number; readonly y: number },
  sides: readonly Parameters<typeof standAt>[3][],
  gap: number,
  { room, camera }: Options,
): readonly SvgNode[] | null {
  for (const side of sides) {
    const stand = standAt(at, words, gap, side);
    const box = boxOf(words, stand, 2);
    const whole =
      inFrame({ x: box.x0, y: box.y0 }, camera, 0) && inFrame({ x: box.x1, y: box.y1 }, camera, 0);
    if (!whole || !room.free(box)) continue;
    room.take(box);
    return blockNodes(words, stand);
  }
  return null;
}

function countryNames(options: Options): readonly SvgNode[] {
  const { ground, camera, lang, paint } = options;
  const { zoom } = camera.viewport;
  if (zoom >= COUNTRIES_TO) return [];
  const size = byZoom(zoom, [5, 11.5], [8, 15]);
  return ground.labels.flatMap((label) => {
    if (label.kind !== 'country' && !(label.kind === 'country-part' && zoom >= PARTS_FROM)) return [];
    const text = label.names[lang].toLocaleUpperCase(lang);
    const words = block([{ text, size, weight: 500, fill: paint('country-name'), most: 9, spacing: 0.22 }]);
    const nodes = place(words, camera.project(label.at), ['centre'], 0, options);
    return nodes ? [el('g', { opacity: byZoom(zoom, [8.5, 1], [9.5, 0]) }, ...nodes)] : [];
  });
}

function townNames(options: Options): readonly SvgNode[] {
  const { ground, omit, camera, lang, paint } = options;
  return ground.labels
    .filter((label) => label.kind === 'city' && due(label, camera.viewport.zoom))
    .filter((label) => label.place === null || !omit.has(label.place))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ at, capital, names }) => {
      const spot = camera.project(at);
      const words = block([
        {
          text: names[lang],
          size: capital ? 13 : 11.5,
          weight: capital ? 500 : 400,
          fill: paint('town-name'),
        },
      ]);
      const nodes = place(words, spot, ['right', 'left', 'below', 'above'], 6, options);
      if (!nodes) return [];
      const dot = el('circle', {
        cx: px(spot.x),
        cy: px(spot.y),
        r: capital ? DOT.capital : DOT.town,
        fill: paint(capital ? 'town-dot' : 'halo'),
        stroke: paint('town-dot'),
        'stroke-width': 1,
      });
      return [dot, ...nodes];
    });
}

function waterNames(options: Options): readonly SvgNode[] {
  const { ground, camera, lang, paint, room } = options;
  const { zoom } = camera.viewport;
  const standing = ground.labels
    .filter((label) => (label.kind === 'sea' || label.kind === 'lake') && due(label, zoom))
    .flatMap((label) => {
      const sea = label.kind === 'sea';
      const look = { size: sea ? 15 : 11.5, spacing: sea ? 0.14 : 0.04, most: 6 };
      const words = block([
        { text: label.names[lang], weight: 400, fill: paint('water-name'), italic: true, ...look },
      ]);
      return place(words, camera.project(label.at), ['centre'], 0, options) ?? [];
    });
  if (zoom < RIVERS_FROM) return standing;
  const size = byZoom(zoom, [7, 11], [11, 13]);
  const flowing = ground.rivers.flatMap(({ names, line }) => {
    const words = block([
      { text: names[lang], size, weight: 400, fill: paint('water-name'), italic: true, spacing: 0.08 },
    ]);
    const lines = line.coordinates.map((part) =>
      part.map(([lon = 0, lat = 0]) => camera.project([lon, lat])),
    );
    const stretch = { width: words.width, height: words.height, lift: size * 0.75 };
    return along(lines, stretch, camera, room, 2).map(({ x, y, angle }) =>
      el(
        'g',
        { transform: `translate(${px(x)} ${px(y)})rotate(${px(angle)})` },
        ...blockNodes(words, standAt({ x: 0, y: 0 }, words, 0, 'centre')),
      ),
    );
  });
  return [...standing, ...flowing];
}

export function groundNames(options: Options): SvgNode {
  const { paint } = options;
  const countries = countryNames(options);
  const towns = townNames(options);
  const waters = waterNames(options);
  return el(
    'g',
    {},
    el('g', haloAttributes(paint('water-halo'), 1.2), ...waters),
    el('g', haloAttributes(paint('halo'), 1.4), ...towns, ...countries),
  );
}
