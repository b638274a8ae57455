// Writes public/basemap/static.json, the small ground of the map as a picture, from the files of public/basemap,
// byte for byte. Run it after build.mjs. Usage: node scripts/basemap/static.mjs [FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../public/basemap');
const { features: allFeatures } = JSON.parse(readFileSync(join(folder, 'ground.geojson'), 'utf8'));
const featuresOf = (part) => allFeatures.filter(({ properties }) => properties.part === part);
const collection = (features) => ({ type: 'FeatureCollection', features });

/** Steps to a degree: 0.001 degree is about 100 m, less than half a pixel at zoom 9. */
const GRID = 1000;
/** The part of the map that the pictures show first, in degrees; beyond it the ground is coarser. */
const FOCUS = { west: 44.3, south: 38.3, east: 49.8, north: 41.4 };
/** Square degrees of the triangle at a vertex under which it is dropped, in the focus and beyond. */
const LEAST = { focus: 1.6e-5, beyond: 2.5e-4 };
/** The same for lines whose source is a 1:10,000,000 map: finer would only look exact. */
const LEAST_FAINT = { focus: 1.2e-4, beyond: 8e-4 };
/** Square degrees that a ring must measure to be kept, in the focus and beyond. */
const LEAST_RING = { focus: 6e-4, beyond: 4e-3 };
/** Towns of the surroundings are named down to this rank. */
const LAST_RANK = 3;

const inFocus = ([lon, lat]) =>
  lon > FOCUS.west && lon < FOCUS.east && lat > FOCUS.south && lat < FOCUS.north;
const triangle = ([a, b, c]) => Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
/** A collection of layers, simplified; lines that several layers share stay together. */
const simplified = (layers, { focus, beyond }) =>
  simplify(
    presimplify(
      topology(layers, 1e6),
      (corners) => triangle(corners) / (inFocus(corners[1]) ? focus : beyond),
    ),
    1,
  );

const rivers = featuresOf('rivers');
const lakes = featuresOf('lakes');
const ofKind = (list, kind) => list.filter(({ properties }) => properties.kind === kind);
const oblast = featuresOf('former-oblast');

const shapes = {
  land: featuresOf('land'),
  lakes: lakes.filter(({ properties }) => properties.major),
  smallLakes: lakes.filter(({ properties }) => !properties.major),
  rivers: ofKind(rivers, 'course'),
  borderRivers: ofKind(rivers, 'border'),
  borders: featuresOf('borders'),
  districts: featuresOf('districts'),
  oblast: ofKind(oblast, 'outline'),
};
const FAINT = ['districts'];
const RINGS = ['land', 'lakes', 'smallLakes'];

const linesOf = ({ type, coordinates }) => {
  if (type === 'LineString') return [coordinates];
  return type === 'MultiPolygon' ? coordinates.flat() : coordinates;
};

/** A line as differences on the grid, the first pair from 0; `null` when it has shrunk to a point. */
function onGrid(line) {
  const flat = [];
  let [lastX, lastY] = [0, 0];
  for (const [lon, lat] of line) {
    const [x, y] = [Math.round(lon * GRID), Math.round(lat * GRID)];
    if (flat.length > 0 && x === lastX && y === lastY) continue;
    flat.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return flat.length >= 4 ? flat : null;
}

const ringArea = (ring) => {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum) / 2;
};
const worthDrawing = (ring) => ringArea(ring) >= (inFocus(ring[0]) ? LEAST_RING.focus : LEAST_RING.beyond);

function drawn(names, least) {
  const layers = Object.fromEntries(names.map((name) => [name, collection(shapes[name])]));
  const simple = simplified(layers, least);
  return names.map((name) => {
    const lines = feature(simple, simple.objects[name]).features.flatMap(({ geometry }) => linesOf(geometry));
    const kept = RINGS.includes(name) ? lines.filter(worthDrawing) : lines;
    return [name, kept.map(onGrid).filter(Boolean)];
  });
}

/** Every `step`-th vertex and the last: names need the run of a line, not its bends. */
const coarse = (line, step) => line.filter((_, i) => i % step === 0 || i === line.length - 1);
const namesOf = ({ en, az, hy, ru }) => ({ en, az, hy, ru });
const riverNames = ofKind(rivers, 'name').map(({ properties, geometry }) => ({
  names: namesOf(properties),
  lines: linesOf(geometry).flatMap((line) => [onGrid(coarse(line, 8))].filter(Boolean)),
}));
const labels = featuresOf('labels')
  .filter(({ properties }) => properties.rank <= LAST_RANK)
  .map(({ properties: { kind, rank, place, capital, ...names }, geometry: { coordinates } }) => ({
    kind,
    rank,
    at: onGrid([coordinates, [0, 0]]).slice(0, 2),
    ...(place === undefined ? {} : { place }),
    ...(capital ? { capital: true } : {}),
    names: namesOf(names),
  }));

const ground = {
  grid: GRID,
  ...Object.fromEntries([
    ...drawn(
      Object.keys(shapes).filter((name) => !FAINT.includes(name)),
      LEAST,
    ),
    ...drawn(FAINT, LEAST_FAINT),
  ]),
  riverNames,
  labels,
};
const text = `${JSON.stringify(ground)}\n`;
writeFileSync(process.argv[2] ?? join(folder, 'static.json'), text);
for (const [name, value] of Object.entries(ground))
  console.log(name, gzipSync(JSON.stringify(value), { level: 9 }).length, 'bytes gz');
console.log(`static.json ${gzipSync(text, { level: 9 }).length} bytes gz`);
