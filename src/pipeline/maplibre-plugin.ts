/**
 * Vite plugin: a build takes MapLibre from the sources that its package brings. The package's own bundles, one for the
 * page and one for its worker, have a third of their weight in common, and a reader would fetch it twice; made here in
 * one build, both import it from one chunk.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, transformWithOxc } from 'vite';

const PACKAGE = new URL('../', import.meta.resolve('maplibre-gl'));
const file = (path: string): string => normalizePath(fileURLToPath(new URL(path, PACKAGE)));

const SOURCES = file('src/');
const WORKER = file('src/source/worker.ts');

/** The module that `map/worker-address.ts` asks for the worker's address; without this plugin Vite's own answers. */
const WORKER_URL = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const ADDRESS = '\0maplibre-worker-address';
const MANIFEST = '\0maplibre-manifest';
/** MapLibre's own tile format, of which this map has no tiles: its decoder weighs 18 kB. */
const TILE_FORMAT = '@maplibre/mlt';
const NO_TILE_FORMAT = '\0maplibre-tile-format';

/** As MapLibre itself is built: a field without a value is a type and nothing else. With ES2022's own meaning it would empty what a parent's constructor has set. */
const COMPILER = { target: 'ES2022', useDefineForClassFields: false, verbatimModuleSyntax: true };

/** The name of a chunk that is MapLibre's alone, and null for any other. @param modules what is in it. */
export function mapLibreChunk(modules: readonly string[]): string | null {
  const own = modules.filter((id) => !id.startsWith('\0'));
  if (own.includes(WORKER)) return 'maplibre-gl-worker';
  const alone = own.some((id) => id.startsWith(SOURCES)) && own.every((id) => id.includes('/node_modules/'));
  return alone ? 'maplibre-gl-shared' : null;
}

/** @param mine whether a module that asks for MapLibre gets it so; others get it as published. */
export function mapLibreFromSource(mine: (importer: string) => boolean = () => true): Plugin {
  let worker = '';
  return {
    name: 'maplibre-from-source',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      worker = this.emitFile({ type: 'chunk', id: WORKER });
    },
    resolveId(source, importer) {
      if (source === 'maplibre-gl') return mine(importer ?? '') ? file('src/index.ts') : null;
      if (source === WORKER_URL) return mine(importer ?? '') ? ADDRESS : null;
      if (source === TILE_FORMAT) return NO_TILE_FORMAT;
      // MapLibre asks its manifest for its version alone.
      return source.endsWith('/package.json') && importer?.startsWith(SOURCES) ? MANIFEST : null;
    },
    load(id) {
      if (id === ADDRESS) return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
      if (id === NO_TILE_FORMAT)
        return `const none = () => { throw new Error('tiles of the format MLT are not read here'); };
          export { none as decodeTile, none as GEOMETRY_TYPE };`;
      if (id !== MANIFEST) return null;
      const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8'));
      return `export default { version: ${JSON.stringify(version)} };`;
    },
    async transform(code, id) {
      if (!id.startsWith(SOURCES) || !id.endsWith('.ts')) return null;
      const { code: plain, map } = await transformWithOxc(code, id, {
        tsconfig: { compilerOptions: COMPILER },
      });
      return { code: plain, map: map ?? null };
    },
  };
}
