// Rebuilds public/basemap from the committed layers, byte for byte. Usage: node scripts/basemap/build.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { dissolved, features, innerBorders, lines, simplified, tidy } from './geometry.mjs';
import { reliefImage } from './relief.mjs';

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
const writeFeatures = (name, list) =>
  write(`${name}.geojson`, `${JSON.stringify({ type: 'FeatureCollection', features: list })}\n`);

/** Interface names as flat properties (`en`, `az`, `hy`, `ru`); a missing one is the English name. */
const flatNames = ({ en, az = en, hy = en, ru = en }) => ({ en, az, hy, ru });

/** Square degrees that a polygon must measure to be kept: about 0.4, 1 and 0.1 square kilometres. */
const TINY_ISLAND = 4e-5;
const TINY_LAKE = 1e-4;

const countries = simplified(layer('countries'), { minArea: 1.2e-6, outside: 0.12 });
writeFeatures('land', [asFeature(tidy(dissolved(countries), { minRing: TINY_ISLAND }))]);
writeFeatures('borders', [asFeature(tidy(innerBorders(countries)))]);

const lakes = simplified(layer('lakes'), { minArea: 1e-6, outside: 0.1 });
writeFeatures('lakes', [asFeature(tidy(dissolved(lakes), { minRing: TINY_LAKE }))]);

const riverAreas = simplified(layer('river-areas'), { minArea: 4e-7, outside: 1 });
writeFeatures('river-areas', [asFeature(tidy(dissolved(riverAreas), { minRing: 1e-6 }))]);

const riverNames = new Map(
  labels.filter(({ kind }) => kind === 'river').map((l) => [l.names.en, flatNames(l.names)]),
);
const rivers = simplified(layer('ne-rivers'), { minArea: 1e-6, outside: 0.5 });
writeFeatures(
  'rivers',
  features(rivers).map((f) => asFeature(tidy(f.geometry), riverNames.get(f.properties.river) ?? {})),
);

const simpleLines = (name, source, minArea) =>
  writeFeatures(name, [asFeature(tidy(lines(simplified(layer(source), { minArea, outside: 1 }))))]);
simpleLines('districts', 'ne-admin1-lines', 2e-6);
simpleLines('railways', 'ne-railways', 2e-6);
simpleLines('former-oblast', 'ne-disputed-lines', 4e-7);

const urban = simplified(layer('ne-urban-areas'), { minArea: 2e-6, outside: 1 });
writeFeatures('built-up', [asFeature(tidy(dissolved(urban), { minRing: 1e-5 }))]);

writeFeatures(
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

write('relief.png', reliefImage(gunzipSync(readFileSync(join(here, 'layers/relief-ne2.ppm.gz')))));
console.log(`total ${total} bytes gz`);
