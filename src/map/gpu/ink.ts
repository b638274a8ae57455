/** Writes what is drawn as instances, lowest first. Colours are words or bytes; positions are CSS px. */
import type { Spot } from '../../scene/marks/mark.ts';
import type { Glyphs } from './glyphs.ts';
import { FORM, SIGN } from './shaders.ts';
import { INSTANCE_BYTES } from './surface.ts';

/** Red, green, blue and opacity, 8 bits each, the red lowest. */
export type Colour = number;

/** @param hex as `#rrggbb`. @param alpha 0 to 1. */
export function colour(hex: string, alpha = 1): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  const opacity = Math.round(Math.min(1, Math.max(0, alpha)) * 255);
  return (((value >> 16) | (value & 0xff00) | ((value & 0xff) << 16)) + opacity * 2 ** 24) >>> 0;
}

/** Red, green and blue, 0 to 1. */
export function parts(hex: string): readonly number[] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => part / 255);
}

export const CLEAR: Colour = 0;

export interface Look {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** Width of the stroke, centred on the edge. */
  readonly width?: number;
  /** Paper around the stroke. */
  readonly halo?: number;
  /** Bits of `SIGN`. */
  readonly signs?: number;
}

const FLOATS = INSTANCE_BYTES / 4;

export class Ink {
  count = 0;
  private floats = new Float32Array(512 * FLOATS);
  private words = new Uint32Array(this.floats.buffer);

  constructor(
    private readonly glyphs: Glyphs,
    private readonly ratio: number,
  ) {}

  get instances(): Uint8Array {
    return new Uint8Array(this.floats.buffer);
  }

  clear(): void {
    this.count = 0;
  }

  private grow(): void {
    const grown = new Float32Array(this.floats.length * 2);
    grown.set(this.floats);
    this.floats = grown;
    this.words = new Uint32Array(grown.buffer);
  }

  private add(
    x: number,
    y: number,
    halfWidth: number,
    halfHeight: number,
    form: number,
    p: number,
    q: number,
    r: number,
    fill: Colour,
    stroke: Colour,
  ): void {
    const at = this.count * FLOATS;
    if (at === this.floats.length) this.grow();
    const { floats, words } = this;
    floats[at] = x;
    floats[at + 1] = y;
    floats[at + 2] = halfWidth;
    floats[at + 3] = halfHeight;
    floats[at + 4] = form;
    floats[at + 5] = p;
    floats[at + 6] = q;
    floats[at + 7] = r;
    words[at + 8] = fill;
    words[at + 9] = stroke;
    this.count += 1;
  }

  /** @param form index in `SHAPES` or one of `FORM`. */
  form(
    form: number,
    { x, y }: Spot,
    halfWidth: number,
    halfHeight: number,
    { fill = CLEAR, stroke = CLEAR, width = 0, halo = 0, signs = 0 }: Look,
  ): void {
    this.add(x, y, halfWidth, halfHeight, form, width, halo, signs, fill, stroke);
  }

  ring(spot: Spot, radius: number, stroke: Colour, width: number, halo = 0): void {
    this.form(FORM.disc, spot, radius, radius, { stroke, width, halo, signs: SIGN.openHalo });
  }

  line(from: Spot, to: Spot, stroke: Colour, width: number): void {
    const [dx, dy] = [(to.x - from.x) / 2, (to.y - from.y) / 2];
    this.add(from.x + dx, from.y + dy, dx, dy, FORM.line, width, 0, 0, CLEAR, stroke);
  }

  /** A ring in the hues of two sides, from the top clockwise; what is left over has the hue of nobody. */
  pie({ x, y }: Spot, radius: number, first: number, second: number, hues: readonly [Colour, Colour]): void {
    this.add(x, y, radius, radius, FORM.pie, first, first + second, 0, hues[0], hues[1]);
  }

  /** CSS px. Letters that the atlas does not have are left out. */
  textWidth(text: string): number {
    let width = 0;
    for (const letter of text) width += this.glyphs.of.get(letter)?.advance ?? 0;
    return width / this.ratio;
  }

  /** Writes from the middle, on whole pixels of the screen. */
  text(text: string, { x, y }: Spot, fill: Colour): void {
    const { glyphs, ratio } = this;
    const half = glyphs.height / 2;
    let left = (x - this.textWidth(text) / 2) * ratio - 1;
    const middle = Math.round(y * ratio - half) + half;
    for (const letter of text) {
      const glyph = glyphs.of.get(letter);
      if (!glyph) continue;
      const centre = (Math.round(left) + glyph.width / 2) / ratio;
      this.add(
        centre,
        middle / ratio,
        glyph.width / 2 / ratio,
        half / ratio,
        FORM.glyph,
        glyph.x,
        glyph.width,
        0,
        fill,
        CLEAR,
      );
      left += glyph.advance;
    }
  }
}
