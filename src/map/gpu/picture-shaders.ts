/**
 * Draws stamps: forms and glyphs from the atlas in the stamp's colours, pies cut by their shares, lines. One program and
 * little work a pixel, because a software renderer runs every branch for every pixel.
 */
import { ROW_STAMPS, STAMP_TEXELS } from './stamp.ts';

/** Stands in the place of a pie's first turn. */
export const NO_PIE = { form: -1, line: -2 } as const;

export const PICTURE_VERTEX = `#version 300 es
precision highp float;
// Of a stamp, in this order: centre, CSS px, and half the size, device px; of a line half its vector, CSS px. Left and
// top in the atlas, then a pie's two turns, or of a line -2 and half its width, CSS px; else -1. Fill and stroke.
uniform highp usampler2D stamps;
uniform vec2 origin;
uniform vec2 size;
uniform float ratio;
out vec2 at;
out vec2 texel;
flat out vec2 turns;
flat out vec4 fillColour;
flat out vec4 strokeColour;
vec4 rgba(uint word) {
  return vec4(word & 255u, word >> 8 & 255u, word >> 16 & 255u, word >> 24) / 255.0;
}
void main() {
  int stamp = gl_VertexID / 6;
  // Two triangles: corners 0, 1, 2 and 1, 2, 3.
  int vertex = gl_VertexID % 6;
  vertex -= vertex < 3 ? 0 : 2;
  ivec2 first = ivec2(stamp % ${ROW_STAMPS} * ${STAMP_TEXELS}, stamp / ${ROW_STAMPS});
  vec4 box = uintBitsToFloat(texelFetch(stamps, first, 0));
  vec4 form = uintBitsToFloat(texelFetch(stamps, first + ivec2(1, 0), 0));
  uvec4 colours = texelFetch(stamps, first + ivec2(2, 0), 0);
  vec2 corner = vec2(float(vertex & 1), float(vertex >> 1)) * 2.0 - 1.0;
  vec2 offset;
  if (form.z < -1.5) {
    float reach = form.w + 1.0;
    vec2 along = normalize(box.zw + vec2(1e-6, 0.0));
    offset = corner.x * (box.zw + along * form.w) + corner.y * vec2(-along.y, along.x) * reach;
    at = vec2(0.0, corner.y * reach);
    texel = vec2(0.5);
  } else {
    offset = corner * box.zw / ratio;
    at = offset;
    texel = form.xy + (corner + 1.0) * box.zw;
  }
  turns = form.zw;
  fillColour = rgba(colours.x);
  strokeColour = rgba(colours.y);
  vec2 place = (box.xy + offset - origin) / size * 2.0 - 1.0;
  gl_Position = vec4(place.x, -place.y, 0.0, 1.0);
}`;

export const PICTURE_FRAGMENT = `#version 300 es
precision highp float;
uniform float ratio;
uniform vec3 paper;
uniform vec3 none;
uniform sampler2D atlas;
in vec2 at;
in vec2 texel;
flat in vec2 turns;
flat in vec4 fillColour;
flat in vec4 strokeColour;
out vec4 colour;
void main() {
  vec4 covered = texelFetch(atlas, ivec2(texel), 0);
  vec4 fill = fillColour;
  if (turns.x >= 0.0) {
    // Grows with the angle from the top clockwise, 0 to 4: turns are given in the same measure.
    float up = -at.y / (abs(at.x) + abs(at.y) + 1e-6);
    float turn = at.x >= 0.0 ? 1.0 - up : 3.0 + up;
    bool first = turn < turns.x;
    bool second = !first && turn < turns.y;
    fill = first ? fillColour : second ? strokeColour : vec4(none, 1.0);
    covered.b *= second ? covered.g : 0.0;
  } else if (turns.x < -1.5) covered = vec4(0.0, 0.0, 0.0, clamp(0.5 - (abs(at.y) - turns.y) * ratio, 0.0, 1.0));
  // Ground, fill, paper and stroke over each other, lowest first.
  float stroked = strokeColour.a * covered.a;
  float papered = covered.b * (1.0 - stroked);
  float below = (1.0 - stroked) * (1.0 - covered.b);
  float filled = fill.a * covered.g * below;
  below *= 1.0 - fill.a * covered.g;
  papered += covered.r * below;
  colour = vec4(strokeColour.rgb * stroked + fill.rgb * filled + paper * papered, stroked + filled + papered);
}`;

/** A share of a whole turn in the measure of the shader. */
export function turnOf(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 4;
  const [x, y] = [Math.sin(share * 2 * Math.PI), Math.cos(share * 2 * Math.PI)];
  const up = y / (Math.abs(x) + Math.abs(y));
  return share <= 0.5 ? 1 - up : 3 + up;
}
