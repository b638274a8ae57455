/** Label layers of the places, as MapLibre style layers. Lowest first. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { GROUND_FONTS } from '../ground/index.ts';
import { type MapPalette, withAlpha } from '../palette.ts';
import { GAPS } from './features.ts';

export const PLACE_SOURCE = 'places';
/** Layers whose features open a place when clicked. */
export const PLACE_LAYERS = [
  'place-dot-3',
  'place-dot-2',
  'place-dot-1',
  'place-label-3',
  'place-label-2',
  'place-label-1',
];

type Tier = 1 | 2 | 3;
/** Zoom from which a tier is there. */
const FROM: Readonly<Record<Tier, number>> = { 1: 0, 2: 7.4, 3: 9.6 };
const SIZE: Readonly<Record<Tier, number>> = { 1: 13.5, 2: 12, 3: 11.5 };
const DOT: Readonly<Record<Tier, number>> = { 1: 3, 2: 2.4, 3: 1.8 };

/** Anchors with offsets in ems, in order of preference: beside a bare dot, below marks. */
function anchors(gapPx: number, size: number): (string | [number, number])[] {
  const em = gapPx / size;
  const below: (string | [number, number])[] = ['top', [0, em - 0.1], 'bottom', [0, -em + 0.1]];
  const beside: (string | [number, number])[] = ['left', [em, 0], 'right', [-em, 0]];
  return gapPx <= (GAPS[0] ?? 0) ? [...beside, ...below] : [...below, ...beside];
}

function offsets(size: number): ExpressionSpecification {
  const [first = 0, ...rest] = GAPS;
  const steps = rest.flatMap((gap, i) => [i + 1, ['literal', anchors(gap, size)] as ExpressionSpecification]);
  return [
    'step',
    ['get', 'gap'],
    ['literal', anchors(first, size)],
    ...steps,
  ] as unknown as ExpressionSpecification;
}

const inTier = (tier: Tier): ExpressionSpecification => ['==', ['get', 'tier'], tier];

function dots(tier: Tier, palette: MapPalette): LayerSpecification {
  return {
    id: `place-dot-${tier}`,
    type: 'circle',
    source: PLACE_SOURCE,
    minzoom: FROM[tier],
    filter: ['all', inTier(tier), ['get', 'dot']],
    paint: {
      'circle-radius': DOT[tier],
      'circle-color': tier === 1 ? palette.ink : palette.raised,
      'circle-stroke-color': tier === 1 ? palette.raised : palette.ink2,
      'circle-stroke-width': 1.1,
    },
  };
}

function labels(tier: Tier, palette: MapPalette): LayerSpecification {
  return {
    id: `place-label-${tier}`,
    type: 'symbol',
    source: PLACE_SOURCE,
    minzoom: FROM[tier],
    filter: inTier(tier),
    layout: {
      'text-field': [
        'format',
        ['get', 'name'],
        {},
        ['case', ['==', ['get', 'second'], ''], '', '\n'],
        {},
        ['get', 'second'],
        { 'font-scale': 0.86, 'text-font': ['literal', GROUND_FONTS.regular], 'text-color': palette.ink2 },
      ],
      'text-font':
        tier === 3 ? GROUND_FONTS.regular : tier === 2 ? GROUND_FONTS.medium : GROUND_FONTS.semibold,
      'text-size': SIZE[tier],
      'text-line-height': 1.1,
      'text-max-width': 12,
      'text-justify': 'auto',
      'text-variable-anchor-offset': offsets(SIZE[tier]),
      // The four of the first tier are always named; every other label gives way.
      'text-allow-overlap': tier === 1,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': tier === 1 ? palette.ink : tier === 2 ? withAlpha(palette.ink, 0.92) : palette.ink2,
      'text-halo-color': withAlpha(palette.paper, 0.92),
      'text-halo-width': 1.6,
      'text-halo-blur': 0.3,
    },
  };
}

/** Layers placed last come first where labels compete: the most important tier is on top. */
export function placeLayers(palette: MapPalette): LayerSpecification[] {
  const tiers: readonly Tier[] = [3, 2, 1];
  return [...tiers.map((tier) => dots(tier, palette)), ...tiers.map((tier) => labels(tier, palette))];
}
