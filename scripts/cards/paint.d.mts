/** Pictures of one size as SVG text, lowest first; the lowest is opaque. What many cards share stands first. */
export type CardLayers = readonly string[];

/**
 * @param files TrueType fonts; no others are looked for.
 * @param family of letters that name none.
 * @param width of the cards, px.
 * @returns draws the bytes of a PNG of at most 256 colours.
 */
export function createPainter(options: {
  readonly files: readonly string[];
  readonly family: string;
  readonly width: number;
}): (layers: CardLayers) => Uint8Array;
