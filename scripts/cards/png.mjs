/** Writes an opaque picture as a PNG of at most 256 colours: a card has few, and weighs a third of one in full colour. */
import { palettePng } from '../png.mjs';

const COLOURS = 256;
/** Colours are told apart by their upper five bits. */
const BINS = 1 << 15;
/** Of a pixel as a number, red in its lowest byte, as this machine's numbers lie in memory. */
const binOf = (pixel) => ((pixel & 0xf8) << 7) | ((pixel & 0xf800) >> 6) | ((pixel & 0xf80000) >> 19);

/** The commonest colours; each bin is stood for by the colour of its longest run. */
function paletteOf(pixels) {
  const counts = new Uint32Array(BINS);
  const longest = new Uint32Array(BINS);
  const chosen = new Uint32Array(BINS);
  // Most pixels are as the one before: what is the same is counted at once.
  for (let i = 0; i < pixels.length; ) {
    const pixel = pixels[i];
    const from = i;
    while (i < pixels.length && pixels[i] === pixel) i += 1;
    const bin = binOf(pixel);
    const run = i - from;
    counts[bin] += run;
    if (run <= longest[bin]) continue;
    longest[bin] = run;
    chosen[bin] = pixel;
  }
  const used = [];
  for (let bin = 0; bin < BINS; bin += 1) if (counts[bin] > 0) used.push(bin);
  used.sort((a, b) => counts[b] - counts[a] || a - b);
  return { used, palette: used.slice(0, COLOURS).map((bin) => chosen[bin]) };
}

/** For each bin in use the place of its nearest colour in the palette. */
function nearestOf({ used, palette }) {
  const nearest = new Uint8Array(BINS);
  for (const [index, bin] of used.entries()) {
    if (index < COLOURS) {
      nearest[bin] = index;
      continue;
    }
    const r = ((bin >> 10) << 3) + 4;
    const g = (((bin >> 5) & 31) << 3) + 4;
    const b = ((bin & 31) << 3) + 4;
    let best = Number.POSITIVE_INFINITY;
    for (let place = 0; place < palette.length; place += 1) {
      const colour = palette[place];
      const far =
        ((colour & 255) - r) ** 2 + (((colour >> 8) & 255) - g) ** 2 + (((colour >> 16) & 255) - b) ** 2;
      if (far >= best) continue;
      best = far;
      nearest[bin] = place;
    }
  }
  return nearest;
}

/** @param pixels one number for each, row by row; transparency is not looked at. */
export function indexedPng(pixels, width, height) {
  const colours = paletteOf(pixels);
  const nearest = nearestOf(colours);
  // Each row begins with the number of its filter, which is none.
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, from += 1, to += 1) {
      const pixel = pixels[from];
      if (pixel !== last) {
        last = pixel;
        index = nearest[binOf(pixel)];
      }
      rows[to] = index;
    }
  }
  const parts = colours.palette.map((pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]);
  return palettePng({ width, height, rows, colours: parts, deflate: { level: 6 } });
}
