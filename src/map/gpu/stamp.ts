/**
 * How a stamp lies in the texture that the vertex shader reads: eight floats and two colours, filled up to whole texels
 * of four words. Stamps are no instances, because a software renderer runs each instance as a draw of its own: 1,500
 * of them took 27 ms of two cores in SwiftShader where one list of triangles takes 3.
 */
export const STAMP_WORDS = 12;
export const STAMP_TEXELS = STAMP_WORDS / 4;
/** Stamps in a row of the texture. */
export const ROW_STAMPS = 128;
