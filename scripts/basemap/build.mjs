// Rebuilds public/basemap from the committed layers, byte for byte. Usage: node scripts/basemap/build.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  bordersBetween,
  dissolved,
  features,
  innerBorders,
  lines,
  ringOf,
  simplified,
  tidy,
} from './geometry.mjs';
import { lakeFeatures, smoothedRings } from './lakes.mjs';
import { reliefImage } from './relief.mjs';
import { courseThrough, middle, splitAtBorder } from './rivers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const outDir = join(here, '../../public/basemap');
mkdirSync(outDir, { recursive: true });

const layer = (name) => JSON.parse(gunzipSync(readFileSync(join(here, 'layers', `${name}.geojson.gz`))));
const labels = JSON.parse(readFileSync(join(here, 'labels.json'), 'utf8'));
const asFeature = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });

/** Bytes written so far, gzipped, for the closing line. */
let total = 0;
function write(name, bytes) {
  writeFileSync(join(outDir, name), bytes);
  const size = gzipSync(bytes, { level: 9 }).length;
  total += size;
  console.log(`${name} ${size} bytes gz`);
}
/** All features of the ground, in one file: MapLibre cuts and draws one source in a fraction of the time of nine. */
const ground = [];
const addFeatures = (part, list) => {
  for (const each of list) ground.push({ ...each, properties: { part, ...each.properties } });
};

/** Interface names as flat properties (`en`, `az`, `hy`, `ru`); a missing one is the English name. */
const flatNames = ({ en, az = en, hy = en, ru = en }) => ({ en, az, hy, ru });

/** Square degrees that an island must measure to be kept: about 0.4 square kilometres. */
const TINY_ISLAND = 4e-5;

const countries = simplified(layer('countries'), { minArea: 5e-7, outside: 0.12 });
const enclaves = simplified(layer('enclaves'), { minArea: 5e-7 });
addFeatures('land', [asFeature(tidy(dissolved(countries), { minRing: TINY_ISLAND }))]);
addFeatures('borders', [asFeature(tidy(innerBorders(countries))), asFeature(tidy(lines(enclaves)))]);

const lakes = simplified(layer('lakes'), { minArea: 0 });
const riverAreas = layer('river-areas').features.flatMap(({ geometry }) => geometry.coordinates);
const smoothLakes = {
  type: 'FeatureCollection',
  features: lakeFeatures([...dissolved(lakes).coordinates, ...riverAreas]),
};
addFeatures(
  'lakes',
  features(simplified(smoothLakes, { minArea: 4e-7, outside: 0.2 })).map((f) =>
    asFeature(tidy(f.geometry), f.properties),
  ),
);

const riverNames = new Map(
  labels.filter(({ kind }) => kind === 'river').map((l) => [l.names.en, flatNames(l.names)]),
);
const linesOf = ({ type, coordinates }) => (type === 'LineString' ? [coordinates] : coordinates);
const multiLine = (coordinates) => tidy({ type: 'MultiLineString', coordinates });
const rivers = features(simplified(layer('ne-rivers'), { minArea: 1e-6, outside: 0.5 }));
const riverLines = (name) =>
  rivers.filter((f) => f.properties.river === name).flatMap((f) => linesOf(f.geometry));
const inRiver = riverAreas.map(([ring]) => middle(ring));
const borderOfAras = linesOf(
  bordersBetween(countries, (a, b) => ['IRN', 'TUR'].includes(a) !== ['IRN', 'TUR'].includes(b)),
);
const aras = splitAtBorder([...riverLines('Aras'), ...riverLines('Akhuryan')], borderOfAras);
const through = (list) => multiLine(list.map((line) => courseThrough(line, inRiver)));
const others = rivers.filter((f) => f.properties.river === null).flatMap((f) => linesOf(f.geometry));
addFeatures('rivers', [
  asFeature(multiLine(others), { kind: 'course' }),
  asFeature(through([...riverLines('Kura'), ...aras.own]), { kind: 'course' }),
  asFeature(multiLine(aras.shared), { kind: 'border' }),
  asFeature(through(riverLines('Kura')), { kind: 'name', ...riverNames.get('Kura') }),
  asFeature(multiLine(riverLines('Aras')), { kind: 'name', ...riverNames.get('Aras') }),
]);

const simpleLines = (name, source, minArea) =>
  addFeatures(name, [asFeature(tidy(lines(simplified(layer(source), { minArea, outside: 1 }))))]);
simpleLines('districts', 'ne-admin1-lines', 2e-6);
simpleLines('railways', 'ne-railways', 2e-6);

/** Blur in kilometres of the line along which the former oblast is named: letters cannot follow the real one. */
const NAME_BLUR = 3.5;
const oblast = lines(simplified(layer('ne-disputed-lines'), { minArea: 4e-7 }));
const oblastName = smoothedRings(ringOf(linesOf(oblast)), NAME_BLUR);
addFeatures('former-oblast', [
  asFeature(tidy(oblast), { kind: 'outline' }),
  asFeature(multiLine(oblastName), { kind: 'name' }),
]);

const urban = simplified(layer('ne-urban-areas'), { minArea: 2e-6, outside: 1 });
addFeatures('built-up', [asFeature(tidy(dissolved(urban), { minRing: 1e-5 }))]);

addFeatures(
  'labels',
  labels
    .filter(({ kind }) => kind !== 'river')
    .map(({ id, kind, rank, at, names, source, place, capital }) => ({
      ...asFeature(
        { type: 'Point', coordinates: at },
        {
          kind,
          rank,
          ...flatNames(names),
          ...(place === undefined ? {} : { place }),
          ...(capital ? { capital } : {}),
          source,
        },
      ),
      id,
    })),
);

write('ground.geojson', `${JSON.stringify({ type: 'FeatureCollection', features: ground })}\n`);
write('relief.png', reliefImage(gunzipSync(readFileSync(join(here, 'layers/relief-ne2.ppm.gz')))));
console.log(`total ${total} bytes gz`);
