/** A card from pictures over each other: what many cards share, such as the ground, is drawn once. */
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './png.mjs';

/** Pictures kept, of three megabytes each. */
const KEPT = 32;

const numbers = ({ pixels }) => new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);

/** Lays a picture with transparency, its colours already multiplied by it, over an opaque one. */
function over(upper, lower) {
  const both = new Uint32Array(lower);
  for (let i = 0; i < both.length; i += 1) {
    const top = upper[i];
    if (top === 0) continue;
    const rest = 255 - (top >>> 24);
    if (rest === 0) {
      both[i] = top;
      continue;
    }
    const under = both[i];
    const part = (shift) => ((top >>> shift) & 255) + Math.round((((under >>> shift) & 255) * rest) / 255);
    both[i] = (0xff000000 | (part(16) << 16) | (part(8) << 8) | part(0)) >>> 0;
  }
  return both;
}

/** See `paint.d.mts`. */
export function createPainter({ files, family, width }) {
  const font = { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: family };
  const drawn = (svg) => new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render();
  /** Layers that were drawn over each other, the latest used last. */
  const kept = new Map();
  const together = (layers) => {
    const key = layers.join('');
    const known = kept.get(key);
    kept.delete(key);
    const [top = ''] = layers.slice(-1);
    const both = known ?? laid(numbers(drawn(top)), layers.slice(0, -1));
    kept.set(key, both);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value);
    return both;
  };
  const laid = (upper, below) => (below.length === 0 ? upper : over(upper, together(below)));
  return (layers) => {
    const upper = drawn(layers.at(-1));
    return indexedPng(laid(numbers(upper), layers.slice(0, -1)), upper.width, upper.height);
  };
}
