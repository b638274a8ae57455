/** Images that the style names, made at run time: a style made anew asks for them again. */
import type { MapLibreMap } from 'maplibre-gl';
import { hatchImage, hatchPixels } from './front/layers.ts';
import { PALETTES } from './palette.ts';
import { KEEP_OUT_IMAGE, keepOutPixels } from './places/keep-out.ts';
import { dotImages } from './places/layers.ts';
import type { MapTheme } from './types.ts';

const PIXEL_RATIO = 2;

export function addImages(map: MapLibreMap, theme: MapTheme): void {
  const palette = PALETTES[theme];
  for (const [id, image] of [
    [KEEP_OUT_IMAGE, keepOutPixels()] as const,
    [hatchImage(theme), hatchPixels(palette)] as const,
    ...dotImages(palette, theme),
  ])
    if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
}
