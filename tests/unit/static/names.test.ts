/** Names of places on pictures of every size: none lies over another, and marks do not hide them. */
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/model/time.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { type Box, boxAround } from '../../../src/scene/lettering/room.ts';
import { textWidth } from '../../../src/scene/lettering/text-size.ts';
import { marks } from '../../../src/scene/marks/layout.ts';
import type { Spot } from '../../../src/scene/marks/mark.ts';
import { createCamera } from '../../../src/static/map/camera.ts';
import { svgMap } from '../../../src/static/map/map.ts';
import type { SvgNode } from '../../../src/static/map/node.ts';
import { coverOf } from '../../../src/static/map/sides.ts';
import { realConflict, realGround, sceneOf } from './map-scenes.ts';

/** Frames, a lying phone, a phone, a desk: CSS px of the map, what covers it, and how many names may be hidden in all. */
const FRAMES = [
  { width: 280, height: 230, top: 36, left: 0, buttons: 32, hidden: 0 },
  { width: 280, height: 209, top: 36, left: 0, buttons: 44, hidden: 0 },
  { width: 320, height: 270, top: 36, left: 0, buttons: 32, hidden: 0 },
  { width: 600, height: 230, top: 0, left: 0, buttons: 44, hidden: 0 },
  { width: 844, height: 197, top: 0, left: 0, buttons: 44, hidden: 0 },
  { width: 390, height: 610, top: 0, left: 0, buttons: 44, hidden: 0 },
  { width: 880, height: 610, top: 0, left: 340, buttons: 32, hidden: 0 },
];
const MOMENTS = [
  '2020-10-04T12:00',
  '2020-10-11T02:30',
  '2020-10-11T12:00',
  '2020-10-17T12:00',
  '2020-10-28T18:00',
];

/** How deep marks may reach into the letters of a name, px in sum. */
const MOST_HIDDEN = 7.5;

interface Name {
  readonly place: string;
  readonly text: string;
  readonly box: Box;
}

/** The words of each named place, as boxes of the letters alone. */
function namesIn(node: SvgNode, place = ''): readonly Name[] {
  const here = String(node.attributes['data-place'] ?? place);
  if (node.tag !== 'text' || here === '')
    return node.children.flatMap((child) => (typeof child === 'string' ? [] : namesIn(child, here)));
  const text = node.children.join('');
  const size = Number(node.attributes['font-size']);
  const width = textWidth(text, size, Number(node.attributes['font-weight'] ?? 400));
  const anchor = node.attributes['text-anchor'] ?? 'start';
  const x = Number(node.attributes.x) + (anchor === 'middle' ? 0 : anchor === 'end' ? -width / 2 : width / 2);
  const box = boxAround(x, Number(node.attributes.y) - size * 0.31, width - 2, size * 0.8);
  return [{ place: here, text, box }];
}

/** From a box to a spot, px. */
const distance = ({ x0, y0, x1, y1 }: Box, { x, y }: Spot): number =>
  Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, y0 - y, y - y1));
/** What the eye takes for equally near, and how far beside its own marks a name still stands, px. */
const NEARER = 8;
const BESIDE = 40;

const apart = (a: Box, b: Box): boolean => a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;

describe.each(FRAMES)(
  'names on a map of $width by $height px',
  ({ width, height, top, left, buttons, hidden }) => {
    const pictures = MOMENTS.flatMap((moment) => {
      const { zone } = realConflict();
      const scene = sceneOf({ at: parseInstant(moment, zone.offset) ?? Number.NaN });
      return LANGUAGES.map((lang) => {
        const tree = svgMap(scene, realConflict(), realGround(), {
          width,
          height,
          lang,
          theme: 'light',
          buttons,
          inset: { top, left, right: 0, bottom: 0 },
          parts: ['scale', 'credits'],
        });
        const camera = createCamera(tree.viewport, { width, height });
        const { marks: discs, reach } = marks(scene, camera.project, camera.viewport.zoom, realConflict());
        return { told: `${moment} ${lang}`, names: namesIn(tree.root), discs, reach, camera };
      });
    });

    it('are there', () => {
      for (const { names } of pictures)
        expect(new Set(names.map(({ place }) => place)).size).toBeGreaterThan(1);
    });

    it('never lie over each other', () => {
      const found = pictures.flatMap(({ told, names }) =>
        names.flatMap((one, i) =>
          names
            .slice(i + 1)
            .filter((other) => one.place !== other.place && !apart(one.box, other.box))
            .map((other) => `${told}: ${one.text} and ${other.text}`),
        ),
      );
      expect(found).toEqual([]);
    });

    it('of the most important places are never moved to another place’s mark', () => {
      const { featured, places } = realConflict();
      const found = pictures.flatMap(({ told, names, discs, camera, reach }) =>
        featured.flatMap((place) => {
          const home = places.get(place);
          const words = names.filter((name) => name.place === place);
          if (!home || words.length === 0) return [];
          const from = (spot: Spot): number => Math.min(...words.map(({ box }) => distance(box, spot)));
          const own = from(camera.project(home.point));
          const nearer = discs.some(
            (mark) =>
              !(mark.type === 'strike' ? [mark.place] : mark.places).includes(place) &&
              from(mark) < own - NEARER,
          );
          return nearer && own > (reach.get(place) ?? 0) + BESIDE ? [`${told}: ${place}`] : [];
        }),
      );
      expect(found).toEqual([]);
    });

    it('are not hidden by marks', () => {
      const found = pictures.flatMap(({ told, names, discs }) =>
        names
          .filter(({ box }) => coverOf(box, discs) > MOST_HIDDEN)
          .map(({ text, box }) => `${told}: ${text} ${coverOf(box, discs).toFixed(1)}`),
      );
      expect(found.slice(hidden)).toEqual([]);
    });
  },
);
