import { palettePng } from '../png.mjs';

/** A PNG of one byte a pixel, each an index into a palette of red, green, blue and alpha. */
export function indexedPng({ width, height, pixels, palette }) {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return palettePng({
    width,
    height,
    rows,
    colours: palette.map((colour) => colour.slice(0, 3)),
    alphas: palette.map(([, , , alpha]) => alpha),
    deflate: { level: 9, memLevel: 9 },
  });
}
