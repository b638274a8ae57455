/** Label layers of the places, as MapLibre style layers. Lowest first. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { GROUND_FONTS } from '../ground/index.ts';
import { type MapPalette, withAlpha } from '../palette.ts';
import type { MapTheme } from '../types.ts';
import { anchorKey, GAPS } from './features.ts';
import { BARE, CORNER_SHARE, CORNERS, directionOf, SIDES, type Side } from './room.ts';

export const PLACE_SOURCE = 'places';
type Tier = 1 | 2 | 3;
/** Layers placed last come first where labels compete: the most important tier is on top. */
const TIERS: readonly Tier[] = [3, 2, 1];
/** Layers whose features open a place when clicked. */
export const PLACE_LAYERS: readonly string[] = TIERS.map((tier) => `place-${tier}`);

/** Zoom from which a tier is there. */
const FROM: Readonly<Record<Tier, number>> = { 1: 0, 2: 7.2, 3: 9.6 };
const SIZE: Readonly<Record<Tier, number>> = { 1: 14, 2: 12, 3: 11.5 };
const DOT: Readonly<Record<Tier, number>> = { 1: 3.2, 2: 2.5, 3: 1.9 };

export const dotImage = (tier: Tier, theme: MapTheme): string => `place-dot-${tier}-${theme}`;

/** Anchor of the text and its offset from the place, in ems of the text. */
function anchor(side: Side, em: number): [string, [number, number]] {
  const { x, y } = directionOf(side);
  const vertical = y > 0 ? 'top' : y < 0 ? 'bottom' : '';
  const horizontal = x > 0 ? 'left' : x < 0 ? 'right' : '';
  if (x !== 0 && y !== 0)
    return [`${vertical}-${horizontal}`, [x * em * CORNER_SHARE, y * em * CORNER_SHARE]];
  // Letters stand off the edge of their line, so that a label below or above may come a little nearer.
  return [vertical || horizontal, [x * em, y * (em - 0.1)]];
}

/** What `roomFor` may answer: one side, two, or the usual four. */
const TRIED: readonly (readonly Side[])[] = [
  ...[...SIDES, ...CORNERS].map((side) => [side]),
  ...SIDES.flatMap((first) => SIDES.filter((side) => side !== first).map((second) => [first, second])),
  SIDES,
  BARE,
];

function anchors(size: number): ExpressionSpecification {
  const cases = TRIED.flatMap((sides) =>
    GAPS.flatMap((gap, index) => [
      anchorKey(sides, index),
      ['literal', sides.flatMap((side) => anchor(side, gap / size))],
    ]),
  );
  const usual = ['literal', anchor('right', (GAPS[0] ?? 0) / size)];
  return ['match', ['get', 'anchor'], ...cases, usual] as unknown as ExpressionSpecification;
}

function tierLayer(tier: Tier, palette: MapPalette, theme: MapTheme): LayerSpecification {
  const always = tier === 1;
  return {
    id: `place-${tier}`,
    type: 'symbol',
    source: PLACE_SOURCE,
    minzoom: FROM[tier],
    filter: ['==', ['get', 'tier'], tier],
    layout: {
      'icon-image': ['case', ['get', 'dot'], dotImage(tier, theme), ''],
      'icon-padding': 1,
      'icon-overlap': always ? 'always' : 'never',
      'text-field': [
        'format',
        ['get', 'name'],
        {},
        ['case', ['==', ['get', 'second'], ''], '', '\n'],
        {},
        ['get', 'second'],
        { 'font-scale': 0.86, 'text-font': ['literal', GROUND_FONTS.regular], 'text-color': palette.ink2 },
      ],
      'text-font': always ? GROUND_FONTS.semibold : tier === 2 ? GROUND_FONTS.medium : GROUND_FONTS.regular,
      'text-size': SIZE[tier],
      'text-line-height': 1.1,
      'text-max-width': 12,
      'text-justify': 'auto',
      'text-variable-anchor-offset': anchors(SIZE[tier]),
      // The first tier is always named; every other label gives way.
      'text-overlap': always ? 'always' : 'never',
      'text-padding': 3,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': always ? palette.ink : tier === 2 ? withAlpha(palette.ink, 0.9) : palette.ink2,
      'text-halo-color': withAlpha(palette.paper, 0.92),
      'text-halo-width': 1.6,
      'text-halo-blur': 0.3,
    },
  };
}

/** Close-up names first, the featured places last. */
export function placeLayers(
  palette: MapPalette,
  theme: MapTheme,
): readonly [LayerSpecification, LayerSpecification, LayerSpecification] {
  const layer = (tier: Tier): LayerSpecification => tierLayer(tier, palette, theme);
  return [layer(3), layer(2), layer(1)];
}

/** The dots of every tier as images of 2 px a unit, by id. */
export function dotImages(
  palette: MapPalette,
  theme: MapTheme,
): readonly (readonly [id: string, image: ImageData])[] {
  return TIERS.map((tier) => [
    dotImage(tier, theme),
    dot(DOT[tier], tier === 1 ? palette.ink : palette.raised, palette.ink2),
  ]);
}

const rgb = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A disc with an outline, smoothed at both edges. */
function dot(radius: number, inner: string, outer: string): ImageData {
  const side = 2 * Math.ceil(radius * 2 + 2);
  const image = new ImageData(side, side);
  const [core, edge] = [rgb(inner), rgb(outer)];
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const distance = Math.hypot(x + 0.5 - side / 2, y + 0.5 - side / 2);
      const alpha = Math.max(0, Math.min(1, radius * 2 + 0.5 - distance));
      const rim = Math.max(0, Math.min(1, distance - radius * 2 + 2.4));
      const colour = core.map((value, i) => value + ((edge[i] ?? 0) - value) * rim);
      image.data.set([...colour, alpha * 255], (y * side + x) * 4);
    }
  return image;
}
