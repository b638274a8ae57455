import { contours } from 'd3-contour';
import { signedArea } from './geometry.mjs';

/** Kilometres in a degree of latitude. */
const KM = 111.2;

/** Ground where small lakes are kept: west, south, east, north. */
const FOCUS = [43.8, 38.2, 50, 41.7];

/** Square kilometres from which a lake is drawn, in the focus and elsewhere. */
const LEAST = { focus: 10, elsewhere: 25 };

/** Square kilometres from which a lake is drawn also in the widest views. */
const MAJOR = 60;

/** Blur in kilometres: for the smallest lake, and what each kilometre of breadth adds. */
const BLUR = { least: 0.3, growth: 0.02 };

const areaKm2 = (ring) => {
  const lat = (ring[0][1] * Math.PI) / 180;
  return (Math.abs(signedArea(ring)) / 2) * KM * KM * Math.cos(lat);
};

/** Share of each cell that lies in the ring: rows of a grid, by scan lines. */
function rasterize(ring, grid) {
  const cells = new Float64Array(grid.width * grid.height);
  for (let y = 0; y < grid.height; y++) {
    const lat = grid.south + (y + 0.5) * grid.stepY;
    const cuts = [];
    for (let i = 1; i < ring.length; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
      if (y0 > lat !== y1 > lat) cuts.push(x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0));
    }
    cuts.sort((a, b) => a - b);
    for (let k = 0; k + 1 < cuts.length; k += 2) {
      const [from, to] = [cuts[k], cuts[k + 1]].map((lon) => (lon - grid.west) / grid.stepX);
      for (let x = Math.max(0, Math.floor(from)); x < Math.min(grid.width, Math.ceil(to)); x++) {
        cells[y * grid.width + x] += Math.min(to, x + 1) - Math.max(from, x);
      }
    }
  }
  return cells;
}

/** One pass of a three-cell mean along a direction; many passes make a Gaussian. */
function blurPass(cells, { width, height }, stride, along) {
  const result = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const at = along === 'x' ? i % width : Math.floor(i / width);
    const last = along === 'x' ? width - 1 : height - 1;
    const before = at > 0 ? cells[i - stride] : 0;
    const after = at < last ? cells[i + stride] : 0;
    result[i] = 0.25 * before + 0.5 * cells[i] + 0.25 * after;
  }
  return result;
}

/**
 * A ring freed of notches and spurs much narrower than `sigma` kilometres: drawn on a fine grid,
 * blurred, and cut again at one half. It may fall into several rings; holes are left out.
 */
export function smoothedRings(ring, sigma) {
  const step = sigma / 2;
  const lats = ring.map(([, lat]) => lat);
  const lons = ring.map(([lon]) => lon);
  const stepY = step / KM;
  const stepX = stepY / Math.cos((lats[0] * Math.PI) / 180);
  const margin = 6;
  const grid = {
    stepX,
    stepY,
    west: Math.min(...lons) - margin * stepX,
    south: Math.min(...lats) - margin * stepY,
    width: Math.ceil((Math.max(...lons) - Math.min(...lons)) / stepX) + 2 * margin,
    height: Math.ceil((Math.max(...lats) - Math.min(...lats)) / stepY) + 2 * margin,
  };
  let cells = rasterize(ring, grid);
  for (let pass = 0; pass < 8; pass++) {
    cells = blurPass(blurPass(cells, grid, 1, 'x'), grid, grid.width, 'y');
  }
  const [shape] = contours().size([grid.width, grid.height]).thresholds([0.5])(cells);
  return shape.coordinates.map(([outer]) =>
    outer.map(([x, y]) => [grid.west + x * grid.stepX, grid.south + y * grid.stepY]),
  );
}

/** Lakes and wide reservoirs worth drawing, each as a feature with its outline and whether wide views show it. */
export function lakeFeatures(polygons) {
  return polygons.flatMap(([outer]) => {
    const area = areaKm2(outer);
    const [lon, lat] = outer[0];
    const inFocus = lon > FOCUS[0] && lat > FOCUS[1] && lon < FOCUS[2] && lat < FOCUS[3];
    if (area < (inFocus ? LEAST.focus : LEAST.elsewhere)) return [];
    const sigma = BLUR.least + BLUR.growth * Math.sqrt(area);
    const rings = smoothedRings(outer, sigma).filter((ring) => areaKm2(ring) > LEAST.focus / 2);
    if (rings.length === 0) return [];
    return [
      {
        type: 'Feature',
        properties: { major: area >= MAJOR },
        geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
      },
    ];
  });
}
