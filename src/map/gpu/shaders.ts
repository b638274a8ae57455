/**
 * How a form covers a box: measured by the distance from its edge, so that edges are as sharp as the screen allows at
 * any size. A software renderer takes ten times as long for this as for a picture of it, so each form is measured
 * once, into the atlas: red what paper covers, green the fill, blue slits in the fill, alpha the stroke.
 */

/** What an instance is; the shapes of `SHAPES` come first. */
export const FORM = { disc: 6, soft: 7, pill: 8, bar: 9, pie: 10 } as const;
/** Bits of an instance's signs. */
export const SIGN = { dashed: 1, slits: 2, openHalo: 4 } as const;

/** Free px around a pie's disc: its paper. */
export const PIE_PAPER = 1.5;

export const VERTEX = `#version 300 es
precision highp float;
// Centre and half the size, px of the atlas over the ratio.
layout(location = 0) in vec4 box;
// Form, stroke width, halo width, signs.
layout(location = 1) in vec4 form;
uniform vec2 size;
uniform vec4 parts[24];
uniform float rounds[6];
out vec2 at;
flat out vec2 extent;
flat out vec4 look;
flat out vec4 a;
flat out vec4 b;
flat out vec4 c;
flat out vec4 d;
flat out float around;
void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  int kind = int(form.x);
  vec2 offset = corner * (box.zw + (kind == ${FORM.pie} ? ${PIE_PAPER.toFixed(1)} : form.y * 0.5 + form.z) + 1.0);
  at = offset;
  extent = box.zw;
  look = form;
  int first = min(kind, 5) * 4;
  a = parts[first];
  b = parts[first + 1];
  c = parts[first + 2];
  d = parts[first + 3];
  around = rounds[min(kind, 5)];
  vec2 place = (box.xy + offset) / size * 2.0 - 1.0;
  gl_Position = vec4(place, 0.0, 1.0);
}`;

export const FRAGMENT = `#version 300 es
precision highp float;
uniform float ratio;
in vec2 at;
flat in vec2 extent;
flat in vec4 look;
flat in vec4 a;
flat in vec4 b;
flat in vec4 c;
flat in vec4 d;
flat in float around;
out vec4 covered;

const float PI = 3.14159265;
const float DASH = 5.0;
const float SLIT_STEP = 3.5355;
const float SLIT = 1.5;

// Share of a pixel inside an edge at this distance, CSS px.
float cover(float off) { return clamp(0.5 - off * ratio, 0.0, 1.0); }

void edge(vec2 p, vec4 from, vec4 to, inout float least, inout float side, inout float along) {
  vec2 e = to.xy - from.xy;
  vec2 w = p - from.xy;
  float h = clamp(dot(w, e) / max(dot(e, e), 1e-6), 0.0, 1.0);
  vec2 q = w - e * h;
  float square = dot(q, q);
  if (square < least) {
    least = square;
    along = from.z + h * length(e);
  }
  bvec3 crossing = bvec3(p.y >= from.y, p.y < to.y, e.x * w.y > e.y * w.x);
  if (all(crossing) || all(not(crossing))) side = -side;
}

void bow(vec2 p, vec4 disc, inout float least, inout vec2 arm, inout float reach) {
  vec2 w = p - disc.xy;
  float gap = length(w) - disc.z;
  if (gap < least) {
    least = gap;
    arm = w;
    reach = disc.z;
  }
}

float box(vec2 p, vec2 half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float slits(vec2 p, float width) {
  float across = (p.x + p.y) * 0.70711;
  return cover(abs(mod(across + SLIT_STEP * 0.5, SLIT_STEP) - SLIT_STEP * 0.5) - width * 0.5);
}

// Both hues keep a whole edge, so that slits do not make one side the lighter.
void pie() {
  float radius = extent.x;
  float far = length(at);
  float ring = cover(far - radius) * (1.0 - cover(far - radius + clamp(radius * 0.22, 3.2, 5.0)));
  float edges = cover(abs(far - radius + 0.75) - 0.75);
  covered = vec4(cover(far - radius - ${PIE_PAPER.toFixed(1)}), ring, slits(at, SLIT * 0.7) * (1.0 - edges), 0.0);
}

void main() {
  covered = vec4(0.0);
  int kind = int(look.x);
  if (kind == ${FORM.pie}) {
    pie();
    return;
  }
  float off = 1e9;
  float along = 0.0;
  float length_ = 0.0;
  float scale = extent.x / 10.0;
  vec2 p = at / scale;
  vec2 arm = vec2(at.x, -at.y);
  float reach = 1.0;
  bool bowed = kind < 6 && a.w > 0.5;
  if (bowed) {
    bow(p, a, off, arm, reach);
    bow(p, b, off, arm, reach);
    bow(p, c, off, arm, reach);
    bow(p, d, off, arm, reach);
  }
  if (kind < 6) {
    if (bowed) {
      length_ = reach * 2.0 * PI;
      along = fract(atan(arm.x, arm.y) / (2.0 * PI) + 1.0) * length_;
    } else {
      float side = 1.0;
      edge(p, a, b, off, side, along);
      edge(p, b, c, off, side, along);
      edge(p, c, d, off, side, along);
      edge(p, d, a, off, side, along);
      off = side * sqrt(off);
      length_ = around;
    }
    off *= scale;
    along *= scale;
    length_ *= scale;
  } else if (kind == ${FORM.disc}) off = length(at) - extent.x;
  else {
    float corner = kind == ${FORM.soft} ? extent.x * 0.4 : kind == ${FORM.pill} ? extent.y : 0.0;
    off = box(at, extent, corner);
    vec2 q = abs(at) / extent;
    along = q.x > q.y ? at.y : at.x;
    length_ = extent.x * 2.0;
  }
  int signs = int(look.w);
  float half_ = look.y * 0.5;
  if (look.z > 0.0) covered.r = cover(((signs & ${SIGN.openHalo}) != 0 ? abs(off) : off) - half_ - look.z);
  covered.g = cover(off);
  if ((signs & ${SIGN.slits}) != 0) covered.b = covered.g * slits(at, SLIT);
  if (look.y > 0.0) {
    covered.a = cover(abs(off) - half_);
    if ((signs & ${SIGN.dashed}) != 0) {
      float period = length_ / max(1.0, floor(length_ / DASH + 0.5));
      covered.a *= cover(abs(mod(along, period) - period * 0.3) - period * 0.3);
    }
  }
}`;
