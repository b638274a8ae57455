/** Writes what is drawn as stamps, lowest first. Colours are words or bytes; positions are CSS px. */
import type { Spot } from '../../scene/marks/mark.ts';
import { atlasSide, type Corner, Shelves } from './atlas.ts';
import type { Glyphs } from './glyphs.ts';
import { NO_PIE, turnOf } from './picture-shaders.ts';
import type { Region } from './region.ts';
import { FORM, PIE_PAPER, SIGN } from './shaders.ts';
import { ROW_STAMPS, STAMP_WORDS } from './stamp.ts';

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

/** Numbers of a form to be measured: centre, half size, form, stroke width, halo width, signs. */
export const FORM_FLOATS = 8;
/** Sizes are rounded to this, so that growing marks do not fill the atlas; CSS px. */
const SIZE_STEP = 0.25;

/** Where a form lies in the atlas, device px. */
interface Sprite extends Corner {
  readonly halfWidth: number;
  readonly halfHeight: number;
}
/** Left, top, right and bottom of nothing. */
const NO_EDGES = [Infinity, Infinity, -Infinity, -Infinity];
const NOWHERE: Sprite = { x: 0, y: 0, halfWidth: 0, halfHeight: 0 };

export class Ink {
  count = 0;
  /** Forms that the atlas lacks, `FORM_FLOATS` numbers each; whoever draws them empties the list. */
  readonly forms: number[] = [];
  /** The atlas had no room left for a form, which is not drawn: start again with another ink. */
  full = false;
  /** Of numbers that were written; there are few different ones. */
  private readonly widths = new Map<string, number>();
  private readonly edges = new Float64Array(NO_EDGES);
  private floats = new Float32Array(4 * ROW_STAMPS * STAMP_WORDS);
  private words = new Uint32Array(this.floats.buffer);
  private readonly shelves: Shelves;
  private readonly sprites = new Map<number, Sprite>();
  /** Where the glyphs' picture lies in the atlas. */
  readonly glyphsAt: Corner;

  constructor(
    readonly glyphs: Glyphs,
    readonly ratio: number,
  ) {
    this.shelves = new Shelves(atlasSide(ratio));
    this.glyphsAt = this.shelves.place(glyphs.canvas.width, glyphs.canvas.height) ?? NOWHERE;
  }

  /** Whole rows of the texture; those past `count` are of no use. */
  get stamps(): Uint32Array {
    return this.words;
  }

  clear(): void {
    this.count = 0;
    this.edges.set(NO_EDGES);
  }

  /** All that is drawn lies within; device px, not whole. */
  get extent(): Region {
    const [left = 0, top = 0, right = 0, bottom = 0] = this.edges;
    return { left, top, right, bottom };
  }

  private sprite(
    form: number,
    wide: number,
    high: number,
    width: number,
    halo: number,
    signs: number,
  ): Sprite {
    const [across, down] = [Math.round(wide / SIZE_STEP), Math.round(high / SIZE_STEP)];
    const size = (form * 4096 + across) * 4096 + down;
    const key = ((size * 64 + Math.round(width * 10)) * 64 + Math.round(halo * 10)) * 8 + signs;
    const known = this.sprites.get(key);
    if (known) return known;
    const { ratio } = this;
    const [halfWide, halfHigh] = [across * SIZE_STEP, down * SIZE_STEP];
    const around = (form === FORM.pie ? PIE_PAPER : width / 2 + halo) + 1;
    const halfWidth = Math.ceil((halfWide + around) * ratio);
    const halfHeight = Math.ceil((halfHigh + around) * ratio);
    const corner = this.shelves.place(2 * halfWidth, 2 * halfHeight);
    this.full ||= corner === null;
    const sprite = corner ? { ...corner, halfWidth, halfHeight } : NOWHERE;
    this.sprites.set(key, sprite);
    if (corner)
      this.forms.push(
        (corner.x + halfWidth) / ratio,
        (corner.y + halfHeight) / ratio,
        halfWide,
        halfHigh,
        form,
        width,
        halo,
        signs,
      );
    return sprite;
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
    left: number,
    top: number,
    p: number,
    q: number,
    fill: Colour,
    stroke: Colour,
  ): void {
    const at = this.count * STAMP_WORDS;
    if (at === this.floats.length) this.grow();
    const { floats, words, ratio, edges } = this;
    const isLine = p === NO_PIE.line;
    const across = isLine ? (Math.abs(halfWidth) + q + 1) * ratio : halfWidth;
    const down = isLine ? (Math.abs(halfHeight) + q + 1) * ratio : halfHeight;
    edges[0] = Math.min(edges[0] ?? 0, x * ratio - across);
    edges[1] = Math.min(edges[1] ?? 0, y * ratio - down);
    edges[2] = Math.max(edges[2] ?? 0, x * ratio + across);
    edges[3] = Math.max(edges[3] ?? 0, y * ratio + down);
    floats[at] = x;
    floats[at + 1] = y;
    floats[at + 2] = halfWidth;
    floats[at + 3] = halfHeight;
    floats[at + 4] = left;
    floats[at + 5] = top;
    floats[at + 6] = p;
    floats[at + 7] = q;
    words[at + 8] = fill;
    words[at + 9] = stroke;
    this.count += 1;
  }

  /** A part of the atlas, on whole pixels of the screen. */
  private stamp(
    { x: left, y: top, halfWidth, halfHeight }: Sprite,
    x: number,
    y: number,
    p: number,
    q: number,
    fill: Colour,
    stroke: Colour,
  ): void {
    const { ratio } = this;
    const [across, down] = [Math.round(x * ratio) / ratio, Math.round(y * ratio) / ratio];
    this.add(across, down, halfWidth, halfHeight, left, top, p, q, fill, stroke);
  }

  /** @param form index in `SHAPES` or one of `FORM`. */
  form(
    form: number,
    { x, y }: Spot,
    halfWidth: number,
    halfHeight: number,
    { fill = CLEAR, stroke = CLEAR, width = 0, halo = 0, signs = 0 }: Look,
  ): void {
    const sprite = this.sprite(form, halfWidth, halfHeight, width, halo, signs);
    this.stamp(sprite, x, y, NO_PIE.form, NO_PIE.form, fill, stroke);
  }

  ring(spot: Spot, radius: number, stroke: Colour, width: number, halo = 0): void {
    this.form(FORM.disc, spot, radius, radius, { stroke, width, halo, signs: SIGN.openHalo });
  }

  line(from: Spot, to: Spot, stroke: Colour, width: number): void {
    const [dx, dy] = [(to.x - from.x) / 2, (to.y - from.y) / 2];
    this.add(from.x + dx, from.y + dy, dx, dy, 0, 0, NO_PIE.line, width / 2, CLEAR, stroke);
  }

  /** A ring in the hues of two sides, from the top clockwise; what is left over has the hue of nobody. */
  pie({ x, y }: Spot, radius: number, first: number, second: number, hues: readonly [Colour, Colour]): void {
    const sprite = this.sprite(FORM.pie, radius, radius, 0, 0, 0);
    this.stamp(sprite, x, y, turnOf(first), turnOf(first + second), hues[0], hues[1]);
  }

  /** CSS px. Letters that the atlas does not have are left out. */
  textWidth(text: string): number {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    let width = 0;
    for (const letter of text) width += this.glyphs.of.get(letter)?.advance ?? 0;
    this.widths.set(text, width / this.ratio);
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
      this.add(
        (Math.round(left) + glyph.width / 2) / ratio,
        middle / ratio,
        glyph.width / 2,
        half,
        this.glyphsAt.x + glyph.x,
        this.glyphsAt.y,
        NO_PIE.form,
        NO_PIE.form,
        fill,
        CLEAR,
      );
      left += glyph.advance;
    }
  }
}
