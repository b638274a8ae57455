/** Digits drawn once into a small picture, which becomes a part of the atlas. */

/** Digits and every separator of thousands of our languages. */
export const GLYPHS = '0123456789,. \u00a0\u202f';

export interface Glyph {
  /** Device px in the picture. */
  readonly x: number;
  readonly width: number;
  /** How far the next one starts, device px. */
  readonly advance: number;
}

export interface Glyphs {
  readonly canvas: OffscreenCanvas;
  /** Device px. */
  readonly height: number;
  readonly of: ReadonlyMap<string, Glyph>;
}

/** @param px size of the letters, CSS px. */
export function createGlyphs(font: string, px: number, ratio: number): Glyphs {
  const size = px * ratio;
  const height = Math.ceil(size * 1.5);
  const cell = Math.ceil(size * 1.1);
  const canvas = new OffscreenCanvas(cell * GLYPHS.length, height);
  const of = new Map<string, Glyph>();
  const context = canvas.getContext('2d');
  if (!context) return { canvas, height, of };
  context.font = `600 ${size}px ${font}`;
  // The atlas's colour of what is filled.
  context.fillStyle = '#0f0';
  context.textBaseline = 'middle';
  for (const [index, letter] of [...GLYPHS].entries()) {
    const x = index * cell;
    const advance = context.measureText(letter).width;
    context.fillText(letter, x + 1, height / 2);
    of.set(letter, { x, width: Math.min(cell, Math.ceil(advance) + 2), advance });
  }
  return { canvas, height, of };
}
