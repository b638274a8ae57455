import { indexedPng } from './png.mjs';

/** Ground covered by layers/relief-ne2.ppm.gz, which is plate carrée at two arc-minutes a pixel. */
export const RELIEF_EXTENT = { west: 36, south: 34.5, east: 57, north: 45.5 };

/** Radius in pixels of the mean that is taken away, so that only light and shade of slopes stay. */
const MEAN_RADIUS = 14;

/** Output pixels for each input pixel. */
const SCALE = 1;

/** Alpha for one unit of difference in lightness (0 to 255). */
const GAIN = 4.2;

/** Alpha steps, in units of 255: few enough that the PNG stays small, fine enough not to band. */
const STEP = 24;

/** The strongest level of shade or light. */
const MAX_LEVEL = 10;

/** Height to width of a degree in Web Mercator at this latitude, so that output pixels are square. */
const MERCATOR_STRETCH = 1.31;

/** Colours of the levels as red, green, blue, alpha: 0 is clear, odd ones are shade, even ones light. */
const PALETTE = Array.from({ length: 2 * MAX_LEVEL + 1 }, (_, level) => {
  const tone = level > 0 && level % 2 === 0 ? 255 : 0;
  return [tone, tone, tone, Math.min(255, Math.ceil(level / 2) * STEP)];
});

/** Sea and lakes of the picture are bluer than they are red by more than this. */
const WATER_EXCESS = 12;

const mercatorY = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const latitude = (y) => (Math.atan(Math.sinh(y)) * 180) / Math.PI;

/** Lightness of each pixel, and 1 where it is land. */
function lightness({ width, height, data }) {
  const light = new Float64Array(width * height);
  const land = new Float64Array(width * height);
  for (let i = 0; i < light.length; i++) {
    const [r, g, b] = [data[3 * i], data[3 * i + 1], data[3 * i + 2]];
    light[i] = 0.3 * r + 0.59 * g + 0.11 * b;
    land[i] = b - r > WATER_EXCESS ? 0 : 1;
  }
  return { light, land };
}

/** Lightness less its mean over the land nearby; 0 on water. */
function shade(width, height, light, land) {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  const counts = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const o = (y + 1) * stride + x + 1;
      sums[o] = light[i] * land[i] + sums[o - 1] + sums[o - stride] - sums[o - stride - 1];
      counts[o] = land[i] + counts[o - 1] + counts[o - stride] - counts[o - stride - 1];
    }
  }
  const box = (table, x0, y0, x1, y1) =>
    table[y1 * stride + x1] - table[y0 * stride + x1] - table[y1 * stride + x0] + table[y0 * stride + x0];
  const result = new Float64Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (land[i] === 0) continue;
      const area = [
        Math.max(0, x - MEAN_RADIUS),
        Math.max(0, y - MEAN_RADIUS),
        Math.min(width, x + MEAN_RADIUS + 1),
        Math.min(height, y + MEAN_RADIUS + 1),
      ];
      result[i] = light[i] - box(sums, ...area) / box(counts, ...area);
    }
  }
  return result;
}

/** Catmull-Rom weights for the four samples around a fraction. */
const cubic = (t) => [
  ((2 - t) * t - 1) * t * 0.5,
  ((3 * t - 5) * t * t + 2) * 0.5,
  ((4 - 3 * t) * t + 1) * t * 0.5,
  (t - 1) * t * t * 0.5,
];

/** A value between samples, with the picture's edge repeated. */
function sample(values, width, height, x, y) {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [wx, wy] = [cubic(x - x0), cubic(y - y0)];
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = Math.min(height - 1, Math.max(0, y0 - 1 + j)) * width;
    for (let i = 0; i < 4; i++) {
      sum += values[row + Math.min(width - 1, Math.max(0, x0 - 1 + i))] * wx[i] * wy[j];
    }
  }
  return sum;
}

/** A binary PPM (P6, 255) as `{ width, height, data }` with three bytes a pixel. */
function readPpm(bytes) {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64));
  if (head === null) throw new Error('relief: expected a binary PPM (P6) with 255 levels');
  return { width: Number(head[1]), height: Number(head[2]), data: bytes.subarray(head[0].length) };
}

/**
 * The relief as a Web Mercator PNG of black shade and white light with alpha, over nothing:
 * one picture serves a light and a dark ground.
 */
export function reliefImage(source) {
  const input = readPpm(source);
  const { light, land } = lightness(input);
  const values = shade(input.width, input.height, light, land);
  const { south, north } = RELIEF_EXTENT;
  const width = Math.round(input.width * SCALE);
  const height = Math.round(input.height * SCALE * MERCATOR_STRETCH);
  const levels = new Uint8Array(width * height);
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  for (let y = 0; y < height; y++) {
    const lat = latitude(top + ((y + 0.5) / height) * (bottom - top));
    const sourceY = ((north - lat) / (north - south)) * input.height - 0.5;
    for (let x = 0; x < width; x++) {
      const value = sample(values, input.width, input.height, (x + 0.5) / SCALE - 0.5, sourceY) * GAIN;
      const level = Math.min(MAX_LEVEL, Math.round(Math.abs(value) / STEP));
      levels[y * width + x] = level === 0 ? 0 : 2 * level - (value < 0 ? 1 : 0);
    }
  }
  return indexedPng({ width, height, pixels: levels, palette: PALETTE });
}
